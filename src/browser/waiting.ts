import { parseWaiting, type WaitingStore } from '../core/waiting.js';
import { stored } from './stored.js';

/** Kept beside the settings of this browser. */
export const waitingStore: WaitingStore = stored('waiting', parseWaiting);
