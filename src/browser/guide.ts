import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { FromPageSchema, parseGuide, ToPageSchema, type GuideStore } from '../core/report-guide.js';
import type { GuideChannel } from '../ui/overlay/report-marker.js';
import type { GuidePage } from '../ui/sidepanel/ports.js';

const KEY = 'report-guide';
const PORT = 'report-guide';

/** Kept in memory, not on disk, and out of reach of content scripts: it holds a name and a mail address. */
export const guideStore: GuideStore = {
  async get() {
    const stored = await browser.storage.session.get(KEY);
    return parseGuide(stored[KEY]);
  },
  set: (guide) =>
    guide === null ? browser.storage.session.remove(KEY) : browser.storage.session.set({ [KEY]: guide }),
  onChange(changed) {
    const listener = (changes: Record<string, { newValue?: unknown }>): void => {
      if (Object.hasOwn(changes, KEY)) changed(parseGuide(changes[KEY]?.newValue));
    };
    browser.storage.session.onChanged.addListener(listener);
    return () => browser.storage.session.onChanged.removeListener(listener);
  },
};

/** Chromium's panel, which the polyfill does not know; Firefox has a sidebar instead. */
interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Shows the panel beside the page. Only from a click: Firefox wants the call in the click itself, so nothing comes before it.
 * False where the browser refuses; the guide then works in a tab.
 */
export async function openPanel(): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidebarAction) {
      await sidebarAction.open();
      return true;
    }
    const { id } = await browser.windows.getCurrent();
    if (!sidePanel || id === undefined) return false;
    await sidePanel.open({ windowId: id });
    return true;
  } catch {
    return false;
  }
}

/** Opens an address in a new tab, as a link does; gives the tab. */
export async function openTab(url: string): Promise<number | null> {
  const { id } = await browser.tabs.create({ url });
  return id ?? null;
}

/** A page's side: calls back for each panel that comes. Returns what stops listening. */
export function onGuide(handle: (channel: GuideChannel) => void): () => void {
  const listener = (port: Runtime.Port): void => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    handle({
      send: (message) => post(port, message),
      onOrder: (order) =>
        port.onMessage.addListener((message: unknown) => {
          const parsed = v.safeParse(ToPageSchema, message);
          if (parsed.success) order(parsed.output);
        }),
      onEnd: (end) => port.onDisconnect.addListener(end),
    });
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}

/** To a port that may just have gone. */
function post(port: Runtime.Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // Whoever closed it wants nothing more from it.
  }
}

/** The tab that the person works in: the one in front where it is the platform's, else the one that was opened for it. */
async function tabOf(pages: readonly string[], opened: number | null): Promise<number | null> {
  const [front] = await browser.tabs.query({ url: [...pages], active: true, currentWindow: true });
  if (front?.id !== undefined) return front.id;
  const all = await browser.tabs.query({ url: [...pages] });
  return all.find(({ id }) => id === opened)?.id ?? null;
}

/**
 * The panel's side: keeps the way to the platform's page in the person's tab, over navigation and change of tabs. `pages` are
 * match patterns. A page without our script yet gets it, as at a capture.
 */
export function followPage(
  pages: readonly string[],
  opened: number | null,
  listener: Parameters<GuidePage>[2],
) {
  let current: { readonly tab: number; readonly port: Runtime.Port; ready: boolean } | null = null;
  let injected: number | null = null;
  let stopped = false;

  function connect(tab: number): void {
    const port = browser.tabs.connect(tab, { name: PORT, frameId: 0 });
    const own = { tab, port, ready: false };
    current = own;
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(FromPageSchema, message);
      if (!parsed.success || current !== own) return;
      if (parsed.output.type === 'ready') own.ready = true;
      listener.told(parsed.output);
    });
    port.onDisconnect.addListener(() => {
      if (current !== own) return;
      current = null;
      listener.away();
      if (!own.ready && injected !== tab) void inject(tab);
    });
  }
  async function inject(tab: number): Promise<void> {
    injected = tab;
    const target = { target: { tabId: tab }, files: ['/capture.js'] };
    await browser.scripting.executeScript(target).then(attach, () => undefined);
  }
  async function attach(): Promise<void> {
    const tab = await tabOf(pages, opened);
    if (stopped || (tab !== null && current?.tab === tab)) return;
    leave();
    if (tab === null) listener.away();
    else connect(tab);
  }
  function leave(): void {
    const left = current;
    current = null;
    left?.port.disconnect();
  }
  const moved = (): void => void attach();
  const loaded = (_tab: number, { status }: { status?: string }): void => {
    if (status !== 'complete') return;
    injected = null;
    moved();
  };
  browser.tabs.onActivated.addListener(moved);
  browser.tabs.onUpdated.addListener(loaded);
  moved();
  return {
    send: (order: Parameters<ReturnType<GuidePage>['send']>[0]) => current && post(current.port, order),
    stop: () => {
      stopped = true;
      browser.tabs.onActivated.removeListener(moved);
      browser.tabs.onUpdated.removeListener(loaded);
      leave();
    },
  };
}
