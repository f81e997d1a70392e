// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { found } from '../../../src/core/field.js';
import { parseAttention } from '../../../src/core/attention.js';
import type { Waiting } from '../../../src/core/waiting.js';
import type { Integrity } from '../../../src/logbook/ports.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import type { EntryActions } from '../../../src/ui/logbook/actions.js';
import type { DossierActions } from '../../../src/ui/dossier/actions.js';
import { LogbookApp } from '../../../src/ui/logbook/LogbookApp.js';
import { speakWith } from '../../../src/ui/text.js';
import { button, inDutch, mount, press, readable, settled, type } from './mount.js';
import { keptValue } from '../kept-value.js';
import { sampleTerms } from './terms/sample.js';
import { entryBy } from './sample.js';

const entries = [
  entryBy('e-1', 'Anna Verzonnen', 'ik weet jou te vinden'),
  entryBy('e-2', '<img src=x onerror="alert(1)">', '<script>alert(1)</script>'),
  entryBy('e-3', 'Weg Ermee', 'ligt in de prullenbak', '2025-03-14T10:00:00.000Z'),
];

function setUp(change: { entries?: typeof entries; integrity?: Integrity } = {}) {
  const actions = {
    judge: vi.fn(() => Promise.resolve()),
    judgeTogether: vi.fn((ids: readonly string[]) => Promise.resolve(ids.length)),
    withdrawAddressing: vi.fn(() => Promise.resolve()),
    noteProposal: vi.fn(() => Promise.resolve()),
    note: vi.fn(() => Promise.resolve()),
    reflect: vi.fn(() => Promise.resolve()),
    bin: vi.fn(() => Promise.resolve()),
    withhold: vi.fn(() => Promise.resolve()),
    keep: vi.fn(() => Promise.resolve()),
    restore: vi.fn(() => Promise.resolve()),
    acknowledgeLoss: vi.fn(() => Promise.resolve()),
    readFile: vi.fn(() => Promise.resolve({ state: 'gone' as const })),
  } satisfies EntryActions;
  const dossierActions = {
    make: vi.fn(() => Promise.resolve('11111111-2222-4333-8444-555555555555')),
    rename: vi.fn(() => Promise.resolve()),
    change: vi.fn(() => Promise.resolve()),
    close: vi.fn(() => Promise.resolve()),
    wipe: vi.fn(() => Promise.resolve()),
    step: vi.fn(() => Promise.resolve()),
    anchor: vi.fn(() => Promise.resolve('')),
    save: vi.fn(() => Promise.resolve()),
    counterRead: vi.fn(() => Promise.resolve()),
    suspect: vi.fn(() => Promise.resolve()),
    report: vi.fn(() => Promise.resolve()),
    share: vi.fn(() => Promise.resolve()),
    address: vi.fn(() => Promise.resolve()),
    pdf: vi.fn(() => Promise.resolve(new Uint8Array([37, 80, 68, 70]))),
    addressOf: vi.fn(() => Promise.resolve<string | null>('griffie@verzonnenstad.example')),
    police: {
      note: vi.fn(() => Promise.resolve()),
      consent: vi.fn(() => Promise.resolve()),
      confirm: vi.fn(() => Promise.resolve()),
      now: () => new Date('2026-11-23T10:00:00Z'),
    },
  } satisfies DossierActions;
  const exportBundle = vi.fn(() =>
    Promise.resolve({ files: ['bundel.zip'], skipped: [], damage: [], stamps: [] }),
  );
  let changed = (): void => undefined;
  const load = vi.fn(() => Promise.resolve(change.entries ?? entries));
  const integrity = () => Promise.resolve(change.integrity ?? { state: 'intact' as const });
  const onJournal = (listener: () => void) => {
    changed = listener;
    return () => undefined;
  };
  const attention = keptValue(parseAttention(null));
  const view = (
    <LogbookApp
      {...{ actions, dossierActions, exportBundle, integrity, onJournal }}
      anchor={() => Promise.resolve('')}
      recordProfile={() => Promise.resolve('not-open')}
      entries={load}
      dossiers={() => Promise.resolve([])}
      protocol={defaultProtocol()}
      proposing={null}
      attention={attention}
      terms={sampleTerms()}
      waiting={{
        store: keptValue<Waiting[]>([]),
        now: () => new Date(),
      }}
      manual={{ add: () => Promise.resolve('e'), now: () => new Date() }}
    />
  );
  return { view, actions, attention, exportBundle, load, grow: () => changed() };
}

beforeEach(() => {
  location.hash = '';
});

describe('the list', () => {
  it('keeps text from eye and screen reader until the person shows it, per entry', async () => {
    const root = await mount(setUp().view);
    expect(readable(root)).not.toContain('ik weet jou te vinden');
    expect(root.querySelectorAll('.veil--closed[inert][aria-hidden=true]')).toHaveLength(2);
    await press(button(root, 'Tonen'));
    expect(readable(root)).toContain('ik weet jou te vinden');
    expect(readable(root)).not.toContain('alert(1)</script>');
    await press(button(root, 'Verbergen'));
    expect(readable(root)).not.toContain('ik weet jou te vinden');
  });

  it('reads no picture before the person asks for it', async () => {
    const { view, actions } = setUp();
    const root = await mount(view);
    expect(actions.readFile).not.toHaveBeenCalled();
    await press(button(root, 'Tonen'));
    expect(actions.readFile).toHaveBeenCalledWith(expect.objectContaining({ role: 'crop' }));
  });

  it('shows hostile names and texts as text', async () => {
    const root = await mount(setUp().view);
    expect(root.querySelector('img, script')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror="alert(1)">');
  });

  it('leaves out what is in the bin, and the bin shows it with the day of erasing', async () => {
    const { view, actions } = setUp();
    const root = await mount(view);
    expect(root.textContent).not.toContain('Weg Ermee');
    location.hash = '#/bin';
    window.dispatchEvent(new Event('hashchange'));
    await settled();
    expect(root.textContent).toContain('Weg Ermee');
    expect(root.textContent).toContain('13 apr 2025');
    await press(button(root, 'Terugzetten'));
    expect(actions.restore).toHaveBeenCalledWith('e-3');
  });

  it('follows an address that changed while the page was being drawn', async () => {
    const { view } = setUp();
    speakWith(inDutch);
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    await act(() => {
      render(view, root);
      // Before the effects of the view: nothing listens yet.
      location.hash = '#/bin';
      window.dispatchEvent(new Event('hashchange'));
    });
    await settled();
    expect(root.textContent).toContain('Weg Ermee');
  });

  it('searches texts that are still hidden', async () => {
    const root = await mount(setUp().view);
    await type(root.querySelector('#search'), 'JOU vindén');
    expect(root.querySelectorAll('.row')).toHaveLength(1);
    expect(root.textContent).toContain('1 bericht gevonden.');
  });

  it('exports the selection, and everything when nothing is selected', async () => {
    const { view, exportBundle } = setUp();
    const root = await mount(view);
    await press(button(root, 'Exporteren'));
    expect(root.textContent).toContain('2 berichten met tekst');
    expect(exportBundle).not.toHaveBeenCalled();
    await press(button(root, 'Sluiten'));
    await press(
      root.querySelector('input[aria-label^="Selecteer bericht van Anna Verzonnen @e_1, vastgelegd "]'),
    );
    await press(button(root, 'Exporteren'));
    await press(button(root, 'Bewijsbundel maken'));
    expect(exportBundle).toHaveBeenCalledWith(
      ['e-1'],
      expect.objectContaining({ to: null, purpose: null, level: 'full', home: [], supplement: null }),
      expect.any(Function),
      expect.any(AbortSignal),
    );
    expect(root.textContent).toContain('bundel.zip');
  });

  it('selects all and none', async () => {
    const root = await mount(setUp().view);
    const all = [...root.querySelectorAll('label')].find((label) => label.textContent === 'Alles selecteren');
    await press(all?.querySelector('input'));
    expect(root.textContent).toContain('2 berichten geselecteerd.');
    await press(all?.querySelector('input'));
    expect(root.textContent).toContain('Niets geselecteerd');
  });

  it('says how to begin when it is empty', async () => {
    const root = await mount(setUp({ entries: [] }).view);
    expect(root.textContent).toContain('Zo legt u een bericht vast');
    expect(button(root, 'Exporteren')).toBeUndefined();
  });

  it('says a loss aloud and goes on only when the person says so', async () => {
    const { view, actions } = setUp({ integrity: { state: 'lost', reason: 'shorter', detail: '41 > 12' } });
    const root = await mount(view);
    expect(root.textContent).toContain('De browser heeft een deel van het logboek niet meer');
    expect(actions.acknowledgeLoss).not.toHaveBeenCalled();
    await press(button(root, 'Ik weet dit, verder met dit logboek'));
    expect(actions.acknowledgeLoss).toHaveBeenCalledOnce();
  });

  it('follows the journal', async () => {
    const { view, load, grow } = setUp();
    const root = await mount(view);
    load.mockResolvedValue([entryBy('e-9', 'Net Binnen', 'nieuw'), ...entries]);
    grow();
    await settled();
    expect(root.querySelector('.row')?.textContent).toContain('Net Binnen');
  });

  const key = async (target: Element | null | undefined, name: string): Promise<void> => {
    await act(() => {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    });
    await settled();
  };
  const box = (root: Element, name: string) => root.querySelector(`input[aria-label*="${name}"]`);

  it('judges by a key the entry that has the focus, or else the selection', async () => {
    const { view, actions } = setUp();
    const root = await mount(view);
    await key(box(root, 'Anna Verzonnen'), 'g');
    expect(actions.judgeTogether).toHaveBeenLastCalledWith(['e-1'], 'geen');
    expect(root.textContent).toContain('Als ‘geen van deze’ beoordeeld: 1.');
    await press(box(root, 'alert'));
    await key(box(root, 'Anna Verzonnen'), 'B');
    expect(actions.judgeTogether).toHaveBeenLastCalledWith(['e-2'], 'bijvangst');
  });

  it('listens to no key outside the list, with Ctrl, or when keys are off', async () => {
    const { view, actions } = setUp();
    const root = await mount(view);
    await key(root.querySelector('#search'), 'g');
    await key(document.body, 'g');
    await act(() => {
      const event = new KeyboardEvent('keydown', { key: 'g', ctrlKey: true, bubbles: true });
      box(root, 'Anna Verzonnen')?.dispatchEvent(event);
    });
    const off = [...root.querySelectorAll('label')].find((label) => label.textContent === 'Sneltoetsen aan');
    await press(off?.querySelector('input'));
    await key(box(root, 'Anna Verzonnen'), 'g');
    expect(actions.judgeTogether).not.toHaveBeenCalled();
  });

  it('offers no column that crosses the norm for several at once, and says its keys', async () => {
    const root = await mount(setUp().view);
    const labels = [...root.querySelectorAll('.together button')].map(({ textContent }) => textContent);
    expect(labels).toEqual(['Geen van deze', 'Later', 'Bijvangst']);
    expect(root.querySelector('#together-keys')?.textContent).toContain('G = geen van deze');
  });

  it('puts off without a judgement, and keeps that', async () => {
    const { view, actions, attention } = setUp();
    const root = await mount(view);
    await key(box(root, 'Anna Verzonnen'), 'l');
    expect(actions.judgeTogether).not.toHaveBeenCalled();
    expect(attention.set).toHaveBeenCalledWith({ read: [], later: ['e-1'] });
    expect(root.querySelector('[data-entry=e-1]')?.textContent).toContain('Later');
    expect(root.querySelector('[data-entry=e-2]')?.textContent).not.toContain('Later');
  });

  it('says which senders may be at it for long, with dates and a way to the post', async () => {
    const { id, version } = defaultProtocol();
    const angry = [1, 4, 8].map((day) => {
      const entry = entryBy(`a-${day}`, 'Boze Burger', 'schande');
      const [record] = entry.captures;
      if (!record) throw new Error('no capture');
      const at = `2025-03-0${day}T12:00:00.000Z`;
      const post = {
        ...record.data.post,
        postedAt: { shown: null, machine: found(at, 'dom'), fromId: null },
      };
      const data = { entry: entry.id, protocol: { id, version }, category: 'emotie_beleid', by: null };
      return {
        ...entry,
        captures: [{ ...record, data: { ...record.data, post } }],
        judgements: [{ seq: day, at, data }],
      };
    });
    const { view, actions } = setUp({ entries: angry });
    const notice = (await mount(view)).querySelector('.utrecht-alert');
    expect(notice?.textContent).toContain('kan het gedrag aanhoudend zijn');
    expect(notice?.textContent).toContain('Emotionele berichten binnen 14 dagen: 3. Van 1 mrt 2025');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('#/entry/a-8');
    expect(actions.judge).not.toHaveBeenCalled();
  });

  it('has the line with help on it', async () => {
    const root = await mount(setUp().view);
    expect(root.textContent).toContain('Bij gevaar: bel 112');
    expect(root.querySelector('.page__help a')?.getAttribute('href')).toBe('tel:112');
  });
});
