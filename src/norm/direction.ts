import type { Direction, Kind } from '../core/kind.js';
import { has, type Token } from './token.js';

/**
 * Whom the text is aimed at, given what it is: emotion at policy goes to "jullie" unless one person alone is addressed, emotion
 * about oneself to "ik"; the rest to the reader, unless it speaks of somebody by name or office and addresses nobody.
 * Source: the column markers of the protocol and the labelling guidelines.
 */
export function directionOf(kind: Kind, tokens: readonly Token[], from: number, to: number): Direction {
  const any = (...symbols: readonly string[]) => tokens.some((token) => has(token, ...symbols));
  const you =
    any('ALLEEN_JIJ') || any('u', 'jou', 'jouw', 'uw', 'oew', 'oe', 'oen', 'joe', 'ou', 'ow', 'you', 'your');
  if (kind === 'eigen') return 'ik';
  if (kind === 'beleid') {
    if (you && !any('JULLIE') && !isBodyAddressed(tokens)) return 'jij';
    return any('AMBTNAAM') && !any('JULLIE', 'JIJ') ? 'zij' : 'jullie';
  }
  if (kind === 'geen') return isOrder(tokens[0]) && any('NAAM', 'AMBT', 'JIJ') ? 'jij' : 'geen';
  if (you || isAddressed(tokens)) return 'jij';
  const named = any('NAAM', 'AMBT');
  const third =
    named ||
    tokens.some(
      (token, index) => has(token, 'VENT') && has(tokens[index - 1], 'die', 'dat', 'deze', 'dit'),
    ) ||
    any('hij', 'hem', 'haar', 'zij', 'dr', 'm');
  if (any('JULLIE') && !any('JIJ') && !named) return 'jullie';
  const span = tokens.slice(from, to);
  // A bare "je" beside somebody's name is generic, or speaks to the bystanders.
  if (any('JIJ') && !named && (!third || span.some((token) => has(token, 'JIJ')))) return 'jij';
  if (third) return 'zij';
  if (any('BESTUUR') && !any('JIJ')) return 'jullie';
  return any('ze', 'die') ? 'zij' : 'jij';
}

/** A name set off by commas or at the end, a mention, an order at the beginning. */
export function isAddressed(tokens: readonly Token[]): boolean {
  if (has(tokens[0], 'VERMELDING')) return true;
  if (tokens.some((token) => has(token, 'EIGENNAAM') || (has(token, 'VERMELDING') && has(token, 'JIJ'))))
    return true;
  if (isOrder(tokens[0]) && tokens.length > 1) return true;
  return tokens.some((token, index) => {
    if (!has(token, 'NAAM', 'AMBT', 'AANSPREEK')) return false;
    const next = tokens[index + 1];
    const ends =
      next === undefined ||
      next.sentence !== token.sentence ||
      /^[,!?.:]/.test(next.before) ||
      next.kind === 'emoji';
    const starts = index === 0 || tokens[index - 1]?.sentence !== token.sentence || /,/.test(token.before);
    if (!starts && has(tokens[index - 1], 'ONBEKEND') && !tokens.some((other) => has(other, 'JIJ')))
      return false;
    const mayName =
      !has(
        tokens[index - 1],
        'die',
        'de',
        'van',
        'een',
        'bij',
        'AMBT',
        'met',
        'aan',
        'voor',
        'op',
        'is',
        'dat',
        'zo',
        'en',
        'heeft',
      ) || has(token, 'AANSPREEK');
    return ends && mayName && (starts ? true : index > 1);
  });
}

const isOrder = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(hou|houd|krijg|kreg|rot|ga|kom|pas|kijk|schaam|val|flikker|tief|lik|trek|stap|stop|slaap|wees|denk|geniet|leer|zoek|wacht)$/.test(
    token.form,
  );

/** "… he gemeente", "beste raad": the institution is spoken to. */
const isBodyAddressed = (tokens: readonly Token[]): boolean =>
  has(tokens.at(-1), 'BESTUUR') || has(tokens[1], 'raadsleden');
