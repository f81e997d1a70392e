import type { Kind } from '../core/kind.js';
import { quote, type Kept } from './kept.js';
import { quotedIn } from './quotes.js';
import type { Reading } from './read.js';
import { covered } from './stretch.js';

/** Whether a rule holds that is more than a hint of a kind that is reported. */
export const isSaid = ({ kept }: Kept, ...kinds: readonly Kind[]): boolean =>
  kept.some(({ kind, rule }) => rule.strength > 1 && kinds.includes(kind));

/**
 * What the writer says beside quote marks: the text with spaces for what is quoted and for what frames take away, so that every place in
 * it stays the same. Null where nothing is quoted, or no rule holds for a threat or deed beside it.
 */
export function besideQuotes({ text, tokens }: Reading, found: Kept): string | null {
  const { held } = found;
  const isQuoting = held.some(({ frame }) => frame === quote);
  if (!isQuoting || !isSaid(found, 'geweld', 'dreiging')) return null;
  const framed = held
    .filter(({ frame }) => frame !== quote && frame.effect === 'removes')
    .map(({ reachFrom, reachTo }) => ({
      from: tokens[reachFrom]?.start ?? 0,
      to: tokens[reachTo - 1]?.end ?? text.length,
    }));
  const isHidden = covered([...quotedIn(text), ...framed], text.length);
  return text.replace(/[^\s.!?]/g, (sign, at: number) => (isHidden(at) ? ' ' : sign));
}
