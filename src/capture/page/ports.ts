import type { After, Reading, View } from '../../core/capture.js';
import type { FailureCode } from '../../core/failure.js';

/** What the background says once it has tried to take a picture. */
export type Framed =
  { readonly state: 'framed'; readonly picture: 'pixels' | 'redrawn' | 'missing' } | Stored;

/** What the background says once the capture is in the journal. */
export interface Stored {
  readonly state: 'stored';
  readonly capture: string;
  readonly entry: string;
  readonly picture: 'pixels' | 'redrawn' | 'missing';
}

/** The way to the background. Repeating a call with the same capture id is safe: it is done once. */
export interface Courier {
  /** Hands over what was read; `replaces` names an earlier attempt of the same gesture to forget. */
  capture(reading: Reading, replaces: string | null): Promise<Framed>;
  /** Completes the capture with what was seen after the picture. `unknown`: the reading must be sent again. */
  resume(capture: string, after: After): Promise<Stored | { readonly state: 'unknown' }>;
  /** Takes one more frame of a tall post; `index` counts from 1, and the same index again replaces it. */
  strip(capture: string, index: number, view: View): Promise<{ readonly state: 'framed' | 'missing' }>;
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
  /** Takes everything of ours off the page. */
  clear(): void;
  /** Lets the person choose; null when they leave. */
  pick(posts: readonly Element[], start: number): Promise<Element | null>;
  confirm(confirmation: Confirmation): void;
  explain(code: FailureCode): void;
}
