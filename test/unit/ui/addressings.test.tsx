// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { render } from 'preact';
import type { Entry } from '../../../src/core/entry.js';
import { Addressings } from '../../../src/ui/judging/Addressings.js';
import { aalten, entryWith, show } from './judged.js';
import { button, mount, press } from './mount.js';

const label = 'Trek deze datum in';
const noted = '2026-11-11T10:00:00.000Z';
const judgement = (seq: number, at: string): Entry['judgements'][number] => ({
  seq,
  at: noted,
  data: {
    ...{ entry: 'entry-1', category: 'emotie_beleid', by: 'R. Voorbeeld' },
    protocol: { id: aalten.id, version: aalten.version },
    corrected: { at, proof: null, outcome: null },
  },
});
const withdrawal = (line: number): Entry['withdrawals'][number] => ({
  seq: 40,
  at: '2026-11-12T10:00:00.000Z',
  data: { entry: 'entry-1', line, by: 'S. Ander' },
});
const asked = entryWith('x', { judgements: [judgement(7, '2026-11-10T09:00:00.000Z')] });

describe('a date on which the sender was addressed', () => {
  it('has a button beside it that names it, and says nothing of itself', async () => {
    const { root, withdraw, judge } = await show({ proposing: null, entry: asked });
    const withdrawing = button(root, label);
    const described = withdrawing?.getAttribute('aria-describedby') ?? '';
    expect(root.querySelector(`#${described}`)?.textContent).toContain('10 november 2026');
    expect(withdrawing?.type).toBe('button');
    await press(withdrawing);
    expect(withdraw).toHaveBeenCalledExactlyOnceWith(7);
    expect(judge).not.toHaveBeenCalled();
  });

  it('stays to be seen once it is withdrawn, with who and when, and takes the focus of its button', async () => {
    let now = asked;
    const view = () => (
      <Addressings
        entry={now}
        withdraw={(line) => {
          now = { ...asked, withdrawals: [withdrawal(line)] };
          return Promise.resolve(render(view(), root));
        }}
      />
    );
    const root = await mount(view());
    button(root, label)?.focus();
    await press(button(root, label));
    await act(() => render(view(), root));
    expect(button(root, label)).toBeUndefined();
    expect(document.activeElement?.id).toBe('addressed-7');
    expect(document.activeElement?.textContent).toMatch(
      /10 november 2026.*Ingetrokken op 12 november 2026.*S\. Ander\. Telt niet meer mee\./s,
    );
    expect(root.querySelector('[role=status]')?.textContent).toContain('ingetrokken');
  });

  it('is said to be withdrawn at its judgement too; the one that it replaced counts again and has a button', async () => {
    const two = [judgement(6, '2026-11-09T09:00:00.000Z'), judgement(7, '2026-11-10T09:00:00.000Z')];
    const entry = entryWith('x', { judgements: two, withdrawals: [withdrawal(7)] });
    const { root } = await show({ proposing: null, entry });
    expect(button(root, label)?.getAttribute('aria-describedby')).toBe('addressed-6');
    expect(root.textContent).toContain('De datum die deze verving, is ingetrokken. Deze telt weer mee.');
    const { root: both } = await show({ proposing: null, entry: entryWith('x', { judgements: two }) });
    expect(both.textContent).toContain('Vervangen door een latere datum.');
    expect(button(both, label)?.getAttribute('aria-describedby')).toBe('addressed-7');
    expect(root.textContent.match(/Deze datum is later ingetrokken/g)).toHaveLength(1);
  });
});
