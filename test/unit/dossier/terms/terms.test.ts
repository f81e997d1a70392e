import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/entry.js';
import type { DataOf } from '../../../../src/core/journal.js';
import { parseReminders } from '../../../../src/core/reminders.js';
import { complaintDay } from '../../../../src/dossier/term.js';
import { addDays, isWorkday } from '../../../../src/dossier/terms/calendar.js';
import {
  actBy,
  endOf,
  safeComplaintDay,
  stageOf,
  type Deadline,
} from '../../../../src/dossier/terms/deadline.js';
import {
  isDone,
  isSnoozed,
  keyOf,
  markDone,
  notificationFor,
  snooze,
} from '../../../../src/dossier/terms/attention.js';
import { knowledgeOf } from '../../../../src/dossier/terms/knowledge.js';
import { deadlinesOf, worthListing } from '../../../../src/dossier/terms/terms.js';
import { defaultProtocol, protocols, type Protocol } from '../../../../src/protocols/index.js';
import { sampleEntry, sampleRecord } from '../../ui/sample.js';

const protocol = defaultProtocol();
const noted = <T>(data: T, at = '2026-11-20T10:00:00.000Z', seq = 5) => ({ seq, at, data });
const judged = (category: string, more: Partial<DataOf<'judged'>> = {}) =>
  noted({
    entry: 'entry-1',
    protocol: { id: protocol.id, version: protocol.version },
    category,
    by: null,
    ...more,
  });
const known = (data: Partial<DataOf<'known'>>) =>
  noted<DataOf<'known'>>({
    entry: 'entry-1',
    how: 'seen',
    when: { day: '2026-11-20', clock: '09:00' },
    toldBy: null,
    confirmed: null,
    by: null,
    ...data,
  });
const of = (change: Partial<Entry>): Deadline[] =>
  deadlinesOf({ entry: sampleEntry(change), protocol }, protocol);
const term = (list: readonly Deadline[], id: string) => list.find((one) => one.term === id);
const ids = (list: readonly Deadline[]) => list.map((one) => one.term).sort();

const day = fc
  .integer({ min: 0, max: 30_000 })
  .map((offset) => new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10));

describe('the klacht term', () => {
  it.each([
    // Known on: last day, last working day that is in time in every reading.
    ['2026-01-12', '2026-04-12', '2026-04-10'],
    // Ninety days end before three calendar months do (art. 88 Sr).
    ['2026-07-01', '2026-10-01', '2026-09-29'],
    ['2026-11-30', '2027-02-28', '2027-02-26'],
    ['2027-11-30', '2028-02-29', '2028-02-28'],
    // The last day would be Easter Monday, after Good Friday and a weekend.
    ['2026-01-06', '2026-04-06', '2026-04-02'],
  ])('known on %s: %s, safe on %s', (from, last, safe) => {
    expect(complaintDay(from)).toBe(last);
    expect(safeComplaintDay(from)).toBe(safe);
  });

  it('has a safe day that is a working day and late in no reading', () => {
    fc.assert(
      fc.property(day, (from) => {
        const safe = safeComplaintDay(from);
        expect(isWorkday(safe)).toBe(true);
        expect(safe <= complaintDay(from) && safe <= addDays(from, 90)).toBe(true);
        expect(safe >= addDays(from, 80)).toBe(true);
      }),
    );
  });

  it('runs per entry from what the person said, else from the first record', () => {
    const record = sampleRecord();
    expect(term(of({ captures: [record] }), 'klacht')).toMatchObject({
      start: '2025-03-12',
      due: '2025-06-12',
      assumed: true,
      judged: false,
    });
    const said = term(
      of({ known: [known({}), known({ when: { day: '2026-11-18', clock: null } })] }),
      'klacht',
    );
    expect(said).toMatchObject({ start: '2026-11-18', due: '2027-02-18', assumed: false });
  });

  it('counts by the Dutch day: just before midnight UTC it is the next day here', () => {
    const custody = {
      ...sampleRecord().data.custody,
      knowledge: { at: '2026-06-30T22:30:00.000Z', by: 'self', set: 'default' },
    } as const;
    expect(term(of({ captures: [sampleRecord({ custody })] }), 'klacht')?.start).toBe('2026-07-01');
  });

  it('has not begun while the person concerned does not know', () => {
    const unknowing = { known: [known({ how: 'not-yet', when: null })] };
    expect(knowledgeOf(sampleEntry(unknowing))).toEqual({ state: 'not-yet' });
    expect(ids(of({ ...unknowing, judgements: [judged('bedreiging_intimidatie')] }))).toEqual(['bewaren']);
  });

  it('is there for doubt, and not for what was found harmless or needs none', () => {
    expect(term(of({ judgements: [judged('twijfel')] }), 'klacht')).toBeDefined();
    expect(term(of({ judgements: [judged('geen')] }), 'klacht')).toBeUndefined();
    expect(term(of({ judgements: [judged('emotie_beleid')] }), 'klacht')).toBeUndefined();
    const named = (offences: string[]) =>
      term(of({ judgements: [judged('bedreiging_intimidatie', { offences })] }), 'klacht');
    expect(named(['bedreiging'])).toBeUndefined();
    expect(named(['bedreiging', 'belaging'])).toBeDefined();
    expect(named(['unknown-here'])).toBeDefined();
  });
});

describe('terms of an entry', () => {
  const serious = {
    judgements: [judged('bedreiging_intimidatie')],
    known: [known({ when: { day: '2026-12-24', clock: '16:00' } })],
  };

  it('are those of law, protocol and advice for a threat', () => {
    const list = of(serious);
    expect(ids(list)).toEqual(['bewaren', 'klacht', 'nazorg_1', 'nazorg_2', 'nazorg_3', 'politie_spoedig']);
    expect(term(list, 'nazorg_1')).toMatchObject({ due: '2026-12-25', at: '2026-12-25T15:00:00.000Z' });
    expect(term(list, 'nazorg_2')?.due).toBe('2026-12-27');
    expect(term(list, 'nazorg_3')).toMatchObject({ from: '2027-01-21', due: '2027-02-04' });
    expect(term(list, 'politie_spoedig')).toMatchObject({ due: '2026-12-29', kind: 'advies' });
    expect(list.every(({ source }) => source !== '')).toBe(true);
  });

  it('are those of a post that may be serious where the norm of the judgement is not here', () => {
    const entry = sampleEntry({ ...serious, judgements: [judged('kolom_van_elders')] });
    expect(ids(deadlinesOf({ entry, protocol: null }, protocol))).toEqual(['bewaren', 'klacht']);
    const none = sampleEntry({ ...serious, judgements: [judged('geen')] });
    expect(ids(deadlinesOf({ entry: none, protocol: null }, protocol))).toEqual(['bewaren']);
  });

  it('ask for the police only where a broad column is known to hold violence or a threat', () => {
    const broad: Protocol = {
      ...protocol,
      kinds: { ...protocol.kinds, geweld: 'verbale_agressie', dreiging: 'verbale_agressie' },
    };
    const under = (offences: string[], of = broad, category = 'verbale_agressie') =>
      ids(
        deadlinesOf(
          { entry: sampleEntry({ ...serious, judgements: [judged(category, { offences })] }), protocol: of },
          of,
        ),
      );
    expect(under(['bedreiging'])).toContain('politie_spoedig');
    for (const offences of [[], ['belediging'], ['belediging', 'opruiing']])
      expect(under(offences)).not.toContain('politie_spoedig');
    // Aftercare is for what may be a threat; an insult that was named is none.
    expect(under([])).toContain('nazorg_1');
    expect(under(['belediging', 'opruiing'])).toContain('nazorg_1');
    expect(under(['belediging'])).not.toContain('nazorg_1');
    const [, handreiking = protocol] = protocols;
    expect(under(['belediging'], handreiking, 'grensoverschrijdend')).not.toContain('politie_spoedig');
  });

  it('stop asking for the police once the police were told', () => {
    const data: DataOf<'reported'> = {
      entries: ['entry-1'],
      to: 'police',
      channel: '0900-8844',
      reference: null,
      at: '2026-12-24T17:00:00.000Z',
      what: 'melding',
    };
    const list = of({ ...serious, handovers: [{ ...noted(data), kind: 'reported' }] });
    expect(term(list, 'politie_spoedig')).toBeUndefined();
    expect(term(list, 'klacht')).toBeDefined();
    expect(ids(list)).toContain('bewaren_vervolg');
  });

  it('tell the Arbeidsinspectie only where somebody was hurt', () => {
    const harm = (hurt: boolean) => noted({ entry: 'entry-1', harm: hurt, by: null });
    expect(term(of({ harms: [harm(true)] }), 'arbeidsinspectie')).toMatchObject({ by: 'gemeente' });
    expect(term(of({ harms: [harm(true), harm(false)] }), 'arbeidsinspectie')).toBeUndefined();
  });

  it('ask about a doubt after seven days', () => {
    expect(term(of({ judgements: [judged('twijfel')] }), 'twijfel')?.due).toBe('2026-11-27');
  });

  it('count from moments that are told elsewhere', () => {
    const facts = {
      entry: sampleEntry(),
      protocol,
      starts: { besluit_platform: { day: '2026-08-31', clock: null } },
    };
    expect(term(deadlinesOf(facts, protocol), 'dsa_klacht')?.due).toBe('2027-02-28');
  });

  it('are none in the bin', () => {
    expect(of({ captures: [sampleRecord({}, '2026-11-20T10:00:00.000Z')] })).toEqual([]);
  });

  it('keep our own reminders back until they are near', () => {
    const keep = term(of({}), 'bewaren');
    expect(keep && worthListing(keep, '2025-05-01T10:00:00.000Z')).toBe(false);
    expect(keep && worthListing(keep, '2026-03-01T10:00:00.000Z')).toBe(true);
  });
});

describe('hours', () => {
  it('are real hours when the clocks change', () => {
    const hours = { amount: 24, unit: 'hours' } as const;
    expect(endOf({ day: '2026-03-28', clock: '12:00' }, hours).at).toBe('2026-03-29T11:00:00.000Z');
    expect(endOf({ day: '2026-10-24', clock: '12:00' }, hours).at).toBe('2026-10-25T10:00:00.000Z');
    expect(endOf({ day: '2026-10-24', clock: null }, hours)).toEqual({ day: '2026-10-25', at: null });
  });
});

describe('how near', () => {
  const klacht = term(of({ known: [known({ when: { day: '2026-07-01', clock: null } })] }), 'klacht');
  it.each([
    ['2026-08-29T10:00:00.000Z', 'later'],
    ['2026-08-30T10:00:00.000Z', 'soon'],
    ['2026-09-19T10:00:00.000Z', 'last'],
    ['2026-10-01T21:59:00.000Z', 'last'],
    // Midnight here.
    ['2026-10-01T22:00:00.000Z', 'passed'],
  ])('on %s the klacht is %s', (now, stage) => {
    expect(klacht && actBy(klacht)).toBe('2026-09-29');
    expect(klacht && stageOf(klacht, now)).toBe(stage);
  });
});

describe('what asks for attention', () => {
  const list = of({ known: [known({ when: { day: '2026-07-01', clock: null } })] });
  const [deadline] = list.filter((one) => one.term === 'klacht');
  if (!deadline) throw new Error('no deadline');
  const none = parseReminders(null);
  const soon = '2026-09-01T09:00:00.000Z';

  it('is told once when it comes near and once when it is there, at most once a day', () => {
    const first = notificationFor([deadline], none, soon);
    expect(first?.told).toEqual([`${keyOf(deadline)}:soon`]);
    expect(notificationFor([deadline], first ?? none, '2026-09-02T09:00:00.000Z')).toBeNull();
    const other = { ...deadline, entry: 'entry-2' };
    expect(notificationFor([deadline, other], first ?? none, soon)).toBeNull();
    const last = notificationFor([deadline], first ?? none, '2026-09-20T09:00:00.000Z');
    expect(last?.told).toContain(`${keyOf(deadline)}:last`);
  });

  it('is not told at night, too early, done, put off, or when it is too late', () => {
    for (const now of ['2026-09-01T04:59:00.000Z', '2026-09-01T20:00:00.000Z', '2026-08-01T09:00:00.000Z'])
      expect(notificationFor([deadline], none, now)).toBeNull();
    expect(notificationFor([deadline], markDone(none, deadline, true), soon)).toBeNull();
    expect(notificationFor([deadline], snooze(none, deadline, soon), soon)).toBeNull();
    expect(notificationFor([deadline], none, '2026-12-01T09:00:00.000Z')).toBeNull();
  });

  it('speaks again after three days, and when its end moved', () => {
    const later = snooze(none, deadline, soon);
    expect(isSnoozed(deadline, later, '2026-09-03T21:59:00.000Z')).toBe(true);
    expect(isSnoozed(deadline, later, '2026-09-03T22:00:00.000Z')).toBe(false);
    const done = markDone(none, deadline, true);
    expect(isDone(deadline, done)).toBe(true);
    expect(isDone({ ...deadline, due: '2026-09-30' }, done)).toBe(false);
    expect(isDone(deadline, markDone(done, deadline, false))).toBe(false);
  });

  it('survives what it cannot read', () => {
    expect(parseReminders({ done: 3, snoozed: 'x' })).toEqual(none);
  });
});
