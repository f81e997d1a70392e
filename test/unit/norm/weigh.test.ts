import { describe, expect, it } from 'vitest';
import { fieldLabels, propose } from '../../../src/norm/index.js';
import { fieldNames, fieldsOf } from '../../../src/norm/lexicon/fields/index.js';
import { turnsIn } from '../../../src/norm/findings.js';
import { turns } from '../../../src/norm/lexicon/turns.js';
import { read } from '../../../src/norm/read.js';
import { signsIn } from '../../../src/norm/weigh/cues.js';
import { kinds, pointsOf, weigh } from '../../../src/norm/weigh/weigh.js';
import { stemOf } from '../../../src/norm/weigh/words.js';

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

describe('words and turns', () => {
  it('count the forms of a word, and its dialect, as one', () => {
    expect(stemOf('honden')).toBe(stemOf('hondje'));
    const bases = (text: string) => read(text, nobody).tokens.map(({ base }) => base);
    expect(bases('veur mar')).toEqual(bases('voor maar'));
  });

  it('find a turn of phrase with its place, named in two languages', () => {
    const text = 'Ik zou daar niet meer fietsen als ik jou was.';
    const found = turnsIn(read(text, nobody)).map(({ turn }) => turn.id);
    expect(found).toContain('wending-ik-jou');
    expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length);
    expect(turns.filter(({ label, patterns }) => !label.nl || !label.en || !patterns)).toEqual([]);
  });

  it('quoted words are no signs of the writer', () => {
    const signs = signsIn(read('Er stond "met een hamer op je kop" op het briefje.', nobody));
    expect(signs.has('woord-hamer')).toBe(false);
    expect(signs.has('woord-brief') || signs.has('woord-briefje')).toBe(true);
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
  it('adds up the points of the signs, a repeated one less each time', () => {
    const [sign] = ['GEREEDSCHAP', 'STOF', 'JACHT'].filter((name) => pointsOf(name));
    const one = weigh(new Map([[sign ?? '', 1]]));
    const three = weigh(new Map([[sign ?? '', 3]]));
    const none = weigh(new Map());
    for (const kind of kinds) expect(three[kind] - none[kind]).toBeCloseTo(1.7 * (one[kind] - none[kind]), 6);
  });

  it('counts what stands in quote marks apart', () => {
    const signs = signsIn(read('Er stond "met een hamer op je kop" op het briefje.', nobody));
    expect(signs.has('GEREEDSCHAP')).toBe(false);
    expect(signs.has('aangehaald-kwaad')).toBe(true);
  });

  it('gives every proposal a place in the text', () => {
    const text = 'Er ligt al een schep klaar achter uw schuur, meneer.';
    const proposal = propose(text);
    expect(proposal?.spans.length).toBeGreaterThan(0);
    for (const { start, end } of proposal?.spans ?? []) expect(text.slice(start, end)).not.toBe('');
  });
});
