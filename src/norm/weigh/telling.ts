import { fieldNames } from '../lexicon/fields/index.js';
import type { Reading } from '../read.js';
import { has, type Token } from '../token.js';

/** Words that a proposal rests on, and what is known of them. */
export interface Telling {
  /** `veld-X` for a field of the lexicon, `veld-woord` for words in none. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of words that the network points at, at most three; where it points at none, the word that comes nearest with its
 * neighbours. It has learned to point from the words that the writers of the posts marked.
 */
export function tellingIn(reading: Reading, telling: Float64Array): Telling[] {
  const { tokens } = reading;
  const said = tokens.map((token) => !has(token, 'LINK'));
  const all = stretches(tokens, (at) => said[at] === true && (telling[at] ?? 0) > 0);
  const chosen = all.length > 0 ? strongest(all, telling) : [nearest(tokens, said, telling)];
  return chosen.flatMap(([from, to]) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last
      ? [{ rule: meaningOf(tokens.slice(from, to)), start: first.start, end: last.end }]
      : [];
  });
}

type Stretch = readonly [from: number, to: number];

/** Runs of words within a sentence; a single word between two of them is bridged. */
function stretches(tokens: readonly Token[], points: (at: number) => boolean): Stretch[] {
  const found: [number, number][] = [];
  tokens.forEach((token, at) => {
    if (!points(at)) return;
    const last = found.at(-1);
    if (last && at - last[1] <= 1 && tokens[last[1] - 1]?.sentence === token.sentence) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

function strongest(all: readonly Stretch[], telling: Float64Array): Stretch[] {
  const weight = ([from, to]: Stretch): number =>
    telling.slice(from, to).reduce((sum, value) => sum + Math.max(0, value), 0);
  return all
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 3)
    .sort((a, b) => a[0] - b[0]);
}

function nearest(tokens: readonly Token[], said: readonly boolean[], telling: Float64Array): Stretch {
  const best = tokens.reduce(
    (top, _, at) => (said[at] && (top < 0 || (telling[at] ?? 0) > (telling[top] ?? 0)) ? at : top),
    -1,
  );
  return [Math.max(0, best - 1), Math.min(tokens.length, best + 2)];
}

/** The field that most of the words share; none for words of no field. */
function meaningOf(tokens: readonly Token[]): string {
  const counts = new Map<number, number>();
  for (const { fields } of tokens)
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  const [field] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return field === undefined ? 'veld-woord' : `veld-${fieldNames[field] ?? ''}`;
}
