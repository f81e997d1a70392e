// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../../src/core/entry.js';
import type { DataOf } from '../../../../src/core/journal.js';
import type { Logbook } from '../../../../src/logbook/ports.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';
import { termActions } from '../../../../src/ui/terms/actions.js';
import { EntryTerms } from '../../../../src/ui/terms/EntryTerms.js';
import { TermsView } from '../../../../src/ui/terms/TermsView.js';
import { button, mount, press, readable, settled, submit, type } from '../mount.js';
import { sampleEntry } from '../sample.js';
import { sampleTerms } from './sample.js';

const protocol = defaultProtocol();
const { id, version } = protocol;
const judged = (entry: string, category: string) => ({
  seq: 3,
  at: '2026-11-20T10:00:00.000Z',
  data: { entry, protocol: { id, version }, category, by: null },
});
const known = (day: string) => ({
  seq: 4,
  at: '2026-11-20T10:00:00.000Z',
  data: {
    entry: 'entry-1',
    how: 'seen',
    when: { day, clock: null },
    toldBy: null,
    confirmed: null,
    by: null,
  } satisfies DataOf<'known'>,
});
const threat = (change: Partial<Entry> = {}): Entry =>
  sampleEntry({
    judgements: [judged('entry-1', 'bedreiging_intimidatie')],
    known: [known('2026-11-20')],
    ...change,
  });
const direct = (work: Promise<void>) => work;

async function showEntry(entry: Entry) {
  const terms = sampleTerms();
  const root = await mount(<EntryTerms {...{ entry, protocol, terms }} after={direct} />);
  return { root, terms };
}

describe('the terms of one entry', () => {
  it('name the day of the klacht, and the last working day that is surely in time', async () => {
    const { root } = await showEntry(threat());
    // 20 November and ninety days: 18 February; three months: 20 February, a Saturday.
    expect(root.textContent).toContain('uiterlijk op donderdag 18 februari 2027');
    expect(root.textContent).toContain('zaterdag 20 februari 2027');
    expect(root.textContent).toContain('art. 66 lid 1 Sr');
  });

  it('say calmly that it may be too late, and that later ones count apart', async () => {
    const { root } = await showEntry(threat({ known: [known('2026-06-01')] }));
    expect(root.textContent).toContain('Mogelijk te laat voor dit bericht');
    expect(root.textContent).toContain('Latere berichten tellen apart. Vraag de politie.');
  });

  it('say that the day of capture was taken where nobody said more', async () => {
    const { root } = await showEntry(sampleEntry());
    expect(root.textContent).toContain('Wij rekenen met de dag van vastleggen: woensdag 12 maart 2025');
  });

  it('ask whether anybody was hurt, and store the answer', async () => {
    const { root, terms } = await showEntry(threat());
    await press(root.querySelector('#harm-true'));
    expect(terms.harmed).toHaveBeenCalledWith('entry-1', true);
    const hurt = { seq: 9, at: '2026-11-21T10:00:00.000Z', data: { entry: 'entry-1', harm: true, by: null } };
    const after = await showEntry(threat({ harms: [hurt] }));
    expect(after.root.textContent).toContain('Laat de gemeente dit direct melden');
  });
});

describe('kennisname', () => {
  const form = (root: HTMLElement) => root.querySelector('form');

  it('is stored as it was said', async () => {
    const { root, terms } = await showEntry(sampleEntry());
    await press(root.querySelector('#known-told'));
    await type(root.querySelector('#known-day'), '2025-03-11');
    await type(root.querySelector('#known-by'), ' de griffier ');
    await press(root.querySelector('#confirmed-summary'));
    await submit(form(root));
    expect(terms.known).toHaveBeenCalledWith('entry-1', {
      how: 'told',
      when: { day: '2025-03-11', clock: null },
      toldBy: 'de griffier',
      confirmed: 'summary',
    });
    expect(root.textContent).toContain('Opgeslagen.');
  });

  it.each([
    ['', 'Vul de dag in.'],
    ['2027-01-01', 'Die dag moet nog komen.'],
    ['2025-03-13', 'U legde dit al eerder vast.'],
  ])('is not stored with day "%s"', async (day, reason) => {
    const { root, terms } = await showEntry(sampleEntry());
    await press(root.querySelector('#known-seen'));
    await type(root.querySelector('#known-day'), day);
    await submit(form(root));
    expect(terms.known).not.toHaveBeenCalled();
    expect(root.textContent).toContain(reason);
  });

  it('may be not yet, without a day', async () => {
    const { root, terms } = await showEntry(sampleEntry());
    await press(root.querySelector('#known-not-yet'));
    await submit(form(root));
    expect(terms.known).toHaveBeenCalledWith('entry-1', {
      how: 'not-yet',
      when: null,
      toldBy: null,
      confirmed: null,
    });
  });
});

describe('the list of terms', () => {
  const list = async (entries: Entry[], terms = sampleTerms()) => {
    const root = await mount(
      <TermsView {...{ entries, protocol, terms }} nameOf={(entry) => `naam van ${entry.id}`} />,
    );
    await settled();
    return { root, terms };
  };
  beforeEach(() => document.body.replaceChildren());

  it('has each term of a judged entry, the first to act on first, and links to the entry', async () => {
    const { root } = await list([threat()]);
    const rows = [...root.querySelectorAll('.row')].map((row) => row.textContent);
    expect(rows[0]).toContain('Eerste gesprek');
    expect(rows.some((row) => row.includes('Klacht indienen'))).toBe(true);
    expect(root.querySelector('.row a')?.getAttribute('href')).toBe('#/entry/entry-1');
    expect(readable(root)).not.toContain('Jij komt nog wel');
  });

  it('joins what was not judged in one line', async () => {
    const { root } = await list([sampleEntry(), sampleEntry({ id: 'entry-2' })]);
    expect(root.textContent).toContain('2 berichten zijn nog niet beoordeeld');
    expect(root.querySelectorAll('.row')).toHaveLength(0);
  });

  it('moves to done and back, and puts off', async () => {
    const { root, terms } = await list([threat()]);
    await press(button(root, 'Gedaan'));
    expect(terms.reminders.set.mock.lastCall?.[0].done).toHaveLength(1);
    expect(root.querySelector('#terms-done')).not.toBeNull();
    await press(button(root, 'Toch niet gedaan'));
    expect(root.querySelector('#terms-done')).toBeNull();
    await press(button(root, 'Over 3 dagen'));
    expect(Object.values(terms.reminders.set.mock.lastCall?.[0].snoozed ?? {})).toEqual(['2026-11-25']);
  });

  it('saves what is still to come as a calendar file, and what is done not', async () => {
    const { root, terms } = await list([threat()]);
    await press(button(root, 'Gedaan'));
    await press(button(root, 'Agendabestand opslaan'));
    const saved = terms.saveCalendar.mock.lastCall?.[0].map((one) => one.term) ?? [];
    expect(saved).toContain('klacht');
    expect(saved).not.toContain('nazorg_1');
  });

  it('asks for notifications only on a click', async () => {
    const { root, terms } = await list([]);
    expect(terms.notifications.ask).not.toHaveBeenCalled();
    await press(button(root, 'Meldingen toestaan'));
    expect(terms.notifications.ask).toHaveBeenCalledOnce();
  });
});

describe('the calendar file', () => {
  it('names neither the entry nor the term, and keeps its UIDs', async () => {
    const files: string[] = [];
    const actions = termActions({ id: 'logboek' } as Logbook, {
      ...sampleTerms(),
      by: () => Promise.resolve(null),
      save: async (_, blob) => void files.push(await blob.text()),
    });
    const { root, terms } = await (async () => {
      const shown = sampleTerms();
      const view = await mount(
        <TermsView entries={[threat()]} protocol={protocol} terms={shown} nameOf={() => 'x'} />,
      );
      return { root: view, terms: shown };
    })();
    await press(button(root, 'Agendabestand opslaan'));
    const deadlines = terms.saveCalendar.mock.lastCall?.[0] ?? [];
    await actions.saveCalendar(deadlines);
    await actions.saveCalendar(deadlines);
    const uids = files.map((file) => file.match(/UID:.*/g));
    expect(uids[0]).toHaveLength(deadlines.length);
    expect(uids[0]).toEqual(uids[1]);
    expect(new Set(uids[0]).size).toBe(deadlines.length);
    expect(files[0]).not.toMatch(/klacht|entry-1|politie|gesprek|vastgelegd/i);
    expect(files[0]).toContain('SUMMARY:Nakijken');
  });

  it('writes what was said to the journal, with who said it', async () => {
    const write = vi.fn<Logbook['write']>(() => Promise.resolve({ head: { seq: 1, hash: '' }, lines: [] }));
    const actions = termActions({ id: 'logboek', write } as Partial<Logbook> as Logbook, {
      ...sampleTerms(),
      by: () => Promise.resolve('R. Voorbeeld'),
      save: () => Promise.resolve(),
    });
    await actions.harmed('entry-1', true);
    const plan = await write.mock.lastCall?.[0]({
      entry: () => null,
      entryOfPost: () => null,
      entryOfCapture: () => null,
      entriesNaming: () => [],
      dossier: () => null,
    });
    expect(plan?.happenings).toEqual([
      { kind: 'harmed', data: { entry: 'entry-1', harm: true, by: 'R. Voorbeeld' } },
    ]);
  });
});
