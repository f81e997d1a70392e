// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../../src/core/thread.js';
import { grouped, runsIn } from '../../../../src/ui/pile-on/runs.js';
import { unreachedOf } from '../../../../src/ui/pile-on/Sum.js';
import { standingsOf } from '../../../../src/ui/pile-on/classes.js';
import { button, press, readable } from '../mount.js';
import { sampleEntry } from '../sample.js';
import {
  alone,
  app,
  choose,
  everything,
  ids,
  options,
  proposing,
  protocol,
  rowsOf,
  tally,
  thread,
} from './thread.js';

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

  it('has the heaviest first of what asks to be read first', async () => {
    const order = standingsOf(thread, protocol, () => null, proposing);
    expect(order[0]?.entry.id).toBe('dreigt');
    expect(order[0]?.by).toBe('proposed');
    const root = await app('#/run/run-1').root;
    expect(rowsOf(root)[0]).toBe('dreigt');
    expect(rowsOf(root)).toHaveLength(5);
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
    await press(button(await root, 'Maak één dossier van 4 berichten en uw bericht'));
    expect(make).toHaveBeenCalledWith(ids, 'run', expect.any(String));
  });

  it("lets many be judged together, and never the user's own post", async () => {
    const { root, judgeTogether } = app('#/run/run-1');
    const page = await root;
    expect(options(page)[0]).toBe('Alles, met ‘eerst lezen’ bovenaan (4)');
    await press(everything(page));
    expect(page.querySelector('.tools__state')?.textContent).toContain('4');
    await press(button(page, 'Geen van deze'));
    expect(judgeTogether).toHaveBeenCalledExactlyOnceWith(['dreigt', 'scheldt', 'kalm', 'post'], 'geen');
    const mine = page.querySelector('[data-entry="mijn"]');
    expect(mine?.textContent).toContain('van uzelf');
    expect(mine?.querySelector('input')).toBeNull();
    await act(() => {
      const event = new KeyboardEvent('keydown', { key: 'g', bubbles: true, cancelable: true });
      mine?.querySelector('a')?.dispatchEvent(event);
    });
    expect(judgeTogether).toHaveBeenCalledOnce();
  });

  it('shows everything again when the kind that was shown is no longer there', async () => {
    const page = await app('#/run/run-1').root;
    await choose(page, 'Eerst lezen (2)');
    expect(rowsOf(page)).toEqual(['dreigt', 'scheldt']);
    await press(everything(page));
    await press(button(page, 'Geen van deze'));
    expect(rowsOf(page)).toHaveLength(5);
    expect(page.querySelector('select')?.value).toBe('all');
  });

  it('promises no order and names no proposals where there are none', async () => {
    const page = await app('#/run/run-1', { rules: null }).root;
    expect(options(page)).toEqual(['Alles (4)', 'Zonder oordeel (4)']);
    expect(readable(page)).not.toMatch(/eerst lezen|lees dit eerst|oorstel/);
  });
});
