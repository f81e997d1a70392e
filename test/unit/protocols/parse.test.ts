import { describe, expect, it } from 'vitest';
import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { categoryOf, parseProtocol, protocolOf, protocols } from '../../../src/protocols/index.js';

const changed = (change: (copy: typeof data) => void): unknown => {
  const copy = structuredClone(data);
  change(copy);
  return copy;
};
const column = (copy: typeof data, index: number) => {
  const found = copy.kolommen[index];
  if (!found) throw new Error('no such column');
  return found;
};

describe('the protocol of Aalten', () => {
  const protocol = parseProtocol(data);

  it('has the five columns in their order', () => {
    expect(protocol.categories.map(({ id }) => id)).toEqual([
      'fysiek_geweld',
      'bedreiging_intimidatie',
      'verbale_agressie',
      'emotie_beleid',
      'emotie_eigen_situatie',
    ]);
    expect(protocol.categories.map(({ crossesNorm }) => crossesNorm)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('keeps the norm word for word', () => {
    expect(categoryOf(protocol, 'bedreiging_intimidatie')?.norm).toBe(
      'Burgers mogen politieke ambtsdragers niet bedreigen of intimideren, ook niet online. In zo’n geval wordt het gesprek/contact beëindigd en worden gepaste maatregelen genomen.',
    );
  });

  it('has a route for every role and a report rule for every column', () => {
    expect(protocol.roles.map((role) => protocol.routes[role]?.reportTo.length)).not.toContain(undefined);
    expect(protocol.categories.map(({ report }) => report.code)).toEqual([
      'altijd',
      'altijd',
      'tenzij_gecorrigeerd',
      'niet_tenzij_patroon',
      'niet_tenzij_patroon',
    ]);
  });

  it('maps every kind the rules propose to a column of its own', () => {
    expect(protocol.kinds).toEqual({
      geweld: 'fysiek_geweld',
      dreiging: 'bedreiging_intimidatie',
      persoon: 'verbale_agressie',
      beleid: 'emotie_beleid',
      eigen: 'emotie_eigen_situatie',
      geen: 'geen',
    });
  });

  it('is found by its id and version, never by its id alone', () => {
    expect(protocolOf({ id: 'nl-aalten-2024', version: 'CVDR734012/1' })?.title).toBe(data.titel);
    expect(protocolOf({ id: 'nl-aalten-2024', version: 'CVDR734012/2' })).toBeNull();
    expect(protocolOf({ id: 'elders', version: 'CVDR734012/1' })).toBeNull();
    expect(new Set(protocols.map(({ id }) => id)).size).toBe(protocols.length);
  });

  it('reads a file of before the added parts: nothing is proposed, and the figures are the defaults', () => {
    const { schema, id, taal, titel, bron, rollen, kernnorm, begrippen, regels } = data;
    const { kolommen, extra_uitkomsten, meldroutes, twijfel_bij, registratiesysteem } = data;
    const first = { schema, id, taal, titel, bron, rollen, kernnorm, begrippen, regels };
    const bare = parseProtocol({
      ...first,
      kolommen,
      extra_uitkomsten,
      meldroutes,
      twijfel_bij,
      registratiesysteem,
    });
    expect(bare.categories).toEqual(protocol.categories);
    expect(Object.values(bare.kinds)).toEqual([null, null, null, null, null, null]);
    expect(bare.persistence.emotional).toEqual({ count: 3, days: 14 });
    expect([bare.terms, bare.drafts, bare.choices, bare.aftercare]).toEqual([[], [], [], null]);
  });

  it('reads a copy with other roles and routes once it says itself who may hear a suspicion', () => {
    const meldroutes = { dijkgraaf: { melden_bij: ['secretaris'], daarna: [], nazorg: [] } };
    const other = { ...data, rollen: ['dijkgraaf'], meldroutes, twijfel_bij: ['secretaris'] };
    expect(() => parseProtocol(other)).toThrow('vermoeden_bij.0: recipient; vermoeden_bij.1: recipient');
    expect(parseProtocol({ ...other, vermoeden_bij: [] }).hearSuspicion).toEqual([]);
  });

  it('gives the columns in their own order, whatever the order in the file', () => {
    expect(
      parseProtocol(changed((copy) => copy.kolommen.reverse())).categories.map(({ order }) => order),
    ).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a broken protocol is refused with the place', () => {
  it.each([
    ['kolommen.2.norm', changed((copy) => (column(copy, 2).norm = ''))],
    ['kolommen.0.melden.code', changed((copy) => (column(copy, 0).melden.code = 'soms'))],
    ['kolommen.1.gedrag', changed((copy) => (column(copy, 1).gedrag = []))],
    ['kolommen.1.id', changed((copy) => (column(copy, 1).id = column(copy, 0).id))],
    ['meldroutes.dijkgraaf', changed((copy) => copy.rollen.push('dijkgraaf'))],
    ['soorten.beleid', changed((copy) => (copy.soorten.beleid = 'elders'))],
    ['soorten.spot', changed((copy) => Object.assign(copy.soorten, { spot: 'emotie_beleid' }))],
    ['meldroutes.wethouder.melden_bij', changed((copy) => (copy.meldroutes.wethouder.melden_bij = []))],
    ['nazorg.gesprekken.0.termijn', changed((copy) => copy.termijnen.shift())],
    ['termijnen.0', changed((copy) => Object.assign(copy.termijnen[0] ?? {}, { werkdagen: 2 }))],
    ['termijnen.0.duur', changed((copy) => Object.assign(copy.termijnen[0] ?? {}, { duur: '3 dagen' }))],
    ['hulplijnen.landelijk.9', changed((copy) => copy.hulplijnen.landelijk.push('elders'))],
    ['teksten.0.kolommen.1', changed((copy) => copy.teksten[0]?.kolommen.push('elders'))],
    ['keuzes.0.standaard', changed((copy) => Object.assign(copy.keuzes[0] ?? {}, { standaard: 'soms' }))],
    ['aanhoudend.emotioneel.aantal', changed((copy) => (copy.aanhoudend.emotioneel.aantal = 0))],
    ['kolommen.0.id', changed((copy) => (column(copy, 0).id = 'geen'))],
    ['bron', changed((copy) => Object.assign(copy.bron, { cvdr: null, versie: null }))],
    ['schema', changed((copy) => (copy.schema = 'norm-schema/2'))],
    ['extra', { ...data, extra: 1 }],
  ])('%s', (place, broken) => {
    expect(() => parseProtocol(broken)).toThrow(`${place}: `);
  });

  it('and anything that is no protocol at all', () => {
    expect(() => parseProtocol('<script>')).toThrow('bad-data');
  });
});
