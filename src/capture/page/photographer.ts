import type { After, View } from '../../core/capture.js';
import { again } from './again.js';
import { sameRect } from './geometry.js';
import type { Courier, Stage } from './ports.js';
import type { Read } from './read.js';
import { painted, settle } from './settle.js';
import { stripOffsets, stripScroller } from './strips.js';
import type { Target } from './target.js';

/** How often a picture is tried again when the post moved while it was taken. */
const ATTEMPTS = 3;

/** Has the browser picture a post that was read, and looks whether the picture shows that same post. */
export class Photographer {
  constructor(
    private readonly window: Window,
    private readonly courier: Courier,
    private readonly stage: Pick<Stage, 'busy' | 'clear'>,
  ) {}

  /**
   * Pictures the post, further frames included where it is taller than the screen. Puts the page's scroll back. What is
   * recorded as it stands (messages, stories) is not scrolled at all.
   */
  async picture(read: Read, { element: post, part }: Target): Promise<After> {
    const still = part?.visibleOnly ?? false;
    this.stage.busy();
    const putBack = await settle(post, this.window, !still);
    // Before the frames: nothing of ours may be in a picture.
    this.stage.clear();
    try {
      await painted(this.window);
      const after = await this.firstFrame(read, ATTEMPTS);
      const good = after.picture === 'pixels' && !after.moved && !after.changed;
      const whole = good && !still ? await this.strips(read, post) : true;
      const last = read.lookAgain(read.view());
      return {
        view: after.view,
        moved: after.moved || !whole,
        mutated: last.mutated,
        changed: after.changed || last.changed,
      };
    } finally {
      putBack();
      this.stage.busy();
    }
  }

  private async firstFrame(read: Read, left: number): Promise<After & { picture: string }> {
    const view = read.view();
    const framed = await again(() => this.courier.frame(read.reading.capture, 0, view));
    const after = read.lookAgain(view);
    const { picture } = framed;
    if (picture !== 'pixels' || !after.moved || after.changed || left === 1) return { ...after, picture };
    await painted(this.window);
    return this.firstFrame(read, left - 1);
  }

  /** Pictures the rest of a tall post. False when it did not hold still. */
  private async strips(read: Read, post: Element): Promise<boolean> {
    const scroller = stripScroller(post, this.window);
    try {
      for (const [at, offset] of stripOffsets(post, this.window).entries()) {
        scroller.to(offset);
        if (!(await this.strip(read, at + 1, ATTEMPTS))) return false;
      }
      return true;
    } finally {
      scroller.back();
    }
  }

  private async strip(read: Read, index: number, left: number): Promise<boolean> {
    await painted(this.window);
    const view: View = read.view();
    const { picture } = await again(() => this.courier.frame(read.reading.capture, index, view));
    const still = sameRect(view.post, read.view().post);
    if (picture === 'missing' || still) return true;
    return left > 1 ? this.strip(read, index, left - 1) : false;
  }
}
