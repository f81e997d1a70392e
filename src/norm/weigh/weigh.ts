import type { Direction, Kind } from '../../core/kind.js';
import type { Kept } from '../kept.js';
import type { Reading } from '../read.js';
import { directions, kinds } from './kinds.js';
import { reckon } from './network.js';
import { ruleSigns, signsIn } from './signs.js';

export interface Weighed {
  /** How likely each kind is, from 0 to 1; together 1. */
  readonly chances: Readonly<Record<Kind, number>>;
  /** Odds of each direction, as natural logarithms up to a constant. */
  readonly directions: Readonly<Record<Direction, number>>;
  /** For every word of the reading: above 0 where it looks like one that a reader would point at. */
  readonly telling: Float64Array;
  /** Odds, as a natural logarithm, that it is print and no post. */
  readonly print: number;
  /** The higher, the likelier that the writer thinks of ending his or her life (network.ts). */
  readonly selfHarm: number;
}

/** Weighs a text with the rules that hold in it. */
export function weigh(reading: Reading, found: Kept): Weighed {
  const reckoned = reckon(signsIn(reading, found), ruleSigns(found));
  const chances = chancesOf(reckoned.kinds);
  return {
    chances,
    directions: oddsOf(reckoned.directions),
    telling: reckoned.telling.subarray(0, reading.tokens.length),
    print: reckoned.print,
    selfHarm: reckoned.selfHarm,
  };
}

function oddsOf(odds: Float64Array): Record<Direction, number> {
  const named: Record<Direction, number> = { geen: 0, jij: 0, jullie: 0, ik: 0, zij: 0 };
  directions.forEach((direction, at) => (named[direction] = odds[at] ?? 0));
  return named;
}

/** Odds as chances that together are 1. */
function chancesOf(odds: Float64Array): Record<Kind, number> {
  const most = Math.max(...odds);
  const chances: Record<Kind, number> = { geen: 0, geweld: 0, dreiging: 0, persoon: 0, beleid: 0, eigen: 0 };
  let whole = 0;
  kinds.forEach((kind, at) => (whole += chances[kind] = Math.exp((odds[at] ?? 0) - most)));
  for (const kind of kinds) chances[kind] /= whole;
  return chances;
}
