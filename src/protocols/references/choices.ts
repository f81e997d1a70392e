import type { Problem } from '../problems.js';
import { idsOf, numbered, problem } from './known.js';
import type { Named } from './named.js';

/** Columns that an option says something of, and that are not there. */
function columnProblems({ keuzes, kolommen }: Named): Problem[] {
  const columns = idsOf(kolommen);
  return numbered(keuzes).flatMap(([at, { opties }]) =>
    numbered(opties).flatMap(([option, { melden }]) =>
      Object.keys(melden ?? {})
        .filter((column) => columns?.has(column) === false)
        .map((column) => problem('column', ['keuzes', at, 'opties', option, 'melden', column])),
    ),
  );
}

/** Chosen options that say another thing of a column than one chosen before: which of the two holds could not be told. */
function contradictions({ keuzes }: Named): Problem[] {
  const chosen = numbered(keuzes).flatMap(([at, { id, standaard, opties }]) =>
    numbered(opties)
      .filter(([, option]) => option.id !== null && option.id === standaard)
      .flatMap(([, { melden }]) =>
        Object.entries(melden ?? {}).map(([column, rule]) => ({
          at,
          id,
          column,
          rule: JSON.stringify(rule),
        })),
      ),
  );
  return chosen.flatMap(({ at, column, rule }) => {
    const first = chosen.find((other) => other.column === column);
    if (!first || first.rule === rule) return [];
    return [problem('contradicts', ['keuzes', at, 'standaard'], [first.id ?? String(first.at + 1)])];
  });
}

/** What options set must be there, and what the chosen ones set must agree. */
export const choiceProblems = (named: Named): Problem[] => [
  ...columnProblems(named),
  ...contradictions(named),
];
