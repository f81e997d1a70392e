import type { After, Reading, View } from '../../core/capture.js';
import type { FailureCode } from '../../core/failure.js';

/** What the background says once the capture is in the journal. */
export interface Stored {
  readonly state: 'stored';
  readonly capture: string;
  readonly entry: string;
  readonly picture: 'pixels' | 'redrawn' | 'missing';
}

/** What became of a picture. `unknown`: the background does not know the capture (any more). */
export interface Framed {
  readonly picture: 'pixels' | 'redrawn' | 'missing' | 'unknown';
}

/** The way to the background. Repeating a call with the same capture id is safe: it is done once. */
export interface Courier {
  /** Hands over what was read, to be kept whatever happens next. */
  capture(reading: Reading): Promise<{ readonly state: 'kept' } | Stored>;
  /** Takes a picture: `index` 0 is the first, higher ones show the rest of a tall post. The same index replaces it. */
  frame(capture: string, index: number, view: View): Promise<Framed>;
  /** Completes the capture with what was seen after the picture. `unknown`: the reading must be handed over again. */
  resume(capture: string, after: After): Promise<Stored | { readonly state: 'unknown' }>;
  undo(capture: string): Promise<void>;
  view(entry: string): Promise<void>;
}

/** A toast after a stored capture, with what its buttons do. */
export interface Confirmation {
  readonly picture: Stored['picture'];
  undo(): Promise<void>;
  view(): Promise<void>;
}

/** What the person sees on the page. All of it lies outside the page's own elements. */
export interface Stage {
  /** Takes everything of ours off the page, and keeps it off until the next `confirm` or `explain`. */
  clear(): void;
  /** Lets the person choose; null when they leave. */
  pick(posts: readonly Element[], start: number): Promise<Element | null>;
  confirm(confirmation: Confirmation): void;
  explain(code: FailureCode): void;
}
