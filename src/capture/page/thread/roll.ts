import type { Post } from '../../../core/post.js';
import { postKey, type RunPlan, type Tally, type Withheld } from '../../../core/thread.js';
import type { Platform } from '../../../platforms/platform.js';
import type { Replies } from '../../../platforms/replies.js';
import { again } from '../again.js';
import { unveil } from '../unveil.js';
import { isWanted } from './keys.js';
import type { ThreadCourier } from './ports.js';

export interface Candidate {
  readonly element: Element;
  readonly key: string;
  readonly post: Post;
}

export interface RollPorts {
  readonly replies: Replies;
  readonly platform: Platform;
  readonly window: Window;
  readonly courier: Pick<ThreadCourier, 'weigh'>;
  readonly own: readonly string[];
}

/** Which replies came into view during a run, which of them are asked for, and what the page itself says of the others. */
export class Roll {
  private readonly wanted = new Map<string, boolean>();
  private readonly unidentified = new Set<string>();
  /** What the page said at any time: it may take the words away with what stands around them. */
  private readonly withheld = new Set<Withheld>();
  private readonly lifted = new WeakSet<Element>();
  private count: number | null;

  constructor(
    private readonly ports: RollPorts,
    private readonly plan: RunPlan,
  ) {
    const { replies, window } = ports;
    this.count = replies.named(window.document, window.location.href);
  }

  /** How many the platform says there are. */
  get named(): number | null {
    return this.count;
  }

  get seen(): number {
    return this.wanted.size;
  }

  /** How many of those asked for are among these. */
  among(done: ReadonlySet<string>): number {
    return [...this.wanted].filter(([key, wanted]) => wanted && done.has(key)).length;
  }

  get tally(): Omit<Tally, 'unopened'> {
    return {
      seen: this.wanted.size,
      named: this.count,
      leftOut: [...this.wanted.values()].filter((wanted) => !wanted).length,
      unidentified: this.unidentified.size,
      ...(this.withheld.size > 0 && { withheld: [...this.withheld] }),
    };
  }

  /** The elements of the replies that are in the page now. */
  shown(): Element[] {
    const { replies, window } = this.ports;
    return replies.shown(window.document, window.location.href);
  }

  candidates(): Candidate[] {
    const { platform, window } = this.ports;
    return this.shown().map((element) => {
      const post = platform.read(element, window.location.href);
      return { element, post, key: postKey(post) };
    });
  }

  /** Whether everything in the page now was in view before. */
  knowsAll(): boolean {
    return this.candidates().every(({ key }) => this.wanted.has(key));
  }

  /** The replies in the page that are asked for, in order. */
  async asked(): Promise<Candidate[]> {
    this.listen();
    await this.identify();
    const shown = this.candidates();
    const fresh = shown.filter(({ key }) => !this.wanted.has(key));
    const over = this.plan.which === 'proposals' ? await this.weigh(fresh) : [];
    fresh.forEach(({ key, post, element }, at) => {
      const signs = { over: over[at] ?? false, linked: this.ports.replies.linked(element) };
      this.wanted.set(key, isWanted(post, this.plan, this.ports.own, signs));
      if (post.postId.value === null) this.unidentified.add(key);
    });
    return shown.filter(({ key, element }) => element.isConnected && this.wanted.get(key) === true);
  }

  /** Has the page say which posts they are, where it hides that: else the same one would count as two. */
  private async identify(): Promise<void> {
    const fresh = this.shown().filter((element) => !this.lifted.has(element));
    for (const element of fresh) this.lifted.add(element);
    const { leave } = await unveil(fresh, this.ports.platform);
    leave();
  }

  /** Hears what the page itself says of replies that it does not show. */
  private listen(): void {
    const { replies, window } = this.ports;
    const { document, location } = window;
    for (const why of replies.withheld(document, location.href)) this.withheld.add(why);
    this.count ??= replies.named(document, location.href);
  }

  private weigh(candidates: readonly Candidate[]): Promise<boolean[]> {
    const texts = candidates.map(({ post }) => post.text.value ?? '');
    return texts.length === 0 ? Promise.resolve([]) : again(() => this.ports.courier.weigh(texts));
  }
}
