import * as v from 'valibot';
import { LookFactsSchema } from '../core/look-facts.js';
import { PlatformIdSchema } from '../core/post.js';

/** What a content script may ask of the background about a recorded post. */
export const lookCalls = [
  v.strictObject({ type: v.literal('look-ask'), platform: PlatformIdSchema, url: v.string() }),
  v.strictObject({ type: v.literal('look-frame'), look: v.string() }),
  v.strictObject({ type: v.literal('look-keep'), facts: LookFactsSchema }),
] as const;
