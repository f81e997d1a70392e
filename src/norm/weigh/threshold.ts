import { isAddressed } from '../direction.js';
import { isHeavy } from '../findings.js';
import { quote, type Kept } from '../kept.js';
import type { Reading } from '../read.js';
import { has } from '../token.js';

/**
 * By how much (a natural logarithm of odds) a kind that is reported must be ahead of the others, by whether the text speaks to somebody,
 * and how much more the more it reads like print. Searched for over posts that were not learned from and sentences of news, of which
 * few may be raised; not reasoned out one by one.
 */
const needed = { toYou: -0.45, else: 0.45 } as const;
const morePerPrint = 0.42;
/** The odds of print of a text that can only be a post. */
const surelyPost = -6;
/** What stands between quote marks may be another's. */
const moreInQuote = 2.5;

/** What is needed in a text, by its odds of print and whether it quotes; a threat in so many words beside a quote is the writer's. */
export function neededIn(
  reading: Reading,
  { held, kept }: Pick<Kept, 'held' | 'kept'>,
  print: number,
): number {
  const isQuoting = held.some(({ frame }) => frame === quote);
  const isOutright = kept.some(({ kind, rule }) => rule.strength === 3 && isHeavy(kind));
  return (
    (speaksToYou(reading) ? needed.toYou : needed.else) +
    (isOutright ? 0 : morePerPrint * Math.max(0, print - surelyPost)) +
    (isQuoting && !isOutright ? moreInQuote : 0)
  );
}

/** "Je" by itself may be anybody. */
function speaksToYou({ tokens, present }: Reading): boolean {
  if (!present.has('JIJ')) return false;
  const plain = tokens.some((token) => has(token, 'JIJ') && token.form !== 'je' && token.form !== 'die');
  const somebody = ['AMBT', 'EIGENNAAM', 'IK', 'WIJ'].some((name) => present.has(name));
  return plain || somebody || isAddressed(tokens);
}
