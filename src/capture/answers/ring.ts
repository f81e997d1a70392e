/** Most that is kept of all answers together: UTF-16 units, two bytes each in the worst case, so 16 MB. */
export const CAPACITY = 8 * 1024 * 1024;

interface Link {
  readonly text: string;
  next: Link | null;
}

/**
 * The texts that a page received last, up to a capacity; the oldest go first. A chain of links and not an array: it runs
 * among the page's scripts, which can change what arrays do.
 */
export class Ring {
  private oldest: Link | null = null;
  private newest: Link | null = null;
  private size = 0;

  constructor(private readonly capacity = CAPACITY) {}

  add(text: string): void {
    if (text.length > this.capacity || text.length === 0) return;
    const link: Link = { text, next: null };
    if (this.newest) this.newest.next = link;
    else this.oldest = link;
    this.newest = link;
    this.size += text.length;
    while (this.oldest && this.size > this.capacity) {
      this.size -= this.oldest.text.length;
      this.oldest = this.oldest.next;
    }
  }

  /** Hands out every text, oldest first, and keeps none. */
  drain(each: (text: string) => void): void {
    let link = this.oldest;
    this.oldest = this.newest = null;
    this.size = 0;
    for (; link; link = link.next) each(link.text);
  }
}
