// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { found } from '../../../src/core/field.js';
import { type } from './mount.js';
import { sampleEntry, samplePost, sampleRecord } from './sample.js';
import { aalten, show } from './judged.js';

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

  it('does not take a date of addressing that is yet to come', async () => {
    const { root, judge, save, pick } = await show({ proposing: null, read: true });
    await pick('category-geen');
    await type(root.querySelector('#corrected-at'), '2362-03-13T09:30');
    await save();
    expect(judge).not.toHaveBeenCalled();
    expect(root.textContent).toContain('ligt in de toekomst');
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
      postId: found(`190000000000000000${day}`, 'dom'),
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
