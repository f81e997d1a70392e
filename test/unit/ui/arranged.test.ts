import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { caseOfEntry } from '../../../src/dossier/case.js';
import { arrangedOf } from '../../../src/ui/export/arranged.js';
import { entryBy } from './sample.js';

const at = '2025-03-13T09:00:00.000Z';
const NOW = new Date('2025-03-20T10:00:00Z');
type Consented = Entry['consents'][number];

const consented = (
  seq: number,
  entries: string[],
  given: boolean,
  over: Partial<Consented['data']> = {},
) => ({
  seq,
  at,
  data: {
    entries,
    to: 'filing' as const,
    given,
    how: null,
    day: `2025-03-${String(seq)}`,
    by: null,
    ...over,
  },
});
const consenting = (id: string, ...consents: Consented[]): Entry => ({ ...entryBy(id, id, 'x'), consents });

describe('consent to filing, for the papers', () => {
  it('is told step by step in the order in which it was said, and by entry', () => {
    const both = consented(11, ['een', 'twee'], true, { how: 'mondeling' });
    const entries = [
      consenting('een', both, consented(14, ['een'], false), consented(16, ['een'], true)),
      consenting('twee', both, consented(12, ['twee'], true, { to: 'colleagues' })),
    ];
    const [first] = entries;
    if (!first) throw new Error('no entry');
    const { choices } = arrangedOf({ ...caseOfEntry(first), entries }, NOW);
    expect(choices.filing).toEqual([
      { entry: 'een', given: true, day: '2025-03-11', how: 'mondeling' },
      { entry: 'twee', given: true, day: '2025-03-11', how: 'mondeling' },
      { entry: 'een', given: false, day: '2025-03-14', how: null },
      { entry: 'een', given: true, day: '2025-03-16', how: null },
    ]);
  });

  it('is nothing where nothing was said of it', () => {
    expect(arrangedOf(caseOfEntry(consenting('een')), NOW).choices.filing).toBeNull();
  });
});
