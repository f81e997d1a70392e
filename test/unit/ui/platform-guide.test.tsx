// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportGuide, ToPage } from '../../../src/core/report-guide.js';
import { x } from '../../../src/platforms/x/index.js';
import { OverlayHost } from '../../../src/ui/overlay/host.js';
import { markReports } from '../../../src/ui/overlay/report-marker.js';
import { PanelApp } from '../../../src/ui/sidepanel/PanelApp.js';
import type { PageListener } from '../../../src/ui/sidepanel/ports.js';
import { button, inDutch, mount, press, settled } from './mount.js';
import { memory, guideFor } from './guided.js';

beforeEach(() => document.body.replaceChildren());

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
