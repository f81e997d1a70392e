import type { Kind } from '../../core/kind.js';
import { points } from './points.js';
import { numbersIn, tableOf, times, type Points } from './table.js';
import { wordPoints } from './word-points.js';

/** The order of the numbers in a line of points. */
export const kinds = [
  'geen',
  'geweld',
  'dreiging',
  'persoon',
  'beleid',
  'eigen',
] as const satisfies readonly Kind[];

export type Balance = Readonly<Record<Kind, number>>;

const table: ReadonlyMap<string, Points> = new Map([
  ...tableOf(points),
  ...wordPoints.split(';').flatMap((group) => {
    const [numbers = '', words = ''] = group.split(':');
    const own = numbersIn(numbers);
    return words
      .trim()
      .split(/\s+/)
      .map((word): [string, Points] => [`woord-${word}`, own]);
  }),
]);

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
