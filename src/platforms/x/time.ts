import { found, type Field } from '../../core/field.js';
import type { Conflict, PostedAt } from '../../core/post.js';
import { joined } from '../agree.js';
import { lineOf } from '../dom-text.js';
import { machineTime } from '../iso-time.js';
import { timeOfId, within } from './id-time.js';

/** Page time and id differ by less than a second on every real page seen; more than this is reported. */
export const TOLERANCE_MS = 60_000;

/**
 * The facts about when it was posted, and whether they contradict each other. `told` is the time in the page's data.
 */
export function readTime(
  time: Element | null,
  postId: string | null,
  told: Field<string>,
): { readonly postedAt: PostedAt; readonly conflicts: readonly Conflict[] } {
  const machine = joined(found(machineTime(time?.getAttribute('datetime') ?? null), 'dom'), told);
  const fromId = postId === null ? null : timeOfId(postId);
  const times = [machine.value, ...machine.others.map(({ value }) => value), fromId].filter(
    (value) => value !== null,
  );
  const apart = times.some((value) => !within(value, times[0] ?? value, TOLERANCE_MS));
  return {
    postedAt: { shown: lineOf(time), machine, fromId },
    conflicts: apart ? [{ field: 'postedAt', values: [...new Set(times)] }] : [],
  };
}
