/** From 0 to 1, the same row of numbers every time. */
type Draw = () => number;
type Change = (text: string, draw: Draw, label: number) => string;

export function drawn(seed: number): Draw {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
const pick = <T>(list: readonly T[], draw: Draw): T | undefined => list[Math.floor(draw() * list.length)];

const figures: Readonly<Record<string, string>> = { a: '4', e: '3', o: '0', i: '1', s: '5' };
const replaced = ['aeo', 'e', 'a', 'o', 'i', 'aeois', 'eo', 'ai', 's', 'es'];
const addresses = ['https://t.co/a1b', 'https://t.co/Xy9', 'https://t.co/qq'];
const mentions = '@gemeente @jan_bakker @omroep @anne @pietje1 @dorpsnieuws @raadslid @loes83 @rtv'.split(
  ' ',
);
const hashtags = '#gemeenteraad #politiek #genoeg #raad #nieuws #schande #weg #stemmen #dorp #fail'.split(
  ' ',
);
/** Pictures that do not change a label: a heavier one counts already. */
const pictures: Readonly<Record<number, string>> = {
  1: '🤡🤮💩🖕🔥👀📍🏠🚗🐷🐀💀🔪',
  2: '🤡🤮💩🖕🔥👀📍🏠🚗🐷🐀💀🔪',
  3: '🤡🤮💩🖕🐷🐀',
  4: '🤮💩🔥🗑',
};

const figured =
  (share: number): Change =>
  (text, draw) => {
    const letters = pick(replaced, draw) ?? '';
    const word = (one: string): string =>
      one.replace(/[aeois]/g, (letter) => (letters.includes(letter) ? (figures[letter] ?? letter) : letter));
    return text.replace(/\p{L}{3,}/gu, (one) => (draw() < share ? word(one) : one));
  };

const apart: Change = (text, draw) => {
  const word = pick(text.match(/\p{L}{4,}/gu) ?? [], draw);
  return word === undefined ? text : text.replace(word, Array.from(word).join(pick([' ', '.', '-'], draw)));
};

const misspelt: Change = (text, draw) => {
  const word = pick([...text.matchAll(/\p{L}{5,}/gu)], draw);
  if (!word) return text;
  const at = word.index + 1 + Math.floor(draw() * (word[0].length - 3));
  const swapped = draw() < 0.5 ? text.charAt(at + 1) + text.charAt(at) : text.charAt(at + 1);
  return text.slice(0, at) + swapped + text.slice(at + 2);
};

const behind =
  (list: readonly string[]): Change =>
  (text, draw) =>
    `${text} ${pick(list, draw) ?? ''}`;
const before =
  (list: readonly string[]): Change =>
  (text, draw) =>
    `${pick(list, draw) ?? ''} ${text}`;

/** Ways to write that change nothing of what a post says, and how often each is drawn. */
const changes: readonly (readonly [times: number, change: Change])[] = [
  [9, (text) => text.toLowerCase()],
  [8, (text) => text.toUpperCase()],
  [9, (text) => text.toLowerCase().replace(/[.,!]/g, '')],
  [9, (text) => text.replace(/[.,!]/g, '')],
  [9, figured(1)],
  [9, figured(0.35)],
  [6, apart],
  [6, misspelt],
  [4, before(addresses)],
  [5, behind(addresses)],
  [9, before(mentions)],
  [3, behind(mentions)],
  [11, behind(hashtags)],
  [8, (text, draw, label) => behind(Array.from(pictures[label] ?? ''))(text, draw, label).trimEnd()],
  [3, (text, draw) => text.replace(/\.?$/, '!'.repeat(1 + Math.floor(draw() * 4)))],
  [4, (text, draw) => text.replace(/\.?$/, pick(['...', '..', ''], draw) ?? '')],
  [3, (text) => text.replace(/(?<=\p{L}{2})([aeo])(?=\p{L})(?!\1)(?<!\1\1)/u, '$1$1$1$1')],
];
const whole = changes.reduce((sum, [times]) => sum + times, 0);

/** The text in another manner of writing, of which its label does not depend; some in two. */
export function changed(text: string, label: number, draw: Draw): string {
  let left = draw() * whole;
  const [, change] = changes.find(([times]) => (left -= times) < 0) ?? [0, misspelt];
  const once = change(text, draw, label);
  return draw() < 0.25 ? changed(once, label, draw) : once;
}
