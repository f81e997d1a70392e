import * as v from 'valibot';
import { accountHappenings } from './account.js';
import { actionHappenings } from './action.js';
import { bycatchHappenings } from './bycatch.js';
import { dossierHappenings } from './dossier.js';
import { entryHappenings } from './entry.js';
import { handoverHappenings } from './handover.js';
import { knownHappenings } from './known.js';
import { lookHappenings } from './look.js';
import { logbookHappenings } from './logbook.js';
import { platformHappenings } from './platform.js';
import { threadHappenings } from './thread.js';
import { manualHappenings } from './manual.js';
import { personalHappenings } from './personal.js';
import { policeHappenings } from './police.js';

/**
 * What can happen. One variant per kind; views are computed from these and from nothing else. The variants themselves
 * are not strict, because `EventSchema` reads them beside its own keys; the reader of an event refuses unknown keys.
 */
export const HappeningSchema = v.variant('kind', [
  ...logbookHappenings,
  ...entryHappenings,
  ...lookHappenings,
  ...bycatchHappenings,
  ...knownHappenings,
  ...accountHappenings,
  ...manualHappenings,
  ...handoverHappenings,
  ...dossierHappenings,
  ...threadHappenings,
  ...actionHappenings,
  ...policeHappenings,
  ...personalHappenings,
  ...platformHappenings,
]);
export type Happening = v.InferOutput<typeof HappeningSchema>;
export type HappeningKind = Happening['kind'];
export type DataOf<K extends HappeningKind> = Extract<Happening, { kind: K }>['data'];
