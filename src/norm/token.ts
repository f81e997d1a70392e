import type { VerbSense } from './lexicon/index.js';
import type { Word } from './normalise/tokens.js';

/** A word of the text with what it may mean: its own forms in lower case, CONCEPTS in capitals. */
export interface Token extends Word {
  readonly symbols: Set<string>;
  readonly verbs: readonly VerbSense[];
  /** Its fields by number (lexicon/fields). */
  readonly fields: readonly number[];
  /** The form under which the lexicon has it: dialect and disguise undone. */
  readonly base: string;
  /** Written with one capital, as a name is. */
  readonly capital: boolean;
  /** Number of the clause within the text. */
  readonly clause: number;
}

export const has = (token: Token | undefined, ...symbols: readonly string[]): boolean =>
  token !== undefined && symbols.some((symbol) => token.symbols.has(symbol));
