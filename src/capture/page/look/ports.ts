import type { FailureCode } from '../../../core/failure.js';
import type { LookFacts } from '../../../core/look-facts.js';
import type { NotSeen, Wanted } from '../../../core/look.js';
import type { PlatformId } from '../../../core/post.js';
import type { Framed } from '../ports.js';

/** A recorded post whose page this is. */
export interface LookAsked extends Wanted {
  /** The person asked for this look in the logbook. */
  readonly asked: boolean;
  /** It was not seen for so long that a look tells something. */
  readonly due: boolean;
}

/** What a look came to, and whether it is in the journal. */
export interface Looked {
  readonly entry: string;
  readonly stored: boolean;
  readonly result: 'unchanged' | 'edited' | 'not-seen' | 'confirmed-gone';
  readonly why: NotSeen | null;
  /** Of the notice; null: there is none. */
  readonly picture: 'pixels' | 'missing' | null;
}

/** The way to the background. */
export interface LookCourier {
  ask(platform: PlatformId, url: string): Promise<LookAsked | null>;
  /** Takes a picture of the tab for a look. `unknown`: it could not be kept. */
  frame(look: string): Promise<Framed>;
  keep(facts: LookFacts): Promise<Looked>;
  view(entry: string): Promise<void>;
}

/** What the person sees of a look. */
export interface LookStage {
  /** Takes everything of ours off the page, until `speak`: it would be in the picture. */
  clear(): void;
  speak(): void;
  /** Says what was seen. `record` puts the post on record as it is now; null where it is not on the page. */
  say(looked: Looked, record: (() => void) | null, view: () => Promise<void>): void;
  /** The page went on: a picture of the notice that was spoken of can no longer be made. */
  moved(): void;
  /** Says why a look that the person asked for came to nothing. */
  explain(code: FailureCode): void;
}
