import { KindSchema } from '../core/kind.js';
import { categoryOf, OUTSIDE_COLUMNS, type Category, type Protocol } from '../protocols/index.js';

/** How heavy a judgement is, part by part; the smaller, the heavier. */
export type Weight = readonly number[];

/**
 * What asks for most comes first: the reporting rule of a column says what there is to do. A norm that is not here may be
 * any of them, so it stands before doubt and before all that asks for nothing (`core/bycatch.ts` holds it open as well).
 */
const RANKS: Readonly<Record<Category['report']['code'] | 'gone' | 'twijfel' | 'geen', number>> = {
  altijd: 0,
  tenzij_gecorrigeerd: 1,
  gone: 2,
  twijfel: 3,
  niet_tenzij_patroon: 4,
  geen: 5,
};

/** Whether a judgement names a column that cannot be looked up: its protocol, or that version of it, is not here. */
export const isNormGone = (protocol: Protocol | null, category: string): boolean =>
  !OUTSIDE_COLUMNS.some((outside) => outside === category) &&
  (protocol === null || categoryOf(protocol, category) === null);

/**
 * The weight of a column, `twijfel` or `geen` under a protocol; null: that version is not here. The place in the table counts
 * last: nothing says that a municipality lists its columns from heavy to light.
 */
export function weightIn(protocol: Protocol | null, category: string): Weight {
  if (category === 'twijfel' || category === 'geen') return [RANKS[category]];
  const column = protocol && categoryOf(protocol, category);
  if (!column) return [RANKS.gone];
  // The kinds stand from heavy to light; of several in one column the heaviest counts.
  const kind = KindSchema.options.findIndex((one) => protocol.kinds[one] === category);
  const kinds = KindSchema.options.length;
  return [RANKS[column.report.code], column.crossesNorm ? 0 : 1, kind === -1 ? kinds : kind, column.order];
}

/** The heaviest first. */
export const byWeight = (a: Weight, b: Weight): number =>
  a.map((part, place) => part - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
