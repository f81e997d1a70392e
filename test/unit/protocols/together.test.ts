import { describe, expect, it } from 'vitest';
import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { faultsOf, withAt } from './changed.js';

const step = { id: 'eigen', tekst: 'Doe dit.', voor: ['altijd'], lijst: 'nu', soort: 'rust', bron: 'par. 9' };

/** Faults that come of comparing values, one or more in every kind of part. */
const between: Readonly<Record<string, Record<string, unknown>>> = {
  'kolommen.4.id: double': { 'kolommen.4.id': 'emotie_beleid', 'soorten.eigen': null },
  'kolommen.4.volgorde: double': { 'kolommen.4.volgorde': 4 },
  'rollen.3: double': { 'rollen.3': 'raadslid' },
  'meldroutes.wethouder: route': { 'meldroutes.wethouder': undefined },
  'rolnamen.dijkgraaf: role': { rolnamen: { dijkgraaf: 'dijkgraaf' } },
  'bron: version': { 'bron.cvdr': null, 'bron.versie': null },
  'maatregelen.8.id: double': { 'maatregelen.8.id': 'driehoek' },
  'termijnen.1: span': { 'termijnen.1.werkdagen': 2 },
  'termijnen.2.tot: order': { 'termijnen.2.tot': 'P1W' },
  'termijnen.3.max: order': { 'termijnen.3.max': 'PT1H' },
  'nazorg.gesprekken.2.termijn: term': { 'nazorg.gesprekken.2.termijn': 'nazorg_9' },
  'vermoeden_bij.2: recipient': { 'vermoeden_bij.2': 'grifier' },
  'hulplijnen.uren.elders: line': { 'hulplijnen.uren.elders': { uren: 'altijd', bron: 'par. 1' } },
  'hulplijnen.eigen.1.id: double': { 'hulplijnen.eigen.1.id': 'ambassadeurs' },
  'teksten.2.kolommen.0: column': { 'teksten.2.kolommen.0': 'elders' },
  'teksten.2.tekst: placeholder': { 'teksten.2.tekst': 'Ik meld dit bij {melden_bij}.' },
  'keuzes.6.standaard: unknown': { 'keuzes.6.standaard': 'soms' },
  'keuzes.6.opties.1.id: double': { 'keuzes.6.opties.1.id': 'gemeente_met_instemming' },
  'stappen.1.na.0: step': { 'stappen.1.na': ['bestaat_niet'] },
  'stappen.1.rollen.0: role': { 'stappen.1.rollen': ['raadslit'] },
  'stappen.2.id: double': { 'stappen.2': { ...step, id: 'nazorg' } },
  'registratieformulier.velden.5.veld: double': { 'registratieformulier.velden.5.veld': 'tijd_voorval' },
  'soorten.beleid: column': { 'soorten.beleid': 'elders' },
  'stappen.0.extra: unknown-key': { 'stappen.0.extra': 1 },
  'stappen.0.meer: unknown-key': { 'stappen.0.meer': 1 },
};

/** Places where a number is of the wrong type: parts of lists, and texts that no other part names. */
const typed = [
  ...['taal', 'kolommen.0.kop', 'kolommen.4.melden', 'kolommen.4.gedrag.0', 'bron.bekendmaking'],
  ...['begrippen.emotioneel_gedrag', 'regels.0', 'regels.1.tekst', 'meldroutes.raadslid.bron'],
  ...['maatregelen.0', 'maatregelen.8.naam', 'termijnen.1.label', 'termijnen.2.bron', 'termijnen.3.soort'],
  ...['hulplijnen.eigen.0.naam', 'hulplijnen.eigen.1.uren', 'teksten.0', 'teksten.2.wanneer', 'keuzes.0'],
  ...['keuzes.6.vraag', 'keuzes.6.opties.1.tekst', 'keuzes.6.opties.0.bronnen.0', 'stappen.0.lijst'],
  ...['stappen.1.bron', 'stappen.1.na_akkoord_van', 'stapbronnen.bellen', 'aanhoudend.emotioneel'],
  ...['registratieformulier.velden.0', 'registratieformulier.velden.5.naam', 'nazorg.gesprekken.0.doel.0'],
];

describe('a part of the wrong type', () => {
  it.each(typed.map((place) => [place]))('at %s hides no fault elsewhere', (place) => {
    const hidden = Object.entries(between).flatMap(([fault, changes]) => {
      const faults = faultsOf(withAt({ ...changes, [place]: 3 }));
      return [`${place}: `, fault].filter((wanted) => !faults.some((one) => one.startsWith(wanted)));
    });
    expect(hidden).toEqual([]);
  });

  it('in place of a whole step, column or term hides no name elsewhere that nothing has', () => {
    const faults = faultsOf(
      withAt({
        'stappen.2': 3,
        'stappen.1.na': ['bestaat_niet'],
        'kolommen.5': 'kolom',
        'soorten.beleid': 'elders',
        'termijnen.4': null,
        'nazorg.gesprekken.2.termijn': 'nazorg_9',
        'rollen.4': 4,
        'meldroutes.raadslid.ook': [7],
      }),
    );
    expect(faults).toEqual([
      'rollen.4: type',
      'kolommen.5: type',
      'meldroutes.raadslid.ook.0: type',
      'termijnen.4: type',
      'stappen.2: type',
      'soorten.beleid: column',
      'nazorg.gesprekken.2.termijn: term',
      'stappen.1.na.0: step',
    ]);
  });
});

describe('a file with many faults', () => {
  it('names each by its place, however deep it lies', () => {
    const changes = Object.assign({}, ...Object.values(between)) as Record<string, unknown>;
    const deep = {
      'stappen.0.lijst': 3,
      'keuzes.0.opties.1.bronnen.0.citaat': '',
      'kolommen.0.melden.code': 'soms',
    };
    const faults = faultsOf(withAt({ ...changes, ...deep, taal: null }));
    const said = ['taal: type', 'stappen.0.lijst: choice', 'keuzes.0.opties.1.bronnen.0.citaat: empty'];
    for (const wanted of [...said, 'kolommen.0.melden.code: choice', ...Object.keys(between)])
      expect(faults).toContain(wanted);
  });

  it('says no fault of a file that has none', () => {
    expect(faultsOf(data)).toEqual([]);
  });
});
