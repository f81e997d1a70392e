import { settle } from '../../core/field.js';
import type { Conflict, PostedAt } from '../../core/post.js';
import { lineOf } from '../dom-text.js';
import { machineTime } from '../iso-time.js';
import { timeOfMediaId } from './media-id.js';

/** More than clocks and rounding can explain. */
export const TOLERANCE_MS = 60_000;

const apart = (a: string, b: string): number => Date.parse(b) - Date.parse(a);

/**
 * The facts about when it was posted. `mediaId` is the number of a post, null for a comment: its upload began then, so a
 * post cannot be older. That bound stands beside a time; alone it is none.
 */
export function readTime(
  time: Element | null,
  data: string | null,
  mediaId: string | null,
): { readonly postedAt: PostedAt; readonly conflicts: readonly Conflict[] } {
  const shown = machineTime(time?.getAttribute('datetime') ?? null);
  const machine = settle([
    shown === null ? null : { value: shown, source: 'dom' as const },
    data === null ? null : { value: data, source: 'page-data' as const },
  ]);
  const uploaded = mediaId === null || machine.value === null ? null : timeOfMediaId(mediaId);
  const differ = shown !== null && data !== null && Math.abs(apart(shown, data)) > TOLERANCE_MS;
  const early = machine.value !== null && uploaded !== null && apart(machine.value, uploaded) > TOLERANCE_MS;
  return {
    postedAt: { shown: lineOf(time), machine, fromId: uploaded },
    conflicts: [
      ...(differ ? [{ field: 'postedAt', values: [shown, data] }] : []),
      ...(early ? [{ field: 'postedAt', values: [machine.value, uploaded] }] : []),
    ],
  };
}
