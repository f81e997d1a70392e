import type { Kind } from '../../core/kind.js';
import { points } from './points.js';

/** The order of the numbers in a line of points. */
export const kinds = [
  'geen',
  'geweld',
  'dreiging',
  'persoon',
  'beleid',
  'eigen',
] as const satisfies readonly Kind[];

/** Points of a sign per kind, in the order of `kinds`. */
export type Points = readonly number[];
export type Balance = Readonly<Record<Kind, number>>;

const table: ReadonlyMap<string, Points> = new Map(
  points
    .trim()
    .split(/[;\n]/)
    .map((line): [string, Points] => {
      const [sign = '', ...numbers] = line.trim().split(/\s+/);
      return [sign, numbers.map(Number)];
    }),
);

/** A second and third occurrence weigh less than the first. */
const times = [0, 1, 1.4, 1.7];

export const pointsOf = (sign: string): Points | undefined => table.get(sign);

/** Adds up the points of all signs for each kind; ten points apart is a clear preference. */
export function weigh(signs: ReadonlyMap<string, number>): Balance {
  const sum = [...(table.get('basis') ?? kinds.map(() => 0))];
  for (const [sign, count] of signs) {
    const own = table.get(sign);
    if (!own) continue;
    const factor = times[count] ?? 1.7;
    for (let kind = 0; kind < sum.length; kind += 1) sum[kind] = (sum[kind] ?? 0) + factor * (own[kind] ?? 0);
  }
  return Object.fromEntries(kinds.map((kind, index) => [kind, sum[index] ?? 0])) as Record<Kind, number>;
}
