import * as v from 'valibot';
import { remarksOf } from './corroboration.js';
import type { Capture } from './capture.js';
import { PlatformIdSchema } from './post.js';

const text = v.string();

/** A post that is captured again once its page has loaded anew, with the capture that this follows. */
export const ReloadSchema = v.strictObject({
  capture: text,
  platform: PlatformIdSchema,
  /** The platform's number of the post: without one it cannot be found again. */
  post: text,
});
export type Reload = v.InferOutput<typeof ReloadSchema>;

/**
 * What loading again may help for: a post of which author, words or time could not be held against data that the platform
 * sent. Null where all was compared, the post has no number, or this capture is such a second one: once is enough.
 */
export function reloadFor(
  reading: Pick<Capture, 'capture' | 'post' | 'capturedAt' | 'part' | 'reloadedFrom'>,
): Reload | null {
  const { capture, post, reloadedFrom } = reading;
  const open = remarksOf(reading).some(({ code }) => code !== 'shown-time');
  if (!open || reloadedFrom !== undefined || post.postId.value === null || post.platform === 'other')
    return null;
  return { capture, platform: post.platform, post: post.postId.value };
}
