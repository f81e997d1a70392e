import { found } from '../../core/field.js';
import type { Conflict, PostedAt } from '../../core/post.js';
import { lineOf } from '../dom-text.js';
import { machineTime, timeOfId, within } from './id-time.js';

/** Page time and id differ by less than a second on every real page seen; more than this is reported. */
const TOLERANCE_MS = 60_000;

/** The three facts about when it was posted, and whether they contradict each other. */
export function readTime(
  time: Element | null,
  postId: string | null,
): { readonly postedAt: PostedAt; readonly conflicts: readonly Conflict[] } {
  const machine = machineTime(time?.getAttribute('datetime') ?? null);
  const fromId = postId === null ? null : timeOfId(postId);
  const apart = machine !== null && fromId !== null && !within(machine, fromId, TOLERANCE_MS);
  return {
    postedAt: { shown: lineOf(time), machine: found(machine, 'dom'), fromId },
    conflicts: apart ? [{ field: 'postedAt', values: [machine, fromId] }] : [],
  };
}
