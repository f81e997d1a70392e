import { isAfter, type Moment } from './calendar.js';
import { inTime, isProposed, isTimed, type Post } from './posts.js';
import type { EntryPattern, Standing } from './types.js';

/** How many posts stand at the front of a list for which something holds that holds for no later one. */
function front(list: readonly Moment[], holds: (moment: Moment) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const moment = list[middle];
    if (moment && holds(moment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Posts in time, to be asked how many were before a moment, and of how many that is not known. */
function counter(posts: readonly Post[]) {
  const moments = inTime(posts).map(({ moment }) => moment);
  const lists = [moments.filter(({ exact }) => exact), moments.filter(({ exact }) => !exact)];
  const sum = (holds: (one: Moment) => boolean): number =>
    lists.reduce((total, list) => total + front(list, holds), 0);
  return (moment: Moment) => {
    const before = sum((one) => isAfter(moment, one));
    return { before, beside: sum((one) => !isAfter(one, moment)) - before };
  };
}

type Standings = Pick<EntryPattern, 'standing' | 'earlier' | 'earlierProposed' | 'unordered'>;

/**
 * First or repeated, for every post of an account, by what crossed the norm before. `heads`: the post that counts for each
 * message (`messages.ts`); a message is never a repetition of itself. What is only proposed makes nothing repeated, and
 * leaves open whether something is the first.
 */
export function standingsIn(heads: ReadonlyMap<Post, Post>): (post: Post) => Standings {
  const messages = [...new Set(heads.values())];
  const crossing = messages.filter(({ behaviour }) => behaviour === 'crossing');
  const proposed = crossing.filter(isProposed);
  const untimed = crossing.filter((post) => !isTimed(post)).length;
  const open = messages.filter(({ entry }) => entry.open === true).length;
  const [all, onlyProposed] = [counter(crossing), counter(proposed)];
  return (post) => {
    const { moment } = post;
    const own = heads.get(post) ?? post;
    const isIn = own.behaviour === 'crossing';
    const isBefore = isIn && own.moment !== null && moment !== null && isAfter(moment, own.moment);
    const isBeside = isIn && own.moment !== null && !isBefore && !(moment && isAfter(own.moment, moment));
    const found = moment ? all(moment) : { before: 0, beside: crossing.length - untimed };
    const proposals = moment ? onlyProposed(moment).before : 0;
    const earlierProposed = proposals - Number(isBefore && isProposed(own));
    const earlier = found.before - Number(isBefore) - earlierProposed;
    const unknown = untimed - Number(isIn && own.moment === null);
    const beside = found.beside - Number(isBeside);
    const others = open - Number(own.entry.open === true);
    const unordered = others > 0 || earlierProposed > 0 || unknown > 0 || beside > 0;
    const standing = post.behaviour === 'crossing' ? standingOf(earlier, unordered) : null;
    return { standing, earlier, earlierProposed, unordered };
  };
}

function standingOf(earlier: number, unordered: boolean): Standing {
  if (earlier > 0) return 'herhaald';
  return unordered ? 'onbekend' : 'eerste';
}
