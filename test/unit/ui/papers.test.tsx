// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ExportWords } from '../../../src/ui/export/action.js';
import { ExportPanel } from '../../../src/ui/export/ExportPanel.js';
import { paperChoiceOf, paperFieldsFor } from '../../../src/ui/export/papers.js';
import { button, mount, press } from './mount.js';

const anchor = () => Promise.reject(new Error('not asked'));
const make = () =>
  vi.fn((_: readonly string[], _words: ExportWords) =>
    Promise.resolve({ files: ['a.zip'], skipped: [], damage: [], stamps: [] }),
  );

const tick = (root: HTMLElement, label: string): Promise<void> => {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent.includes(label));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no box: ${label}`);
  return act(() => input.click());
};

describe('papers in the export panel', () => {
  it('are off until the person asks, and then hold the request to prosecute always', async () => {
    const exported = make();
    const papers = { ...paperFieldsFor([]), name: 'M. Bakels' };
    const root = await mount(
      <ExportPanel {...{ make: exported, anchor, papers }} entries={['a']} onClose={() => undefined} />,
    );
    await press(button(root, 'Bewijsbundel maken'));
    expect(exported.mock.calls[0]?.[1].papers).toBeNull();
    await tick(root, 'Neem de stukken mee');
    const fixed = [...root.querySelectorAll<HTMLInputElement>('details input:disabled')];
    expect(fixed.map(({ checked }) => checked)).toEqual([true]);
    await tick(root, 'Tijdlijn');
    await press(button(root, 'Bewijsbundel maken'));
    const choice = exported.mock.calls[1]?.[1].papers;
    expect(choice?.name).toBe('M. Bakels');
    expect(choice?.kinds).not.toContain('chronology');
    expect(choice?.security).toBeNull();
  });

  it('make the loose contact sheet apart', async () => {
    const contactSheet = vi.fn(() => Promise.resolve());
    const root = await mount(
      <ExportPanel {...{ make: make(), anchor, contactSheet }} entries={['a']} onClose={() => undefined} />,
    );
    await tick(root, 'Neem de stukken mee');
    await press(button(root, 'Los contactblad maken'));
    expect(contactSheet).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('Voeg het niet bij de stukken');
  });

  it('name security measures only where that was ticked', () => {
    const fields = { ...paperFieldsFor([]), on: true, security: 'AOP tot maart' };
    expect(paperChoiceOf(fields)?.security).toBeNull();
    expect(paperChoiceOf({ ...fields, withSecurity: true })?.security).toBe('AOP tot maart');
  });
});
