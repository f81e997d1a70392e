// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { Reflection } from '../../../src/ui/detail/Reflection.js';
import { ManualForm } from '../../../src/ui/manual/ManualForm.js';
import { forgetDraftsBut } from '../../../src/ui/parts/drafts.js';
import { button, mount, press, submit, type } from './mount.js';
import { sampleEntry } from './sample.js';

afterEach(() => localStorage.clear());

const KEPT = 'Wat u hier eerder invulde, staat er nog. Het is nog niet opgeslagen.';
const CLEAR = 'Wissen wat ik invulde';
const valueOf = (root: Element, id: string) => root.querySelector<HTMLInputElement>(`#${id}`)?.value;
const fill = (root: Element, id: string, value: string) => type(root.querySelector(`#${id}`), value);
async function choose(root: Element, id: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLSelectElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a look back that is not saved yet', () => {
  const save = vi.fn(() => Promise.resolve());
  const show = (entry = 'entry-1') =>
    mount(<Reflection key={Math.random()} entry={entry} reflections={[]} save={save} />);

  it('is there again when the page opens anew, in the open, and only at that entry', async () => {
    await fill(await show(), 'reflection', 'Ik reageerde te fel.');
    const root = await show();
    expect(valueOf(root, 'reflection')).toBe('Ik reageerde te fel.');
    expect(root.querySelector('details')?.open).toBe(true);
    expect(root.textContent).toContain(KEPT);
    const other = await show('entry-2');
    expect(valueOf(other, 'reflection')).toBe('');
    expect(other.querySelector('details')?.open).toBe(false);
    expect(other.textContent).not.toContain(KEPT);
  });

  it('can be cleared, goes when it is stored, and stays when storing failed', async () => {
    await fill(await show(), 'reflection', 'Te fel.');
    save.mockRejectedValueOnce(new Error('full'));
    await submit((await show()).querySelector('form'));
    expect(valueOf(await show(), 'reflection')).toBe('Te fel.');
    await press(button(await show(), CLEAR));
    expect(document.activeElement?.id).toBe('reflection');
    expect(valueOf(await show(), 'reflection')).toBe('');
    await fill(await show(), 'reflection', 'Toch kalm.');
    await submit((await show()).querySelector('form'));
    expect(valueOf(await show(), 'reflection')).toBe('');
  });

  it('goes with its entry', async () => {
    await fill(await show(), 'reflection', 'Te fel.');
    forgetDraftsBut(new Set(['entry-2']));
    expect(valueOf(await show(), 'reflection')).toBe('');
  });
});

describe('what a person tells and did not store yet', () => {
  const told = (seq: number, said: string): Entry =>
    sampleEntry({
      captures: [],
      manuals: [
        {
          seq,
          at: '2026-11-04T10:00:00.000Z',
          binnedAt: null,
          erasedAt: null,
          data: {
            manual: `m-${String(seq)}`,
            entry: 'entry-1',
            channel: 'letter',
            when: { from: null, until: null, clock: null, words: null },
            place: null,
            witnesses: null,
            sender: null,
            said,
            link: null,
            files: [],
            by: { name: null, role: null },
            onBehalfOf: null,
            software: 'test',
          },
        },
      ] as unknown as Entry['manuals'],
    });
  const add = vi.fn(() => Promise.resolve('entry-9'));
  const show = (to?: Entry) =>
    mount(
      <ManualForm
        key={Math.random()}
        manual={{ add, now: () => new Date('2026-11-20T10:00:00.000Z') }}
        onStored={() => Promise.resolve()}
        {...(to && { to })}
      />,
    );
  async function begin(to?: Entry) {
    const root = await show(to);
    await choose(root, 'manual-channel', 'telephone');
    await fill(root, 'manual-said', 'Hij belde.');
    await fill(root, 'manual-place', 'Thuis');
    await press(root.querySelector('#known-seen'));
    return root;
  }

  it('is there again, with what was said of kennisname; files are to be chosen anew, and it says so', async () => {
    await begin();
    const root = await show();
    const filled = ['manual-channel', 'manual-said', 'manual-place'].map((id) => valueOf(root, id));
    expect(filled).toEqual(['telephone', 'Hij belde.', 'Thuis']);
    expect(root.querySelector<HTMLInputElement>('#known-seen')?.checked).toBe(true);
    expect(root.textContent).toContain(KEPT);
    expect(root.textContent).toContain('Bestanden kiest u opnieuw.');
  });

  it('of a new entry stays when other entries go; of an entry it goes with it', async () => {
    await begin();
    await begin(told(4, 'De brief.'));
    forgetDraftsBut(new Set());
    expect(valueOf(await show(), 'manual-said')).toBe('Hij belde.');
    expect(valueOf(await show(told(4, 'De brief.')), 'manual-said')).toBe('De brief.');
  });

  it('can be cleared: a correction is then as the entry stands', async () => {
    await begin(told(4, 'De brief.'));
    const root = await show(told(4, 'De brief.'));
    expect(valueOf(root, 'manual-said')).toBe('Hij belde.');
    await press(button(root, CLEAR));
    expect(valueOf(root, 'manual-said')).toBe('De brief.');
    expect(root.textContent).toContain('Wat u hier invulde, is gewist.');
    expect(document.activeElement?.id).toBe('manual-channel');
    expect((await show(told(4, 'De brief.'))).textContent).not.toContain(KEPT);
  });

  it('goes when it is stored, and not when storing failed', async () => {
    await begin();
    const root = await show();
    await fill(root, 'known-day', '2026-11-19');
    add.mockRejectedValueOnce(new Error('full'));
    await submit(root.querySelector('form'));
    expect(valueOf(await show(), 'manual-said')).toBe('Hij belde.');
    await submit((await show()).querySelector('form'));
    expect(add).toHaveBeenCalledTimes(2);
    expect(valueOf(await show(), 'manual-said')).toBe('');
  });

  it('is nothing when the entry was corrected meanwhile', async () => {
    await begin(told(4, 'De brief.'));
    expect(valueOf(await show(told(7, 'Anders.')), 'manual-said')).toBe('Anders.');
  });

  it.each(['{', 'null', '{"draft":{}}'])('is nothing where storage holds %j', async (content) => {
    localStorage.setItem('draft manual new', content);
    expect((await show()).textContent).not.toContain(KEPT);
  });
});
