import { describe, expect, it } from 'vitest';
import type { Entry, Noted, PoliceRecord } from '../../../src/core/entry.js';
import type { DataOf } from '../../../src/core/journal.js';
import type { Dossier } from '../../../src/core/dossier.js';
import { caseOf, caseOfEntry } from '../../../src/dossier/case.js';
import {
  confirmation,
  consentFor,
  filerOf,
  isThreat,
  lastPolice,
  measuresOn,
  policeNumber,
  toConfirm,
} from '../../../src/dossier/police/arranged.js';
import { defaultProtocol, protocolOf as builtIn, protocols } from '../../../src/protocols/index.js';
import { sampleCapture, sampleEntry, sampleRecord } from '../ui/sample.js';

const protocol = defaultProtocol();
const { id, version } = protocol;
const protocolOf = () => protocol;
const at = '2025-03-13T09:00:00.000Z';
const NOW = new Date('2025-03-20T22:30:00Z');

const judged = (category: string, offences: string[] = []): Partial<Entry> => ({
  judgements: [
    { seq: 4, at, data: { entry: 'entry-1', protocol: { id, version }, category, by: null, offences } },
  ],
});
const known = (data: Partial<DataOf<'known'>>): Partial<Entry> => ({
  known: [
    {
      seq: 5,
      at,
      data: { entry: 'entry-1', how: 'seen', when: null, toldBy: null, confirmed: null, by: null, ...data },
    },
  ],
});
const consented = (seq: number, given: boolean, to: DataOf<'consented'>['to'] = 'filing') => ({
  seq,
  at,
  data: { entries: ['entry-1'], to, given, how: null, day: '2025-03-13', by: null },
});

describe('what was arranged with the police', () => {
  it('is what was said last, of each kind', () => {
    const decision = (seq: number, said: DataOf<'police-decided'>['decision']): PoliceRecord => ({
      kind: 'police-decided',
      seq,
      at,
      data: {
        entry: 'entry-1',
        dossier: null,
        decision: said,
        reason: null,
        whom: 'griffier',
        advice: null,
        day: '2025-03-13',
        by: null,
      },
    });
    const of = { police: [decision(5, 'none'), decision(6, 'melding')] };
    expect(lastPolice(of, 'police-decided')?.data.decision).toBe('melding');
    expect(lastPolice(of, 'filer-named')).toBeNull();
  });

  describe('of who files', () => {
    const named = (seq: number, over: Partial<DataOf<'filer-named'>>): PoliceRecord => ({
      kind: 'filer-named',
      seq,
      at,
      data: {
        ...{ entry: 'entry-1', dossier: null, filer: 'municipality', who: 'A. Loco' },
        ...{ authority: 'mandate', mandate: 'M-12', by: null },
        ...over,
      },
    });
    const filer = (...police: PoliceRecord[]) => filerOf({ police });

    it('is the newest statement, whole', () => {
      const own = { filer: 'person', who: null, authority: null, mandate: null } as const;
      expect(filer(named(5, {}), named(6, own))).toEqual(own);
      expect(filer(named(5, {}), named(6, { who: null, authority: null, mandate: null }))).toEqual({
        ...own,
        filer: 'municipality',
      });
      expect(filer()).toBeNull();
    });

    it('holds nothing that was typed for another answer', () => {
      expect(filer(named(5, { filer: 'person' }))).toEqual({
        ...{ filer: 'person', who: null, authority: null, mandate: null },
      });
      expect(filer(named(5, { authority: 'burgemeester' }))).toEqual({
        ...{ filer: 'municipality', who: 'A. Loco', authority: 'burgemeester', mandate: null },
      });
    });

    it('may be said later of a dossier that the entry is in', () => {
      const dossier = (members: string[], police: PoliceRecord[]): Dossier => ({
        ...{ id: 'd', name: 'd', origin: 'selection', madeAt: at, by: null, members, closed: null },
        ...{ steps: [], reports: [], counterReadings: [], suspicions: [], impacts: [], lines: [], police },
      });
      const read = (police: PoliceRecord[], inDossier: PoliceRecord[], members = ['entry-1']) => {
        const subject = { on: 'entry' as const, id: 'entry-1' };
        const of = caseOf(subject, [sampleEntry({ police })], [dossier(members, inDossier)]);
        return of && filerOf(of)?.who;
      };
      const ofDossier = [named(7, { entry: null, dossier: 'd', who: 'B. Griffier' })];
      expect(read([named(5, {})], ofDossier)).toBe('B. Griffier');
      expect(read([named(9, {})], ofDossier)).toBe('A. Loco');
      expect(read([named(5, {})], ofDossier, ['entry-2'])).toBe('A. Loco');
      // Of a dossier alone nothing is known of one entry by itself.
      expect(read([], ofDossier)).toBeUndefined();
    });
  });

  it('holds consent per entry and per purpose, until it is taken back', () => {
    const entry = (...consents: Noted<DataOf<'consented'>>[]) => sampleEntry({ consents });
    expect(consentFor(entry(), 'filing')).toBeNull();
    expect(consentFor(entry(consented(5, true)), 'filing')?.seq).toBe(5);
    expect(consentFor(entry(consented(5, true)), 'colleagues')).toBeNull();
    expect(consentFor(entry(consented(5, true), consented(6, false)), 'filing')).toBeNull();
    const mixed = entry(consented(5, true), consented(6, false, 'colleagues'));
    expect(consentFor(mixed, 'filing')?.seq).toBe(5);
  });

  it('lets a measure go by its last day', () => {
    const measure = (seq: number, until: string | null): PoliceRecord => ({
      kind: 'secured',
      seq,
      at,
      data: { entry: 'entry-1', dossier: null, measure: 'AOP', what: 'x', until, by: null },
    });
    const of = { police: [measure(1, '2025-03-12'), measure(2, '2025-03-13'), measure(3, null)] };
    expect(measuresOn(of, '2025-03-13').map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('knows the number of the police, never that of a request to preserve or of the municipality', () => {
    const reported = (seq: number, over: Partial<DataOf<'reported'>>) => ({
      kind: 'reported' as const,
      seq,
      at,
      data: {
        entries: ['entry-1'],
        to: 'police' as const,
        channel: 'balie',
        reference: `PL-${seq}`,
        at,
        what: '',
        ...over,
      },
    });
    const handovers = [
      reported(5, { police: 'melding' }),
      reported(6, { police: 'preservation' }),
      reported(7, { to: 'municipality' }),
      reported(8, { police: 'aangifte', reference: null }),
    ];
    expect(policeNumber(caseOfEntry(sampleEntry({ handovers })))).toBe('PL-5');
  });
});

describe('a threat', () => {
  it('is one by its column or by what was named, and not by a column of emotion', () => {
    expect(isThreat(sampleEntry(judged('bedreiging_intimidatie')), protocolOf)).toBe(true);
    expect(isThreat(sampleEntry(judged('verbale_agressie', ['bedreiging'])), protocolOf)).toBe(true);
    expect(isThreat(sampleEntry(judged('verbale_agressie')), protocolOf)).toBe(false);
    expect(isThreat(sampleEntry(), protocolOf)).toBe(false);
  });

  it('is not said of a column for threats and insults alike, unless it was named', () => {
    const [, handreiking] = protocols;
    const entry = (offences: string[], category = 'grensoverschrijdend') => {
      const { id, version } = handreiking ?? protocol;
      const data = { entry: 'entry-1', protocol: { id, version }, category, by: null, offences };
      return sampleEntry({ judgements: [{ seq: 4, at, data }] });
    };
    expect(isThreat(entry(['belediging']), builtIn)).toBe(false);
    expect(isThreat(entry([]), builtIn)).toBe(false);
    expect(isThreat(entry(['belaging']), builtIn)).toBe(false);
    expect(isThreat(entry(['bedreiging', 'belediging']), builtIn)).toBe(true);
    expect(isThreat(entry([], 'geen'), builtIn)).toBe(false);
    // A column for violence and threats together has nothing lighter.
    const heavy = { ...protocol, kinds: { ...protocol.kinds, geweld: 'bedreiging_intimidatie' } };
    expect(isThreat(sampleEntry(judged('bedreiging_intimidatie')), () => heavy)).toBe(true);
  });

  it('is to be confirmed until the person says that they know it, whole or in summary', () => {
    const threat = judged('bedreiging_intimidatie');
    const ids = (over: Partial<Entry>) =>
      toConfirm([sampleEntry({ ...threat, ...over })], protocolOf).map((entry) => entry.id);
    expect(ids({})).toEqual(['entry-1']);
    expect(ids(known({}))).toEqual(['entry-1']);
    expect(ids(known({ confirmed: 'summary' }))).toEqual([]);
  });

  it('confirmed later keeps the day on which the klacht term began', () => {
    const when = { day: '2025-03-12', clock: '21:01' };
    expect(confirmation(sampleEntry(), 'summary', NOW)).toEqual({
      entry: 'entry-1',
      how: 'seen',
      when,
      toldBy: null,
      confirmed: 'summary',
    });
    const told = known({ how: 'told', when: { day: '2025-03-10', clock: null }, toldBy: 'griffier' });
    expect(confirmation(sampleEntry(told), 'whole', NOW)).toMatchObject({
      how: 'told',
      when: { day: '2025-03-10', clock: null },
      toldBy: 'griffier',
    });
  });

  it('of which they did not know yet is known from now on, on the Dutch day', () => {
    const later = confirmation(sampleEntry(known({ how: 'not-yet' })), 'summary', NOW);
    expect(later).toMatchObject({ how: 'told', when: { day: '2025-03-20', clock: '23:30' } });
    const custody = { ...sampleCapture().custody, onBehalfOf: 'L. Voorbeeld' };
    const entry = sampleEntry({ captures: [sampleRecord({ custody })] });
    expect(confirmation(entry, 'whole', NOW).how).toBe('told');
  });
});
