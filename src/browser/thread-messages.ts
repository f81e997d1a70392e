import * as v from 'valibot';
import { AfterSchema, ReadingSchema, ViewSchema } from '../core/capture.js';
import { PlatformIdSchema } from '../core/post.js';
import { RunEndSchema, RunPlanSchema, TallySchema } from '../core/thread.js';

const text = v.string();
const post = v.nullable(text);

/** What a content script may ask of the background about a thread. */
export const threadCalls = [
  v.strictObject({ type: v.literal('thread-standing'), platform: PlatformIdSchema, post }),
  v.strictObject({ type: v.literal('thread-open'), plan: RunPlanSchema, platform: PlatformIdSchema, post }),
  v.strictObject({
    type: v.literal('thread-sheet'),
    sheet: text,
    readings: v.array(ReadingSchema),
    views: v.array(ViewSchema),
  }),
  v.strictObject({
    type: v.literal('thread-keep'),
    run: text,
    sheet: text,
    seen: v.array(v.strictObject({ capture: text, after: AfterSchema })),
    tally: TallySchema,
  }),
  v.strictObject({ type: v.literal('thread-end'), run: text, end: RunEndSchema, tally: TallySchema }),
  v.strictObject({ type: v.literal('thread-weigh'), texts: v.array(text) }),
] as const;
