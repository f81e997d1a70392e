import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Change = Record<string, { newValue?: unknown }>;
interface Fake {
  asked: object;
  visited: string[];
  readonly changed: Set<(change: Change, area: string) => void>;
  readonly removed: Set<(tab: number) => void>;
  tab: { id?: number };
}
const browser = vi.hoisted((): Fake => ({
  asked: {},
  visited: [],
  changed: new Set(),
  removed: new Set(),
  tab: { id: 7 },
}));
vi.mock('webextension-polyfill', () => {
  const event = (listeners: Set<unknown>) => ({
    addListener: (one: unknown) => listeners.add(one),
    removeListener: (one: unknown) => listeners.delete(one),
  });
  return {
    default: {
      storage: {
        onChanged: event(browser.changed),
        session: { set: (items: object) => Promise.resolve(void Object.assign(browser.asked, items)) },
      },
      tabs: {
        onRemoved: event(browser.removed),
        create: () => Promise.resolve(browser.tab),
        update: (_: number, { url }: { url: string }) => Promise.resolve(void browser.visited.push(url)),
      },
    },
  };
});
const { openToLook } = await import('../../../src/browser/look-open.js');

beforeEach(() => {
  vi.useFakeTimers();
  browser.asked = {};
  browser.visited = [];
  browser.tab = { id: 7 };
});
afterEach(() => void vi.useRealTimers());

const tell = (change: Change) => browser.changed.forEach((heard) => heard(change, 'session'));
/** Asks for a look; what came of it, or `waits`. */
async function ask() {
  let ended: unknown = 'waits';
  openToLook('e', 'https://x.com/a/status/1').then(
    () => (ended = 'looked'),
    (error: unknown) => (ended = error),
  );
  await vi.advanceTimersByTimeAsync(0);
  return () => ended;
}

describe('a look asked for in the logbook', () => {
  it('waits for its page, and ends when that was looked at', async () => {
    const ended = await ask();
    expect(browser.asked).toMatchObject({ 'look 7': { entry: 'e' } });
    expect(browser.visited).toEqual(['https://x.com/a/status/1']);
    tell({ 'look 8': {} });
    tell({ 'look 7': { newValue: { entry: 'e' } } });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(ended()).toBe('waits');
    tell({ 'look 7': {} });
    await vi.advanceTimersByTimeAsync(0);
    expect(ended()).toBe('looked');
    expect([browser.changed.size, browser.removed.size, vi.getTimerCount()]).toEqual([0, 0, 0]);
  });

  it('fails when its tab is closed first', async () => {
    const ended = await ask();
    browser.removed.forEach((heard) => heard(7));
    await vi.advanceTimersByTimeAsync(0);
    expect(ended()).toMatchObject({ code: 'look-closed' });
  });

  it('fails when the page never answers, and takes a late answer all the same', async () => {
    const ended = await ask();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(ended()).toMatchObject({ code: 'look-unanswered' });
    expect(browser.asked).toHaveProperty('look 7');
  });

  it('fails where the browser gives no tab', async () => {
    browser.tab = {};
    const ended = await ask();
    expect(ended()).toMatchObject({ code: 'look-unanswered' });
  });
});
