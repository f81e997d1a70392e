import type { Opener, Replies } from '../../../platforms/replies.js';
import { bringIntoView } from '../scroll.js';
import { painted } from '../settle.js';
import { more } from './waits.js';

/** Presses what brings more replies, each button once, and remembers what did not open. */
export class Presser {
  private readonly pressed = new WeakSet<Element>();
  private failed = 0;

  constructor(
    private readonly replies: Replies,
    private readonly window: Window,
  ) {}

  private list(): Opener[] {
    const { document, location } = this.window;
    return this.replies.openers(document, location.href);
  }

  /** Buttons that stay closed: those without effect, and those whose words we do not know. */
  get unopened(): number {
    return this.failed + this.list().filter(({ known }) => !known).length;
  }

  /** Whether there is a button left to press. */
  get waiting(): boolean {
    return this.next() !== null;
  }

  private next(): Element | null {
    return this.list().find(({ element, known }) => known && !this.pressed.has(element))?.element ?? null;
  }

  /** Presses the first one that was not pressed yet. False: there is none. */
  async press(): Promise<boolean> {
    const button = this.next();
    if (!(button instanceof HTMLElement)) return false;
    bringIntoView(button, this.window, 'center');
    await painted(this.window);
    // Asked again at the last moment: the page may have made another thing of it meanwhile.
    if (!this.list().some(({ element, known }) => known && element === button)) return true;
    this.pressed.add(button);
    const words = button.textContent;
    button.click();
    const gone = () => !button.isConnected || button.textContent !== words;
    if (!(await more(this.window, gone))) this.failed += 1;
    return true;
  }
}
