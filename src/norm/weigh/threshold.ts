import { isAddressed } from '../direction.js';
import { isHeavy } from '../findings.js';
import { quote, type Kept } from '../kept.js';
import type { Reading } from '../read.js';
import { has } from '../token.js';
import { likeliest } from './kinds.js';
import type { Weighed } from './weigh.js';

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

/** "Richting beslist" (labelling guidelines): what looks as if it is aimed at nobody. */
const moreAtNobody = 2;

/**
 * What is needed in a text, by whether it quotes and by what the network makes of it: the odds of print and of each direction. A threat
 * in so many words is one in print too, and beside a quote it is the writer's.
 */
export function neededIn(
  reading: Reading,
  { held, kept }: Pick<Kept, 'held' | 'kept'>,
  { print, directions }: Pick<Weighed, 'print' | 'directions'>,
): number {
  const isQuoting = held.some(({ frame }) => frame === quote);
  const isOutright = kept.some(({ kind, rule }) => rule.strength === 3 && isHeavy(kind));
  return (
    (speaksToYou(reading) ? needed.toYou : needed.else) +
    (isOutright ? 0 : morePerPrint * Math.max(0, print - surelyPost)) +
    (isQuoting && !isOutright ? moreInQuote : 0) +
    (likeliest(directions) === 'geen' ? moreAtNobody : 0)
  );
}

/** "Je" by itself may be anybody. */
function speaksToYou({ tokens, present }: Reading): boolean {
  if (!present.has('JIJ')) return false;
  const plain = tokens.some((token) => has(token, 'JIJ') && token.form !== 'je' && token.form !== 'die');
  const somebody = ['AMBT', 'EIGENNAAM', 'IK', 'WIJ'].some((name) => present.has(name));
  return plain || somebody || isAddressed(tokens);
}
