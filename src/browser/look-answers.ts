import type { LookRecorder } from '../capture/store/look/look-recorder.js';
import type { CallerTab } from './calls.js';
import type { ContentCall } from './messages.js';
import { zoomOf } from './tabs.js';

type LookCall = Extract<ContentCall, { type: `look-${string}` }>;

/** The background's answers to what pages ask about recorded posts. */
export const lookAnswers = (
  recorder: LookRecorder,
): {
  [T in LookCall['type']]: (call: Extract<LookCall, { type: T }>, tab: CallerTab) => Promise<unknown>;
} => ({
  'look-ask': ({ platform, url }, tab) => recorder.ask(platform, url, tab.id),
  'look-frame': async ({ look }, tab) => recorder.frame(look, { ...tab, zoom: await zoomOf(tab.id) }),
  'look-keep': ({ facts }, tab) => recorder.keep(facts, tab.id),
});
