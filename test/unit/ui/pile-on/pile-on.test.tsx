// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { parseAttention } from '../../../../src/core/attention.js';
import type { Entry } from '../../../../src/core/entry.js';
import { found } from '../../../../src/core/field.js';
import type { Tally } from '../../../../src/core/thread.js';
import { propose } from '../../../../src/norm/index.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';
import { LogbookApp } from '../../../../src/ui/logbook/LogbookApp.js';
import { grouped, runsIn } from '../../../../src/ui/pile-on/runs.js';
import { unreachedOf } from '../../../../src/ui/pile-on/Sum.js';
import { standingsOf } from '../../../../src/ui/pile-on/classes.js';
import { button, mount, press, readable } from '../mount.js';
import { entryBy, sampleEntry, samplePost, sampleRecord } from '../sample.js';

const protocol = defaultProtocol();
const tally: Tally = { seen: 5, named: 9, leftOut: 0, unidentified: 0, unopened: 1 };
const ids = ['post', 'dreigt', 'kalm', 'scheldt', 'mijn'];

function member(id: string, words: string, role: 'parent' | 'reply' | 'own', seq = 9): Entry {
  const post = samplePost({
    author: {
      ...samplePost().author,
      handle: found(`a_${id}`, 'dom'),
      displayName: found(`Naam ${id}`, 'dom'),
      accountId: found(`7${String(words.length)}`, 'page-data'),
    },
    postId: found(`19000000000000${id}`, 'dom'),
    text: found(words, 'dom'),
  });
  const at = '2026-11-03T21:00:00.000Z';
  const data = {
    run: 'run-1',
    platform: 'x' as const,
    which: 'all' as const,
    most: null,
    startedAt: at,
    endedAt: at,
    entries: ids,
    parent: 'post',
    own: ['mijn'],
    tally,
    end: 'end' as const,
  };
  return sampleEntry({
    id,
    captures: [sampleRecord({ capture: `c-${id}`, entry: id, post, run: { id: 'run-1', role } })],
    runs: [{ seq, at, data }],
  });
}

const thread = [
  member('post', 'De Marktstraat gaat op zaterdag dicht.', 'parent'),
  member('kalm', 'Wat een mooi plan voor het dorp, dank u wel.', 'reply'),
  member('dreigt', 'Ik maak je af, ik weet waar je woont.', 'reply'),
  member('scheldt', 'Vuile hoer, rot toch op met je plannen.', 'reply'),
  member('mijn', 'Dank voor de reacties.', 'own'),
];
const alone = entryBy('entry-9', 'Los Bericht', 'Een bericht apart');

function app(hash: string) {
  location.hash = hash;
  const judgeTogether = vi.fn((list: readonly string[]) => Promise.resolve(list.length));
  const make = vi.fn(() => Promise.resolve('11111111-2222-4333-8444-555555555555'));
  const nothing = () => Promise.resolve();
  const props = {
    entries: () => Promise.resolve([alone, ...thread]),
    dossiers: () => Promise.resolve([]),
    integrity: () => Promise.resolve({ state: 'intact' as const }),
    onJournal: () => () => undefined,
    actions: {
      judgeTogether,
      keep: nothing,
      readFile: () => Promise.resolve({ state: 'gone' as const }),
    },
    dossierActions: { make, change: nothing },
    protocol,
    proposing: { propose, own: { ownHandles: [], ownNames: [] }, ruleset: 'test' },
    attention: { get: () => Promise.resolve(parseAttention(null)), set: nothing },
  } as unknown as Parameters<typeof LogbookApp>[0];
  return { judgeTogether, make, root: mount(<LogbookApp {...props} />) };
}

describe('a thread in the list', () => {
  it('is one group; what stands alone stays a row', () => {
    const { groups, alone: rows } = grouped([alone, ...thread]);
    expect(groups.map(({ run, sum }) => [run, sum.replies, sum.parent])).toEqual([['run-1', 3, 'post']]);
    expect(rows).toEqual([alone]);
  });

  it('stays rows where hardly anything of it is left', () => {
    expect(grouped(thread.slice(0, 2)).groups).toEqual([]);
  });

  it('goes by the last word of the journal about it', () => {
    const [first, ...others] = thread;
    if (!first) throw new Error('no thread');
    const again = first.runs.map((one) => ({
      ...one,
      seq: 20,
      data: { ...one.data, end: 'stopped' as const },
    }));
    const [group] = runsIn([...others, { ...first, runs: [...first.runs, ...again] }]);
    expect(group?.data.end).toBe('stopped');
  });

  it('opens to its posts, and a search still finds each of them', async () => {
    const root = await app('#/').root;
    expect(readable(root)).toContain('3 reacties onder een bericht');
    expect(readable(root)).not.toContain('Naam dreigt');
    expect(root.querySelectorAll('[data-entry]')).toHaveLength(1);
    const open = root.querySelector<HTMLAnchorElement>('[data-run] a');
    expect(open?.getAttribute('href')).toBe('#/run/run-1');
  });
});

describe('the screen of a thread', () => {
  it('says what it comes to and what was not reached', async () => {
    const words = readable(await app('#/run/run-1').root);
    expect(words).toContain('4 van de 9 die het platform noemt kwamen niet in beeld.');
    expect(words).toContain('Het bericht waar ze onder staan');
    expect(words).toContain('Naam post');
  });

  describe('tells what was not reached', () => {
    const told = (change: Partial<Tally>, kept = thread) => {
      const said = kept.map((entry) => ({
        ...entry,
        runs: entry.runs.map((one) => ({
          ...one,
          data: { ...one.data, tally: { ...tally, named: null, unopened: 0, ...change } },
        })),
      }));
      return runsIn(said).flatMap(unreachedOf);
    };

    it('by what was recorded, own replies too, whatever became of it later', () => {
      // Of the replies three are by others and one is the user's own.
      expect(told({ seen: 4 })).toEqual([]);
      expect(told({ seen: 4 }, thread.slice(0, 3))).toEqual([]);
      expect(told({ seen: 7, leftOut: 1 })).toEqual([
        '2 kwamen in beeld en zijn niet vastgelegd.',
        'Gezien en niet gekozen: 1.',
      ]);
    });

    it('with what the page itself said of its list', () => {
      const [ranked, elsewhere] = told({ seen: 4, withheld: ['ranked', 'elsewhere'] });
      expect(ranked).toContain('Zo laat X soms reacties weg.');
      expect(elsewhere).toContain('ook reacties op Facebook');
    });
  });

  it('has the heaviest proposals first, and can show one kind alone', async () => {
    const order = standingsOf(thread, protocol, () => null, {
      propose,
      own: { ownHandles: [], ownNames: [] },
      ruleset: 'test',
    });
    expect(order[0]?.entry.id).toBe('dreigt');
    expect(order[0]?.by).toBe('proposed');
    const root = await app('#/run/run-1').root;
    const rows = () =>
      [...root.querySelectorAll('[data-entry]')].map((row) => row.getAttribute('data-entry'));
    expect(rows()[0]).toBe('dreigt');
    expect(rows()).toHaveLength(5);
  });

  it('has what was judged by weight, whatever the order of the columns; a norm that is not here before doubt', () => {
    const lightFirst = {
      ...protocol,
      categories: protocol.categories.map((column) => ({ ...column, order: 6 - column.order })),
    };
    const judgedAs = (category: string, version = protocol.version) =>
      sampleEntry({
        id: category,
        judgements: [
          {
            seq: 8,
            at: '2026-11-04T09:00:00.000Z',
            data: { entry: category, protocol: { id: protocol.id, version }, category, by: null },
          },
        ],
      });
    const entries = [
      ...['geen', 'emotie_beleid', 'twijfel', 'verbale_agressie', 'fysiek_geweld'].map((id) => judgedAs(id)),
      judgedAs('dreigen', 'elders/1'),
      alone,
    ];
    const find = ({ version }: { version: string }) => (version === protocol.version ? lightFirst : null);
    expect(standingsOf(entries, lightFirst, find, null).map(({ entry }) => entry.id)).toEqual([
      ...['fysiek_geweld', 'verbale_agressie', 'dreigen', 'twijfel', 'emotie_beleid', 'geen', 'entry-9'],
    ]);
  });

  it('becomes one dossier in one press, with all that belongs to it', async () => {
    const { root, make } = app('#/run/run-1');
    await press(button(await root, 'Maak van alle 5 één dossier'));
    expect(make).toHaveBeenCalledWith(ids, 'run', expect.any(String));
  });

  it('lets many be judged together', async () => {
    const { root, judgeTogether } = app('#/run/run-1');
    const page = await root;
    const all = page.querySelector<HTMLInputElement>('.tools input[type="checkbox"]');
    if (!all) throw new Error('nothing to select with');
    await press(all);
    await press(button(page, 'Geen van deze'));
    expect(judgeTogether.mock.calls[0]?.[0]).toHaveLength(5);
  });
});
