import type { LookAsked, LookCourier, Looked } from '../capture/page/look/ports.js';
import type { Framed } from '../capture/page/ports.js';
import { call } from './calls.js';

/** The content script's side of the way to the background, for later looks. */
export const lookCourier: LookCourier = {
  ask: (platform, url) => call<LookAsked | null>({ type: 'look-ask', platform, url }),
  frame: (look) => call<Framed>({ type: 'look-frame', look }),
  keep: (facts) => call<Looked>({ type: 'look-keep', facts }),
  view: (entry) => call<void>({ type: 'view', entry }),
};
