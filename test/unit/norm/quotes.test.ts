import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/norm/index.js';
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

describe('a threat beside a quote', () => {
  it.each([
    'Ze moesten je ophangen. "Wij luisteren".',
    '"Wij luisteren". Ze moesten je ophangen.',
    'Ze moesten je ophangen met je motto ‘Wij luisteren’.',
    'Met je „Wij luisteren” moeten ze je ophangen, wethouder.',
    'Ze moeten wethouder Jansen ophangen. "Wij luisteren".',
    'Iemand moet die burgemeester neerschieten. «Een veilig dorp».',
    'Ik sla je dood met je „Hart voor het dorp”.',
    'Ik schiet je neer. Lees eerst "De aanslag" maar.',
    "Morgen steken we je huis in brand. 'Samen verder'.",
    'Ik weet waar je woont. "Wij luisteren".',
    'We weten je te vinden. "Wij luisteren".',
    '"Wij luisteren", zegt de wethouder. Ik maak je af.',
    'Jij "Ja" zegger, ik maak je af "ok".',
    'Jij met je "dag. Ik maak je af. "Wij luisteren".',
    '"Ik maak je af".',
  ])("is the writer's: %s", (text) => {
    expect(propose(text)?.kind).toBe('dreiging');
  });

  it.each([
    '"Ze moesten je ophangen". Wij luisteren.',
    '"Ze moesten je ophangen", zei hij. Wat een tijd.',
    '"Ze moesten je ophangen". Wie dat roept, is gek. "Wij luisteren".',
    'Ze moesten je ophangen, zei hij. "Wij luisteren".',
    'Gisteren riep iemand dat ze me moesten ophangen. "Wij luisteren", zei de gemeente.',
    'Niemand zou moeten roepen dat ze je moeten ophangen. "Wij luisteren".',
    '"Ik weet waar je woont" kreeg ik gisteren. Niet normaal.',
    '"Ik maak je af" is geen kritiek.',
    "Iemand schreef 'ik steek je huis in brand' onder mijn bericht.",
    'In het boek "De moord" zegt de man: ik maak je af.',
    'De dader in "Flikken Maastricht" steekt de burgemeester neer.',
    'De partij "Hart voor het dorp" moet je kapotmaken in het debat.',
    'Als leesclub bespreken we "De aanslag". Vraag 3: waarom moest Ploeg dood?',
    'Ze werd in het café "vuile hoer" genoemd. Dat doet pijn, raadslid of niet.',
  ])("is not made of another's words: %s", (text) => {
    expect(['geen', 'beleid']).toContain(propose(text)?.kind);
  });

  it('is not said for sure, and the quote stays what speaks against it', () => {
    const text = 'Ze moesten je ophangen. "Wij luisteren".';
    const proposal = propose(text);
    expect(proposal).toMatchObject({ confidence: 'onzeker', against: [{ rule: 'kader-aanhaling' }] });
    expect(proposal?.spans.map(({ start, end }) => text.slice(start, end))).toContain(
      'Ze moesten je ophangen',
    );
  });
});
