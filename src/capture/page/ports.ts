import type { After, PictureReason, Reading, Rect, View } from '../../core/capture.js';
import type { FailureCode } from '../../core/failure.js';
import type { UnreadKind } from '../../platforms/unread.js';
import type { Proposal } from './part/proposal.js';

/** What the background says once the capture is in the journal. */
export interface Stored {
  readonly state: 'stored';
  readonly capture: string;
  readonly entry: string;
  readonly picture: 'pixels' | 'redrawn' | 'missing';
  /** Why there are no pixels; null where there are. */
  readonly reason: PictureReason | null;
  /** The browser took the access to the platform's hosts away: only the icon, shortcut and menu still give everything. */
  readonly withoutAccess?: boolean;
  /** The person wants what could not be compared to be loaded again by itself. */
  readonly reloads?: boolean;
}

/** What became of a picture. `unknown`: the background does not know the capture (any more). */
export interface Framed {
  readonly picture: 'pixels' | 'redrawn' | 'missing' | 'unknown';
  /** This browser pictures any part of a page in one call, also what is out of sight. */
  readonly anyArea?: boolean;
}

/** The way to the background. Repeating a call with the same capture id is safe: it is done once. */
export interface Courier {
  /** Hands over what was read, to be kept whatever happens next. */
  capture(reading: Reading): Promise<{ readonly state: 'kept' } | Stored>;
  /**
   * Takes a picture: `index` 0 is the first, higher ones show the rest of a tall post. The same index replaces it. Of the
   * viewport, or of an `area` of the page (CSS pixels from its corner).
   */
  frame(capture: string, index: number, view: View, area?: Rect): Promise<Framed>;
  /** Completes the capture with what was seen after the picture. `unknown`: the reading must be handed over again. */
  resume(capture: string, after: After): Promise<Stored | { readonly state: 'unknown' }>;
  undo(capture: string): Promise<void>;
  /** Destroys the pictures of the capture's post; what they were stays in the journal. */
  withhold(capture: string): Promise<void>;
  view(entry: string): Promise<void>;
}

/** A toast after a stored capture, with what its buttons do. */
export interface Confirmation {
  readonly stored: Stored;
  readonly reading: Reading;
  /** The person works by keyboard: the toast may take the focus. */
  readonly byKeyboard: boolean;
  undo(): Promise<void>;
  withhold(): Promise<void>;
  view(): Promise<void>;
  /** Loads the post's page again and captures it once more; null where all was compared, or that cannot help. */
  readonly reload: (() => Promise<void>) | null;
  /** Captures the replies of the page as well; null where that is not offered. */
  readonly replies: (() => void) | null;
}

/** A capture that could not be stored and is still in hand. `again` is null where trying again cannot help. */
export interface InHand {
  readonly text: string;
  readonly again: (() => Promise<void>) | null;
}

/** What a person chose, and whether with keys. */
export interface Chosen {
  readonly element: Element;
  readonly byKeyboard: boolean;
  /** Not this post alone: the replies of the page. */
  readonly replies?: boolean;
}

/** What the person sees on the page. All of it lies outside the page's own elements. */
export interface Stage {
  /** Takes everything of ours off the page, and keeps it off until the next `confirm` or `explain`. */
  clear(): void;
  /** Shows that a capture is being made, until `clear`. It takes no pointer, and is never there while a picture is taken. */
  busy(): void;
  /** Lets the person choose; null when they leave. `replies`: all replies of the page are offered as well. */
  pick(posts: readonly Element[], start: number, replies: boolean): Promise<Chosen | null>;
  /** Says that no post is recognised here (or that this is private), and lets the person choose a part of the page. */
  pickPart(proposal: Proposal, kind: UnreadKind): Promise<Chosen | null>;
  confirm(confirmation: Confirmation): void;
  /** Says why nothing was stored. */
  explain(code: FailureCode, hand: InHand | null): void;
}
