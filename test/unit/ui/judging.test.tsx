// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { found } from '../../../src/core/field.js';
import { propose, type Proposal } from '../../../src/norm/index.js';
import { defaultProtocol, protocols, type Protocol } from '../../../src/protocols/index.js';
import { DetailView } from '../../../src/ui/detail/DetailView.js';
import type { Decision } from '../../../src/ui/judging/decision.js';
import type { Proposing, ProposedLine } from '../../../src/ui/judging/proposing.js';
import { logbookPatterns } from '../../../src/ui/patterns/pattern-entries.js';
import { button, mount, press, readable, submit, type } from './mount.js';
import { sampleEntry, samplePost, sampleRecord } from './sample.js';

const aalten = defaultProtocol();
const [, neutral] = protocols;
const words = 'Fijn weekend. Ik weet je te vinden, let maar op.';
const start = words.indexOf('Ik weet');
const threat: Proposal = {
  kind: 'dreiging',
  alternatives: ['persoon', 'beleid'],
  direction: 'jij',
  confidence: 'middel',
  spans: [{ start, end: start + 'Ik weet je te vinden'.length }],
  reasons: [{ rule: 'eigen-regel', start, end: start + 5 }],
  against: [{ rule: 'kader-aanhaling', start: 0, end: 4 }],
  flags: [],
};
const saying = (proposal: Proposal | null): Proposing => ({
  propose: () => proposal,
  own: {},
  ruleset: 'Vastgelegd 1 (ab)',
});
const entryWith = (value: string, change: Partial<Entry> = {}) =>
  sampleEntry({ captures: [sampleRecord({ post: samplePost({ text: found(value, 'dom') }) })], ...change });

interface Given {
  proposing: Proposing | null;
  entry?: Entry;
  entries?: readonly Entry[];
  protocol?: Protocol;
  read?: boolean;
}

async function show({
  proposing,
  entry = entryWith(words),
  entries,
  protocol = aalten,
  read = false,
}: Given) {
  const nothing = () => Promise.resolve();
  const judge = vi.fn((_: Decision) => Promise.resolve());
  const noteProposal = vi.fn((_: ProposedLine) => Promise.resolve());
  const markRead = vi.fn();
  const find = (ref: { id: string }) => protocols.find(({ id }) => id === ref.id) ?? null;
  const root = await mount(
    <DetailView
      {...{ entry, protocol, proposing, judge, noteProposal, markRead, read }}
      patterns={logbookPatterns(entries ?? [entry], protocol, find)}
      readFile={() => Promise.resolve({ state: 'gone' })}
      note={nothing}
      bin={nothing}
      restore={nothing}
      withhold={nothing}
    />,
  );
  const save = () => submit(root.querySelector('[name=category]')?.closest('form'));
  const pick = (id: string) => press(root.querySelector(`#${id}`));
  return { root, judge, noteProposal, markRead, save, pick };
}

describe('the questions', () => {
  it('show whom to call in danger, and block nothing', async () => {
    const { root, judge, save, pick } = await show({ proposing: null });
    expect(root.querySelector('form')?.textContent).not.toContain('Bel eerst');
    await pick('danger-yes');
    expect(root.querySelector('form [role=status]')?.textContent).toContain('112');
    await pick('category-twijfel');
    await save();
    expect(judge).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ category: 'twijfel', acuteDanger: true }),
    );
  });

  it('come before the proposal, which then selects nothing', async () => {
    const { root, noteProposal, pick } = await show({ proposing: saying(threat) });
    expect(root.querySelector('.proposal, mark')).toBeNull();
    expect(root.textContent).toContain('Een voorstel verschijnt pas');
    await pick('direction-jullie');
    const panel = root.querySelector('.proposal')?.textContent;
    expect(panel).toContain('Bedreiging, intimidatie');
    expect(panel).toContain('aannemelijk');
    expect(panel).toContain('In twijfel: ook');
    expect(panel).toContain(aalten.categories[1]?.norm);
    expect(panel).toContain('Gemeenteblad 2025, 10402 (CVDR734012/1)');
    expect(panel).toContain('staat tussen aanhalingstekens');
    expect(root.querySelector('[name=category]:checked')).toBeNull();
    expect(noteProposal).toHaveBeenCalledExactlyOnceWith({
      ruleset: 'Vastgelegd 1 (ab)',
      kinds: ['dreiging', 'persoon', 'beleid'],
      direction: 'jij',
      confidence: 'middel',
      rules: ['eigen-regel'],
    });
    await pick('direction-jij');
    expect(noteProposal).toHaveBeenCalledOnce();
  });

  it('are stored as answered: not answered is not the same as no', async () => {
    const { judge, save, pick } = await show({ proposing: null, read: true });
    await pick('direction-onbekend');
    await pick('category-emotie_beleid');
    await save();
    expect(judge.mock.calls[0]?.[0]).toMatchObject({ acuteDanger: null, direction: 'onbekend' });
  });
});

describe('the proposal', () => {
  it('marks its words in the text, and names none of them while the text is hidden', async () => {
    const { root, pick } = await show({ proposing: saying(threat) });
    await pick('direction-jij');
    expect(readable(root)).not.toContain('weet je te vinden');
    await press(button(root, 'Tonen'));
    const mark = root.querySelector('.post-text mark');
    expect(mark?.textContent).toBe('[gemarkeerd: Ik weet je te vinden einde markering]');
    expect(root.querySelector('.proposal q bdi')?.textContent).toBe('Ik weet je te vinden');
  });

  it('is "geen voorstel" when the rules say nothing, and that is not noted', async () => {
    const { root, noteProposal, pick } = await show({ proposing: saying(null) });
    await pick('direction-jij');
    expect(root.querySelector('.proposal')?.textContent).toContain('Geen voorstel');
    expect(noteProposal).not.toHaveBeenCalled();
  });

  it('uses the columns of the protocol in use', async () => {
    if (!neutral) throw new Error('no second protocol');
    const { root, pick } = await show({ proposing: saying(threat), protocol: neutral });
    await pick('direction-jij');
    expect(root.querySelector('.proposal strong')?.textContent).toBe(neutral.categories[0]?.label);
  });

  const broken: Proposing = {
    ...saying(null),
    propose: () => {
      throw new Error('broken rule');
    },
  };
  it.each([
    ['off', null, ''],
    ['broken', broken, 'De regels konden deze tekst niet lezen'],
  ])('%s: everything else works the same', async (_, proposing, said) => {
    const { root, judge, noteProposal, save, pick } = await show({ proposing });
    await pick('danger-no');
    await pick('direction-jij');
    expect(root.querySelector('.proposal')?.textContent ?? '').toContain(said);
    await press(button(root, 'Tonen'));
    await pick('category-bedreiging_intimidatie');
    await type(root.querySelector('#judged-threatened'), 'mijn gezin');
    await save();
    expect(judge).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        category: 'bedreiging_intimidatie',
        threatened: 'mijn gezin',
        direction: 'jij',
      }),
    );
    expect(root.textContent).toContain('Beoordeling opgeslagen.');
    expect(noteProposal).not.toHaveBeenCalled();
  });

  it('says so when it could not be noted, and judging goes on', async () => {
    const { root, judge, noteProposal, save, pick } = await show({ proposing: saying(threat), read: true });
    noteProposal.mockRejectedValue(new Error('full'));
    await pick('direction-jij');
    expect(root.textContent).toContain('kon niet in het journaal');
    await pick('category-geen');
    await save();
    expect(judge).toHaveBeenCalledOnce();
  });
});

describe('words about suicide', () => {
  it('bring a card with 112 and 113 at once, and doubt with both columns after the answer', async () => {
    const flagged = { ...threat, flags: ['zelfdoding'] };
    const { root, judge, save, pick } = await show({ proposing: saying(flagged) });
    const card = () =>
      [...root.querySelectorAll('.utrecht-alert')].find((one) => one.textContent.includes('zelfdoding'))
        ?.textContent;
    expect(card()).toContain('112');
    expect(card()).toContain('113 Zelfmoordpreventie');
    expect(card()).not.toContain('Bedreiging, intimidatie');
    await pick('direction-ik');
    expect(card()).toContain('2. Normoverschrijdend gedrag – Bedreiging, intimidatie');
    expect(card()).toContain('5. Emotioneel gedrag (2)');
    expect(root.querySelector('[name=category]:checked')).toBeNull();
    await press(button(root, 'Twijfel aankruisen'));
    await save();
    expect(judge.mock.calls[0]?.[0].category).toBe('twijfel');
  });

  it('are found by the real rules', async () => {
    const entry = entryWith('Soms denk ik dat het beter is als ik er niet meer ben.');
    const { root } = await show({ proposing: { ...saying(null), propose }, entry });
    expect(root.textContent).toContain('Dit bericht lijkt over zelfdoding te gaan');
  });
});

describe('a post that was not read', () => {
  it('is not judged as crossing the norm: it says why and how, and doubt is open', async () => {
    const { root, judge, markRead, save, pick } = await show({ proposing: null });
    await pick('category-verbale_agressie');
    await save();
    expect(judge).not.toHaveBeenCalled();
    expect(root.textContent).toContain('U hebt deze tekst nog niet getoond');
    expect(markRead).not.toHaveBeenCalled();
    await press(button(root, 'Tekst tonen'));
    expect(readable(root)).toContain(words);
    expect(markRead).toHaveBeenCalledOnce();
    await save();
    expect(judge).toHaveBeenCalledOnce();
  });

  it.each(['category-twijfel', 'category-geen', 'category-emotie_beleid'])('may be %s', async (category) => {
    const { judge, save, pick } = await show({ proposing: null });
    await pick(category);
    await save();
    expect(judge).toHaveBeenCalledOnce();
  });
});

describe('what may be filled in', () => {
  it('is stored in its own fields, offences by id', async () => {
    const { root, judge, save, pick } = await show({ proposing: null, read: true });
    await type(root.querySelector('#judged-condition'), ' als jij vóór stemt ');
    await type(root.querySelector('#judged-aimedAt'), 'het huis');
    await pick('occurrence-first');
    await pick('offence-bedreiging');
    await pick('offence-belaging');
    await pick('offence-belaging');
    await pick('category-verbale_agressie');
    await type(root.querySelector('#corrected-at'), '2025-03-13T09:30');
    await pick('corrected-corrected');
    await type(root.querySelector('#corrected-proof'), 'excuus onder het bericht');
    await save();
    expect(judge.mock.calls[0]?.[0]).toEqual({
      category: 'verbale_agressie',
      acuteDanger: null,
      presumedAim: null,
      threatened: null,
      aimedAt: 'het huis',
      condition: 'als jij vóór stemt',
      occurrence: 'first',
      offences: ['bedreiging'],
      corrected: {
        at: new Date('2025-03-13T09:30').toISOString(),
        proof: 'excuus onder het bericht',
        outcome: 'corrected',
      },
    });
  });

  it('asks for the date of an address that is told of', async () => {
    const { root, judge, save, pick } = await show({ proposing: null, read: true });
    await pick('category-geen');
    await pick('corrected-not-corrected');
    await save();
    expect(judge).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Vul ook in wanneer de afzender is aangesproken');
  });

  it('says by role whether a klacht is needed', async () => {
    const { root } = await show({ proposing: null });
    expect(root.querySelector('#offence-belediging-help')?.textContent).toContain('Geen klacht nodig.');
    const record = sampleRecord();
    const custody = { ...record.data.custody, by: { name: null, role: null } };
    const unknown = sampleEntry({ captures: [{ ...record, data: { ...record.data, custody } }] });
    const other = await show({ proposing: null, entry: unknown });
    expect(other.root.querySelector('#offence-belediging-help')?.textContent).toContain('Ga ervan uit');
  });
});

describe('several posts of one account', () => {
  const posted = (day: number, text: string, category: string | null): Entry => {
    const at = `2025-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
    const post = samplePost({
      text: found(text, 'dom'),
      postedAt: { shown: null, machine: found(at, 'dom'), fromId: null },
    });
    const data = { entry: `e${day}`, protocol: { id: aalten.id, version: aalten.version }, by: null };
    return sampleEntry({
      id: `e${day}`,
      captures: [sampleRecord({ capture: `c${day}`, entry: `e${day}`, post })],
      judgements: category === null ? [] : [{ seq: day, at, data: { ...data, category } }],
    });
  };
  const angry = 'emotie_beleid';
  const calm = posted(3, 'Goedemorgen', 'geen');
  const series = [posted(1, 'schande', angry), calm, posted(5, 'bah', angry), posted(9, 'weer', angry)];

  it('bring an advice with dates and the calm posts between, and change nothing', async () => {
    const [last] = series.slice(-1);
    const { root, judge } = await show({ proposing: null, entry: last, entries: series });
    const advice = root.querySelector('[aria-labelledby=pattern-title]');
    expect(advice?.textContent).toContain('kunnen deze berichten normoverschrijdend zijn');
    expect(advice?.textContent).toContain('Emotionele berichten binnen 14 dagen: 3.');
    expect(advice?.textContent).toContain('1 mrt 2025');
    expect(advice?.textContent).toContain('kan normoverschrijdend gedrag zijn');
    const posts = [...(advice?.querySelectorAll('ol li') ?? [])].map(({ textContent }) => textContent);
    expect(posts).toHaveLength(4);
    expect(posts[1]).toContain('rustig');
    expect(posts[3]).toContain('dit bericht');
    expect(judge).not.toHaveBeenCalled();
  });

  it('are not held against anyone unseen', async () => {
    const unseen = [1, 5, 9].map((day) => posted(day, 'schande, jullie zijn verraders', null));
    const { root } = await show({ proposing: null, entry: unseen[2] ?? calm, entries: unseen });
    expect(root.querySelector('[aria-labelledby=pattern-title]')).toBeNull();
  });

  it('suggest first or repeated within this logbook, with nothing selected', async () => {
    const before = posted(2, 'jij zwijn', 'verbale_agressie');
    const now = posted(4, 'jij weer', null);
    const { root } = await show({ proposing: null, entry: now, entries: [before, now] });
    const help = () => root.querySelector('#occurrence-help')?.textContent;
    expect(help()).toContain('Binnen mijn logboek: herhaald.');
    expect(root.querySelector('[name=occurrence]:checked')).toBeNull();
    const alone = await show({ proposing: null, entry: now, entries: [now] });
    expect(alone.root.querySelector('#occurrence-help')?.textContent).toContain('eerste keer');
  });
});
