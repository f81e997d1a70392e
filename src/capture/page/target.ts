import type { Part } from '../../core/capture.js';
import type { Post } from '../../core/post.js';
import type { RunRef } from '../../core/thread.js';
import type { Neighbour, Platform } from '../../platforms/platform.js';
import { htmlFragment } from './fragment.js';

/** What a capture is of: an element of the page, and how it is read. */
export interface Target {
  readonly element: Element;
  readonly part: Part | null;
  /** Only where it is one of a thread that is captured as a whole. */
  readonly run?: RunRef;
  /** The capture that this one follows, after its page was loaded again. */
  readonly reloadedFrom?: string;
  read(): Post;
  html(): string;
  neighbours(): readonly Neighbour[];
  /** What lies within the element and is left out of the record. */
  omitted(): readonly Element[];
  /** Whether the page hides where the post's time leads, now. */
  hidesAddress(): boolean;
}

/** A post that the platform's reader recognises. */
export function postTarget(element: Element, platform: Platform, window: Window): Target {
  const address = window.location.href;
  return {
    element,
    part: null,
    read: () => platform.read(element, address),
    html: () => htmlFragment(element, platform.keptQueryKeys),
    neighbours: () => platform.neighbours(element, address),
    omitted: () => [],
    hidesAddress: () => platform.veil?.hides(element) ?? false,
  };
}
