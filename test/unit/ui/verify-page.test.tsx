// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/core/failure.js';
import type { AddStamp } from '../../../src/ui/verify/add-stamp.js';
import type { Verify } from '../../../src/ui/verify/verdict.js';
import { VerdictView } from '../../../src/ui/verify/VerdictView.js';
import { VerifyView } from '../../../src/ui/verify/VerifyView.js';
import { mount, submit, type } from './mount.js';

const open = () => Promise.resolve(null);
const noStamp: AddStamp = () => Promise.reject(new Failure('timestamp-off'));

describe('verifying', () => {
  it('asks for a file before anything', async () => {
    const verify = vi.fn<Verify>();
    const root = await mount(<VerifyView verify={verify} open={open} stamp={noStamp} />);
    await submit(root.querySelector('form'));
    expect(verify).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Kies eerst een bundel.');
  });

  it('refuses a key code that is none, and hands over one with spaces', async () => {
    const verify = vi.fn<Verify>(() => Promise.resolve({ trust: null, checks: [] }));
    const root = await mount(<VerifyView verify={verify} open={open} stamp={noStamp} />);
    const files = root.querySelector<HTMLInputElement>('#bundles');
    const file = new File(['zip'], 'bundel.zip');
    Object.defineProperty(files, 'files', { value: [file] });
    files?.dispatchEvent(new Event('change', { bubbles: true }));
    await type(root.querySelector('#key'), 'geheim');
    await submit(root.querySelector('form'));
    expect(verify).not.toHaveBeenCalled();
    const key = 'AB12 '.repeat(16).trim();
    await type(root.querySelector('#key'), key);
    await submit(root.querySelector('form'));
    expect(verify).toHaveBeenCalledExactlyOnceWith([file], { key, anchor: null, ca: null });
    expect(root.textContent).toContain('Dit is geen bewijsbundel');
  });

  it('tells the verdict first, then what does not hold, with its whole path, as text', async () => {
    const path = 'data/001_x_1/<b>01</b>.png';
    const root = await mount(
      <VerdictView
        verdict={{
          trust: 'broken',
          checks: [
            { id: 'chain', outcome: 'ok', subject: null, detail: 'De keten sluit.' },
            { id: 'payload', outcome: 'failed', subject: path, detail: 'Andere controlecode.' },
          ],
        }}
      />,
    );
    const words = root.textContent;
    expect(words.indexOf('Klopt niet')).toBeLessThan(words.indexOf('Andere controlecode.'));
    expect(words.indexOf('Andere controlecode.')).toBeLessThan(words.indexOf('De keten sluit.'));
    expect(words).toContain(path);
    expect(root.querySelector('b')).toBeNull();
  });

  it('says of a bundle that only agrees with itself what it does not prove', async () => {
    const root = await mount(<VerdictView verdict={{ trust: 'self-consistent', checks: [] }} />);
    expect(root.textContent).toContain('nog niet van buiten bevestigd');
    expect(root.textContent).toContain('kan er hetzelfde uitzien');
  });
});
