import type { After, Gesture } from '../../core/capture.js';
import { Failure } from '../../core/failure.js';
import type { Platform } from '../../platforms/platform.js';
import { choose } from './choose.js';
import { prominence, rectOf, sameRect, viewportOf } from './geometry.js';
import type { Courier, Stage, Stored } from './ports.js';
import { readPost, type Read } from './read.js';
import { painted, settle } from './settle.js';
import { stripOffsets, stripScroller } from './strips.js';

/** How often a picture is tried again when the post moved while it was taken. */
const ATTEMPTS = 3;
/** How often a call is repeated when the background was stopped in the middle of it. */
const RESENDS = 4;
/** Room for the background to come down before it is called again; grows with each failure. Milliseconds. */
const PAUSE_MS = 300;

export interface SessionPorts {
  readonly platform: Platform;
  readonly window: Window;
  readonly courier: Courier;
  readonly stage: Stage;
  newId(): string;
  /** Told which post a picture will be of. */
  beforePicture(post: Element): void;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
}

/** From a gesture on a page to a stored capture. One at a time; a second gesture meanwhile is ignored. */
export class Session {
  private running = false;
  /** The last post that was stored without the pixels on screen. */
  private unpictured: Element | null = null;
  constructor(private readonly ports: SessionPorts) {}

  /**
   * The gesture named no post (icon), or perhaps one (`named`: right-clicked, focused): captures that one, else the
   * unmistakable one, else asks which.
   */
  async start(gesture: Gesture, named: Element | null): Promise<void> {
    await this.exclusively(async () => {
      const post = named ?? this.waitingForPicture() ?? (await this.choose());
      if (post) await this.capture(post, gesture);
    });
  }

  /** After the button could not take a picture, the click on the icon is about that post: it brings the permission. */
  private waitingForPicture(): Element | null {
    const { unpictured } = this;
    this.unpictured = null;
    const viewport = viewportOf(this.ports.window);
    return unpictured?.isConnected && prominence(rectOf(unpictured), viewport) > 0 ? unpictured : null;
  }

  private async choose(): Promise<Element | null> {
    const { platform, window, stage } = this.ports;
    const { document } = window;
    const posts = platform.posts(document);
    const choice = choose(posts, platform.subject(document, window.location.href), viewportOf(window));
    if (choice.kind === 'none') throw new Failure('nothing-recognised');
    return choice.kind === 'one' ? choice.post : stage.pick(choice.posts, choice.start);
  }

  private async exclusively(task: () => Promise<void>): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await task();
    } catch (error) {
      const { stage, isAlive } = this.ports;
      stage.explain(error instanceof Failure ? error.code : isAlive() ? 'storage-failed' : 'page-stale');
      if (!(error instanceof Failure)) throw error;
    } finally {
      this.running = false;
    }
  }

  private async capture(post: Element, gesture: Gesture): Promise<void> {
    const { stage, courier, window } = this.ports;
    stage.clear();
    this.ports.beforePicture(post);
    const putBack = await settle(post, window);
    await painted(window);
    try {
      const stored = await this.attempt(post, gesture, null, ATTEMPTS);
      this.unpictured = stored.picture === 'pixels' ? null : post;
      stage.confirm({
        picture: stored.picture,
        undo: () => courier.undo(stored.capture),
        view: () => courier.view(stored.entry),
      });
    } finally {
      putBack();
    }
  }

  private async attempt(
    post: Element,
    gesture: Gesture,
    replaces: string | null,
    left: number,
  ): Promise<Stored> {
    const { platform, courier, newId } = this.ports;
    const read = readPost(post, platform, gesture, newId());
    const id = read.reading.capture;
    const framed = await again(() => courier.capture(read.reading, replaces));
    if (framed.state === 'stored') return framed;
    const after = read.lookAgain();
    if (after.moved && post.isConnected && left > 1) {
      read.close();
      return this.attempt(post, gesture, id, left - 1);
    }
    const whole = framed.picture === 'pixels' && !after.moved ? await this.addStrips(post, read) : true;
    return this.finish(read, {
      ...after,
      moved: after.moved || !whole,
      mutated: read.close() || after.mutated,
    });
  }

  /** Pictures the rest of a post that is taller than the screen. False when it did not hold still. */
  private async addStrips(post: Element, read: Read): Promise<boolean> {
    const { window } = this.ports;
    const scroller = stripScroller(post, window);
    try {
      for (const [at, offset] of stripOffsets(post, window).entries()) {
        scroller.to(offset);
        if (!(await this.addStrip(read, at + 1, ATTEMPTS))) return false;
      }
      return true;
    } finally {
      scroller.back();
    }
  }

  private async addStrip(read: Read, index: number, left: number): Promise<boolean> {
    const { courier, window } = this.ports;
    await painted(window);
    const view = read.view();
    const { state } = await again(() => courier.strip(read.reading.capture, index, view));
    const still = sameRect(view.post, read.view().post);
    if (state === 'missing' || still) return true;
    return left > 1 ? this.addStrip(read, index, left - 1) : false;
  }

  private async finish(read: Read, after: After): Promise<Stored> {
    const { courier } = this.ports;
    for (let left = RESENDS; left > 0; left--) {
      const stored = await again(() => courier.resume(read.reading.capture, after));
      if (stored.state === 'stored') return stored;
      const framed = await again(() => courier.capture(read.reading, null));
      if (framed.state === 'stored') return framed;
    }
    throw new Failure('storage-failed', 'the background forgets the capture');
  }
}

/** Repeats a call that broke off: the background may have been stopped; it starts again when it is called. */
async function again<T>(call: () => Promise<T>): Promise<T> {
  for (let failed = 1; ; failed++) {
    try {
      return await call();
    } catch (error) {
      if (error instanceof Failure || failed > RESENDS) throw error;
      await new Promise((resolve) => setTimeout(resolve, failed * PAUSE_MS));
    }
  }
}
