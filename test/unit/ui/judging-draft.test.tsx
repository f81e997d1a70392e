// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { protocols } from '../../../src/protocols/index.js';
import { LogbookApp } from '../../../src/ui/logbook/LogbookApp.js';
import { readDraft } from '../../../src/ui/parts/drafts.js';
import { aalten, entryWith, saying, show, threat, words } from './judged.js';
import { button, mount, press, type } from './mount.js';
import { quietLogbook } from './quiet-logbook.js';

const KEPT = 'Wat u hier eerder invulde, staat er nog. Het is nog niet opgeslagen.';
const checked = (root: Element): string[] =>
  [...root.querySelectorAll<HTMLInputElement>('form input:checked')].map(({ id }) => id);
const fieldOf = (root: Element, id: string) => root.querySelector<HTMLInputElement>(`#${id}`)?.value;
const judgedIn = (category: string): Entry['judgements'] => [
  {
    seq: 9,
    at: '2025-03-14T10:00:00.000Z',
    data: { entry: 'entry-1', protocol: { id: aalten.id, version: aalten.version }, category, by: null },
  },
];

/** An entry with questions answered and words filled in, none of it stored. */
async function begin(change: Parameters<typeof show>[0] = { proposing: saying(threat) }) {
  const shown = await show(change);
  await shown.pick('danger-no');
  await shown.pick('direction-jullie');
  await type(shown.root.querySelector('#judged-condition'), 'als jij vóór stemt');
  await shown.pick('offence-bedreiging');
  return shown;
}

describe('what was filled in and not stored', () => {
  it('is there again when the page opens anew, in the open, and it is said that it is not stored', async () => {
    const first = await begin();
    expect(first.root.textContent).not.toContain(KEPT);
    const { root } = await show({ proposing: saying(threat) });
    expect(root.textContent).toContain(KEPT);
    expect(checked(root)).toEqual(['danger-no', 'direction-jullie', 'offence-bedreiging']);
    expect(fieldOf(root, 'judged-condition')).toBe('als jij vóór stemt');
    expect(root.querySelector('#judged-condition')?.closest('details')?.open).toBe(true);
    expect(root.querySelector('#offence-bedreiging')?.closest('details')?.open).toBe(true);
    expect(root.querySelector('#corrected-at')?.closest('details')?.open).toBe(false);
  });

  it('brings the proposal back after the answer that it waited for, and selects nothing of it', async () => {
    await begin();
    const { root } = await show({ proposing: saying(threat) });
    expect(root.querySelector('.proposal')?.textContent).toContain('Bedreiging, intimidatie');
    expect(root.querySelector('[name=category]:checked')).toBeNull();
  });

  it('brings no proposal where the person had not yet said whom it is aimed at', async () => {
    const { pick } = await show({ proposing: saying(threat) });
    await pick('danger-yes');
    const { root, noteProposal } = await show({ proposing: saying(threat) });
    expect(checked(root)).toEqual(['danger-yes']);
    expect(root.textContent).toContain('112');
    expect(root.querySelector('.proposal, mark')).toBeNull();
    expect(noteProposal).not.toHaveBeenCalled();
  });

  it('keeps the column that the person chose, and no other', async () => {
    const { pick } = await begin();
    await pick('category-emotie_beleid');
    const { root } = await show({ proposing: saying(threat) });
    expect(root.querySelector('[name=category]:checked')?.id).toBe('category-emotie_beleid');
  });

  it('belongs to that entry alone', async () => {
    await begin();
    const { root } = await show({ proposing: null, entry: entryWith(words, { id: 'entry-2' }) });
    expect(checked(root)).toEqual([]);
    expect(root.textContent).not.toContain(KEPT);
  });

  it('can be cleared, and then nothing comes back', async () => {
    await begin();
    const { root } = await show({ proposing: saying(threat) });
    const clear = button(root, 'Wissen wat ik invulde');
    clear?.focus();
    await press(clear);
    expect(checked(root)).toEqual([]);
    expect(fieldOf(root, 'judged-condition')).toBe('');
    expect(root.querySelector('.proposal')).toBeNull();
    expect(root.textContent).toContain('Wat u hier invulde, is gewist.');
    expect(document.activeElement?.id).toBe('judgement-title');
    expect(readDraft('judging', 'entry-1')).toBeNull();
    expect((await show({ proposing: null })).root.textContent).not.toContain(KEPT);
  });

  it('is not kept when all of it was taken back', async () => {
    const { root } = await show({ proposing: null });
    await type(root.querySelector('#judged-condition'), 'als');
    await type(root.querySelector('#judged-condition'), '');
    expect(readDraft('judging', 'entry-1')).toBeNull();
  });

  it('leaves its column behind under another protocol, and nothing else', async () => {
    const { pick } = await begin();
    await pick('category-geen');
    const [, protocol] = protocols;
    if (!protocol) throw new Error('no second protocol');
    const { root } = await show({ proposing: null, protocol });
    expect(checked(root)).toEqual(['danger-no', 'direction-jullie', 'offence-bedreiging']);
    const before = await show({ proposing: null });
    expect(before.root.querySelector('[name=category]:checked')?.id).toBe('category-geen');
  });

  it.each(['', '{', 'null', '{"draft":{}}', '"x"'])('is nothing where storage holds %j', async (content) => {
    localStorage.setItem('draft judging entry-1', content);
    const { root } = await show({ proposing: null });
    expect(checked(root)).toEqual([]);
    expect(root.textContent).not.toContain(KEPT);
  });
});

describe('it goes', () => {
  it('when it is stored, and not when storing failed', async () => {
    const { judge, save, pick } = await begin({ proposing: null });
    await pick('category-geen');
    judge.mockRejectedValueOnce(new Error('full'));
    await save();
    expect(readDraft('judging', 'entry-1')).toContain('als jij vóór stemt');
    await save();
    expect(judge).toHaveBeenCalledTimes(2);
    expect(readDraft('judging', 'entry-1')).toBeNull();
    expect((await show({ proposing: null })).root.textContent).not.toContain(KEPT);
  });

  it('when the entry was judged meanwhile in another way', async () => {
    await begin();
    const { root } = await show({
      proposing: null,
      entry: entryWith(words, { judgements: judgedIn('geen') }),
    });
    expect(checked(root)).toEqual([]);
    expect(root.textContent).not.toContain(KEPT);
  });

  it('and stays when it is about a judgement after the last one', async () => {
    const entry = entryWith(words, { judgements: judgedIn('geen') });
    await begin({ proposing: null, entry });
    expect((await show({ proposing: null, entry })).root.textContent).toContain(KEPT);
  });

  describe('with its entry', () => {
    afterEach(() => void (location.hash = ''));
    const open = (entry: Entry | null, others: readonly Entry[] = []) =>
      mount(
        <LogbookApp
          {...quietLogbook}
          entries={() => Promise.resolve(entry ? [entry, ...others] : others)}
          protocol={aalten}
        />,
      );
    const keptFor = (id: string) => [readDraft('judging', id), readDraft('note', id)];

    it.each([
      ['erased', null],
      ['in the bin', entryWith(words)],
    ])('%s, a note that was being typed as well', async (_, gone) => {
      const { root } = await begin();
      await type(root.querySelector('#note'), 'Half af');
      const other = entryWith(words, { id: 'entry-2' });
      await begin({ proposing: null, entry: other });
      await open(entryWith(words), [other]);
      expect(keptFor('entry-1')).toEqual([expect.stringContaining('vóór'), 'Half af']);
      const binned = gone && {
        ...gone,
        captures: gone.captures.map((one) => ({ ...one, binnedAt: '2025-03-14T10:00:00.000Z' })),
      };
      await open(binned, [other]);
      expect(keptFor('entry-1')).toEqual([null, null]);
      expect(readDraft('judging', 'entry-2')).toContain('vóór');
    });
  });
});
