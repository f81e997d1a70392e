import { wordsOn, type Opener, type Replies } from '../../../platforms/replies.js';
import { more } from './waits.js';

/** How often the same place may bring more: a button can come back below what it brought. */
const TIMES = 40;

/** Presses what brings more replies, and remembers what did not open. */
export class Presser {
  private readonly pressed = new WeakSet<Element>();
  private readonly times = new Map<string, number>();
  private readonly closed = new Set<string>();

  constructor(
    private readonly replies: Replies,
    private readonly window: Window,
  ) {}

  private list(): Opener[] {
    const { document, location } = this.window;
    return this.replies.openers(document, location.href);
  }

  /** Buttons that stayed closed: those without effect, and those whose words we do not know. */
  get unopened(): number {
    return this.closed.size;
  }

  /** Whether there is a button left to press. */
  get waiting(): boolean {
    return this.next() !== null;
  }

  private next(): Opener | null {
    const list = this.list();
    for (const { key, known } of list) if (!known) this.closed.add(key);
    return list.find((opener) => opener.known && this.mayPress(opener)) ?? null;
  }

  private mayPress({ element, key, once }: Opener): boolean {
    const times = this.times.get(key) ?? 0;
    return !this.pressed.has(element) && !this.closed.has(key) && times < (once ? 1 : TIMES);
  }

  private shown(): Element[] {
    const { document, location } = this.window;
    return this.replies.shown(document, location.href);
  }

  /**
   * Presses the first one that was not pressed yet, where it stands: scrolling to it could take others out of the page.
   * False: there is none.
   */
  async press(): Promise<boolean> {
    const opener = this.next();
    if (!(opener?.element instanceof HTMLElement)) return false;
    const { element, key } = opener;
    this.pressed.add(element);
    this.times.set(key, (this.times.get(key) ?? 0) + 1);
    const words = wordsOn(element);
    const before = new Set(this.shown());
    element.click();
    const gone = () => !element.isConnected || wordsOn(element) !== words;
    const grown = () => this.shown().some((reply) => !before.has(reply));
    if (!(await more(this.window, () => gone() || grown()))) this.closed.add(key);
    // The same button may stay below what it brought, or come back there, and bring more.
    else this.pressed.delete(element);
    return true;
  }
}
