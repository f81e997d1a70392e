// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/core/failure.js';
import { caseOfEntry } from '../../../src/dossier/case.js';
import type { ExportWords } from '../../../src/ui/export/action.js';
import { ExportPanel } from '../../../src/ui/export/ExportPanel.js';
import { paperFieldsFor } from '../../../src/ui/export/papers.js';
import { button, mount, press, type } from './mount.js';
import { anchor, sampleEntry } from './sample.js';

describe('the export panel', () => {
  it('can be stopped while it works', async () => {
    const make = vi.fn(
      (
        _: readonly string[],
        _words: ExportWords,
        progress: (state: { done: number; total: number }) => void,
        signal: AbortSignal,
      ) =>
        new Promise<never>((__, reject) => {
          progress({ done: 1, total: 3 });
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    const root = await mount(
      <ExportPanel entries={['a', 'b', 'c']} make={make} anchor={anchor} onClose={() => undefined} />,
    );
    await press(button(root, 'Bewijsbundel maken'));
    expect(root.textContent).toContain('1 van 3');
    await press(button(root, 'Annuleren'));
    expect(root.textContent).toContain('Gestopt.');
  });

  it('hands on how much goes along, what holds an address, and what it adds to', async () => {
    const make = vi.fn((_: readonly string[], _words: ExportWords) =>
      Promise.resolve({ files: ['a.zip'], skipped: [], damage: [], stamps: [] }),
    );
    const earlier = [{ manifest: 'a'.repeat(64), at: '2026-11-20T10:00:00.000Z', to: 'Politie' }];
    const subjects = [{ id: 'a', name: 'Hein, 20 november' }];
    const root = await mount(
      <ExportPanel {...{ make, anchor, subjects, earlier }} entries={['a']} onClose={() => undefined} />,
    );
    const box = root.querySelector<HTMLInputElement>('details input');
    const select = root.querySelector<HTMLSelectElement>('#export-earlier');
    if (!box || !select) throw new Error('no fields');
    await act(() => box.click());
    await act(() => {
      select.value = 'a'.repeat(64);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(() => root.querySelector<HTMLInputElement>('#export-level-redacted')?.click());
    await press(button(root, 'Bewijsbundel maken'));
    expect(make.mock.calls[0]?.[1]).toMatchObject({
      level: 'redacted',
      home: ['a'],
      supplement: { plNumber: null, earlier: ['a'.repeat(64)] },
      leftOutReason: null,
    });
  });

  it('takes for the papers what was arranged while it was open', async () => {
    const make = vi.fn((_: readonly string[], _words: ExportWords) =>
      Promise.resolve({ files: ['a.zip'], skipped: [], damage: [], stamps: [] }),
    );
    const papersWhere = (who: string) => {
      const entry = sampleEntry({
        police: [
          {
            ...{ kind: 'filer-named', seq: 9, at: '2025-03-13T09:00:00.000Z' },
            data: {
              ...{ entry: 'entry-1', dossier: null, filer: 'municipality', who },
              ...{ authority: null, mandate: null, by: null },
            },
          },
        ],
      });
      return { ...paperFieldsFor([entry], caseOfEntry(entry)), on: true };
    };
    let draw: (who: string) => void = () => undefined;
    const Screen = () => {
      const [who, setWho] = useState('A. Loco');
      draw = setWho;
      const papers = papersWhere(who);
      return <ExportPanel {...{ make, anchor, papers }} entries={['a']} onClose={() => undefined} />;
    };
    const root = await mount(<Screen />);
    await type(root.querySelector('#paper-name'), 'N. Verzonnen');
    await act(() => draw('B. Griffier'));
    await press(button(root, 'Bewijsbundel maken'));
    const [, words] = make.mock.calls[0] ?? [];
    expect(words?.papers?.filer?.who).toBe('B. Griffier');
    expect(words?.papers?.name).toBe('N. Verzonnen');
  });

  it('gives help when it fails', async () => {
    const make = () => Promise.reject(new Failure('storage-full', 'quota'));
    const root = await mount(
      <ExportPanel entries={['a']} make={make} anchor={anchor} onClose={() => undefined} />,
    );
    await press(button(root, 'Bewijsbundel maken'));
    expect(root.textContent).toContain('Er is geen ruimte meer op dit apparaat.');
  });

  it('names what could not come along', async () => {
    const make = () =>
      Promise.resolve({
        files: ['a.zip'],
        skipped: [{ entry: 'a', reason: 'binned' as const }],
        damage: ['data/001_x_1/01-schermafbeelding.png'],
        stamps: [],
      });
    const root = await mount(
      <ExportPanel entries={['a', 'b']} make={make} anchor={anchor} onClose={() => undefined} />,
    );
    await press(button(root, 'Bewijsbundel maken'));
    expect(root.textContent).toContain('1 bericht ging niet mee');
    expect(root.textContent).toContain('data/001_x_1/01-schermafbeelding.png');
  });
});
