import type { DataOf } from '../../core/journal.js';
import type { MessageKey } from '../text.js';

/** The words for what happened with a step, and for whom something was reported to. */
export const stateWords: Record<DataOf<'step'>['state'], MessageKey> = {
  planned: 'step_planned',
  done: 'step_done',
  skipped: 'step_skipped',
  open: 'step_opened',
};

export const reportWords: Record<DataOf<'reported'>['to'], MessageKey> = {
  platform: 'reported_platform',
  municipality: 'reported_municipality',
  police: 'reported_police',
};
