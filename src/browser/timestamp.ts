import browser from 'webextension-polyfill';
import {
  parseHeadStamp,
  parseTimestampSettings,
  type HeadStamp,
  type TimestampSettings,
} from '../core/timestamp.js';
import type { Sent } from '../evidence/timestamp/ask.js';
import type { TimestampPorts } from '../evidence/timestamp/authority.js';
import { readCapped } from './capped.js';

const SETTINGS = 'timestamp-settings';
const STATE = 'timestamp-state';
/** A worker dies of a request that takes 30 s. */
const TIMEOUT_MS = 10_000;
/** A token is a few kilobytes. Bytes. */
const LARGEST = 128 * 1024;

/** Permissions know hosts, not ports. */
const hostOf = ({ url }: Pick<TimestampSettings, 'url'>) => {
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
};

/** The permission to ask one authority; the person gives and withdraws it. */
export const authorityAccess = {
  /** Shows the browser's own question; only straight from a click. False when the person says no. */
  ask: (settings: TimestampSettings): Promise<boolean> => browser.permissions.request(hostOf(settings)),
  withdraw: async (settings: TimestampSettings): Promise<void> => {
    await browser.permissions.remove(hostOf(settings));
  },
};

function headersOf({ user, password }: TimestampSettings): Record<string, string> {
  const headers = { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' };
  if (user === null && password === null) return headers;
  // RFC 7617, 2.1: UTF-8.
  const bytes = new TextEncoder().encode(`${user ?? ''}:${password ?? ''}`);
  return { ...headers, Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

async function post(settings: TimestampSettings, request: Uint8Array): Promise<Sent> {
  const response = await fetch(settings.url, {
    method: 'POST',
    headers: headersOf(settings),
    body: Uint8Array.from(request),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) return { state: 'none', why: `http-${response.status}` };
  const bytes = await readCapped(response, LARGEST);
  return bytes ? { state: 'answered', bytes } : { state: 'none', why: 'too-large' };
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

/** Posts a request to the authority, without cookies and without saying who asks. Never throws. */
export async function sendTimestampRequest(settings: TimestampSettings, request: Uint8Array): Promise<Sent> {
  try {
    if (!(await browser.permissions.contains(hostOf(settings)))) return { state: 'none', why: 'permission' };
    return await post(settings, request);
  } catch (error) {
    return { state: 'none', why: isTimeout(error) ? 'slow' : 'unreachable' };
  }
}

export async function readTimestampSettings(): Promise<TimestampSettings | null> {
  return parseTimestampSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

export async function writeTimestampSettings(settings: TimestampSettings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}

/** How it stands with stamping the journal. */
export const headStampStore = {
  read: async (): Promise<HeadStamp> => parseHeadStamp((await browser.storage.local.get(STATE))[STATE]),
  write: (state: HeadStamp): Promise<void> => browser.storage.local.set({ [STATE]: state }),
};

/** Calls `listener` when `what` changed, whoever changed it. Returns what stops it. */
export function onTimestampChange(what: 'settings' | 'state', listener: () => void): () => void {
  const key = what === 'settings' ? SETTINGS : STATE;
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

let waiting = false;

/** Runs `task` when no other is running; while one waits for its turn, more would find nothing to do. */
export function aloneStamping(task: () => Promise<void>): Promise<void> {
  if (waiting) return Promise.resolve();
  waiting = true;
  return navigator.locks.request('vastgelegd-timestamp', () => {
    waiting = false;
    return task();
  });
}

/** What asking for a time stamp needs of the browser. */
export const timestampPorts: TimestampPorts = {
  settings: readTimestampSettings,
  send: sendTimestampRequest,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  now: () => new Date(),
};
