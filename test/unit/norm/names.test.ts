import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/norm/index.js';

/** Surnames that are weapons, animals, deaths, bodies, homes, jobs or moods too. */
const surnames =
  'Wolf,Bijl,Brand,de Beer,De Beer,de Wolf,Moord,Dood,Slager,Hamer,Kogel,Bom,Vuur,Mes,Zwaard,van der Steen,Van der Steen,van der Kist,van den Berg,Vos,Bok,Ram,Stier,Hond,de Kat,Koe,Graf,Galg,Beul,Strop,Kist,Knuppel,Oorlog,Klap,Schop,Steek,Slag,Storm,Hel,Nacht,Gans,Spin,Moor,Keel,Kop,Been,Hals,Poort,Dak,Riek,Zeis,Ploeg,Kachel,Gif,Pest,Klein,Kort,de Boer,de Haan'.split(
    ',',
  );
const titles = [
  'wethouder {n}',
  'Burgemeester {n}',
  'raadslid {n}',
  'meneer {n}',
  'mevrouw {n}',
  'dhr. {n}',
  'mw. {n}',
];
const sentences = [
  'Bedankt voor uw uitleg, {n}.',
  'Gisteren sprak {n} over de nieuwe rotonde.',
  'Wat vindt {n} van de woningbouw?',
  'Ik heb vertrouwen in {n} en haar plannen.',
  'Morgen komt {n} bij ons op bezoek in het dorpshuis.',
  'Het college met {n} heeft weer niks gedaan.',
  'Er is een brief van {n} gekomen.',
  'Als {n} blijft, verhuis ik.',
  'De weg is kapot en {n} doet niks.',
  'Ik vind dat {n} een leugenaar is.',
  'Wij steunen {n} en de raad.',
  'Ik weet waar je woont, {n}.',
  'Iemand moet {n} neerschieten.',
  'Vanavond fikt de schuur van {n}.',
  'Ik heb {n} gisteren een klap verkocht.',
  'We komen je halen, {n}.',
];
const kindOf = (text: string) => propose(text)?.kind ?? null;

describe('a surname that is a word too', () => {
  it.each(titles)('after a title reads as Jansen does: %s', (title) => {
    const changed = sentences.flatMap((sentence) => {
      const withName = (name: string): string => sentence.replace('{n}', title.replace('{n}', name));
      return surnames.map(withName).filter((text) => kindOf(text) !== kindOf(withName('Jansen')));
    });
    expect(changed).toEqual([]);
  });

  it.each([
    'Wolf',
    'Bijl',
    'Brand',
    'Moord',
    'Dood',
    'Slager',
    'Hamer',
    'Kogel',
    'Bom',
    'Vuur',
    'van der Steen',
    'de Beer',
  ])('after a first name reads as Jansen does: Sanne %s', (name) => {
    const changed = sentences
      .slice(4)
      .filter(
        (one) => kindOf(one.replace('{n}', `Sanne ${name}`)) !== kindOf(one.replace('{n}', 'Sanne Jansen')),
      );
    expect(changed).toEqual([]);
  });

  it('is pointed at as a whole', () => {
    const text = 'Iemand moet wethouder van der Steen neerschieten.';
    expect(propose(text)?.spans.map(({ start, end }) => text.slice(start, end))).toContain(
      'Iemand moet wethouder van der Steen neerschieten',
    );
  });
});

describe('a word with a capital after an office', () => {
  it.each(['Die wethouder Moet Dood.', 'Wethouder Ophangen en wel morgen.'])(
    'stays the word that it is: %s',
    (text) => {
      expect(kindOf(text)).toBe('dreiging');
    },
  );

  it('of scorn stays scorn', () => {
    expect(kindOf('Wat een sukkel, die wethouder Idioot.')).toBe('persoon');
  });
});
