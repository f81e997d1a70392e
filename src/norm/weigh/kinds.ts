import type { Direction, Kind } from '../../core/kind.js';

/** The order of the numbers that the network gives. */
export const kinds = [
  'geen',
  'geweld',
  'dreiging',
  'persoon',
  'beleid',
  'eigen',
] as const satisfies readonly Kind[];
export const directions = ['geen', 'jij', 'jullie', 'ik', 'zij'] as const satisfies readonly Direction[];

/** Of some directions the likeliest, by odds of each. */
export const likeliest = (
  odds: Readonly<Record<Direction, number>>,
  able: readonly Direction[] = directions,
): Direction => able.reduce((best, direction) => (odds[direction] > odds[best] ? direction : best));
