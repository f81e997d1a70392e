import type { Opened, SheetFramed, Standing, ThreadCourier } from '../capture/page/thread/ports.js';
import { call } from './calls.js';

/** The content script's side of the way to the background, for threads. */
export const threadCourier: ThreadCourier = {
  standing: (platform, post) => call<Standing>({ type: 'thread-standing', platform, post }),
  open: (plan, platform, post) => call<Opened>({ type: 'thread-open', plan, platform, post }),
  sheet: (sheet, readings, views) =>
    call<SheetFramed>({ type: 'thread-sheet', sheet, readings: [...readings], views: [...views] }),
  keep: (run, sheet, seen, tally) =>
    call<'stored' | 'unknown'>({ type: 'thread-keep', run, sheet, seen: [...seen], tally }),
  end: (run, end, tally) => call<void>({ type: 'thread-end', run, end, tally }),
  weigh: (texts) => call<boolean[]>({ type: 'thread-weigh', texts: [...texts] }),
};
