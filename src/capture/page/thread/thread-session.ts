import type { Gesture } from '../../../core/capture.js';
import { Failure } from '../../../core/failure.js';
import { ASK_ABOVE, type RunEnd, type RunPlan } from '../../../core/thread.js';
import type { Platform } from '../../../platforms/platform.js';
import type { Replies } from '../../../platforms/replies.js';
import { again } from '../again.js';
import { handOver } from '../hand-over.js';
import { Photographer } from '../photographer.js';
import type { Courier } from '../ports.js';
import { bringIntoView } from '../scroll.js';
import type { Target } from '../target.js';
import { readUnveiled } from '../unveil.js';
import { offerOf } from './offer.js';
import type { RunPanel, Standing, ThreadChoice, ThreadCourier, ThreadOffer, ThreadStage } from './ports.js';
import { Run } from './run.js';

export interface ThreadPorts {
  readonly platform: Platform;
  readonly window: Window;
  readonly courier: Courier;
  readonly thread: ThreadCourier;
  readonly stage: ThreadStage;
  newId(): string;
  learn(): void;
}

interface Scene {
  readonly replies: Replies;
  readonly parent: Element | null;
  readonly postId: string | null;
  readonly own: readonly string[];
  readonly offer: ThreadOffer;
}

/** From "put the replies on record" to the line in the journal that says what was reached. */
export class ThreadSession {
  private run: Run | null = null;

  constructor(private readonly ports: ThreadPorts) {}

  /** Whether the replies of this page can be captured together. */
  isOffered(): boolean {
    const { platform, window } = this.ports;
    return platform.replies?.isAt(window.location.href) ?? false;
  }

  /** A gesture while a run waits for it: the browser gives pixels again. */
  nudge(): void {
    this.run?.gate.resume();
  }

  /** Asks what is wanted, and records it. `pointed`: the reply that was selected. */
  async start(gesture: Gesture, pointed: Element | null): Promise<void> {
    const { stage } = this.ports;
    const scene = await this.scene(pointed);
    if (!scene) return;
    const choice = await stage.ask(scene.offer);
    if (!choice) return;
    const plan = await this.planOf(choice, scene);
    await this.record(plan, scene, gesture);
  }

  private async scene(pointed: Element | null): Promise<Scene | null> {
    const { platform, window, thread, learn } = this.ports;
    const { document, location } = window;
    const { replies } = platform;
    if (!replies?.isAt(location.href)) return null;
    learn();
    const parent = replies.parent(document, location.href);
    const read = (post: Element) => platform.read(post, location.href);
    const shown = replies.shown(document, location.href);
    const about = parent && read(parent);
    const postId = about?.postId.value ?? null;
    const standing: Standing = await again(() => thread.standing(platform.id, postId));
    const shownAs = platform.ownAccount(document).value;
    const own = [...new Set([...standing.own, ...(shownAs === null ? [] : [shownAs])])];
    const offer = offerOf(
      {
        parent: about,
        replies: shown.map(read),
        pointed: pointed && shown.includes(pointed) ? read(pointed) : null,
        named: replies.named(document, location.href),
        linked: [...(parent ? [parent] : []), ...shown].flatMap((post) => replies.linked(post)),
        own,
      },
      standing,
    );
    return { replies, parent, postId, own, offer };
  }

  /** More than a certain number is asked about before it begins, where the platform says how many there are. */
  private async planOf(choice: ThreadChoice, { offer }: Scene): Promise<RunPlan> {
    if (choice.kind === 'resume') return choice.plan;
    const { which } = choice;
    const account = which === 'account' ? offer.account : null;
    const plan = { id: this.ports.newId(), which, account, most: offer.most };
    const { named } = offer;
    if (plan.most !== null || which !== 'all' || named === null || named <= ASK_ABOVE) return plan;
    return { ...plan, most: (await this.ports.stage.askMore(0, named)) ? null : ASK_ABOVE };
  }

  private async record(plan: RunPlan, scene: Scene, gesture: Gesture): Promise<void> {
    const { platform, thread, stage, window } = this.ports;
    const opened = await again(() => thread.open(plan, platform.id, scene.postId));
    const panel = stage.panel({
      pause: () => this.run?.gate.pause(),
      resume: () => this.run?.gate.resume(),
      stop: () => this.run?.gate.stop(),
    });
    const run = new Run(this.runPorts(scene, gesture, panel), plan, opened);
    this.run = run;
    let end: RunEnd = 'interrupted';
    let failure: Failure | null = null;
    try {
      end = await run.all();
    } catch (error) {
      failure = error instanceof Failure ? error : new Failure('storage-failed', String(error));
    }
    this.run = null;
    panel.close();
    const { tally } = run;
    await again(() => thread.end(plan.id, end, tally));
    // Back to the post: nobody has to look at what was recorded last.
    if (scene.parent?.isConnected) bringIntoView(scene.parent, window, 'start');
    else window.scrollTo({ top: 0, behavior: 'instant' });
    if (failure) stage.explain(failure.code);
    else stage.done(run.recorded, tally, end);
  }

  private runPorts(scene: Scene, gesture: Gesture, panel: RunPanel) {
    const { platform, window, thread, courier, newId, learn, stage } = this.ports;
    // A post by itself is pictured as ever; what is on the page meanwhile is the panel of the run.
    const curtain = { busy: () => panel.unveil(), clear: () => panel.veil() };
    const photographer = new Photographer(window, courier, curtain);
    const single = async (target: Target): Promise<void> => {
      const read = await readUnveiled(target, platform, gesture, newId());
      await handOver(read, target, { courier, photographer });
      read.close();
    };
    return {
      platform,
      window,
      gesture,
      panel,
      single,
      newId,
      learn,
      courier: thread,
      replies: scene.replies,
      own: scene.own,
      parent: scene.parent,
      askMore: (recorded: number, named: number | null) => stage.askMore(recorded, named),
    };
  }
}
