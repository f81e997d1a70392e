import type { After, View } from '../../core/capture.js';
import { again } from './again.js';
import { sameRect } from './geometry.js';
import { freeArea } from './area.js';
import type { Courier, Framed, Stage } from './ports.js';
import { picturesDrawn } from './pictures.js';
import type { Read } from './read.js';
import { painted, settle } from './settle.js';
import { stripOffsets, stripScroller, type StripScroller } from './strips.js';
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
      const whole = good && !still ? await this.rest(read, post, after.anyArea) : true;
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

  private async firstFrame(read: Read, left: number): Promise<After & Framed> {
    const view = read.view();
    const framed = await again(() => this.courier.frame(read.reading.capture, 0, view));
    const after = read.lookAgain(view);
    if (framed.picture !== 'pixels' || !after.moved || after.changed || left === 1)
      return { ...after, ...framed };
    await painted(this.window);
    return this.firstFrame(read, left - 1);
  }

  /** Pictures the rest of a tall post: in one call where the browser can and it lies free. False when it did not hold still. */
  private async rest(read: Read, post: Element, anyArea = false): Promise<boolean> {
    const offsets = stripOffsets(post, this.window);
    const scroller = stripScroller(post, this.window);
    try {
      if (anyArea && offsets.length > 0 && (await this.atOnce(read, post, { scroller, offsets })))
        return true;
      for (const [at, offset] of offsets.entries()) {
        scroller.to(offset);
        await painted(this.window);
        await picturesDrawn([post], this.window);
        if (!(await this.strip(read, at + 1, ATTEMPTS))) return false;
      }
      return true;
    } finally {
      scroller.back();
    }
  }

  private async atOnce(
    read: Read,
    post: Element,
    way: { scroller: StripScroller; offsets: readonly number[] },
  ): Promise<boolean> {
    const free = await freeArea(post, this.window, { ...way, look: () => read.view() });
    if (!free) return false;
    const { capture } = read.reading;
    const { picture } = await again(() => this.courier.frame(capture, 1, free.view, free.area));
    return picture === 'pixels' && !read.lookAgain(free.view).moved;
  }

  private async strip(read: Read, index: number, left: number): Promise<boolean> {
    const view: View = read.view();
    const { picture } = await again(() => this.courier.frame(read.reading.capture, index, view));
    const still = sameRect(view.post, read.view().post);
    if (picture === 'missing' || still) return true;
    if (left === 1) return false;
    await painted(this.window);
    return this.strip(read, index, left - 1);
  }
}
