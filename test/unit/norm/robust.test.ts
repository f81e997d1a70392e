import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/norm/index.js';
import { wordsOf } from '../../../src/norm/normalise/tokens.js';
import { measured, postsIn, type Post } from './held-out.js';

const isSerious = ({ acceptable }: Post): boolean => acceptable.some((label) => label === 1 || label === 2);
const threats = measured.flatMap(postsIn).filter(isSerious);

/** Of the posts that are proposed as violence or threat, which share is so no longer once they are changed. */
function lost(change: (text: string) => string): number {
  const found = threats.map(({ text }) => text).filter((text) => isHeavy(text) && change(text) !== text);
  return found.filter((text) => !isHeavy(change(text))).length / found.length;
}
const figures: Readonly<Record<string, string>> = { a: '4', e: '3', o: '0' };
const figured = (text: string): string =>
  text.replace(/\p{L}{3,}/gu, (word) => word.replace(/[aeo]/g, (letter) => figures[letter] ?? letter));
const isHeavy = (text: string): boolean => ['geweld', 'dreiging'].includes(propose(text)?.kind ?? '');

describe('what changes nothing', () => {
  it.each<[string, (text: string) => string]>([
    ['an exclamation mark for a full stop at the end', (text) => text.replace(/(?<!\.)\.$/, '!')],
    ['exclamation marks for all full stops', (text) => text.replace(/(?<!\.)\.(?= |$)/g, '!')],
    ['a space that is not seen in every word', (text) => text.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u200b')],
    ['a filler that is not seen', (text) => text.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u3164')],
    ['a control character', (text) => text.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u0007')],
    ['accents apart from their letters', (text) => text.normalize('NFD')],
    ['tabs for spaces', (text) => text.replaceAll(' ', '\t')],
    ...[
      '😂',
      '🤣🤣',
      '😉',
      '😇',
      '❤',
      '👍',
      '👏',
      '💪',
      '😡',
      '😢',
      '🙏',
      '✅',
      '🌳',
      'haha',
      'Hahaha',
      'lol',
      'xD',
    ].map((mood): [string, (text: string) => string] => [`${mood} at the end`, (text) => `${text} ${mood}`]),
    ['laughter first', (text) => `😂 ${text}`],
  ])('%s', (_name, change) => {
    expect(lost(change)).toBeLessThanOrEqual(0.01);
  });

  // What a floor of 3 to 8 in 100 allows is measured, not wished: names are told by their capitals, and words by their letters.
  it.each<[string, number, (text: string) => string]>([
    ['a hashtag at the end', 0.03, (text) => `${text} #lokalepolitiek`],
    ['an address at the end', 0.03, (text) => `${text} https://t.co/abc123`],
    ['a mention first', 0.05, (text) => `@dorpsblad ${text}`],
    ['capitals', 0.06, (text) => text.toUpperCase()],
    ['no capitals', 0.06, (text) => text.toLowerCase()],
    ['a figure for every e, a and o', 0.08, figured],
  ])('is, nearly, %s', (_name, most, change) => {
    expect(lost(change)).toBeLessThanOrEqual(most);
  });

  it('is a pair of quote marks around the whole', () => {
    expect(lost((text) => (/["“”„«»‘’']/.test(text) ? text : `"${text}"`))).toBeLessThanOrEqual(0.03);
  });
});

describe('the own account', () => {
  it.each(['janjansen', 'jan.jansen', '_jansen', 'jansen_', '__jan__', 'j1jansen', '1jansen', 'r2', 'jàn'])(
    'is seen in @%s',
    (handle) => {
      const proposal = propose(`@${handle} is een leugenaar`, { ownHandles: [handle] });
      expect(proposal?.direction).toBe('jij');
    },
  );

  it('of another is one word, of which no part is read', () => {
    const text = 'Bedankt @m.slager.dood voor je uitleg, echt heel fijn gedaan';
    const words = propose(text)?.spans.map(({ start, end }) => text.slice(start, end)) ?? [];
    expect(words.filter((word) => /slager|dood/.test(word))).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it.each(['1 2 3 4 5', '11-03-2024 12:30 10:15 09:00', 'xqzv lkjh pqrs wxyz'])(
    'gets no proposal: %s',
    (text) => {
      expect(propose(text)).toBeNull();
    },
  );
});

describe('a long text', () => {
  it('is read to its end, without a fault', () => {
    expect(propose('de '.repeat(40_000) + 'Ik maak je af, wethouder.')).not.toBeNull();
    expect(propose('ik maak je af. '.repeat(10_000))?.kind).toBe('dreiging');
  });
});

describe('laughter', () => {
  const formsOf = (text: string): string[] => wordsOf(text).words.map(({ form }) => form);

  it('is no word, and fun is one', () => {
    expect(formsOf('kom dan lol 😂 bwahaha 🔪')).toEqual(['kom', 'dan', '🔪']);
    expect(formsOf('voor de lol')).toEqual(['voor', 'de', 'lol']);
    expect(formsOf('doe ons een lol')).toEqual(['doe', 'ons', 'een', 'lol']);
  });
});

describe('a span', () => {
  it.each(['jij 🖕🏽', 'jij bent een zwijn\u0301'])('holds the whole of its last sign: %s', (text) => {
    expect(propose(text)?.spans.some(({ end }) => end === text.length)).toBe(true);
  });
});

describe('concreet', () => {
  it('is also said of what is announced beside a deed that is done', () => {
    const both = propose('Ik heb je ruit ingegooid en morgen steek ik je huis in brand');
    expect(both).toMatchObject({ kind: 'geweld', flags: ['concreet'] });
    expect(propose('Ik heb je gisteren met een knuppel geslagen.')).toMatchObject({
      kind: 'geweld',
      flags: [],
    });
  });
});

describe('a quote', () => {
  it('takes nothing from what the writer says beside it', () => {
    expect(propose('Ik sla je dood. "Dat is beleid" zei hij.')?.kind).toBe('dreiging');
    expect(propose('"Ik sla je dood" schreef hij. Wat een tijd.')?.kind).toBe('geen');
  });
});
