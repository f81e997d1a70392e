import type { Persistence } from '../../protocols/index.js';
import { isAfter, momentOf, type Moment } from './calendar.js';
import { isProposed, type Post, type Timed } from './posts.js';
import { stretches, type Stretch } from './windows.js';
import type { Reason } from './types.js';

/** A moment of asking to stop, with the message that it was noted with. */
export type Addressed = Moment & { readonly entry: string };

/** The posts of one account, oldest first, and when it was asked to stop. */
export interface Account {
  readonly posts: readonly Timed[];
  readonly addressed: readonly Addressed[];
}

type Rule = (account: Account, persistence: Persistence) => Reason[];

const ids = (posts: readonly Timed[]): string[] => posts.map(({ entry }) => entry.id);

/** What every reason tells: on which messages it rests, and their dates. */
export function foundIn({ posts, lasting }: Stretch) {
  const [first, last] = [posts[0], posts.at(-1)];
  return {
    entries: ids(posts),
    lasting: ids(lasting),
    proposed: ids(posts.filter(isProposed)),
    from: first?.moment.iso ?? '',
    to: last?.moment.iso ?? '',
  };
}

const isEmotion = ({ behaviour }: Post): boolean => behaviour === 'emotion';
const isHot = ({ behaviour }: Post): boolean => behaviour !== 'calm';
/** Threats and violence are always reported; this rule is about what crosses the norm otherwise. */
const isLesser = ({ behaviour, entry: { kind } }: Post): boolean =>
  behaviour === 'crossing' && kind !== 'dreiging' && kind !== 'geweld';
const isInsult = ({ entry: { kind } }: Post): boolean => kind === 'persoon';

/**
 * "Gedrag dat, nadat de burger erop is aangesproken, niet verandert of juist verergert" (Aalten, par. 3). What came after
 * several dates is told with the first that it followed in time.
 */
const afterAddressing: Rule = ({ posts, addressed }, { afterAddressing: { count, days } }) => {
  const hot = posts.filter(isHot);
  const told = new Set<Timed>();
  return addressed.flatMap((moment) => {
    const after = hot.filter((post) => isAfter(post.moment, moment) && post.moment.day - moment.day <= days);
    const isNew = (post: Timed): boolean => !told.has(post);
    const stretch = { posts: after.filter(isNew), lasting: after.slice(count - 1).filter(isNew) };
    if (stretch.lasting.length === 0) return [];
    for (const post of after) told.add(post);
    const { iso, entry } = moment;
    return [{ rule: 'na-aanspreken' as const, addressedAt: iso, addressedIn: entry, ...foundIn(stretch) }];
  });
};

const lastingEmotion: Rule = ({ posts }, { emotional }) =>
  stretches(posts.filter(isEmotion), emotional).map((stretch) => ({
    rule: 'aanhoudende-emotie',
    days: emotional.days,
    ...foundIn(stretch),
  }));

/**
 * "Het aanhoudend uiten van belediging" (Aalten, par. 3). A column may hold several kinds, and then nothing tells whether a
 * post in it was an insult. It counts, because leaving it out would hide who goes on ("sluipende vormen van
 * grensoverschrijdend gedrag", Handreiking), but then the reason says no more than what was judged: over the norm.
 */
const repeated: Rule = ({ posts }, { insults }) =>
  stretches(posts.filter(isLesser), insults).map((stretch) => ({
    rule: stretch.posts.every(isInsult) ? 'herhaalde-belediging' : 'herhaald-over-de-norm',
    days: insults.days,
    ...foundIn(stretch),
  }));

/** Who posts calmly most of the time is no pattern. Counted once, so that every window of many posts is looked at quickly. */
function isMostlyHotIn(posts: readonly Post[]): (from: number, to: number) => boolean {
  const before = [0];
  for (const post of posts) before.push((before.at(-1) ?? 0) + (isHot(post) ? 1 : 0));
  return (from, to) => ((before[to] ?? 0) - (before[from] ?? 0)) * 2 >= to - from;
}

/** All messages count, also calm ones. */
const many: Rule = ({ posts }, { many: rate }) =>
  stretches(posts, rate, isMostlyHotIn(posts)).map((stretch) => ({
    rule: 'veel-berichten',
    days: rate.days,
    ...foundIn({ posts: stretch.posts, lasting: stretch.lasting.filter(isHot) }),
  }));

/** The rules that look at one account. A new one is a function and a place here. */
const rules: readonly Rule[] = [afterAddressing, lastingEmotion, repeated, many];

export const accountReasons: Rule = (account, persistence) =>
  rules.flatMap((rule) => rule(account, persistence));

/** When the account was asked to stop, earliest first; each moment once. */
export function addressedMoments(posts: readonly Post[]): Addressed[] {
  const found = new Map<number, Addressed>();
  for (const { entry } of posts)
    for (const at of entry.addressedAt ?? []) {
      const moment = momentOf(at);
      if (moment && !found.has(moment.ms)) found.set(moment.ms, { ...moment, entry: entry.id });
    }
  return [...found.values()].sort((a, b) => a.ms - b.ms);
}
