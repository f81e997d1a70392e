import type { Problem } from '../problems.js';
import { idsOf, numbered, problem } from './known.js';
import type { Named } from './named.js';

/** What a chosen option says of one column; `rule` is null where it leaves it to the column. */
interface Said {
  readonly choice: number;
  readonly id: string | null;
  readonly option: number;
  readonly column: string;
  readonly rule: string | null;
}

const saidIn = ({ keuzes }: Named): Said[] =>
  numbered(keuzes).flatMap(([choice, { id, standaard, opties }]) =>
    numbered(opties)
      .filter(([, named]) => named.id !== null && named.id === standaard)
      .flatMap(([option, { melden }]) =>
        Object.entries(melden ?? {}).map(([column, rule]) => {
          return { choice, id, option, column, rule: rule && JSON.stringify(rule) };
        }),
      ),
  );

/**
 * What the chosen options set must be of a column that is there, and agree: which of two rules holds could not be told. An option
 * that is not chosen sets nothing.
 */
export function choiceProblems(named: Named): Problem[] {
  const columns = idsOf(named.kolommen);
  const said = saidIn(named);
  const lost = said.filter(({ column, rule }) => rule !== null && columns?.has(column) === false);
  const against = said.flatMap((one) => {
    const first = said.find(({ column }) => column === one.column);
    return first && first.rule !== one.rule ? [{ ...one, first }] : [];
  });
  return [
    ...lost.map(({ choice, option, column }) =>
      problem('column', ['keuzes', choice, 'opties', option, 'melden', column]),
    ),
    ...against.map(({ choice, first }) =>
      problem('contradicts', ['keuzes', choice, 'standaard'], [first.id ?? String(first.choice + 1)]),
    ),
  ];
}
