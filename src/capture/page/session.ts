import type { After, Gesture } from '../../core/capture.js';
import { Failure } from '../../core/failure.js';
import type { Platform } from '../../platforms/platform.js';
import { again } from './again.js';
import { choose, isNoticeable } from './choose.js';
import { viewportOf } from './geometry.js';
import { Photographer } from './photographer.js';
import type { Courier, Stage, Stored } from './ports.js';
import type { Read } from './read.js';
import { readUnveiled } from './unveil.js';

/** How often a capture that the background has forgotten is handed over anew. */
const HANDOVERS = 3;
/** How long a click on the icon is taken for the post that was stored without a picture. Milliseconds. */
const WAITS_MS = 60_000;

export interface SessionPorts {
  readonly platform: Platform;
  readonly window: Window;
  readonly courier: Courier;
  readonly stage: Stage;
  newId(): string;
  /** Takes in what the page has received about its posts since the last time. */
  learn(): void;
  /** Told which post a picture will be of. */
  beforePicture(post: Element): void;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
}

/** A post that was stored without the pixels on screen. */
interface Unpictured {
  readonly post: Element;
  readonly id: string | null;
  readonly at: number;
}

/** From a gesture on a page to a stored capture. One at a time; a second gesture meanwhile is ignored. */
export class Session {
  private running = false;
  private unpictured: Unpictured | null = null;
  private readonly photographer: Photographer;

  constructor(private readonly ports: SessionPorts) {
    this.photographer = new Photographer(ports.window, ports.courier);
  }

  /**
   * Captures the post that the gesture was made on (`named`) or, where it names none on screen, the unmistakable one;
   * else asks which.
   */
  async start(gesture: Gesture, named: Element | null): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      const post = this.onScreen(named) ?? this.waitingForPicture() ?? (await this.choose());
      if (post) await this.capture(post, gesture);
    } catch (error) {
      const { stage, isAlive } = this.ports;
      stage.explain(error instanceof Failure ? error.code : isAlive() ? 'storage-failed' : 'page-stale');
      if (!(error instanceof Failure)) throw error;
    } finally {
      this.running = false;
    }
  }

  /** A focus or a right click from before may be far out of sight by now. */
  private onScreen(post: Element | null): Element | null {
    return post?.isConnected && isNoticeable(post, viewportOf(this.ports.window)) ? post : null;
  }

  /** After the button could not take a picture, the click on the icon is about that post: it brings the permission. */
  private waitingForPicture(): Element | null {
    const { unpictured } = this;
    this.unpictured = null;
    if (!unpictured || Date.now() - unpictured.at > WAITS_MS) return null;
    const post = this.onScreen(unpictured.post);
    return post && unpictured.id !== null && this.idOf(post) === unpictured.id ? post : null;
  }

  private idOf(post: Element): string | null {
    const { platform, window } = this.ports;
    return platform.read(post, window.location.href).postId.value;
  }

  private async choose(): Promise<Element | null> {
    const { platform, window, stage } = this.ports;
    const { document } = window;
    const posts = platform.posts(document);
    const choice = choose(posts, platform.subject(document, window.location.href), viewportOf(window));
    if (choice.kind === 'none') throw new Failure('nothing-recognised');
    return choice.kind === 'one' ? choice.post : stage.pick(choice.posts, choice.start);
  }

  /** Reads first and hands that over at once: whatever happens to the page after the gesture, this is what was there. */
  private async capture(post: Element, gesture: Gesture): Promise<void> {
    const { stage, courier, platform, newId, learn } = this.ports;
    stage.clear();
    learn();
    const read = await readUnveiled(post, platform, gesture, newId());
    try {
      this.ports.beforePicture(post);
      const stored = await this.store(read, post, HANDOVERS);
      const { picture } = stored;
      const id = read.reading.post.postId.value;
      this.unpictured = picture === 'pixels' ? null : { post, id, at: Date.now() };
      stage.confirm({
        picture,
        undo: () => courier.undo(stored.capture),
        view: () => courier.view(stored.entry),
      });
    } finally {
      read.close();
    }
  }

  private async store(read: Read, post: Element, left: number): Promise<Stored> {
    const { courier } = this.ports;
    const { capture } = read.reading;
    const kept = await again(() => courier.capture(read.reading));
    if (kept.state === 'stored') return kept;
    const after: After = await this.photographer.picture(read, post);
    const stored = await again(() => courier.resume(capture, after));
    if (stored.state === 'stored') return stored;
    if (left === 0) throw new Failure('storage-failed', 'the background forgets the capture');
    return this.store(read, post, left - 1);
  }
}
