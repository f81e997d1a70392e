// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/core/failure.js';
import { parseSettings } from '../../../src/core/settings.js';
import type { ProtocolRef } from '../../../src/protocols/index.js';
import {
  addProtocol,
  chooseProtocol,
  mergeProtocols,
  openLibrary,
  type Library,
  type ProtocolStore,
} from '../../../src/protocols/library.js';
import aalten from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import type { TimestampActions } from '../../../src/ui/options/timestamp-actions.js';
import { OptionsView } from '../../../src/ui/options/OptionsView.js';
import { keptProtocols } from '../protocols/kept.js';
import { button, mount, press, settled, submit, type } from './mount.js';
import { anchor } from './sample.js';

const noTimestamps: TimestampActions = {
  settings: () => Promise.resolve(null),
  state: () => Promise.resolve({ state: 'none' }),
  onState: () => () => undefined,
  turnOn: () => Promise.resolve(false),
  turnOff: () => Promise.resolve(),
  tryOut: () => Promise.reject(new Failure('permission-refused')),
};

async function load(root: Element, content: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('#protocol-file');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', {
    value: [new File([content], 'protocol.json')],
    configurable: true,
  });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(async () => {
    await settled();
    expect(input.closest('.field')?.querySelector('[role=status]')?.textContent).not.toBe('');
  });
}

describe('settings', () => {
  const show = async (data: unknown = null) => {
    let given = false;
    const pictures = {
      granted: () => Promise.resolve(given),
      ask: () => Promise.resolve((given = true)),
      withdraw: () => Promise.resolve(void (given = false)),
    };
    const save = vi.fn(() => Promise.resolve());
    const fingerprint = () => Promise.resolve('0123456789abcdef'.repeat(4));
    const kept = keptProtocols();
    let changed: (library: Library) => void = () => undefined;
    const elsewhere = async (act: (store: ProtocolStore) => Promise<unknown>): Promise<void> => {
      await act(kept.otherTab());
      changed(await openLibrary(kept));
      await settled();
    };
    const protocols = {
      choose: vi.fn((ref: ProtocolRef) => chooseProtocol(kept, ref)),
      add: vi.fn((file: string) => addProtocol(kept, file)),
      follow: (listener: typeof changed) => {
        changed = listener;
        return () => undefined;
      },
    };
    const library = await openLibrary(kept);
    const facts = { volumes: 2, lines: 12, madeAt: '2026-11-21T10:00:00.000Z', findings: [] };
    const backup = {
      last: () => Promise.resolve(null),
      make: vi.fn(() => Promise.resolve(['een.vgk'])),
      check: vi.fn(() => Promise.resolve(facts)),
      restore: vi.fn(() => Promise.resolve({ head: { seq: 12, hash: '' }, lines: 12, missing: 3 })),
    };
    const root = await mount(
      <OptionsView
        settings={parseSettings(data)}
        {...{ save, fingerprint, pictures, library, protocols, anchor, backup }}
        timestamps={noTimestamps}
        structure={{ read: () => Promise.resolve(null), save: () => Promise.resolve() }}
      />,
    );
    return { root, save, protocols, backup, elsewhere };
  };
  const settingsForm = (root: Element) => root.querySelector('#name')?.closest('form');

  it('keep proposals on until the person switches them off', async () => {
    const { root, save } = await show();
    await press(root.querySelector('#proposals'));
    await submit(settingsForm(root));
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ proposals: false }));
  });

  it('may stay empty', async () => {
    const { root, save } = await show();
    await submit(settingsForm(root));
    expect(save).toHaveBeenCalledExactlyOnceWith({
      name: null,
      role: null,
      onBehalfOf: null,
      ownHandles: [],
      proposals: true,
      contacts: {},
      reloadUncompared: false,
    });
  });

  it('make an ankerregel for somebody, as a text for a mail', async () => {
    const { root } = await show();
    await type(root.querySelector('#anchor-to'), 'de heer Smit');
    await submit(root.querySelector('#anchor-to')?.closest('form'));
    expect(root.querySelector('#anchor-letter')?.textContent).toContain('VASTGELEGD-ANKER v1 7 de heer Smit');
  });

  it('make a backup, and say that it is not encrypted', async () => {
    const { root, backup } = await show();
    expect(root.textContent).toContain('niet versleuteld');
    await press(button(root, 'Volledige reservekopie maken'));
    expect(backup.make).toHaveBeenCalledExactlyOnceWith(true, expect.any(Function));
    expect(root.textContent).toContain('een.vgk');
  });

  it('restore only files that were checked, and say what is lost', async () => {
    const { root, backup } = await show();
    const start = () => button(root, 'Deze reservekopie terugzetten');
    expect(start()?.getAttribute('aria-disabled')).toBe('true');
    const input = root.querySelector<HTMLInputElement>('#restore-files')!;
    const files = [new File(['x'], 'een.vgk')];
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(root.textContent).toContain('12 regels in 2 bestanden');
    await press(start());
    expect(backup.restore).toHaveBeenCalledExactlyOnceWith(files);
    expect(root.textContent).toContain('Deze browser kende nog 3 regels');
  });

  it('ask for screenshots everywhere only on request, and can withdraw it', async () => {
    const { root } = await show();
    expect(root.textContent).toContain('Geen toestemming');
    await press(button(root, 'Toestemming geven'));
    expect(root.textContent).toContain('Toestemming gegeven');
    await press(button(root, 'Toestemming intrekken'));
    expect(root.textContent).toContain('Geen toestemming');
  });

  it('keep whom the person reaches by function, and refuse what is no address', async () => {
    const { root, save } = await show();
    const field = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === 'griffier');
    const griffier = root.querySelector(`#${field?.htmlFor ?? ''}`);
    await type(griffier, 'geen adres');
    await submit(settingsForm(root));
    expect(save).not.toHaveBeenCalled();
    await type(griffier, ' griffie@verzonnenstad.example ');
    await submit(settingsForm(root));
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ contacts: { griffier: 'griffie@verzonnenstad.example' } }),
    );
  });

  it('take handles however they are typed, and refuse what is none', async () => {
    const { root, save } = await show();
    await type(root.querySelector('#handles'), '@een, https://x.com/twee geen-handle');
    await submit(settingsForm(root));
    expect(save).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Dit is geen accountnaam: geen-handle.');
    await type(root.querySelector('#handles'), '@een, https://x.com/twee');
    await submit(settingsForm(root));
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ ownHandles: ['een', 'twee'] }));
  });

  it('offer the roles of the chosen protocol, and keep an earlier one', async () => {
    const { root } = await show({ role: 'dijkgraaf' });
    const offered = () => [...root.querySelectorAll('#role option')].map(({ textContent }) => textContent);
    expect(offered()).toEqual([
      'Niet ingevuld',
      'Burgemeester',
      'Wethouder',
      'Raadslid',
      'Fractievolger',
      'Anders',
      'dijkgraaf',
    ]);
    await press([...root.querySelectorAll<HTMLInputElement>('input[name=protocol]')].at(-1));
    await submit(root.querySelector('input[name=protocol]')?.closest('form'));
    await settled();
    expect(root.textContent).toContain('Nieuwe beoordelingen gebruiken dit protocol.');
    expect(offered()).toContain('commissaris van de Koning');
    expect(offered()).toContain('dijkgraaf');
    expect(root.querySelector<HTMLSelectElement>('#role')?.value).toBe('dijkgraaf');
  });

  it('take a file of the griffie, and use it only when the person says so', async () => {
    const { root, protocols } = await show();
    await load(
      root,
      JSON.stringify({ ...aalten, titel: 'Protocol van Verzonnenstad', id: 'nl-verzonnenstad' }),
    );
    expect(root.textContent).toContain(
      'Toegevoegd: Protocol van Verzonnenstad, versie CVDR734012/1, bestand 2.',
    );
    expect(protocols.choose).not.toHaveBeenCalled();
    expect(root.textContent).toContain('U gebruikt deze keuze pas als u op de knop drukt.');
    await submit(root.querySelector('input[name=protocol]')?.closest('form'));
    expect(protocols.choose).toHaveBeenCalledWith(expect.objectContaining({ id: 'nl-verzonnenstad' }));
    expect(root.textContent).not.toContain('U gebruikt deze keuze pas');
  });

  it('show what a restored backup or another tab brought, and leave what is picked here', async () => {
    const { root, elsewhere } = await show();
    const own = { ...aalten, titel: 'Protocol van Verzonnenstad', id: 'nl-verzonnenstad' };
    const radios = () => [...root.querySelectorAll<HTMLInputElement>('input[name=protocol]')];
    const picked = () => radios().map(({ checked }) => checked);
    await elsewhere((store) =>
      mergeProtocols(store, { chosen: { id: own.id, version: 'CVDR734012/1, bestand 2' }, files: [own] }),
    );
    expect(root.querySelector('[aria-labelledby=protocol-title]')?.textContent).toContain(own.titel);
    expect(picked()).toEqual([false, false, true]);
    expect(root.textContent).not.toContain('U gebruikt deze keuze pas');

    await press(radios()[1]);
    await elsewhere((store) => addProtocol(store, JSON.stringify({ ...own, id: 'nl-elders' })));
    expect(picked()).toEqual([false, true, false, false]);
    expect(root.textContent).toContain('U gebruikt deze keuze pas als u op de knop drukt.');
  });

  it('name every wrong place of a file in words, and change nothing', async () => {
    const { root } = await show();
    const [first, ...others] = aalten.kolommen;
    await load(
      root,
      JSON.stringify({ ...aalten, taal: 3, kolommen: [{ ...first, norm: '' }, ...others], kolomen: [] }),
    );
    const words = [...root.querySelectorAll('[role=status] li')].map(({ textContent }) => textContent);
    expect(words).toContain('taal: Hier hoort iets anders te staan: tekst.');
    expect(words).toContain('kolommen, nummer 1, norm: Dit is leeg. Er hoort iets te staan.');
    expect(words).toContain('kolomen: Dit onderdeel is niet bekend. Misschien is de naam anders geschreven.');
    expect(root.textContent).toContain('Er is niets veranderd.');
    expect(root.querySelectorAll('input[name=protocol]')).toHaveLength(2);
    await load(root, '<script>');
    expect(root.textContent).toContain('het hele bestand: Dit is geen JSON.');
  });

  it('forget the other person when the records are for the user', async () => {
    const { root, save } = await show({ onBehalfOf: 'B. Bestaatniet' });
    expect(root.querySelector<HTMLInputElement>('#behalf')?.value).toBe('B. Bestaatniet');
    await press(root.querySelector('#for-self'));
    await submit(settingsForm(root));
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ onBehalfOf: null }));
  });

  it('show the key code in fours, in a text to hand over', async () => {
    const { root } = await show();
    expect(root.querySelector('#key-code')?.textContent).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(root.querySelector('#key-letter')?.textContent).toContain('0123 4567 89ab cdef');
  });
});
