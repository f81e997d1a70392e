import type { Withheld } from '../core/thread.js';
import type { MessageKey } from './text.js';

/** Why a list of replies need not be all there is; each sentence takes the platform's name. */
export const withheldWords: Record<Withheld, MessageKey> = {
  ranked: 'thread_withheld_ranked',
  elsewhere: 'thread_withheld_elsewhere',
};
