import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { found, unknown } from '../../../src/core/field.js';
import type { DataOf } from '../../../src/core/journal.js';
import type { Post } from '../../../src/core/post.js';
import { caseOfEntry } from '../../../src/dossier/case.js';
import { offences } from '../../../src/dossier/offences.js';
import { notYet } from '../../../src/dossier/platform/allowed.js';
import { lawFacts, LETTERS, reportTexts } from '../../../src/dossier/platform/data.js';
import { letterOf } from '../../../src/dossier/platform/letter.js';
import {
  lackingParts,
  noticeOf,
  reportableOf,
  type NoticeWords,
  type Reportable,
} from '../../../src/dossier/platform/notice.js';
import { platformStarts, reportsOf } from '../../../src/dossier/platform/reports.js';
import { deadlinesOf } from '../../../src/dossier/terms/terms.js';
import { timelineOf } from '../../../src/dossier/timeline.js';
import { PartSchema } from '../../../src/core/report-guide.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { sampleCapture, sampleEntry, samplePost } from '../ui/sample.js';

const protocol = defaultProtocol();
const REPORT = '7d5f0a4e-3c1b-4a52-9c37-0a1b2c3d4e5f';
const ALL = PartSchema.options;

const words = (change: Partial<NoticeWords> = {}): NoticeWords => ({
  channel: 'illegal-content',
  language: 'nl',
  notifier: 'person',
  name: 'N. Verzonnen',
  email: 'griffie@verzonnenstad.example',
  offences: ['bedreiging'],
  why: 'Dit is tegen mij gericht.',
  life: false,
  child: false,
  goodFaith: true,
  ...change,
});
const about = (entry = sampleEntry()): Reportable => {
  const one = reportableOf(entry);
  if (!one) throw new Error('nothing to report');
  return one;
};
const recordOf = (post: Post): Entry['captures'][number] => ({
  ...{ seq: 1, at: '2025-03-12T20:01:02.345Z', media: [], withheld: [], binnedAt: null, binnedFor: null },
  data: sampleCapture({ post }),
});
const valueOf = (part: string, change: Partial<NoticeWords> = {}, of = about()): string | null =>
  noticeOf(of, ALL, words(change)).find((one) => one.part === part)?.value ?? null;

const noted = <T>(data: T, seq: number) => ({ seq, at: '2026-11-10T10:00:00.000Z', data });
const reported = (): Entry['handovers'][number] => ({
  kind: 'reported',
  ...noted(
    {
      entries: ['entry-1'],
      to: 'platform' as const,
      channel: 'X',
      reference: 'X-7',
      at: '2026-11-10T09:00:00.000Z',
      what: 'Illegale inhoud',
      platform: {
        report: REPORT,
        platform: 'x' as const,
        channel: 'illegal-content' as const,
        notifier: 'municipality' as const,
        urls: ['https://x.com/verzonnen_piet/status/1900000000000000001'],
      },
    },
    10,
  ),
});
const answer = (change: Partial<DataOf<'platform-answered'>> = {}, seq = 11) =>
  noted<DataOf<'platform-answered'>>(
    {
      ...{ entry: 'entry-1', report: REPORT, what: 'decision', when: { day: '2026-08-31', clock: null } },
      ...{ reference: 'B-9', outcome: 'kept', text: 'Wij zien geen schending.', reasoned: false },
      ...{ record: null, by: null },
      ...change,
    },
    seq,
  );
const dispute = (to: DataOf<'platform-disputed'>['to'], day: string, seq = 12) =>
  noted<DataOf<'platform-disputed'>>(
    {
      entry: 'entry-1',
      report: REPORT,
      to,
      name: null,
      when: { day, clock: null },
      reference: null,
      by: null,
    },
    seq,
  );

describe('a notice of illegal content', () => {
  it('has the elements of art. 16 lid 2 DSA, from the record and the person alone', () => {
    const text = valueOf('explanation') ?? '';
    expect(text).toContain('mogelijk strafbaar naar Nederlands recht: bedreiging (artikel 285');
    expect(text).toContain('> Jij komt nog wel aan de beurt');
    expect(text).toContain('> We weten waar je vergadert');
    expect(text).toContain('Geplaatst op: 2025-03-12 19:15:04 (UTC).');
    expect(text).toContain('Dit is tegen mij gericht.');
    expect(valueOf('location')).toBe('https://x.com/verzonnen_piet/status/1900000000000000001');
    expect(valueOf('account')).toBe('@verzonnen_piet, nummer 1234567890123456789');
    expect(valueOf('name')).toBe('N. Verzonnen');
    expect(valueOf('email')).toBe('griffie@verzonnenstad.example');
    expect(valueOf('good-faith')).toContain('te goeder trouw');
    expect(lackingParts(noticeOf(about(), ALL, words()), words())).toEqual([]);
  });

  it('is written in English as well, with the Dutch name of the offence beside it', () => {
    const text = valueOf('explanation', { language: 'en', offences: ['belediging'] }) ?? '';
    expect(text).toContain(
      'may be a criminal offence under Dutch law: insult (Belediging; Articles 266 and 267,',
    );
    expect(text).not.toMatch(/Vastgelegd op|Geplaatst/);
    expect(offences.filter(({ id }) => reportTexts.offences[id] === undefined)).toEqual([]);
  });

  it('says nothing that nobody said: no reason, no name, no account, no time', () => {
    const post = samplePost({
      permalink: unknown,
      postedAt: { shown: '5 u', machine: unknown, fromId: null },
      author: { handle: unknown, displayName: found('Piet', 'dom'), accountId: unknown, profileUrl: unknown },
    });
    const bare = about(sampleEntry({ captures: [recordOf(post)] }));
    const empty = words({ name: ' ', email: 'geen adres', why: ' ', offences: [], goodFaith: false });
    const notice = noticeOf(bare, ALL, empty);
    expect(notice.every(({ value }) => value === null)).toBe(true);
    expect(lackingParts(notice, empty)).toEqual(['explanation', 'location', 'name', 'email', 'good-faith']);
    expect(JSON.stringify(noticeOf(bare, ALL, words()))).not.toMatch(
      /Geplaatst|undefined|nummer|@verzonnen_piet/,
    );
  });

  it('asks no name and address where it is about sexual abuse of a child, and there only', () => {
    const without = words({ child: true, name: '', email: '' });
    expect(lackingParts(noticeOf(about(), ALL, without), without)).toEqual([]);
  });

  it('gives no verdict, and points at art. 18 where the person fears for a life', () => {
    expect(valueOf('explanation')).not.toMatch(/\bdader\b|\bis strafbaar\b|\bschuldig\b/);
    expect(valueOf('explanation', { life: true })).toContain('artikel 18');
  });

  it('keeps every line of the post a quote, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (said) => {
        const post = samplePost({ text: found(said, 'dom') });
        const entry = sampleEntry({
          captures: [recordOf(post)],
        });
        const text = valueOf('explanation', { why: 'Eigen woorden.' }, about(entry)) ?? '';
        const lines = said.replace(/\r\n?/g, '\n').split('\n');
        if (said !== '') for (const line of lines) expect(text).toContain(`> ${line}`.trimEnd());
        expect(text.endsWith('Eigen woorden.')).toBe(true);
      }),
    );
  });
});

describe('when a report may be made', () => {
  const step = (id: string, state: 'done' | 'skipped', agreed: string[] = []): Entry['steps'][number] =>
    noted(
      {
        ...{ entry: 'entry-1', dossier: null, step: id, state, at: null, by: null },
        ...{ whom: null, reference: null, note: null, agreed },
      },
      6,
    );
  const ask = (category: string | null, steps: Entry['steps'] = [], askFirst = false) =>
    notYet({ protocol, category, askFirst }, steps);
  const [always, personal, policy] = ['altijd', 'tenzij_gecorrigeerd', 'niet_tenzij_patroon'].map(
    (code) => protocol.categories.find((column) => column.report.code === code)?.id ?? '',
  ) as [string, string, string];

  it('is for columns 1 and 2 only after police or consult agreed', () => {
    expect(ask(always)).toBe('consult-first');
    expect(ask(always, [step('overleg', 'done')])).toBe('consult-first');
    expect(ask(always, [step('overleg', 'done', ['platform'])])).toBeNull();
    expect(ask(always, [step('politie', 'done', ['platform'])])).toBeNull();
  });

  it('is for column 3 after the melding, or where that was skipped', () => {
    expect(ask(personal)).toBe('melding-first');
    expect(ask(personal, [step('melding_gaat_door', 'done')])).toBeNull();
    expect(ask(personal, [step('melding_gaat_door', 'skipped')])).toBeNull();
  });

  it('is not for anger at policy, nor before a judgement, nor against somebody in distress', () => {
    expect(ask(policy)).toBe('no-column');
    expect(ask('geen')).toBe('no-column');
    expect(ask(null)).toBe('no-column');
    expect(ask(personal, [step('melding_gaat_door', 'done')], true)).toBe('consult-first');
  });
});

describe('after the report', () => {
  it('joins answers with their report, and keeps those without one apart', () => {
    const entry = sampleEntry({ handovers: [reported()], answers: [answer(), answer({ report: null }, 13)] });
    const [first, loose] = reportsOf(entry);
    expect(first?.answers.map(({ seq }) => seq)).toEqual([11]);
    expect(loose?.reported).toBeNull();
    expect(loose?.answers.map(({ seq }) => seq)).toEqual([13]);
  });

  it('counts six months for a complaint from the decision, until one is filed, and ninety days at a body', () => {
    const due = (entry: Entry, id: string) =>
      deadlinesOf({ entry, protocol }, protocol).find(({ term }) => term === id)?.due;
    const decided = sampleEntry({ handovers: [reported()], answers: [answer()] });
    expect(due(decided, 'dsa_klacht')).toBe('2027-02-28');
    expect(
      due(sampleEntry({ handovers: [reported()], answers: [answer({ what: 'receipt' })] }), 'dsa_klacht'),
    ).toBe(undefined);
    expect(due({ ...decided, disputes: [dispute('platform', '2026-09-02')] }, 'dsa_klacht')).toBe(undefined);
    expect(due({ ...decided, disputes: [dispute('body', '2026-11-01')] }, 'dsa_ods')).toBe('2027-01-30');
    expect(platformStarts(sampleEntry())).toEqual({});
  });

  it('shows answers and complaints in the timeline, on the day that the person named', () => {
    const entry = sampleEntry({
      handovers: [reported()],
      answers: [answer()],
      disputes: [dispute('coordinator', '2026-09-05')],
    });
    const moments = timelineOf(caseOfEntry(entry)).filter(({ kind }) =>
      /answered|disputed|reported/.test(kind),
    );
    expect(moments.map(({ kind, at }) => `${kind} ${at.slice(0, 10)}`)).toEqual([
      'answered 2026-08-31',
      'disputed 2026-09-05',
      'reported 2026-11-10',
    ]);
  });

  it.each(LETTERS)(
    'writes a letter to %s with what is known, and none without the why of the person',
    (to) => {
      const [report] = reportsOf(sampleEntry({ handovers: [reported()], answers: [answer()] }));
      if (!report) throw new Error('no report');
      const nl = letterOf(to, about(), report, { why: 'Het staat er nog.', language: 'nl' });
      expect(nl?.body).toMatch(/artikel (20|21|53) van Verordening \(EU\) 2022\/2065/);
      expect(nl?.body).toContain('Nummer van de melding: X-7');
      expect(nl?.body).toContain('Besluit meegedeeld op: 2026-08-31');
      expect(nl?.body).toContain('> Wij zien geen schending.');
      expect(nl?.body).toContain('geeft geen redenen');
      expect(nl?.body).not.toMatch(/\{[a-z]+\}|null|undefined/);
      const en = letterOf(to, about(), report, { why: 'It is still there {facts}.', language: 'en' });
      expect(en?.body).toMatch(/Article (20|21|53) of Regulation/);
      expect(en?.body).toContain('It is still there {facts}.');
      expect(letterOf(to, about(), report, { why: '  ', language: 'nl' })).toBeNull();
    },
  );

  it('has a source for every point of law, and says which nobody checked', () => {
    expect(lawFacts.filter(({ source }) => source.length < 8)).toEqual([]);
    for (const article of [16, 17, 18, 20, 21, 53])
      expect(lawFacts.some(({ source }) => source.includes(`art. ${String(article)}`))).toBe(true);
  });
});
