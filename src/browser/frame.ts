import browser from 'webextension-polyfill';
import type { Frame, Part } from '../capture/store/ports.js';
import type { Tab } from '../capture/store/work.js';

/** Chromium refuses a third picture within a second (tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND = 2). */
const SPACING_MS = 510;

type Refusal = Extract<Frame, { state: 'refused' }>['why'];

/** The browsers' own words, seen in Chromium 156 and Firefox 153. */
const REFUSALS: readonly (readonly [RegExp, Refusal])[] = [
  [/activeTab|all_urls|permission/i, 'permission'],
  [/screenshots? (has|have) been disabled|policy/i, 'policy'],
  [/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND|quota/i, 'busy'],
];

/** How often a picture is asked for again where other software of the user used up the browser's quota. */
const BUSY_TRIES = 3;
/** The quota counts whole seconds. Milliseconds. */
const BUSY_PAUSE_MS = 1_100;

/** A picture or redrawing that takes longer counts as failed: one that hangs must not hold up every later capture. */
const PATIENCE_MS = 8_000;

function withinPatience<T>(task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer from the browser')), PATIENCE_MS);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}

let turn: Promise<unknown> = Promise.resolve();

/** One at a time, with room between; a failed call does not hold up the next. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const run = turn.then(task);
  turn = run
    .then(
      () => undefined,
      () => undefined,
    )
    .then(() => pause(SPACING_MS));
  return run;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Why the tab cannot be pictured as it is now, or null. A minimised window has no pixels. */
async function unseen(tab: Tab): Promise<Extract<Refusal, 'hidden' | 'minimised'> | null> {
  const { state } = await browser.windows.get(tab.windowId);
  if (state === 'minimized') return 'minimised';
  return (await isInFront(tab)) === null ? 'hidden' : null;
}

async function isInFront(tab: Tab): Promise<string | null> {
  const now = await browser.tabs.get(tab.id);
  return now.active && now.windowId === tab.windowId ? (now.url ?? '') : null;
}

async function bytesOf(dataUrl: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(dataUrl)).arrayBuffer());
}

/**
 * Whether this browser pictures any part of a page in one call (Firefox). Chromium 156 takes `rect` too, but cuts it off at
 * the viewport; it has no `captureTab`. Firefox names that also where it may not be called: only with `<all_urls>`.
 */
export const picturesAnyArea = (): boolean => 'captureTab' in browser.tabs;

/** With `captureTab` it is this tab whatever happens; `captureVisibleTab` is what a click on the icon permits. */
function captureTab({ id, windowId }: Tab, part?: Part): Promise<string> {
  const options = { format: 'png' as const, ...part };
  return part && typeof browser.tabs.captureTab === 'function'
    ? browser.tabs.captureTab(id, options)
    : browser.tabs.captureVisibleTab(windowId, options);
}

/**
 * A PNG of the tab as it is on screen, or of a part of its page. The tab must be in front before and after, at the same
 * address: the browser takes the window's front tab, whichever that is by then.
 */
export async function takeFrame(tab: Tab, part?: Part): Promise<Frame> {
  for (let tries = 1; ; tries++) {
    const frame = await inTurn(() => frameOf(tab, part));
    if (frame.state === 'taken' || frame.why !== 'busy' || tries === BUSY_TRIES) return frame;
    await pause(BUSY_PAUSE_MS);
  }
}

async function frameOf(tab: Tab, part?: Part): Promise<Frame> {
  try {
    const why = await unseen(tab);
    if (why) return { state: 'refused', why, detail: 'the tab is not on screen' };
    const before = await isInFront(tab);
    const from = new Date().toISOString();
    const picture = await withinPatience(captureTab(tab, part));
    const to = new Date().toISOString();
    if (before === null || (await isInFront(tab)) !== before)
      return { state: 'refused', why: 'hidden', detail: 'the tab changed meanwhile' };
    return { state: 'taken', bytes: await bytesOf(picture), from, to };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const front = await unseen(tab).catch(() => 'hidden' as const);
    const why = front ?? REFUSALS.find(([words]) => words.test(detail))?.[1] ?? 'failed';
    return { state: 'refused', why, detail };
  }
}

/** Draws the post again with html2canvas, in the page's own isolated world. Null when that fails. */
export async function redraw(tab: Tab): Promise<Uint8Array | null> {
  try {
    const [answer] = await withinPatience(
      browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/redraw.js'] }),
    );
    return typeof answer?.result === 'string' ? await bytesOf(answer.result) : null;
  } catch {
    return null;
  }
}
