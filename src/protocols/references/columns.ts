import type { Problem } from '../problems.js';
import { idsOf, numbered, problem, unknownIn } from './known.js';
import type { Named } from './named.js';

const columnsOf = ({ kolommen }: Named): ReadonlySet<string> | null => idsOf(kolommen);

/** The columns that the kinds of the rules lead to. `geen` says that nothing was found: no column of the norm follows. */
function kindProblems(named: Named): Problem[] {
  const columns = columnsOf(named);
  const crossing = new Set(
    numbered(named.kolommen).flatMap(([, column]) =>
      column.normoverschrijdend && column.id !== null ? [column.id] : [],
    ),
  );
  return Object.entries(named.soorten ?? {}).flatMap(([kind, column]) => {
    if (column === null || column === 'geen') return [];
    if (columns?.has(column) === false) return [problem('column', ['soorten', kind])];
    return kind === 'geen' && crossing.has(column) ? [problem('crosses', ['soorten', kind])] : [];
  });
}

/** Columns that kinds and texts name, and that are not there. */
export const columnProblems = (named: Named): Problem[] => [
  ...kindProblems(named),
  ...numbered(named.teksten).flatMap(([at, { kolommen }]) =>
    unknownIn(kolommen, columnsOf(named), 'column', ['teksten', at, 'kolommen']),
  ),
];
