import { describe, expect, it } from 'vitest';
import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { knownFields } from '../../../src/dossier/melding/form.js';
import { FIELDS } from '../../../src/protocols/fields.js';
import { national, nationalHelpLine } from '../../../src/protocols/index.js';
import { faultsOf, problemsIn, withAt } from './changed.js';

const line = data.hulplijnen.eigen[0];
const step = { id: 'eigen', tekst: 'Doe dit.', voor: ['altijd'], lijst: 'nu', soort: 'rust', bron: 'par. 9' };

describe('what names something that is not there is refused with its place', () => {
  it.each<[string, Record<string, unknown>]>([
    ['stappen.0.na.0: step', { 'stappen.0.na': ['bestaat_niet'] }],
    ['stappen.0.na_akkoord_van.1: step', { 'stappen.0.na_akkoord_van': ['overleg', 'overlg'] }],
    ['stappen.0.na.0: step', { 'stappen.0.na': ['melding'] }],
    ['stappen.2.na_akkoord_van.0: step', { 'stappen.2': { ...step, na_akkoord_van: ['eigen'] } }],
    ['stappen.0.rollen.1: role', { 'stappen.0.rollen': ['raadslid', 'raadslit'] }],
    ['stappen.0.lijn: line', { 'stappen.0.lijn': 'elders' }],
    ['stapbronnen.bestaat_niet: country-step', { stapbronnen: { bestaat_niet: 'par. 1' } }],
    ['stapbronnen.eigen: country-step', { 'stappen.2': step, stapbronnen: { eigen: 'par. 1' } }],
    ['stappen.0.tekst: placeholder', { 'stappen.0.tekst': 'Meld het bij {meldenbij}.' }],
    ['teksten.1.tekst: placeholder', { 'teksten.1.tekst': 'Ik meld dit bij {melden_bij}.' }],
    ['teksten.2.kolommen.0: column', { 'teksten.2.kolommen': ['elders'] }],
    ['registratieformulier.velden.0.veld: field', { 'registratieformulier.velden.0.veld': 'datum_meldng' }],
    ['nazorg.gesprekken.1.termijn: term', { 'nazorg.gesprekken.1.termijn': 'nazorg_9' }],
    ['rolnamen.dijkgraaf: role', { rolnamen: { dijkgraaf: 'dijkgraaf' } }],
    ['meldroutes.wethouder: route', { 'meldroutes.wethouder': undefined }],
    ['vermoeden_bij.1: recipient', { vermoeden_bij: ['griffier', 'grifier'] }],
    ['vermoeden_bij.0: recipient', { vermoeden_bij: ['raadslid'], 'meldroutes.raadslid.twijfel_bij': null }],
    ['soorten.beleid: column', { 'soorten.beleid': 'elders' }],
    ['soorten.geen: crosses', { 'soorten.geen': 'verbale_agressie' }],
    ['kolommen.3.id: double', { 'kolommen.3.id': 'emotie_eigen_situatie', 'soorten.beleid': null }],
    ['kolommen.3.volgorde: double', { 'kolommen.3.volgorde': 1 }],
    ['rollen.4: double', { 'rollen.4': 'raadslid' }],
    ['registratieformulier.velden.1.veld: double', { 'registratieformulier.velden.1.veld': 'datum_melding' }],
  ])('%s: %j', (fault, changes) => {
    const faults = faultsOf(withAt(changes));
    // The second of two columns with one id is the one that is named.
    expect(faults).toEqual([fault.replace('kolommen.3.id', 'kolommen.4.id')]);
  });

  it('all of them at once, also while another part is of the wrong type', () => {
    const changes = { taal: 3, 'rollen.4': 'dijkgraaf', 'soorten.eigen': 'x', 'soorten.beleid': 'y' };
    const all = {
      ...changes,
      'kolommen.0.kop': 7,
      'stappen.0.lijst': 'ooit',
      'stappen.1.na': ['niets_hier'],
    };
    expect(faultsOf(withAt(all))).toEqual([
      'taal: type',
      'kolommen.0.kop: type',
      'stappen.0.lijst: choice',
      'meldroutes.dijkgraaf: route',
      'soorten.beleid: column',
      'soorten.eigen: column',
      'stappen.1.na.0: step',
    ]);
  });

  it.each<[string, string, unknown]>([
    ['kolommen', 'kolommen.0.id: type', 3],
    ['termijnen', 'termijnen: type', 3],
    ['rollen', 'rollen.0: type', 3],
  ])('but names are not called unknown while the ids of %s cannot be read', (_, fault, value) => {
    const place = fault.replace(/: .*/, '');
    expect(faultsOf(withAt({ [place]: value })).filter((one) => !one.includes('double'))).toEqual([fault]);
  });

  it('says what may stand there where that is a list', () => {
    const problems = problemsIn(withAt({ 'stappen.0.tekst': 'Bij {meldenbij}.' }));
    const known = '{melden_bij}, {twijfel_bij}, {nazorg}';
    expect(problems).toEqual([{ place: ['stappen', 0, 'tekst'], code: 'placeholder', expected: known }]);
  });
});

describe('who may hear a suspected name', () => {
  it('is anybody that a melding can go to, and the others are named with who that is', () => {
    const routed = {
      'meldroutes.raadslid.twijfel_bij': [' waarnemend griffier'],
      vermoeden_bij: [
        'waarnemend griffier ',
        'loco-burgemeester',
        'Commissaris van de Koning',
        'burgemeester',
      ],
    };
    expect(problemsIn(withAt(routed))).toEqual([]);
    const [fault] = problemsIn(withAt({ vermoeden_bij: ['grifier'] }));
    expect(fault?.expected?.split(', ')).toEqual(
      expect.arrayContaining(['griffier', 'plaatsvervangend griffier', 'gemeentesecretaris']),
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['meldroutes.raadslid.melden_bij: type', { 'meldroutes.raadslid.melden_bij': 3 }],
    ['meldroutes.burgemeester.ook.0.wie: type', { 'meldroutes.burgemeester.ook.0.wie': 3 }],
    ['twijfel_bij.0: type', { 'twijfel_bij.0': 3 }],
  ])('is not called unknown while a route cannot be read: %s', (fault, changes) => {
    expect(faultsOf(withAt({ ...changes, vermoeden_bij: ['grifier'] }))).toEqual([fault]);
  });
});

describe('a file does not take the place of the country', () => {
  it.each<[string, Record<string, unknown>]>([
    ['hulplijnen.eigen.0.id: national', { 'hulplijnen.eigen.0': { ...line, id: 'noodnummer' } }],
    ['hulplijnen.eigen.0.id: national', { 'hulplijnen.eigen.0': { ...line, id: 'zelfmoordpreventie' } }],
    ['termijnen.3.id: national', { 'termijnen.3.id': 'klacht' }],
    ['hulplijnen.uren.elders: line', { 'hulplijnen.uren': { elders: { uren: 'altijd', bron: 'par. 1' } } }],
    [
      'hulplijnen.uren.dieren: line',
      {
        'hulplijnen.landelijk': ['ivp', 'vertrouwenslijn'],
        'hulplijnen.uren.dieren': { uren: 'altijd', bron: 'par. 1' },
      },
    ],
    ['hulplijnen.landelijk.1: double', { 'hulplijnen.landelijk.1': 'noodnummer' }],
  ])('%s', (fault, changes) => {
    expect(faultsOf(withAt(changes))).toEqual([fault]);
  });

  it('and its lines are found whatever a protocol says', () => {
    expect(nationalHelpLine('noodnummer')?.number).toBe('112');
    expect(nationalHelpLine('zelfmoordpreventie')?.number).toBe('113');
    expect(nationalHelpLine('thuisfront')).toBeNull();
  });
});

describe('what is held against', () => {
  it('are the fields that a form can fill', () => {
    expect(FIELDS).toEqual(knownFields);
  });

  it('are steps of the country that name only each other, and its lines', () => {
    const ids = new Set(national.steps.map(({ id }) => id));
    const named = national.steps.flatMap(({ id, after, agreedBy }) =>
      [...after, ...agreedBy].map((to) => [id, to]),
    );
    expect(named.filter(([id, to]) => id === to || !ids.has(to ?? ''))).toEqual([]);
    const lines = national.steps.flatMap(({ line: to }) => to ?? []);
    expect(lines.filter((id) => nationalHelpLine(id) === null)).toEqual([]);
  });
});
