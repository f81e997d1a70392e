import { ASK_ABOVE, postKey, type RunEnd, type RunPlan, type Tally } from '../../../core/thread.js';
import type { Replies } from '../../../platforms/replies.js';
import { again } from '../again.js';
import { viewportOf, rectOf } from '../geometry.js';
import { scrollersOf } from '../scroll.js';
import { picturesDrawn } from '../pictures.js';
import { painted, settle } from '../settle.js';
import { postTarget, type Target } from '../target.js';
import { Gate, Stopped } from './gate.js';
import { isByOwn } from './keys.js';
import { bringToTop, isClear } from './place.js';
import type { Opened, Progress, RunPanel, ThreadCourier } from './ports.js';
import { Presser } from './press.js';
import { Roll, type Candidate } from './roll.js';
import { takeSheet, type Sheet, type SheetPorts } from './sheet.js';
import { isLoading, LOADING_MS, more, until } from './waits.js';

/** How far the list is scrolled on where nothing on screen is left to record; what is skipped would be lost. */
const STEP = 0.7;
/** How often a post that changed while its picture was taken is read anew. */
const READINGS = 3;
/** How often a post is tried that is never there when its turn comes. It then counts as seen and not recorded. */
const TRIES = 8;

export interface RunPorts extends Omit<SheetPorts, 'panel'> {
  readonly replies: Replies;
  readonly courier: ThreadCourier;
  readonly panel: RunPanel;
  readonly own: readonly string[];
  readonly parent: Element | null;
  /** Takes in what the page has received about its posts since the last time. */
  learn(): void;
  /** Captures one post by itself, as taller ones must be. */
  single(target: Target): Promise<void>;
  /** Asks before more are recorded. */
  askMore(recorded: number, named: number | null): Promise<boolean>;
}

/** Reasons for which there is no picture now, and will be one later. */
const WAITED_FOR = ['permission', 'hidden', 'minimised'] as const;

/** The list took it out of the page, or drew it anew. */
const isGone = ({ element }: Candidate): boolean => !element.isConnected;

/** Records the replies on a page from top to bottom, some on each screen. */
export class Run {
  readonly gate: Gate;
  private readonly presser: Presser;
  private readonly roll: Roll;
  private readonly done: Set<string>;
  private readonly readings = new Map<string, number>();
  private readonly filled = new Set<string>();
  private readonly tries = new Map<string, number>();
  private readonly address: string;
  private unopened = 0;
  private passes = 0;
  private askAt: number;
  private waits: Progress['waits'] = null;
  /** The write that is still going on while the page moves on. */
  private saving: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly ports: RunPorts,
    private readonly plan: RunPlan,
    opened: Opened,
  ) {
    const { window, replies } = ports;
    this.done = new Set(opened.done);
    this.address = window.location.href;
    this.presser = new Presser(replies, window);
    this.roll = new Roll(ports, plan);
    this.askAt = Math.max(ASK_ABOVE, this.roll.named ?? 0);
    this.gate = new Gate(window.document, (waits) => {
      this.waits = waits;
      this.show();
    });
  }

  get recorded(): number {
    return this.roll.among(this.done);
  }

  get tally(): Tally {
    return { ...this.roll.tally, unopened: this.unopened };
  }

  /** Runs until the page gives no more, the limit is reached or the person stops it. Errors: `Failure`. */
  async all(): Promise<RunEnd> {
    try {
      await this.recordParent();
      for (;;) {
        await this.gate.pass();
        const end = await this.step();
        this.show();
        if (end) return end;
      }
    } catch (error) {
      if (error instanceof Stopped) return 'stopped';
      throw error;
    } finally {
      this.unopened = this.presser.unopened;
      await this.saving;
    }
  }

  private show(): void {
    const { panel } = this.ports;
    panel.show({ recorded: this.recorded, named: this.roll.named, waits: this.waits });
  }

  private async step(): Promise<RunEnd | null> {
    // On another page the same words would be about another post.
    if (this.ports.window.location.href !== this.address) return 'interrupted';
    this.ports.learn();
    const pending = await this.pending();
    const room = await this.room();
    if (room === 0) return 'limit';
    // Before what stands below: a list may take a button out of the page once it is out of sight.
    if (await this.presser.press()) return null;
    const [first] = pending;
    if (first) return this.record(first, room).then(() => null);
    if (await this.advance()) return null;
    return this.onceMore() ? null : 'end';
  }

  /** How many may still be recorded. Asks where that was not agreed on. */
  private async room(): Promise<number> {
    const { recorded } = this;
    const { named } = this.roll;
    if (this.plan.most !== null) return Math.max(0, this.plan.most - recorded);
    if (recorded < this.askAt) return this.askAt - recorded;
    if (!(await this.ports.askMore(recorded, named))) return 0;
    this.askAt = recorded + ASK_ABOVE;
    return ASK_ABOVE;
  }

  private async recordParent(): Promise<void> {
    const { parent, platform, window } = this.ports;
    if (!parent?.isConnected) return;
    const target = postTarget(parent, platform, window);
    const key = postKey(target.read());
    if (this.done.has(key)) return;
    await this.gate.pass();
    await this.ports.single({ ...target, run: { id: this.plan.id, role: 'parent' } });
    this.done.add(key);
  }

  /** The replies in the page that are asked for and not recorded yet, in order. */
  private async pending(): Promise<Candidate[]> {
    const asked = await this.roll.asked();
    return asked.filter(({ key }) => !this.done.has(key) && (this.tries.get(key) ?? 0) < TRIES);
  }

  private targetOf({ element, post }: Candidate): Target {
    const { platform, window, own } = this.ports;
    const target = postTarget(element, platform, window);
    // Where the post itself was taken out of the page, a reply by itself looks like a post.
    const read = () => {
      const now = target.read();
      return now.kind === 'post' ? { ...now, kind: 'reply' as const } : now;
    };
    return { ...target, read, run: { id: this.plan.id, role: isByOwn(post, own) ? 'own' : 'reply' } };
  }

  /** Records the first, and with it all others that are whole on the same screen. */
  private async record(first: Candidate, room: number): Promise<void> {
    const { window } = this.ports;
    this.tries.set(first.key, (this.tries.get(first.key) ?? 0) + 1);
    const clear = bringToTop(first.element, window);
    await settle(first.element, window, false);
    if (isGone(first)) return;
    if (rectOf(first.element).height > clear.height) {
      await this.saving;
      await this.ports.single(this.targetOf(first));
      this.done.add(first.key);
      return;
    }
    const beside = ({ element, key }: Candidate) => key !== first.key && isClear(element, clear, window);
    // Anew: a list draws what comes near the screen only now.
    const drawn = new Set((await this.pending()).filter(beside).map(({ element }) => element));
    await picturesDrawn([...drawn], window);
    const pending = await this.pending();
    if (isGone(first)) return;
    const others = pending.filter((reply) => drawn.has(reply.element) && beside(reply));
    if (others.length + 1 >= pending.length && (await this.fills(first))) return;
    const batch = [first, ...others].slice(0, room);
    this.ports.learn();
    const sheet = await takeSheet(
      batch.map((candidate) => this.targetOf(candidate)),
      this.ports,
    );
    if (WAITED_FOR.some((reason) => reason === sheet.refused)) {
      this.tries.delete(first.key);
      // Nothing of it is kept: the same posts come again on another sheet.
      await again(() => this.ports.courier.keep(this.plan.id, sheet.id, [], this.tally));
      return sheet.refused === 'permission' ? this.gate.permission() : painted(window);
    }
    await this.keep(sheet, batch);
  }

  /** Waits, once, where the page is just loading what will stand on the same screen. True: look again. */
  private async fills({ key }: Candidate): Promise<boolean> {
    const { window } = this.ports;
    if (this.filled.has(key) || !isLoading(window.document)) return false;
    this.filled.add(key);
    const before = this.roll.shown().length;
    return until(window, () => this.roll.shown().length > before, LOADING_MS);
  }

  /** Hands over what the picture shows. What became another post meanwhile is read anew, a few times. */
  private async keep(sheet: Sheet, batch: readonly Candidate[]): Promise<void> {
    const { courier } = this.ports;
    const keys: string[] = [];
    const kept = sheet.seen.filter(({ after }, at) => {
      const key = batch[at]?.key ?? '';
      const times = (this.readings.get(key) ?? 0) + 1;
      this.readings.set(key, times);
      const good = !after.changed || times >= READINGS;
      if (good) keys.push(key);
      return good;
    });
    await this.saving;
    const { tally, plan } = this;
    keys.forEach((key) => this.done.add(key));
    this.saving = again(() => courier.keep(plan.id, sheet.id, kept, tally)).then((answer) => {
      if (answer === 'unknown') keys.forEach((key) => this.done.delete(key));
    });
    // Said where it is waited for.
    this.saving.catch(() => undefined);
  }

  /** Goes through the list a second time where the platform says that there are more than came into view. */
  private onceMore(): boolean {
    const { passes } = this;
    const { named, seen } = this.roll;
    this.passes += 1;
    if (passes > 0 || named === null || seen >= named) return false;
    const { window } = this.ports;
    const [last] = this.roll.shown();
    if (!last) return false;
    for (const scroller of scrollersOf(last, window)) scroller.scrollTo({ top: 0, behavior: 'instant' });
    return true;
  }

  /** Scrolls on. False: the page has come to its end. */
  private async advance(): Promise<boolean> {
    const { window, replies, parent } = this.ports;
    const { document, location } = window;
    const last = this.roll.shown().at(-1) ?? (parent?.isConnected ? parent : null);
    const [scroller] = last
      ? scrollersOf(last, window)
      : [document.scrollingElement ?? document.documentElement];
    const before = scroller.scrollTop;
    const height = Math.min(viewportOf(window).height, scroller.clientHeight);
    scroller.scrollBy({ top: height * STEP, behavior: 'instant' });
    await painted(window);
    if (Math.abs(scroller.scrollTop - before) > 1 && !replies.hasEnded(document, location.href)) return true;
    const grown = () => !this.roll.knowsAll() || this.presser.waiting;
    if (replies.hasEnded(document, location.href)) return grown();
    const { scrollHeight } = scroller;
    return more(window, () => grown() || scroller.scrollHeight > scrollHeight + 1);
  }
}
