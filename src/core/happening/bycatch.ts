import * as v from 'valibot';
import { ISO } from './text.js';

const text = v.string();
/** Ids of entries, which are random: nothing is left here of what is erased. */
const entries = v.array(text);

/** Events about what leaves by itself: captured by the way, and judged by nobody as crossing the norm. */
export const bycatchHappenings = [
  v.object({
    kind: v.literal('bycatch-announced'),
    /** Said in the logbook that these leave, and not before when. */
    data: v.strictObject({ entries, on: ISO }),
  }),
  v.object({
    kind: v.literal('bycatch-kept'),
    /** The person wants these to stay. */
    data: v.strictObject({ entries, by: v.nullable(text) }),
  }),
] as const;
