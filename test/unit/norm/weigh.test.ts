import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/norm/findings.js';
import { fieldLabels, propose, rules } from '../../../src/norm/index.js';
import { keptIn } from '../../../src/norm/kept.js';
import { fieldNames, fieldsOf } from '../../../src/norm/lexicon/fields/index.js';
import { read } from '../../../src/norm/read.js';
import { placesIn } from '../../../src/norm/weigh/place.js';
import { signsIn } from '../../../src/norm/weigh/signs.js';
import { stemOf } from '../../../src/norm/weigh/stem.js';
import { weigh } from '../../../src/norm/weigh/weigh.js';
import { seenFrom } from '../../../src/norm/weigh/words.js';

const nobody = { handles: [], names: [] };
const fields = (word: string) => fieldsOf(word).map((field) => fieldNames[field]);

describe('fields of words', () => {
  it('hold a word, its forms and its compounds', () => {
    expect(fields('hamer')).toContain('GEREEDSCHAP');
    expect(fields('geslacht')).toContain('SLACHT');
    expect(fields('tuinhamer')).toContain('GEREEDSCHAP');
    expect(fields('kwartelaar')).toEqual([]);
  });

  it('all have words for the person', () => {
    const known = new Set(fieldLabels.map(({ id }) => id));
    expect(fieldNames.filter((name) => !known.has(`veld-${name}`))).toEqual([]);
    expect(fieldLabels.filter(({ label }) => label.nl === '' || label.en === '')).toEqual([]);
  });
});

describe('signs', () => {
  const signs = (text: string) => {
    const reading = read(text, nobody);
    return signsIn(reading, keptIn(reading)).map(({ own, place }) => [...place, ...own]);
  };

  it('count the forms of a word, and its dialect, as one', () => {
    expect(stemOf('honden')).toBe(stemOf('hondje'));
    expect(signs('veur')[0]).toContain('voor');
  });

  it('tell of a name, an office and a pronoun only that they are one', () => {
    expect(signs('Ik zag Molenrad')[2]).toEqual(['NAAM']);
    expect(signs('Ik zag Okafor')[2]).toEqual(['NAAM']);
    expect(signs('die wethoudster')[1]).toEqual(signs('die wethouder')[1]);
    for (const whose of ['zijn', 'haar']) expect(signs(`dat was ${whose} huis`)[2]).not.toContain(whose);
  });

  it('take a surname that is a word too for a name where it has a capital and no article', () => {
    for (const [text, at] of [
      ['Ik zag Bos', 2],
      ['Wat een held is die Bakker', 5],
      ['Ik zag De Groot', 3],
    ] as const)
      expect(signs(text)[at], text).toEqual(['NAAM']);
    for (const [text, at] of [
      ['Ik zag bos', 2],
      ['Ik zag een Bos', 3],
      ['Dat is geen Bakker', 3],
      ['Bakker gezocht', 0],
    ] as const)
      expect(signs(text)[at], text).not.toContain('NAAM');
  });

  it.each(['hoofdletter', 'vermomd', 'VORM.vermomd', 'NAAM'])(
    'tell nothing of their own that the letters %s of a text could pass for',
    (word) => {
      const all = signs(`dat ${word} hier`).slice(0, -1).flat();
      expect(all.filter((sign) => ['VORM.hoofdletter', 'VORM.vermomd'].includes(sign))).toEqual([]);
      expect(all).not.toContain('NAAM');
    },
  );

  it('tell who does it and where a sentence begins', () => {
    for (const who of ['hij', 'zij']) expect(signs(`${who} moet weg`)[0]).toContain('VORM.onderwerp');
    expect(signs('dat is hem')[2]).not.toContain('VORM.onderwerp');
    expect(signs('Ja. Nee.').map((all) => all.includes('VORM.begin'))).toEqual([true, true, false]);
  });

  it.each([
    ['a quote', "Hij riep 'we komen je halen' en ging", 'VORM.citaat', ['we', 'komen', 'je', 'halen']],
    ['low quote marks', "Hij riep ,,we komen'' en ging", 'VORM.citaat', ['we', 'komen']],
    ['a question', 'Ja. Wie doet zoiets?', 'VORM.vraagzin', ['Wie', 'doet', 'zoiets']],
    ['a condition', 'Als jij stemt, kom ik.', 'VORM.als', ['Als', 'jij', 'stemt']],
    ['what comes after a colon', 'Er stond: wegwezen nu', 'VORM.nadubbelepunt', ['wegwezen', 'nu']],
    [
      'what somebody is said to say',
      'Hij zei dat jij weg moest',
      'VORM.weergave',
      ['dat', 'jij', 'weg', 'moest'],
    ],
  ])('tell of %s in each of its words', (_, text, sign, expected) => {
    const reading = read(text, nobody);
    const places = placesIn(reading, keptIn(reading));
    const marked = reading.tokens.filter((_, at) => places[at]?.includes(sign));
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('tell a verb of those whom the network does not see beside it', () => {
    const verb = signs('Jij zou hem morgen slaan')[4];
    expect(verb).toContain('BIJ.JIJ');
    expect(verb).not.toContain('BIJ.HEM');
    expect(verb).not.toContain('BIJ.IK');
  });

  it('tell of the words of a rule or frame that holds', () => {
    expect(signs('Ik maak je dood')[1]).toContain('REGEL.dreiging-3');
    expect(signs('"Ik maak je dood", stond er')[1]).toContain('KADER.removes');
    expect(signs('Mooi weer vandaag').flat().join(' ')).not.toMatch(/REGEL\.dreiging|KADER/);
  });

  it('leave a list with dashes a list, and join letters that are set apart', () => {
    expect(signs('A - B - C')).toHaveLength(4);
    expect(signs('d o o d')).toHaveLength(2);
  });

  it('know a word with figures for letters by its letters', () => {
    expect(signs('die k0pp1es hier')[1]).toContain(stemOf('koppies'));
    expect(signs('die 33n hier')[1]).not.toContain(stemOf('een'));
    expect(signs('die covid19 hier')[1]).toContain(stemOf('covid19'));
  });

  it('take no word of the lexicon for a name because a name comes after it', () => {
    expect(signs('Kook Allersma gaar')[0]).toContain('kook');
    expect(signs('Kook Allersma gaar')[1]).toEqual(['NAAM']);
  });

  it('tell how a text ends and what stands before a word', () => {
    expect(signs('Nou, ja?').at(-1)).toEqual(expect.arrayContaining(['VORM.einde', 'VORM.vraag']));
    expect(signs('Nou, ja?')[1]).toContain('VORM.komma');
  });
});

describe('the numbers of a word', () => {
  const numbersOf = (...own: string[]) => [...seenFrom({ own, place: [] })];

  it('are its own or those of its families, and none where it is not known', () => {
    expect(numbersOf('kwartelaarsbos').every((number) => number === 0)).toBe(true);
    for (const known of ['NAAM', stemOf('moker'), stemOf('krant')])
      expect(
        numbersOf(known).some((number) => number !== 0),
        known,
      ).toBe(true);
  });

  it('of several signs are their sum', () => {
    const [one, other] = [numbersOf('NAAM'), numbersOf('JIJ')];
    numbersOf('NAAM', 'JIJ').forEach((sum, at) =>
      expect(sum).toBeCloseTo((one[at] ?? 0) + (other[at] ?? 0), 4),
    );
  });
});

describe('direction', () => {
  it.each([
    ['Ik weet waar jij woont.', 'jij'],
    ['Wat een leugenaar is die Molenrad toch.', 'zij'],
    ['Jullie luisteren nooit, wat een belachelijk besluit.', 'jullie'],
    ['Ik slaap niet meer van de zorgen.', 'ik'],
    ['De bieb is zaterdag open tot 17 uur.', 'geen'],
  ])('%s', (text, direction) => {
    expect(propose(text)?.direction).toBe(direction);
  });
});

describe('weighing', () => {
  const weighed = (text: string) => {
    const reading = read(text, nobody);
    return weigh(reading, keptIn(reading));
  };

  it('gives each kind a chance, together 1', () => {
    const { chances } = weighed('Wij komen zaterdag met de trekkers bij je langs.');
    expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 5);
    for (const chance of Object.values(chances)) expect(chance).toBeGreaterThan(0);
  });

  it('reads the same words by whom they are aimed at', () => {
    expect(weighed('Ik maak je kapot.').chances.dreiging).toBeGreaterThan(0.5);
    expect(weighed('Jullie maken de boeren kapot.').chances.beleid).toBeGreaterThan(0.5);
    expect(weighed('Ik ben er kapot van.').chances.eigen).toBeGreaterThan(0.5);
  });

  it('lets a rule that holds count', () => {
    const reading = read('Nou nou.', nobody);
    const found = findingsIn(read('Ik maak je af.', nobody)).filter(({ kind }) => kind === 'dreiging');
    expect(found.length).toBeGreaterThan(0);
    const [without, held] = [[], found].map(
      (kept) => weigh(reading, { kept, removed: [], held: [], denied: false }).chances.dreiging,
    );
    expect(held).toBeGreaterThan(without ?? 1);
  });

  it('tells print from posts', () => {
    for (const print of [
      'De rechtbank veroordeelde de overvaller tot drie jaar cel.',
      'De slag bij Nieuwpoort kostte duizenden soldaten het leven.',
    ])
      for (const post of ['wat een slappe hap weer bij die wethouder', 'Ik weet waar je woont, vriend.'])
        expect(weighed(print).print).toBeGreaterThan(weighed(post).print + 3);
  });

  it('tells who thinks of ending his or her life from who only complains or jokes, where no rule does', () => {
    for (const meant of [
      'Gaat de stal dicht, dan vindt u mij maandag in het kanaal',
      'Krijg ik vrijdag geen antwoord, dan neem ik zaterdag in de hal al mijn pillen in',
    ])
      for (const other of ['Ik lig wakker van de drempels in onze straat', 'Wij verdrinken in de folders'])
        expect(weighed(meant).selfHarm).toBeGreaterThan(weighed(other).selfHarm + 2);
  });

  it('points at words of the text, also where no rule holds', () => {
    const text = 'Er ligt al een schep klaar achter uw schuur, meneer.';
    const proposal = propose(text);
    expect(proposal?.spans.length).toBeGreaterThan(0);
    for (const { start, end } of proposal?.spans ?? []) expect(text.slice(start, end).trim()).not.toBe('');
    const known = new Set([...fieldLabels, ...rules].map(({ id }) => id));
    expect(proposal?.reasons.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });
});
