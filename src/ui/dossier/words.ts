import type { DataOf } from '../../core/journal.js';
import type { Lacking } from '../../dossier/plan/uncaptured.js';
import type { StepKind } from '../../protocols/index.js';
import { text, type MessageKey } from '../text.js';

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

/** What is not on record yet, with the number of posts. */
export const lackingWords: Record<Lacking, MessageKey> = {
  picture: 'lacking_picture',
  account: 'lacking_account',
  permalink: 'lacking_permalink',
  time: 'lacking_time',
  media: 'lacking_media',
  context: 'lacking_context',
  profile: 'lacking_profile',
};

const kindWords: Record<StepKind, MessageKey> = {
  bellen: 'stepkind_bellen',
  vastleggen: 'stepkind_vastleggen',
  beoordelen: 'stepkind_beoordelen',
  rust: 'stepkind_rust',
  bereikbaar: 'stepkind_bereikbaar',
  overleg: 'stepkind_overleg',
  melding: 'stepkind_melding',
  politie: 'stepkind_politie',
  thuisfront: 'stepkind_thuisfront',
  nazorg: 'stepkind_nazorg',
  platform: 'stepkind_platform',
  aanspreken: 'stepkind_aanspreken',
  uitkomst: 'stepkind_uitkomst',
  niets: 'stepkind_niets',
};
/** What a step is, in a word or two: for lists. */
export const stepKindName = (kind: StepKind): string => text(kindWords[kind]);
