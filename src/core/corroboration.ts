import type { Capture } from './capture.js';
import type { Compared } from './post.js';
import { shownTimeFits } from './shown-time.js';

export type ComparedField = keyof Compared;

/** What can be said about how far a capture rests on the page alone. */
export type Remark =
  /** Nothing of it could be held against data that the platform sent. */
  | { readonly code: 'page-only' }
  /** What could not, where the rest could. */
  | { readonly code: 'not-compared'; readonly fields: readonly ComparedField[] }
  /** The time in words and the exact time cannot both be right. */
  | { readonly code: 'shown-time' };

const FIELDS: readonly ComparedField[] = ['author', 'text', 'postedAt'];

/**
 * What could not be corroborated, and where the time in words contradicts the exact one. Other disagreements stand in the
 * post's own `conflicts`. Records from before the comparison was noted say nothing about it.
 */
export function remarksOf({
  post,
  capturedAt,
  part,
}: Pick<Capture, 'post' | 'capturedAt' | 'part'>): Remark[] {
  if (part) return [];
  const { compared, postedAt } = post;
  const open = compared ? FIELDS.filter((field) => compared[field] === 'none') : [];
  // A time that came with the data alone has nothing on the page to be held against.
  const untold = open.filter((field) => field !== 'postedAt' || postedAt.machine.source === 'dom');
  const exact = postedAt.machine.value ?? (post.platform === 'x' ? postedAt.fromId : null);
  return [
    ...(open.length === FIELDS.length
      ? [{ code: 'page-only' as const }]
      : untold.length > 0
        ? [{ code: 'not-compared' as const, fields: untold }]
        : []),
    ...(shownTimeFits(postedAt.shown, exact, capturedAt) === false ? [{ code: 'shown-time' as const }] : []),
  ];
}
