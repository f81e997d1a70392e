import type { Direction, Kind } from '../../core/kind.js';
import type { Target } from '../targets.js';
import type { Agent } from '../agents.js';

/** 3: says it in so many words · 2: means it in most contexts · 1: a hint that needs another. */
export type Strength = 1 | 2 | 3;

/** A verb of violence with its roles; every condition that is given must hold. */
export interface EventCondition {
  readonly concepts: readonly string[];
  readonly tense?: 'done' | 'open';
  /** `niemand`: no object that the lexicon knows. */
  readonly targets?: readonly (Target['what'] | 'niemand')[];
  /** `none`: nobody said. */
  readonly agents?: readonly (Exclude<Agent, null> | 'none')[];
  readonly who?: readonly Exclude<Target['who'], null>[];
  /** Whether an everyday verb ("pakken", "gooien") is enough. */
  readonly weak?: boolean;
  /** One of these must stand in the same sentence. */
  readonly with?: readonly string[];
}

/** A rule is data: what it looks for, why, and a text for and one against it, which the tests run. */
export interface Rule {
  readonly id: string;
  readonly kind: Kind;
  readonly strength: Strength;
  /** What the person reads. */
  readonly label: { readonly nl: string; readonly en: string };
  /** Where the rule comes from: the protocol's own words, a law, an observation. */
  readonly source: string;
  readonly example: string;
  readonly counter: string;
  /** Any of these (pattern.ts), `;` between them, within a sentence or, with `wholeText`, across sentences. */
  readonly patterns?: string;
  readonly wholeText?: boolean;
  readonly event?: EventCondition;
  /** Patterns that speak against it in the same sentence. */
  readonly unless?: string;
  readonly direction?: Direction;
  /** A hint that is shown even alone, when nothing else in the text was understood. */
  readonly lone?: boolean;
  readonly flag?: 'zelfdoding';
  /** The deed itself is spoken out (also in an image): a condition for `concreet`. */
  readonly deed?: boolean;
}
