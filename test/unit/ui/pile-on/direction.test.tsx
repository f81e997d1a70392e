// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { columnFor } from '../../../../src/ui/judging/proposing.js';
import { judgementLabel } from '../../../../src/ui/words.js';
import { show } from '../judged.js';
import { button, press, readable } from '../mount.js';
import { app, choose, judgedAs, options, proposing, protocol, rowsOf, thread } from './thread.js';

afterEach(() => localStorage.clear());

const row = (root: Element, id: string): Element => {
  const found = root.querySelector(`[data-entry="${id}"]`);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const radios = (root: Element, id: string): boolean[] =>
  [...row(root, id).querySelectorAll<HTMLInputElement>('[type=radio]')].map(({ checked }) => checked);
const answer = (root: Element, id: string, direction: string) =>
  press(row(root, id).querySelector(`#direction-${direction}-${id}`));
const open = (root: Element, id: string) => press(button(row(root, id), 'Tonen'));

/** Every column that the protocol gives to a kind, in words. */
const columns = (['geweld', 'dreiging', 'persoon', 'beleid', 'eigen', 'geen'] as const).flatMap((kind) => {
  const column = columnFor(protocol, kind);
  return column === null ? [] : [judgementLabel(protocol, column)];
});
const SAYS = /Dit kan passen bij|de regels|Voorstel/;

describe('before the person said whom a post is aimed at', () => {
  it('nothing of a proposal is shown: no column, no words, no confidence, not as a filter', async () => {
    const { root, noteProposal } = app('#/run/run-1');
    const page = await root;
    for (const { id } of thread) await open(page, id);
    const list = page.querySelector('.rows')?.textContent ?? '';
    expect(list).not.toMatch(SAYS);
    for (const part of [list, ...options(page)])
      expect(columns.filter((label) => part.includes(label))).toEqual([]);
    expect(page.querySelectorAll('mark').length).toBe(0);
    expect(noteProposal).not.toHaveBeenCalled();
  });

  it('a post that may cross the norm asks to be read first, in the same words for every kind', async () => {
    const page = await app('#/run/run-1').root;
    expect(rowsOf(page).slice(0, 2)).toEqual(['dreigt', 'scheldt']);
    const tags = (id: string) =>
      [...row(page, id).querySelectorAll('.tag')].map(({ textContent }) => textContent);
    expect(tags('dreigt')).toEqual(tags('scheldt'));
    expect(tags('dreigt')).toContain('lees dit eerst');
    expect(tags('kalm')).not.toContain('lees dit eerst');
    await choose(page, 'Eerst lezen (2)');
    expect(rowsOf(page)).toEqual(['dreigt', 'scheldt']);
  });

  it('no place among what was judged tells a kind: what is to be read stands before it', async () => {
    const start = thread.map((entry) => (entry.id === 'kalm' ? judgedAs(entry, 'fysiek_geweld') : entry));
    const page = await app('#/run/run-1', { start }).root;
    expect(rowsOf(page).slice(0, 3)).toEqual(['dreigt', 'scheldt', 'kalm']);
  });

  it('the question is asked where the text is shown, and with nothing selected', async () => {
    const page = await app('#/run/run-1').root;
    expect(radios(page, 'dreigt')).toEqual([]);
    await open(page, 'dreigt');
    expect(radios(page, 'dreigt')).toEqual([false, false, false, false]);
    expect(radios(page, 'scheldt')).toEqual([]);
  });

  it('is not asked of what the rules say nothing about, nor where there are no proposals', async () => {
    const page = await app('#/run/run-1').root;
    for (const id of ['post', 'mijn']) {
      await open(page, id);
      expect(radios(page, id)).toEqual([]);
    }
    const without = await app('#/run/run-1', { rules: null }).root;
    await open(without, 'dreigt');
    expect(radios(without, 'dreigt')).toEqual([]);
    expect(readable(without)).not.toContain('eerst lezen');
  });
});

describe('after the answer', () => {
  it('the proposal appears at that post alone, is noted once, and selects nothing', async () => {
    const { root, noteProposal, judgeTogether } = app('#/run/run-1');
    const page = await root;
    await open(page, 'dreigt');
    await open(page, 'scheldt');
    await answer(page, 'dreigt', 'jij');
    expect(row(page, 'dreigt').textContent).toContain('Bedreiging, intimidatie');
    expect(row(page, 'scheldt').textContent).not.toMatch(SAYS);
    expect(page.querySelectorAll('.row__check:checked').length).toBe(0);
    expect(judgeTogether).not.toHaveBeenCalled();
    await answer(page, 'dreigt', 'jullie');
    expect(noteProposal).toHaveBeenCalledExactlyOnceWith(
      'dreigt',
      expect.objectContaining({ ruleset: 'test', kinds: expect.arrayContaining(['dreiging']) as string[] }),
    );
  });

  it('keeps its place in the list, and can be found by its proposal', async () => {
    const page = await app('#/run/run-1').root;
    const before = rowsOf(page);
    await open(page, 'scheldt');
    await answer(page, 'scheldt', 'jij');
    expect(rowsOf(page)).toEqual(before);
    const found = options(page).filter((label) => label.startsWith('Voorstel: '));
    expect(found).toHaveLength(1);
    await choose(page, found[0] ?? '');
    expect(rowsOf(page)).toEqual(['scheldt']);
  });

  it('the answer is kept for the judgement of that post, and the list knows it when it opens again', async () => {
    const page = await app('#/run/run-1').root;
    await open(page, 'dreigt');
    await answer(page, 'dreigt', 'jij');
    const posts = thread.filter(({ id }) => id === 'dreigt');
    const { root: entry } = await show({ proposing, ...(posts[0] && { entry: posts[0] }) });
    expect(entry.querySelector<HTMLInputElement>('#direction-jij')?.checked).toBe(true);
    expect(entry.querySelectorAll('[name=category]:checked').length).toBe(0);
    const { root, noteProposal } = app('#/run/run-1');
    const again = await root;
    expect(row(again, 'dreigt').textContent).toContain('Bedreiging, intimidatie');
    expect(row(again, 'scheldt').textContent).not.toMatch(SAYS);
    expect(noteProposal).not.toHaveBeenCalled();
  });

  it('says so when the proposal could not be noted', async () => {
    const { root, noteProposal } = app('#/run/run-1');
    noteProposal.mockRejectedValueOnce(new Error('full'));
    const page = await root;
    await open(page, 'dreigt');
    await answer(page, 'dreigt', 'jij');
    expect(readable(page)).toContain('kon niet in het journaal worden gezet');
  });
});
