import { rectOf } from '../../capture/page/geometry.js';
import type { Say } from '../text.js';

/** What can be chosen on a page, and how keys and pointer lead to it. */
export interface Guide {
  /** Name of the dialog. */
  readonly title: string;
  /** Said before anything is chosen; null where the title says it all. */
  readonly message: string | null;
  /** What the keys do. */
  readonly keys: string;
  /** Instead of one: all replies of the page. Null: not offered. */
  readonly replies: { readonly label: string; readonly key: string } | null;
  readonly start: Element;
  /** Where each key leads from what is selected; null: nowhere. */
  readonly moves: Readonly<Record<string, (from: Element) => Element | null>>;
  /** What lies under the pointer; null: nothing that can be chosen. */
  at(under: Element): Element | null;
  /** What is selected, in words. */
  label(selected: Element): string;
}

/** A post as the picker names it: by whom, and what tells it from another by the same account. */
export interface Named {
  readonly who: string | null;
  /** When it was posted as shown, else its first words; null where neither is known. */
  readonly which: string | null;
}

/** The key for all replies; said in the words of its button. */
const REPLIES_KEY = 'r';

/** Leads through the posts of a page, in their order. */
export function postGuide(
  posts: readonly Element[],
  start: number,
  { say, nameOf }: { say: Say; nameOf: (post: Element) => Named },
  replies = false,
): Guide {
  const first = posts[start];
  if (!first) throw new Error('there is nothing to choose from');
  const last = posts.length - 1;
  const to = (index: number): Element | null => posts[Math.min(Math.max(index, 0), last)] ?? null;
  const indexOf = (post: Element) => posts.indexOf(post);
  return {
    title: say('pick_title'),
    message: null,
    keys: say('pick_keys'),
    replies: replies ? { label: say('pick_replies'), key: REPLIES_KEY } : null,
    start: first,
    moves: {
      ArrowDown: (from) => to(indexOf(from) + 1),
      ArrowUp: (from) => to(indexOf(from) - 1),
      Home: () => to(0),
      End: () => to(last),
    },
    // A comment lies inside the post it belongs to: the innermost is meant.
    at: (under) => posts.findLast((post) => post.contains(under)) ?? null,
    label(post) {
      const { who, which } = nameOf(post);
      const name = [who ?? say('pick_unknown'), which].filter(Boolean).join(', ');
      return say('pick_at', String(indexOf(post) + 1), String(posts.length), name);
    },
  };
}

/** The smallest block that a person can mean, CSS pixels. */
const SMALLEST = { width: 24, height: 12 };

function isBlock(element: Element, window: Window): boolean {
  const { width, height } = rectOf(element);
  const { display, visibility } = window.getComputedStyle(element);
  const large = width >= SMALLEST.width && height >= SMALLEST.height;
  return large && visibility !== 'hidden' && !/^(?:inline|contents|none)$/.test(display);
}

const sameSize = (a: Element, b: Element): boolean => {
  const [one, other] = [rectOf(a), rectOf(b)];
  return Math.abs(one.width - other.width) < 2 && Math.abs(one.height - other.height) < 2;
};

/** How many words of a part its label holds. */
const WORDS = 8;

interface PartPorts {
  readonly say: Say;
  readonly window: Window;
  readonly title: string;
}

/** Leads through the blocks of a page: larger, smaller, the one before, the one after. `scope` is the largest. */
export function partGuide(scope: Element, start: Element, { say, window, title }: PartPorts): Guide {
  const block = (element: Element) => isBlock(element, window);
  function larger(from: Element): Element | null {
    for (let parent = from; parent !== scope && parent.parentElement;) {
      parent = parent.parentElement;
      if ((block(parent) && !sameSize(parent, from)) || parent === scope) return parent;
    }
    return null;
  }
  function smaller(from: Element): Element | null {
    for (const child of from.children) {
      if (!block(child)) continue;
      return sameSize(child, from) ? (smaller(child) ?? null) : child;
    }
    return null;
  }
  function beside(from: Element, step: 'nextElementSibling' | 'previousElementSibling'): Element | null {
    for (let at: Element | null = from; at && at !== scope; at = at.parentElement) {
      for (let other = at[step]; other; other = other[step]) if (block(other)) return other;
    }
    return null;
  }
  return {
    title,
    message: title,
    keys: say('part_keys'),
    replies: null,
    start,
    moves: {
      ArrowUp: larger,
      ArrowDown: smaller,
      ArrowLeft: (from) => beside(from, 'previousElementSibling'),
      ArrowRight: (from) => beside(from, 'nextElementSibling'),
      Home: () => start,
    },
    at(under) {
      for (let element: Element | null = under; element; element = element.parentElement) {
        if (!scope.contains(element)) return null;
        if (block(element)) return element;
      }
      return null;
    },
    label(part) {
      const words = (part instanceof HTMLElement ? part.innerText : '').split(/\s+/).filter(Boolean);
      const first = words.slice(0, WORDS).join(' ');
      return words.length === 0
        ? say('part_no_text')
        : say('part_at', words.length > WORDS ? `${first} …` : first);
    },
  };
}
