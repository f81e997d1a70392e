import * as v from 'valibot';
import { PlatformIdSchema } from '../post.js';
import { RunEndSchema, TallySchema, WhichSchema } from '../thread.js';
import { ISO } from './text.js';

const text = v.string();

/**
 * The replies under a post were put on record together. Said at every end of the run: the last one tells where it stands.
 * Names entries only, by their random ids, so that nothing is left here of what is erased.
 */
const ThreadCapturedSchema = v.strictObject({
  run: text,
  platform: PlatformIdSchema,
  which: WhichSchema,
  /** Not more than this was agreed on; null: no limit. */
  most: v.nullable(v.number()),
  startedAt: ISO,
  endedAt: ISO,
  /** All entries of the run: the post, the replies in the order of recording, and own replies. */
  entries: v.array(text),
  /** The entry of the post under which they stand; null where it could not be recorded. */
  parent: v.nullable(text),
  /** Entries of replies by the user, recorded for context. */
  own: v.array(text),
  tally: TallySchema,
  end: RunEndSchema,
});

/** Events about a thread capture. */
export const threadHappenings = [
  v.object({ kind: v.literal('thread-captured'), data: ThreadCapturedSchema }),
] as const;
