import { found, unknown } from '../../../core/field.js';
import type { Post } from '../../../core/post.js';
import type { Platform } from '../../../platforms/platform.js';
import { partsBeside, type UnreadKind } from '../../../platforms/unread.js';
import { htmlFragment } from '../fragment.js';
import { viewportOf } from '../geometry.js';
import type { Target } from '../target.js';
import { seenIn } from './seen.js';

/** A part of a page as the person chose it. Nobody is named as its author: the page is not understood, and nothing is guessed. */
const unreadPost = (platform: Platform, kind: UnreadKind, text: string): Post => ({
  platform: platform.id,
  kind,
  permalink: unknown,
  postId: unknown,
  author: { handle: unknown, displayName: unknown, accountId: unknown, profileUrl: unknown },
  postedAt: { shown: null, machine: unknown, fromId: null },
  text: found(text, 'dom'),
  textComplete: true,
  language: unknown,
  audience: unknown,
  edited: unknown,
  counts: unknown,
  socialContext: unknown,
  media: [],
  quoted: null,
  promoted: false,
  conflicts: [],
  anchors: [],
});

interface Chosen {
  readonly element: Element;
  readonly kind: UnreadKind;
  readonly chosen: 'proposed' | 'person';
}

/**
 * A part of a page that no reader recognises. Of messages and stories only what is in view is read; lists of others within
 * the part are left out of text, HTML and picture.
 */
export function partTarget({ element, kind, chosen }: Chosen, platform: Platform, window: Window): Target {
  const visibleOnly = kind !== 'page';
  const omitted = () => partsBeside(element, platform, window.location.href);
  const seen = () =>
    seenIn(element, {
      window,
      omitted: new Set(omitted()),
      screen: visibleOnly ? viewportOf(window) : null,
    });
  return {
    element,
    part: { visibleOnly, chosen },
    read: () => unreadPost(platform, kind, seen().text),
    html: () => htmlFragment(element, platform.keptQueryKeys, seen()),
    neighbours: () => [],
    omitted,
    hidesAddress: () => false,
  };
}
