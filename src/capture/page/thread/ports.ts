import type { After, PictureReason, Reading, View } from '../../../core/capture.js';
import type { FailureCode } from '../../../core/failure.js';
import type { PlatformId } from '../../../core/post.js';
import type { RunEnd, RunPlan, Tally, Which } from '../../../core/thread.js';

/** What is known of a post's replies before they are captured. */
export interface Standing {
  /** The user's own handles on this platform, as filled in. */
  readonly own: readonly string[];
  /** Whether the rules may choose. */
  readonly proposals: boolean;
  /** A run over the same post that has not come to its end; null: there is none. */
  readonly earlier: { readonly plan: RunPlan; readonly recorded: number } | null;
}

/** Which posts of a run are in the journal with their picture, by the platform's number. */
export interface Opened {
  readonly done: readonly string[];
}

/** What became of the one picture of several posts. `unknown`: the background has forgotten them. */
export interface SheetFramed {
  readonly picture: 'pixels' | 'missing' | 'unknown';
  readonly reason: PictureReason | null;
}

/** What was seen of one post of a sheet after the picture. */
export interface SheetAfter {
  readonly capture: string;
  readonly after: After;
}

/** The way to the background for a thread. Repeating a call with the same ids is safe: it is done once. */
export interface ThreadCourier {
  standing(platform: PlatformId, post: string | null): Promise<Standing>;
  open(plan: RunPlan, platform: PlatformId, post: string | null): Promise<Opened>;
  /** Keeps what was read of several posts and takes one picture of them all; `views` are where each of them is. */
  sheet(sheet: string, readings: readonly Reading[], views: readonly View[]): Promise<SheetFramed>;
  /** Stores the posts of a sheet, in one write. */
  keep(run: string, sheet: string, seen: readonly SheetAfter[], tally: Tally): Promise<'stored' | 'unknown'>;
  /** Says in the journal how the run ended. */
  end(run: string, end: RunEnd, tally: Tally): Promise<void>;
  /** Which of these texts the rules hold to be over a line, in order. */
  weigh(texts: readonly string[]): Promise<boolean[]>;
}

/** What a person can ask for. */
export interface ThreadOffer {
  /** By the platform's own count; null where it gives none. */
  readonly named: number | null;
  /** Whose replies "this account" would be; null: no reply was pointed at. */
  readonly account: string | null;
  readonly choices: readonly Which[];
  /** More than this is not offered, because the user has no part in the thread; null: no such limit. */
  readonly most: number | null;
  readonly earlier: Standing['earlier'];
}

export type ThreadChoice =
  { readonly kind: 'start'; readonly which: Which } | { readonly kind: 'resume'; readonly plan: RunPlan };

/** How far it is. `waits`: for the tab to be in front, for a click on the icon, or for the person. */
export interface Progress {
  readonly recorded: number;
  readonly named: number | null;
  readonly waits: 'hidden' | 'permission' | 'paused' | null;
}

/** What the person sees and can do while a run is busy. */
export interface RunPanel {
  show(progress: Progress): void;
  /** Out of the picture, and back; its buttons stay where they are. */
  veil(): void;
  unveil(): void;
  close(): void;
}

export interface ThreadStage {
  ask(offer: ThreadOffer): Promise<ThreadChoice | null>;
  /** Asks before more than so many are recorded. True: go on. */
  askMore(recorded: number, named: number | null): Promise<boolean>;
  panel(controls: { pause(): void; resume(): void; stop(): void }): RunPanel;
  /** Says what was recorded and what not. */
  done(recorded: number, tally: Tally, end: RunEnd): void;
  explain(code: FailureCode): void;
}
