// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/core/failure.js';
import type { HeadStamp, TimestampSettings } from '../../../src/core/timestamp.js';
import type { Stamped } from '../../../src/evidence/timestamp/ask.js';
import { Stamps } from '../../../src/ui/export/Stamps.js';
import { timestampActions, type TimestampActions } from '../../../src/ui/options/timestamp-actions.js';
import { TimestampPanel } from '../../../src/ui/options/TimestampPanel.js';
import { addStamp } from '../../../src/ui/verify/add-stamp.js';
import { StampPanel } from '../../../src/ui/verify/StampPanel.js';
import { button, mount, press, settled, type } from './mount.js';

const facts = {
  authority: 'Proefdienst',
  genTime: '2026-11-21T10:00:00.000Z',
  accuracy: 1,
  serial: '01',
  policy: '1.2.3.4.1',
  imprint: 'ab'.repeat(32),
  claimsQualified: false,
};
const token = new Uint8Array([1]);
const verified: Stamped = { state: 'verified', token, facts, root: 'Wortel', clockAhead: 0 };
const failed: Stamped = {
  state: 'failed',
  token: null,
  facts: null,
  faults: [{ check: 'nonce', detail: 'De tijdstempel is geen antwoord op deze aanvraag.' }],
};
const pending: Stamped = { state: 'pending', why: 'slow' };

const stored: TimestampSettings = {
  on: true,
  url: 'https://tijd.example/tsr',
  user: null,
  password: null,
  root: null,
};

async function panel(over: Partial<TimestampActions> = {}) {
  let changed = (): void => undefined;
  const actions: TimestampActions = {
    settings: () => Promise.resolve(null),
    state: () => Promise.resolve<HeadStamp>({ state: 'none' }),
    onState: (listener) => {
      changed = listener;
      return () => undefined;
    },
    turnOn: vi.fn(() => Promise.resolve(true)),
    turnOff: vi.fn(() => Promise.resolve()),
    tryOut: vi.fn(() => Promise.resolve(verified)),
    ...over,
  };
  const root = await mount(<TimestampPanel actions={actions} />);
  await settled();
  return { root, actions, changed: () => changed() };
}

describe('settings for time stamps', () => {
  it('are off, and say that nothing is sent', async () => {
    const { root } = await panel();
    expect(root.textContent).toContain('Tijdstempels staan uit. Er wordt niets verstuurd.');
    expect(button(root, 'Uitzetten')).toBeUndefined();
  });

  it('come with what is stored, late as it may be: nothing can be typed that it would take away', async () => {
    let arrive = (_: TimestampSettings): void => undefined;
    const settings = () => new Promise<TimestampSettings>((resolve) => (arrive = resolve));
    const { root } = await panel({ settings });
    expect(root.querySelector('#timestamp-url')).toBeNull();
    arrive(stored);
    await settled();
    expect(root.querySelector<HTMLInputElement>('#timestamp-url')?.value).toBe(stored.url);
  });

  it('say so when they cannot be read', async () => {
    const { root } = await panel({ settings: () => Promise.reject(new Failure('storage-failed')) });
    expect(root.querySelector('[role=status]')?.textContent).not.toBe('');
    expect(root.querySelector('#timestamp-url')).toBeNull();
  });

  it('need an address of the web before anybody is asked', async () => {
    const { root, actions } = await panel();
    await type(root.querySelector('#timestamp-url'), 'tijd');
    await press(button(root, 'Bewaren en aanzetten'));
    expect(actions.turnOn).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Dit adres is niet te gebruiken.');
  });

  it('are switched on with what was filled in; a refusal of the permission is told', async () => {
    const { root, actions } = await panel();
    await type(root.querySelector('#timestamp-url'), 'https://tijd.example/tsr');
    await type(root.querySelector('#timestamp-user'), 'gemeente');
    await press(button(root, 'Bewaren en aanzetten'));
    expect(actions.turnOn).toHaveBeenCalledExactlyOnceWith({ ...stored, on: false, user: 'gemeente' });
    expect(root.textContent).toContain('Tijdstempels staan aan.');
    const refused = await panel({ turnOn: () => Promise.resolve(false) });
    await type(refused.root.querySelector('#timestamp-url'), 'https://tijd.example/tsr');
    await press(button(refused.root, 'Bewaren en aanzetten'));
    expect(refused.root.textContent).toContain('Er is niets verstuurd.');
    expect(refused.root.textContent).toContain('Tijdstempels staan uit.');
  });

  it('show how it stands with the journal, also when that changes', async () => {
    let state: HeadStamp = {
      state: 'pending',
      logbook: 'l',
      done: null,
      why: 'De dienst antwoordt niet op tijd.',
      attempts: 1,
    };
    const { root, changed } = await panel({
      settings: () => Promise.resolve(stored),
      state: () => Promise.resolve(state),
    });
    expect(root.textContent).toContain('De dienst antwoordt niet op tijd.');
    state = { state: 'verified', logbook: 'l', seq: 3, at: facts.genTime, detail: 'Hij klopt.' };
    changed();
    await settled();
    await settled();
    expect(root.textContent).toContain('Het logboek heeft een tijdstempel van:');
  });

  it.each([
    [verified, 'De dienst gaf een tijdstempel die klopt.', 'geen gekwalificeerde tijdstempel'],
    [failed, 'antwoord dat niet klopt', 'geen antwoord op deze aanvraag'],
    [pending, 'aangevraagd', 'antwoordt niet op tijd'],
  ])('trying tells what the check said (%#)', async (stamped, title, detail) => {
    const { root } = await panel({
      settings: () => Promise.resolve(stored),
      tryOut: () => Promise.resolve(stamped),
    });
    await press(button(root, 'Uitproberen'));
    expect(root.textContent).toContain(title);
    expect(root.textContent).toContain(detail);
  });

  it('ask for permission first, store after it, and give it back', async () => {
    const steps: string[] = [];
    const note = (step: string) => () => Promise.resolve(void steps.push(step));
    const actions = timestampActions({
      settings: () => Promise.resolve(null),
      send: () => Promise.resolve({ state: 'none', why: 'slow' }),
      randomBytes: (count) => new Uint8Array(count),
      now: () => new Date(),
      access: { ask: () => Promise.resolve(steps.push('ask') > 0), withdraw: note('withdraw') },
      store: ({ on }) => note(`store ${String(on)}`)(),
      state: () => Promise.resolve({ state: 'none' }),
      onState: () => () => undefined,
    });
    expect(await actions.turnOn(stored)).toBe(true);
    await actions.turnOff(stored);
    expect(steps).toEqual(['ask', 'store true', 'store false', 'withdraw']);
    await expect(actions.turnOn({ ...stored, root: { name: 'x', file: 'AAAA' } })).rejects.toMatchObject({
      code: 'bad-data',
    });
  });
});

describe('after an export', () => {
  it('says nothing where none was asked, and else what came of it', async () => {
    expect((await mount(<Stamps stamps={[]} />)).textContent).toBe('');
    expect((await mount(<Stamps stamps={[verified]} />)).textContent).toContain(
      'De bundel heeft een tijdstempel.',
    );
    const without = (await mount(<Stamps stamps={[verified, pending]} />)).textContent;
    expect(without).toContain('zonder tijdstempel');
    expect(without).toContain('later toevoegen');
  });
});

describe('adding a time stamp later', () => {
  const work = (trust: 'anchored' | 'broken' | null, stamped: Stamped, on = true) => {
    const save = vi.fn(() => Promise.resolve());
    const note = vi.fn(() => Promise.resolve());
    const add = addStamp({
      authority: () =>
        Promise.resolve(on ? { address: 'https://tijd.example', ask: () => Promise.resolve(stamped) } : null),
      verify: () => Promise.resolve({ trust, checks: [] }),
      stampable: () =>
        Promise.resolve({
          digest: 'ab'.repeat(32),
          manifest: 'cd'.repeat(32),
          withToken: () => Promise.resolve(new Uint8Array([7])),
        }),
      save,
      note,
    });
    return { add, save, note };
  };
  const file = new File(['zip'], 'vast gelegd.zip');

  it('saves a new file beside the old one and notes it', async () => {
    const { add, save, note } = work('anchored', verified);
    expect((await add(file)).name).toBe('vast_gelegd-tijdstempel.zip');
    expect(save).toHaveBeenCalledExactlyOnceWith('vast_gelegd-tijdstempel.zip', expect.any(Blob));
    expect(note).toHaveBeenCalledExactlyOnceWith('cd'.repeat(32), 'https://tijd.example', verified);
  });

  it('saves nothing without a stamp that holds', async () => {
    for (const stamped of [failed, pending]) {
      const { add, save, note } = work('anchored', stamped);
      expect((await add(file)).name).toBeNull();
      expect(save).not.toHaveBeenCalled();
      expect(note).toHaveBeenCalledTimes(stamped === failed ? 1 : 0);
    }
  });

  it('refuses what is broken, no bundle, or switched off', async () => {
    await expect(work('broken', verified).add(file)).rejects.toMatchObject({ code: 'bundle-broken' });
    await expect(work(null, verified).add(file)).rejects.toMatchObject({ code: 'not-a-bundle' });
    await expect(work('anchored', verified, false).add(file)).rejects.toMatchObject({
      code: 'timestamp-off',
    });
  });

  it('asks for a file, then says what came of it', async () => {
    const add = vi.fn(() => Promise.reject(new Failure('bundle-broken')));
    const root = await mount(<StampPanel add={add} />);
    await press(button(root, 'Tijdstempel aanvragen'));
    expect(root.textContent).toContain('Kies eerst een bundel.');
    const input = root.querySelector<HTMLInputElement>('#stamp-bundle');
    Object.defineProperty(input, 'files', { value: [file] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    await press(button(root, 'Tijdstempel aanvragen'));
    expect(root.textContent).toContain('Deze bundel is beschadigd of veranderd.');
  });
});
