import { describe, expect, it } from 'vitest';
import { keptIn } from '../../../src/norm/kept.js';
import { quotedIn } from '../../../src/norm/quotes.js';
import { read } from '../../../src/norm/read.js';

const quotes = (text: string): string[] => quotedIn(text).map(({ from, to }) => text.slice(from, to));

describe('what stands between quote marks', () => {
  it.each<[string, string, string[]]>([
    ['straight', 'Hij zei "ik kom langs" en ging.', ['"ik kom langs"']],
    ['curly', 'Hij zei “ik kom langs” en ging.', ['“ik kom langs”']],
    ['low', 'Hij zei „ik kom langs” en ging.', ['„ik kom langs”']],
    ['low and closed as in German', 'Hij zei „ik kom langs“ en ging.', ['„ik kom langs“']],
    ['twice the same curl', 'Hij zei ”ik kom langs” en ging.', ['”ik kom langs”']],
    ['angled', 'Hij zei «ik kom langs» en ging.', ['«ik kom langs»']],
    ['angled with spaces', 'Hij zei « ik kom langs » en ging.', ['« ik kom langs »']],
    ['mixed', 'Hij zei „ik kom langs" en ging.', ['„ik kom langs"']],
    ['as newspapers write', "Hij zei ,,ik kom langs'' en ging.", [",,ik kom langs''"]],
    ['single', 'Hij zei ‘ik kom langs’ en ging.', ['‘ik kom langs’']],
    ['single with an apostrophe', "Hij zei 'ik kom bij zo'n man' en ging.", ["'ik kom bij zo'n man'"]],
    ['after a colon without a space', 'Hij zei:"ik kom langs" en ging.', ['"ik kom langs"']],
    ['with spaces inside', 'Hij zei " ik kom langs " en ging.', ['" ik kom langs "']],
    ['against the words', 'Hij zei"ik kom langs"en ging.', ['"ik kom langs"']],
    ['one in another', 'Hij zei "ik riep „kom maar” tegen hem" en ging.', ['"ik riep „kom maar” tegen hem"']],
    [
      'after one that is too short',
      'Zijn "ja" en dan weer zijn "nee hoor ja" zijn niets.',
      ['"nee hoor ja"'],
    ],
    [
      'after a mark that is not closed',
      'Hij zei "dag. Ik ging. Zij zei "ik kom langs" en ging.',
      ['"ik kom langs"'],
    ],
    ['nothing after a mark that is not opened', 'Een buis van 5" en een van 7" en meer', []],
    ['no apostrophes', "'s Avonds zijn foto's van oma's auto's in m'n map", []],
    [
      'between what is left out',
      "'s Avonds riep hij 'ik kom langs' naar de jongens' auto",
      ["'ik kom langs'"],
    ],
    ['not the whole text', '"Ik kom langs en ga"', []],
  ])('%s', (_name, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('is found however deep the marks are, each once and in order', () => {
    const found = quotedIn(`${'„'.repeat(50_000)}ik kom langs${'”'.repeat(50_000)} ja`);
    expect(found).toEqual([{ from: 0, to: 100_012 }]);
  });
});

/** How often the rules look at a word of a text, with what stands beside the words left out. */
function looksAt(text: string): number {
  const reading = read(text, { handles: [], names: [] });
  let looks = 0;
  const tokens = new Proxy(reading.tokens, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  keptIn({ ...reading, tokens });
  return looks;
}

describe('a text twice as long', () => {
  it.each(['"ik maak je af" ', '"ik maak je af" zei hij. ', 'Ik heb je niet geslagen. "wij luisteren" '])(
    'takes no more than twice the looks at its words: %s',
    (unit) => {
      const [once, twice] = [looksAt(unit.repeat(200)), looksAt(unit.repeat(400))];
      expect(once).toBeGreaterThan(0);
      expect(twice).toBeLessThanOrEqual(2.1 * once);
    },
  );
});
