import browser, { type Runtime } from 'webextension-polyfill';
import * as v from 'valibot';
import { Failure, type FailureCode } from '../core/failure.js';
import type { Courier, Framed, Stored } from '../capture/page/ports.js';
import type { Platform } from '../platforms/platform.js';
import {
  ContentCallSchema,
  PageCallSchema,
  type ContentCall,
  type PageCall,
  type Reply,
} from './messages.js';

/** Asks the background. Errors: `Failure` with its code; any other error when no answer came. */
export async function call<T>(message: ContentCall): Promise<T> {
  const reply: Reply<T> | undefined = await browser.runtime.sendMessage(message);
  if (!reply) throw new Error('no answer');
  if (!reply.ok) throw new Failure(reply.code as FailureCode);
  return reply.value;
}

/** The content script's side of the way to the background. */
export const courier: Courier = {
  capture: (reading) => call<{ state: 'kept' } | Stored>({ type: 'capture', reading }),
  frame: (capture, index, view, area) => call<Framed>({ type: 'frame', capture, index, view, area }),
  resume: (capture, after) => call<Stored | { state: 'unknown' }>({ type: 'resume', capture, after }),
  undo: (capture) => call<void>({ type: 'undo', capture }),
  withhold: (capture) => call<void>({ type: 'withhold', capture }),
  view: (entry) => call<void>({ type: 'view', entry }),
};

async function answer(work: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    return { ok: false, code: error instanceof Failure ? error.code : 'storage-failed' };
  }
}

/** The tab that a content script's message came from. */
export interface CallerTab {
  readonly id: number;
  readonly windowId: number;
}

/**
 * Answers content scripts: only ours, only from the top frame of a supported page, only the calls of the map. Anything
 * else is not answered.
 */
export function answerContent(
  platformFor: (url: string) => Platform | null,
  handle: (message: ContentCall, tab: CallerTab) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { tab } = sender;
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || !sender.url || !platformFor(sender.url))
      return;
    if (tab?.id === undefined || tab.windowId === undefined) return;
    const where = { id: tab.id, windowId: tab.windowId };
    const parsed = v.safeParse(ContentCallSchema, message);
    if (!parsed.success) return Promise.resolve({ ok: false, code: 'bad-message' });
    return answer(() => handle(parsed.output, where));
  });
}

/** Answers the background in a page. Returns what stops it. */
export function answerBackground(handle: (message: PageCall) => Promise<unknown>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const parsed = v.safeParse(PageCallSchema, message);
    if (sender.id !== browser.runtime.id || sender.tab || !parsed.success) return;
    return answer(() => handle(parsed.output));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Whether the extension that injected this script is still there (it is gone after an update). */
export const isAlive = (): boolean => {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
};

/**
 * Asks a page to begin. A tab that was open before the installation has no content script yet: it gets it now.
 * Errors: the browser's own, when the page takes no scripts.
 */
export async function startInTab(tab: number, message: PageCall): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, message);
  } catch {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/capture.js'] });
    await browser.tabs.sendMessage(tab, message);
  }
}
