// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { button, press, settled } from './mount.js';
import { app } from './pile-on/thread.js';

const boxOf = (root: Element, entry: string) =>
  root.querySelector<HTMLInputElement>(`[data-entry="${entry}"] .row__check`);
async function pressG(target: Element | null): Promise<void> {
  // A key while the act before it is at work is left out.
  await settled();
  await act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'g', bubbles: true, cancelable: true }));
  });
  await settled();
}

describe('judging together', () => {
  it('lets go of the selection: the next key is about the post that has the focus', async () => {
    const { root, judgeTogether } = app('#/run/run-1');
    const page = await root;
    await press(boxOf(page, 'kalm'));
    await press(boxOf(page, 'scheldt'));
    await press(button(page, 'Geen van deze'));
    expect(page.textContent).toContain('Als ‘geen van deze’ beoordeeld: 2.');
    expect(page.querySelectorAll('.row__check:checked')).toHaveLength(0);
    await pressG(boxOf(page, 'dreigt'));
    expect(judgeTogether).toHaveBeenLastCalledWith(['dreigt'], 'geen');
  });

  it('lets go of it in the list of the logbook too', async () => {
    const { root, judgeTogether } = app('#/');
    const page = await root;
    await press(page.querySelector('[data-run] .row__check'));
    await press(button(page, 'Geen van deze'));
    expect(judgeTogether.mock.calls[0]?.[0]).toContain('dreigt');
    expect(page.querySelectorAll('.row__check:checked')).toHaveLength(0);
    await pressG(boxOf(page, 'entry-9'));
    expect(judgeTogether).toHaveBeenLastCalledWith(['entry-9'], 'geen');
  });

  it('keeps the selection when the act failed', async () => {
    const { root, judgeTogether } = app('#/run/run-1');
    const page = await root;
    judgeTogether.mockRejectedValueOnce(new Error('full'));
    await press(boxOf(page, 'kalm'));
    await press(button(page, 'Geen van deze'));
    expect(boxOf(page, 'kalm')?.checked).toBe(true);
  });
});
