/** Shorter texts ("schande, aftreden") are everybody's: saying the same says nothing. */
const MIN_WORDS = 6;
const MIN_LETTERS = 30;
/** From this share of common pairs of words on, two texts are one text with small changes. */
const ALIKE = 0.8;
/** A pair of words that stands in more texts than these is common speech and brings nobody together. */
const COMMON = 200;

/** How many words two texts have in common at least that differ in one place, such as a name, and in how many words there. */
const TEMPLATE = { common: 8, place: 3 };

/**
 * The words of a text without addresses, handles, signs, emoji, accents and what is not seen: what stays the same when it is
 * posted again.
 */
export function wordsOf(text: string): string[] {
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/https?:\/\/\S+|@[\w.]+/g, ' ');
  return bare.match(/\p{L}+/gu) ?? [];
}

interface Worded {
  readonly words: readonly string[];
  /** Pairs of neighbouring words. */
  readonly pairs: ReadonlySet<string>;
}

/** A text as it is compared; null for one too short for that. */
function worded(text: string): Worded | null {
  const words = wordsOf(text);
  if (words.length < MIN_WORDS || words.join('').length < MIN_LETTERS) return null;
  return { words, pairs: new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)) };
}

/** Dice coefficient: 1 for the same pairs, 0 for none in common. */
function share({ pairs: a }: Worded, { pairs: b }: Worded): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Whether two texts are the same but for one place, as where a name was filled in. */
function isTemplate({ words: a }: Worded, { words: b }: Worded): boolean {
  const shorter = Math.min(a.length, b.length);
  let [front, back] = [0, 0];
  while (front < shorter && a[front] === b[front]) front += 1;
  while (back < shorter - front && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  const common = front + back;
  return common >= TEMPLATE.common && Math.max(a.length, b.length) - common <= TEMPLATE.place;
}

const alike = (one: Worded, other: Worded): boolean => share(one, other) >= ALIKE || isTemplate(one, other);

/**
 * Groups of two or more near-identical texts. Each text is compared with the first text of a group, so that small changes
 * cannot add up; only texts that share a pair of words that is not common speech are compared at all.
 */
export function sameTexts<T>(items: readonly T[], textOf: (item: T) => string): T[][] {
  const groups: { first: Worded; items: T[] }[] = [];
  const byPair = new Map<string, number[]>();
  for (const item of items) {
    const first = worded(textOf(item));
    if (first === null) continue;
    const { pairs } = first;
    const near = new Set(
      [...pairs].flatMap((pair) => {
        const found = byPair.get(pair) ?? [];
        return found.length > COMMON ? [] : found;
      }),
    );
    const group = [...near].map((index) => groups[index]).find((one) => one && alike(one.first, first));
    if (group) {
      group.items.push(item);
      continue;
    }
    for (const pair of pairs) {
      const found = byPair.get(pair);
      if (!found) byPair.set(pair, [groups.length]);
      else if (found.length <= COMMON) found.push(groups.length);
    }
    groups.push({ first, items: [item] });
  }
  return groups.flatMap((group) => (group.items.length > 1 ? [group.items] : []));
}
