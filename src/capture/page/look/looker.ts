import type { View } from '../../../core/capture.js';
import type { FailureCode } from '../../../core/failure.js';
import type { LookFacts } from '../../../core/look-facts.js';
import { cleanAddress } from '../../../platforms/address.js';
import type { Platform } from '../../../platforms/platform.js';
import { again } from '../again.js';
import { codeOf } from '../failure-code.js';
import { rectOf, sameRect } from '../geometry.js';
import { viewOf } from '../read.js';
import { settle, painted } from '../settle.js';
import { WAITS_MS } from '../session.js';
import type { LookAsked, LookCourier, Looked, LookStage } from './ports.js';
import { whenSettled } from './settled.js';
import { lookOn, type SeenNow } from './sight.js';

/** How often a picture is taken again when the notice moved meanwhile. */
const ATTEMPTS = 3;

export interface LookerPorts {
  readonly platform: Platform;
  readonly window: Window;
  readonly courier: LookCourier;
  readonly stage: LookStage;
  newId(): string;
  learn(): void;
  /** Captures this post as it is now, as its button does. */
  record(post: Element): void;
  /** Whether a capture runs: nothing of ours may come in between. */
  isBusy(): boolean;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
}

/** One look, from the question on, and the address that it began at. */
interface Run {
  readonly signal: AbortSignal;
  readonly href: string;
}

/**
 * The second look, on the page itself: what became of a post that was recorded. Looks when the person asked for it in the
 * logbook or came by, and visits nothing.
 */
export class Looker {
  private running: AbortController | null = null;
  /** What the icon would picture: a notice that was seen here and of which there is no picture yet. */
  private unpictured: { readonly asked: LookAsked; readonly url: string; readonly at: number } | null = null;

  constructor(private readonly ports: LookerPorts) {}

  /** Asks whether this page is that of a recorded post, and looks where that is so and tells something. */
  async opened(): Promise<void> {
    const { courier, platform } = this.ports;
    const run = this.begin();
    this.forget(run.href);
    const asked = await again(() => courier.ask(platform.id, run.href));
    if (asked?.asked) await this.lookForPerson(asked, run);
    else if (asked?.due) await this.look(asked, 'opened', run);
  }

  /**
   * Takes a gesture that is about the notice on this page: it brings the permission for a picture. False where it is about
   * something else, such as the post that it was made on (`named` lies in it).
   */
  takes(named: Element | null): boolean {
    const { platform, window, isBusy } = this.ports;
    const { unpictured } = this;
    if (!unpictured || unpictured.url !== window.location.href) return false;
    if (Date.now() - unpictured.at > WAITS_MS || isBusy()) return false;
    if ((named && platform.containerOf(named)) || !this.see(unpictured.asked).notice) return false;
    void this.lookForPerson(unpictured.asked);
    return true;
  }

  stop(): void {
    this.running?.abort();
    this.running = null;
  }

  private forget(href: string): void {
    if (!this.unpictured || this.unpictured.url === href) return;
    this.unpictured = null;
    this.ports.stage.moved();
  }

  private begin(): Run {
    this.stop();
    this.running = new AbortController();
    return { signal: this.running.signal, href: this.ports.window.location.href };
  }

  /** Who came by learns of this address alone; a look that was asked for also tells where its page led. */
  private isOver({ signal, href }: Run, asked: LookFacts['asked']): boolean {
    return signal.aborted || (asked === 'opened' && href !== this.ports.window.location.href);
  }

  /** Who asked for a look is told what it came to, also where that is nothing. */
  private async lookForPerson(wanted: LookAsked, run = this.begin()): Promise<void> {
    const { stage, isAlive } = this.ports;
    try {
      await this.look(wanted, 'person', run);
    } catch (error) {
      stage.explain(codeOf(error, isAlive));
    }
  }

  private async look(wanted: LookAsked, asked: LookFacts['asked'], run: Run): Promise<void> {
    const { window, courier, newId } = this.ports;
    if (this.isOver(run, asked)) return;
    const see = () => this.see(wanted);
    const seen = await whenSettled(window, see, run.signal);
    if (!seen || this.isOver(run, asked)) return;
    if (this.ports.isBusy()) return this.cameToNothing(asked, 'look-busy');
    const look = newId();
    const pictured = seen.notice && (await this.picture(look, seen.notice.element));
    const now = pictured ? { ...see(), settled: true } : seen;
    if (this.isOver(run, asked)) return;
    const facts = this.facts({ look, wanted, asked, seen: now, pictured, before: seen });
    const { href: url } = window.location;
    const looked = await again(() => courier.keep(facts));
    this.unpictured = looked.picture === 'missing' ? { asked: wanted, url, at: Date.now() } : null;
    this.say(looked, asked, seen);
  }

  private see(wanted: LookAsked): SeenNow {
    const { platform, window, learn } = this.ports;
    learn();
    return lookOn(platform, window.document, window.location.href, wanted);
  }

  private facts(given: {
    look: string;
    wanted: LookAsked;
    asked: LookFacts['asked'];
    seen: SeenNow & { settled: boolean };
    before: SeenNow;
    pictured: { view: View; moved: boolean } | null;
  }): LookFacts {
    const { look, wanted, asked, seen, before, pictured } = given;
    const { platform, window } = this.ports;
    const same = seen.sight.notice?.words === before.sight.notice?.words;
    return {
      look,
      entry: wanted.entry,
      asked,
      url: cleanAddress(window.location.href, platform.keptQueryKeys)?.url ?? window.location.origin,
      title: window.document.title,
      loggedIn: seen.loggedIn,
      sight: { ...seen.sight, settled: seen.settled },
      view: pictured?.view ?? null,
      moved: pictured ? pictured.moved || !same : false,
    };
  }

  /** Has the browser picture the notice. Puts the page's scroll back. */
  private async picture(look: string, notice: Element): Promise<{ view: View; moved: boolean }> {
    const { window, courier, stage, isBusy } = this.ports;
    stage.clear();
    const putBack = await settle(notice, window);
    const target = { element: notice, part: null, omitted: () => [] };
    try {
      for (let left = ATTEMPTS; ; left--) {
        await painted(window);
        const view = viewOf(target, [], window);
        const framed = await again(() => courier.frame(look));
        const moved = !notice.isConnected || !sameRect(rectOf(notice), view.post);
        if (framed.picture !== 'pixels' || !moved || left === 1) return { view, moved };
      }
    } finally {
      putBack();
      // Most looks are not told. A capture that began meanwhile keeps the page as it wants it.
      if (!isBusy()) stage.speak();
    }
  }

  private cameToNothing(asked: LookFacts['asked'], why: FailureCode): void {
    if (asked === 'person') this.ports.stage.explain(why);
  }

  /** Who came by is told only what is news. */
  private say(looked: Looked, asked: LookFacts['asked'], { post }: SeenNow): void {
    const { stage, courier, record } = this.ports;
    if (!looked.stored) return this.cameToNothing(asked, 'entry-gone');
    const isNews = looked.result === 'edited' || looked.result === 'confirmed-gone';
    if (asked === 'opened' && !isNews) return;
    const again_ = looked.result === 'edited' && post ? () => record(post) : null;
    stage.say(looked, again_, () => courier.view(looked.entry));
  }
}
