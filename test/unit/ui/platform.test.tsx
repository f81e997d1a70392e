// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import type { GuideStore, ReportGuide, ToPage } from '../../../src/core/report-guide.js';
import { parseGuide } from '../../../src/core/report-guide.js';
import { caseOfEntry } from '../../../src/dossier/case.js';
import { x } from '../../../src/platforms/x/index.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import type { DossierActions } from '../../../src/ui/dossier/actions.js';
import { OverlayHost } from '../../../src/ui/overlay/host.js';
import { markReports } from '../../../src/ui/overlay/report-marker.js';
import { PlatformActionsProvider, type PlatformActions } from '../../../src/ui/platform/actions.js';
import { PlatformView } from '../../../src/ui/platform/PlatformView.js';
import { ReportedView } from '../../../src/ui/platform/ReportedView.js';
import { PanelApp } from '../../../src/ui/sidepanel/PanelApp.js';
import type { PageListener } from '../../../src/ui/sidepanel/ports.js';
import type { Made } from '../../../src/ui/logbook/route.js';
import { button, inDutch, mount, press, settled, submit, type } from './mount.js';
import { entryBy, sampleEntry } from './sample.js';

const protocol = defaultProtocol();
const personal = protocol.categories.find(({ report }) => report.code === 'tenzij_gecorrigeerd')?.id ?? '';
const skipped: Entry['steps'][number] = {
  seq: 6,
  at: '2025-03-13T09:00:00.000Z',
  data: {
    ...{ entry: 'entry-1', dossier: null, step: 'melding_gaat_door', state: 'skipped', at: null, by: null },
    ...{ whom: null, reference: null, note: null },
  },
};

/** A store in memory. */
function memory(guide: ReportGuide | null = null): GuideStore {
  const listeners = new Set<(guide: ReportGuide | null) => void>();
  let kept = guide;
  return {
    get: () => Promise.resolve(kept),
    set: (next) => {
      kept = next;
      listeners.forEach((listener) => listener(next));
      return Promise.resolve();
    },
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
const actionsWith = (guide: GuideStore) => ({
  guide,
  start: vi.fn((_: ReportGuide) => Promise.resolve(true)),
  answered: vi.fn(() => Promise.resolve()),
  disputed: vi.fn(() => Promise.resolve()),
  newId: () => '7d5f0a4e-3c1b-4a52-9c37-0a1b2c3d4e5f',
});
const shown = (actions: PlatformActions, entry: Entry, askFirst = false) => (
  <PlatformActionsProvider value={actions}>
    <PlatformView of={caseOfEntry(entry)} entries={[entry]} category={personal} {...{ protocol, askFirst }} />
  </PlatformActionsProvider>
);
const ready = sampleEntry({ steps: [skipped] });
const guideFor = (step: number): ReportGuide => ({
  ...{
    entry: 'entry-1',
    dossier: null,
    platform: 'x',
    channel: 'house-rules',
    language: 'nl',
    reason: 'violence',
  },
  ...{ postId: '1900000000000000001', permalink: null, url: 'https://x.com/a/status/1900000000000000001' },
  ...{ parts: [{ id: 'explanation', text: 'Waarom' }], step, tab: null },
});

beforeEach(() => document.body.replaceChildren());

describe('the report to a platform', () => {
  it('comes after the melding, and says first that there is danger and what may be lost', async () => {
    const actions = actionsWith(memory());
    const early = await mount(shown(actions, sampleEntry()));
    expect(early.textContent).toContain('Meld het eerst bij de gemeente.');
    expect(early.textContent).toContain('Bel dan eerst 112');
    expect(button(early, 'Naar het bericht, met de gids')).toBeUndefined();
    const root = await mount(shown(actions, ready));
    expect(root.textContent).toContain('Dit is nog niet vastgelegd');
    expect(root.textContent).toContain('kan bewijs laten verdwijnen');
    const doubt = await mount(shown(actions, ready, true));
    expect(doubt.textContent).toContain('Overleg eerst');
  });

  it('opens the guide only when nothing is lacking, with what was typed and the record has', async () => {
    const actions = actionsWith(memory());
    const root = await mount(shown(actions, ready));
    await press(button(root, 'Naar het bericht, met de gids'));
    expect(actions.start).not.toHaveBeenCalled();
    await type(root.querySelector('#platform-own-words'), 'Tegen mij gericht.');
    await press(button(root, 'Naar het bericht, met de gids'));
    const [guide] = actions.start.mock.calls[0] ?? [];
    expect(parseGuide(guide)).toEqual(guide);
    expect(guide).toMatchObject({
      channel: 'house-rules',
      url: 'https://x.com/verzonnen_piet/status/1900000000000000001',
    });
    expect(guide?.parts.map(({ id }) => id)).toEqual(['explanation', 'location']);
  });

  it('asks for illegal content who reports, says what that means, and fills the form of X in advance', async () => {
    const actions = actionsWith(memory());
    const root = await mount(shown(actions, ready));
    await press(root.querySelector('#channel-illegal-content'));
    expect(root.textContent).toContain('alleen als dat strikt noodzakelijk is');
    await type(root.querySelector('#platform-own-words'), 'Tegen mij gericht.');
    await type(root.querySelector('#notifier-name'), 'N. Verzonnen');
    await press(root.querySelector('#notifier-municipality'));
    // Another notifier: the name of the first does not go along.
    expect(root.querySelector<HTMLInputElement>('#notifier-name')?.value).toBe('');
    expect(root.textContent).toContain(
      'Nog nodig: Naam van de melder, E-mailadres van de melder, Verklaring',
    );
    await type(root.querySelector('#notifier-name'), 'Gemeente Verzonnenstad');
    await type(root.querySelector('#notifier-email'), 'griffie@verzonnenstad.example');
    const faith = [...root.querySelectorAll('label')].find(({ textContent }) =>
      textContent.startsWith('Ik geloof'),
    );
    await press(faith?.querySelector('input'));
    await press(button(root, 'Naar het formulier, met de gids'));
    const url = new URL(actions.start.mock.calls[0]?.[0].url ?? '');
    expect(url.origin + url.pathname).toBe('https://help.x.com/forms/dsa/report');
    expect(url.searchParams.get('content_id')).toBe(
      'https://x.com/verzonnen_piet/status/1900000000000000001',
    );
    expect(url.searchParams.get('content_author')).toBe('@verzonnen_piet');
  });

  it('offers no second one while one goes on', async () => {
    const actions = actionsWith(memory(guideFor(2)));
    const root = await mount(shown(actions, ready));
    expect(root.textContent).toContain('Er loopt al een melding');
    expect(button(root, 'Naar het bericht, met de gids')).toBeUndefined();
    await press(button(root, 'Stoppen met die melding'));
    expect(await actions.guide.get()).toBeNull();
    expect(button(root, 'Naar het bericht, met de gids')).toBeDefined();
  });

  it('notes the report, and what came back, in the words of the person', async () => {
    const actions = actionsWith(memory());
    const report = vi.fn(() => Promise.resolve());
    const root = await mount(
      <PlatformActionsProvider value={actions}>
        <ReportedView
          of={caseOfEntry(ready)}
          entries={[ready]}
          step="platform_gaat_door"
          actions={{ report } as unknown as DossierActions}
          after={() => Promise.resolve()}
        />
      </PlatformActionsProvider>,
    );
    await type(root.querySelector('#made-number'), 'X-1');
    await press(root.querySelector('#made-channel-house-rules'));
    await submit(root.querySelector('#made-number')?.closest('form'));
    // Who reported it is not filled in for the person.
    expect(report).not.toHaveBeenCalled();
    await press(root.querySelector('#made-notifier-person'));
    await submit(root.querySelector('#made-number')?.closest('form'));
    expect(report).toHaveBeenCalledWith(
      { on: 'entry', id: 'entry-1' },
      expect.objectContaining({
        to: 'platform',
        reference: 'X-1',
        platform: expect.objectContaining({ channel: 'house-rules' }) as unknown,
      }),
      'platform_gaat_door',
    );
    const form = root.querySelector('#answer-day')?.closest('form');
    await submit(form);
    expect(actions.answered).not.toHaveBeenCalled();
    await type(root.querySelector('#answer-day'), '2025-04-01');
    await type(root.querySelector('#answer-words'), 'Wij bekijken uw melding.');
    await submit(form);
    expect(actions.answered).toHaveBeenCalledWith(
      expect.objectContaining({
        what: 'receipt',
        text: 'Wij bekijken uw melding.',
        outcome: null,
        reasoned: null,
      }),
    );
  });

  const posts = ['entry-a', 'entry-b'].map((id) => entryBy(id, `Naam ${id}`, 'Jij komt nog'));
  const dossier = { ...caseOfEntry(ready), subject: { on: 'dossier' as const, id: 'd' }, entries: posts };
  const noting = async (made?: Made) => {
    const report = vi.fn((..._: unknown[]) => Promise.resolve());
    const root = await mount(
      <PlatformActionsProvider value={actionsWith(memory())}>
        <ReportedView
          of={dossier}
          entries={posts}
          step="platform_gaat_door"
          actions={{ report } as unknown as DossierActions}
          {...(made && { made })}
          after={() => Promise.resolve()}
        />
      </PlatformActionsProvider>,
    );
    return { root, report };
  };

  it('is noted on the post and by the way that the guide was about', async () => {
    const { root, report } = await noting({ entry: 'entry-a', channel: 'illegal-content' });
    await press(root.querySelector('#made-notifier-municipality'));
    await submit(root.querySelector('#made-number')?.closest('form'));
    expect(report.mock.calls[0]?.[1]).toMatchObject({
      entries: ['entry-a'],
      platform: { channel: 'illegal-content', notifier: 'municipality' },
    });
  });

  it('is noted on no post of several before the person says which', async () => {
    const { root } = await noting();
    expect(root.querySelector<HTMLSelectElement>('#reported-entry')?.value).toBe('');
    expect(root.querySelector('#made-number')).toBeNull();
    const gone = await noting({ entry: 'weg', channel: 'illegal-content' });
    expect(gone.root.querySelector('#made-number')).toBeNull();
  });
});

describe('the side panel', () => {
  function panel(guide: ReportGuide | null) {
    const store = memory(guide);
    const sent: ToPage[] = [];
    let page: PageListener | null = null;
    const stop = vi.fn();
    const openLogbook = vi.fn((_: string) => Promise.resolve());
    const view = (
      <PanelApp
        store={store}
        page={(_pages, _tab, listener) => {
          page = listener;
          return { send: (order) => void sent.push(order), stop };
        }}
        openTab={() => Promise.resolve(3)}
        openLogbook={openLogbook}
      />
    );
    const tell = async (message: Parameters<PageListener['told']>[0]): Promise<void> => {
      page?.told(message);
      await settled();
    };
    return { view, store, sent, tell, stop, openLogbook };
  }

  it('says what to do without a report, and how to begin', async () => {
    const root = await mount(panel(null).view);
    expect(root.textContent).toContain('Er loopt geen melding.');
    expect(root.textContent).toContain('112');
  });

  it('has the item of the step marked, and goes on when the person pressed it', async () => {
    const { view, store, sent, tell } = panel(guideFor(1));
    const root = await mount(view);
    await tell({ type: 'ready' });
    expect(sent.at(-1)).toMatchObject({ type: 'mark', step: 'menu', postId: '1900000000000000001' });
    await tell({ type: 'state', step: 'menu', state: 'marked' });
    expect(root.textContent).toContain('Op de pagina staat er een rand omheen.');
    await tell({ type: 'pressed', step: 'send' });
    expect((await store.get())?.step).toBe(1);
    await tell({ type: 'pressed', step: 'menu' });
    expect((await store.get())?.step).toBe(2);
    expect(sent.at(-1)).toMatchObject({ type: 'mark', step: 'report' });
  });

  it('falls back on words where the item is not found', async () => {
    const { view, tell } = panel(guideFor(2));
    const root = await mount(view);
    await tell({ type: 'state', step: 'report', state: 'missing' });
    expect(root.textContent).toContain('Niet gevonden: zoek zelf');
    expect(root.textContent).toContain('Post rapporteren');
  });

  it('forgets everything when it is stopped, and leads to the note when it is done', async () => {
    const first = panel(guideFor(1));
    const root = await mount(first.view);
    await press(button(root, 'Stoppen'));
    expect(await first.store.get()).toBeNull();
    expect(root.textContent).toContain('Er loopt geen melding.');
    expect(first.stop).toHaveBeenCalled();
    const last = panel(guideFor(99));
    await press(button(await mount(last.view), 'De melding noteren'));
    expect(last.openLogbook).toHaveBeenCalledWith('#/entry/entry-1/gemeld/entry-1/house-rules');
    expect(await last.store.get()).toBeNull();
  });
});

it('marks without pressing, filling in or changing anything of the page', () => {
  document.body.replaceChildren();
  const item = Object.assign(document.createElement('div'), { textContent: 'Post rapporteren' });
  item.setAttribute('role', 'menuitem');
  item.getBoundingClientRect = () => new DOMRect(10, 10, 100, 20);
  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu');
  menu.getBoundingClientRect = () => new DOMRect(0, 0, 200, 200);
  menu.append(item);
  document.body.append(menu);
  const before = document.body.outerHTML;
  const acts = (['click', 'focus', 'dispatchEvent'] as const).map((name) =>
    vi.spyOn(HTMLElement.prototype, name),
  );
  const told: unknown[] = [];
  let order: (message: ToPage) => void = () => undefined;
  const stop = markReports({
    host: new OverlayHost(document),
    window,
    platform: x,
    say: inDutch,
    channel: {
      send: (message) => told.push(message),
      onOrder: (handle) => (order = handle),
      onEnd: () => undefined,
    },
  });
  const wanted = {
    within: 'page' as const,
    roots: ['[role="menu"]'],
    selectors: ['[role="menuitem"]'],
    labels: ['Post rapporteren'],
  };
  order({ type: 'mark', step: 'report', item: wanted, postId: null, permalink: null });
  expect(told).toEqual([{ type: 'ready' }, { type: 'state', step: 'report', state: 'marked' }]);
  expect(acts.map((act) => act.mock.calls.length)).toEqual([0, 0, 0]);
  // A press that a script made up does not count.
  acts.forEach((act) => act.mockRestore());
  item.dispatchEvent(new Event('click', { bubbles: true }));
  expect(told).toHaveLength(2);
  expect(document.body.outerHTML).toBe(before);
  stop();
  expect(document.documentElement.children).toHaveLength(2);
});
