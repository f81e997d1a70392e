import type { Timed } from './posts.js';

interface Rate {
  readonly count: number;
  readonly days: number;
}

/** Posts that belong to one stretch; `lasting` are those that ended a full window. */
export interface Stretch {
  readonly posts: readonly Timed[];
  readonly lasting: readonly Timed[];
}

/**
 * Stretches in which `count` posts fall within `days` days: the day of the last minus the day of the first is at most
 * `days`. Windows that share a post are one stretch; posts in between that are in no full window are not taken in. A window
 * counts only where `holds` says so of its posts, from the first place up to the second; it is asked of places that only go up.
 */
export function stretches(
  posts: readonly Timed[],
  { count, days }: Rate,
  holds: (from: number, to: number) => boolean = () => true,
): Stretch[] {
  const found: { from: number; to: number; lasting: Timed[] }[] = [];
  let start = 0;
  posts.forEach((post, index) => {
    while (post.moment.day - (posts[start]?.moment.day ?? 0) > days) start += 1;
    if (index - start + 1 < count || !holds(start, index + 1)) return;
    const last = found.at(-1);
    if (last && start <= last.to) {
      last.to = index;
      last.lasting.push(post);
    } else {
      found.push({ from: start, to: index, lasting: [post] });
    }
  });
  return found.map(({ from, to, lasting }) => ({ posts: posts.slice(from, to + 1), lasting }));
}
