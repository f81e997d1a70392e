import * as v from 'valibot';
import { ArtefactRefSchema } from '../capture.js';
import { ReadProfileSchema } from '../profile.js';

/**
 * The account record: what the profile page showed, put down by hand from the page that the person had open, for an account
 * with an entry that was judged as crossing the norm. It belongs to that entry and goes with it.
 */
const AccountRecordedSchema = v.strictObject({
  entry: v.string(),
  read: ReadProfileSchema,
  picture: v.strictObject({
    artefact: v.nullable(ArtefactRefSchema),
    /** Why there is no file; null where there is one, or the page showed no picture. */
    missing: v.nullable(v.string()),
  }),
  by: v.nullable(v.string()),
});

/** Events about an account. */
export const accountHappenings = [
  v.object({ kind: v.literal('account-recorded'), data: AccountRecordedSchema }),
] as const;
