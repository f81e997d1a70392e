import type { ThreadRecorder } from '../capture/store/thread/thread-recorder.js';
import type { CallerTab } from './calls.js';
import type { ContentCall } from './messages.js';
import { zoomOf } from './tabs.js';

type ThreadCall = Extract<ContentCall, { type: `thread-${string}` }>;

/** The background's answers to what pages ask about threads. */
export const threadAnswers = (
  recorder: ThreadRecorder,
): {
  [T in ThreadCall['type']]: (call: Extract<ThreadCall, { type: T }>, tab: CallerTab) => Promise<unknown>;
} => ({
  'thread-standing': ({ platform, post }) => recorder.standing(platform, post),
  'thread-open': ({ plan, platform, post }) => recorder.open(plan, platform, post),
  'thread-sheet': async ({ sheet, readings, views }, tab) =>
    recorder.sheet(sheet, readings, views, { ...tab, zoom: await zoomOf(tab.id) }),
  'thread-keep': ({ run, sheet, seen, tally }) => recorder.keep(run, sheet, seen, tally),
  'thread-end': ({ run, end, tally }) => recorder.end(run, end, tally),
  'thread-weigh': ({ texts }) => recorder.weigh(texts),
});
