import type { Gesture, Reading } from '../../core/capture.js';
import { Failure } from '../../core/failure.js';
import { reloadFor, type Reload } from '../../core/reload.js';
import type { Platform } from '../../platforms/platform.js';
import { privateKind, type UnreadKind } from '../../platforms/unread.js';
import { choose, isNoticeable } from './choose.js';
import { codeOf } from './failure-code.js';
import { viewportOf } from './geometry.js';
import { handOver } from './hand-over.js';
import { proposeOn } from './part/proposal.js';
import { partTarget } from './part/target.js';
import { Photographer } from './photographer.js';
import type { Chosen, Courier, InHand, Stage } from './ports.js';
import type { Read } from './read.js';
import type { ThreadSession } from './thread/thread-session.js';
import { postTarget, type Target } from './target.js';
import { readUnveiled } from './unveil.js';

/** How long a click on the icon is taken for what was stored without a picture. Milliseconds. */
export const WAITS_MS = 60_000;

export interface SessionPorts {
  readonly platform: Platform;
  readonly window: Window;
  readonly courier: Courier;
  readonly stage: Stage;
  newId(): string;
  /** Takes in what the page has received about its posts since the last time. */
  learn(): void;
  /** Captures all replies of a page; absent where that is not possible. */
  readonly thread?: Pick<ThreadSession, 'isOffered' | 'nudge' | 'start'>;
  /** Loads the page of a post again, to capture it once more there; absent where that is not possible. */
  readonly reload?: (reload: Reload, permalink: string | null) => Promise<void>;
  /** Told what a picture will be of. */
  beforePicture(target: Target): void;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
}

/** A post that was stored without the pixels on screen. */
interface Unpictured {
  readonly post: Element;
  readonly id: string | null;
  readonly at: number;
}

/** Takes what is in hand, to be offered again should the task fail. */
type Keep = (hand: InHand) => void;

/** What a capture will be of, and whether the person works by keyboard. */
interface Aim {
  readonly target: Target;
  readonly byKeyboard: boolean;
  readonly replies?: boolean;
}

/** From a gesture on a page to a stored capture. One at a time; a second gesture meanwhile is ignored. */
export class Session {
  private running = false;
  private unpictured: Unpictured | null = null;
  /** Readings that could not be handed over yet, by capture id. They live as long as the page does. */
  private readonly held = new Map<string, Reading>();
  private readonly photographer: Photographer;

  constructor(private readonly ports: SessionPorts) {
    this.photographer = new Photographer(ports.window, ports.courier, ports.stage);
  }

  /** Whether something runs now. */
  isBusy(): boolean {
    return this.running;
  }

  /**
   * Captures the post that the gesture was made on (`named` lies in it) or, where it names none on screen, the unmistakable
   * one; else asks which. Where no post is recognised it offers a part of the page.
   */
  start(gesture: Gesture, named: Element | null): Promise<void> {
    if (this.running) this.ports.thread?.nudge();
    return this.alone(async (keep) => {
      const byKeyboard = gesture === 'shortcut';
      const aim = await this.aim(named, byKeyboard);
      if (!aim) return;
      if (aim.replies) return this.ports.thread?.start(gesture, aim.target.element);
      if (!aim.target.element.isConnected) throw new Failure('page-gone');
      this.ports.stage.clear();
      const { platform, newId, learn } = this.ports;
      learn();
      const read = await readUnveiled(aim.target, platform, gesture, newId());
      await this.capture(read, aim, keep);
    });
  }

  /** Captures a post once more, after its page was loaded again; `from` is the capture that this follows. */
  again(post: Element, from: string): Promise<void> {
    const { platform, window, newId, stage } = this.ports;
    return this.alone(async (keep) => {
      stage.clear();
      const target = { ...postTarget(post, platform, window), reloadedFrom: from };
      const read = await readUnveiled(target, platform, 'overlay', newId());
      await this.capture(read, { target, byKeyboard: false }, keep);
    });
  }

  /** Runs one thing at a time and says what went wrong, with what `task` had in hand by then. */
  private async alone(task: (keep: Keep) => Promise<void>): Promise<void> {
    if (this.running) return;
    this.running = true;
    let hand: InHand | null = null;
    try {
      await task((kept) => (hand = kept));
    } catch (error) {
      this.explain(error, hand);
      if (!(error instanceof Failure)) throw error;
    } finally {
      this.running = false;
    }
  }

  private explain(error: unknown, hand: InHand | null): void {
    const { stage, isAlive } = this.ports;
    const code = codeOf(error, isAlive);
    stage.explain(code, code === 'page-stale' && hand ? { ...hand, again: null } : hand);
  }

  private async aim(named: Element | null, byKeyboard: boolean): Promise<Aim | null> {
    const { platform, window } = this.ports;
    const kind = privateKind(platform, window.location.href);
    if (kind) return this.aimAtPart(kind);
    const aimed = this.onScreen(named && platform.containerOf(named)) ?? this.waitingForPicture();
    if (aimed) return { target: postTarget(aimed, platform, window), byKeyboard };
    const posts = platform.posts(window.document);
    if (posts.length === 0) return this.aimAtPart('page');
    const chosen = await this.choose(posts, byKeyboard);
    return chosen && { ...chosen, target: postTarget(chosen.element, platform, window) };
  }

  private async aimAtPart(kind: UnreadKind): Promise<Aim | null> {
    const { platform, window, stage } = this.ports;
    const proposal = proposeOn(platform, window, kind);
    const picked = await stage.pickPart(proposal, kind);
    if (!picked) return null;
    const { element, byKeyboard } = picked;
    const chosen = element === proposal.start ? 'proposed' : 'person';
    return { target: partTarget({ element, kind, chosen }, platform, window), byKeyboard };
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

  private choose(posts: readonly Element[], byKeyboard: boolean): Promise<Chosen | null> {
    const { platform, window, stage, thread } = this.ports;
    const subject = platform.subject(window.document, window.location.href);
    const choice = choose(posts, subject, viewportOf(window));
    return choice.kind === 'one'
      ? Promise.resolve({ element: choice.post, byKeyboard })
      : stage.pick(choice.posts, choice.start, thread?.isOffered() ?? false);
  }

  /** Hands over what was read at once: whatever happens to the page after the gesture, this is what was there. */
  private async capture(read: Read, aim: Aim, keep: Keep): Promise<void> {
    const { stage, courier } = this.ports;
    const { reading } = read;
    this.held.set(reading.capture, reading);
    keep({
      text: handText(reading),
      again: () =>
        this.alone((next) => {
          stage.clear();
          return this.capture(read, aim, next);
        }),
    });
    this.ports.beforePicture(aim.target);
    const stored = await handOver(read, aim.target, { courier, photographer: this.photographer });
    this.held.delete(reading.capture);
    read.close();
    const id = reading.post.postId.value;
    const isDone = stored.picture === 'pixels';
    this.unpictured = isDone ? null : { post: aim.target.element, id, at: Date.now() };
    const reload = this.reloadAfter(reading);
    stage.confirm({
      stored,
      reading,
      byKeyboard: aim.byKeyboard,
      undo: () => courier.undo(stored.capture),
      withhold: () => courier.withhold(stored.capture),
      view: () => courier.view(stored.entry),
      replies: this.repliesAfter(aim),
      reload,
    });
    if (stored.reloads && reload) await reload();
    await this.handOverHeld();
  }

  private reloadAfter(reading: Reading): (() => Promise<void>) | null {
    const { reload } = this.ports;
    const wanted = reloadFor({ ...reading, capturedAt: reading.readAt });
    return reload && wanted ? () => reload(wanted, reading.post.permalink.value) : null;
  }

  /** After the capture of the post that a page is about, its replies are one press away. */
  private repliesAfter({ target: { element, part } }: Aim): (() => void) | null {
    const { thread, platform, window } = this.ports;
    if (part || !thread?.isOffered()) return null;
    if (platform.subject(window.document, window.location.href) !== element) return null;
    return () => void this.alone(() => thread.start('overlay', null));
  }

  /** What failed before may be stored now; without a picture, since the page went on. */
  private async handOverHeld(): Promise<void> {
    for (const [id, reading] of this.held)
      await this.ports.courier.capture(reading).then(
        () => this.held.delete(id),
        () => false,
      );
  }
}

/** What was read, for the clipboard: enough to put it down elsewhere. */
function handText({ post, page, readAt }: Reading): string {
  const { handle, displayName } = post.author;
  const author = [displayName.value, handle.value === null ? null : `@${handle.value}`]
    .filter(Boolean)
    .join(' ');
  return [author, post.text.value, post.permalink.value ?? page.url, readAt].filter(Boolean).join('\n');
}
