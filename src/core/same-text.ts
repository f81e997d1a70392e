/** Shorter texts ("schande, aftreden") are everybody's: saying the same says nothing. */
const MIN_WORDS = 6;
const MIN_LETTERS = 30;
/** From this share of common pairs of words on, two texts are one text with small changes. */
const ALIKE = 0.8;
/** A pair of words that stands in more texts than these is common speech and brings nobody together. */
const COMMON = 200;

/** The words of a text without addresses, handles, signs and emoji: what stays the same when it is posted again. */
export function wordsOf(text: string): string[] {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+|@[\w.]+/g, ' ');
  return bare.match(/\p{L}+/gu) ?? [];
}

/** Pairs of neighbouring words; null for texts too short to compare. */
function pairsOf(text: string): Set<string> | null {
  const words = wordsOf(text);
  if (words.length < MIN_WORDS || words.join('').length < MIN_LETTERS) return null;
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/** Dice coefficient: 1 for the same pairs, 0 for none in common. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/**
 * Groups of two or more near-identical texts. Each text is compared with the first text of a group, so that small changes
 * cannot add up; only texts that share a pair of words that is not common speech are compared at all.
 */
export function sameTexts<T>(items: readonly T[], textOf: (item: T) => string): T[][] {
  const groups: { pairs: Set<string>; items: T[] }[] = [];
  const byPair = new Map<string, number[]>();
  for (const item of items) {
    const pairs = pairsOf(textOf(item));
    if (pairs === null) continue;
    const near = new Set(
      [...pairs].flatMap((pair) => {
        const found = byPair.get(pair) ?? [];
        return found.length > COMMON ? [] : found;
      }),
    );
    const group = [...near]
      .map((index) => groups[index])
      .find((one) => one && alike(one.pairs, pairs) >= ALIKE);
    if (group) {
      group.items.push(item);
      continue;
    }
    for (const pair of pairs) {
      const found = byPair.get(pair);
      if (!found) byPair.set(pair, [groups.length]);
      else if (found.length <= COMMON) found.push(groups.length);
    }
    groups.push({ pairs, items: [item] });
  }
  return groups.flatMap((group) => (group.items.length > 1 ? [group.items] : []));
}
