import type { Kind } from '../../src/core/kind.js';
import type { Protocol } from '../../src/protocols/index.js';

const aalten: Readonly<Record<Kind, string>> = {
  geweld: 'fysiek_geweld',
  dreiging: 'bedreiging_intimidatie',
  persoon: 'verbale_agressie',
  beleid: 'emotie_beleid',
  eigen: 'emotie_eigen_situatie',
  geen: 'geen',
};

/** The column of a protocol for a kind, or `geen`; null when the protocol has none for it. */
export function columnOf(kind: Kind, protocol: Protocol): string | null {
  const column = aalten[kind];
  return column === 'geen' || protocol.categories.some(({ id }) => id === column) ? column : null;
}

/** Whether the numbers 1 to 5 mean Aalten's five columns. */
export const hasFiveColumns = (protocol: Protocol): boolean =>
  Object.values(aalten).every(
    (id) => id === 'geen' || protocol.categories.some((column) => column.id === id),
  );
