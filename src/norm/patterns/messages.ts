import { isAfter } from './calendar.js';
import type { Behaviour } from './types.js';
import type { Post } from './posts.js';

const weight: Readonly<Record<Behaviour, number>> = { crossing: 2, emotion: 1, calm: 0 };

/** What a person judged goes before what was proposed or not looked at, then what is heavier. */
const rank = ({ entry, behaviour }: Post): number => (entry.by === 'judgement' ? 3 : 0) + weight[behaviour];
const heaviest = (posts: readonly Post[]): Post | undefined =>
  posts.reduce<Post | undefined>((best, post) => (best && rank(best) >= rank(post) ? best : post), undefined);

/** Whether a person found this version to be nothing, and another one came later with other words: those nobody looked at. */
const isOvertaken = (judged: Post, other: Post): boolean =>
  judged.entry.text !== other.entry.text &&
  judged.moment !== null &&
  other.moment !== null &&
  isAfter(other.moment, judged.moment);

/**
 * The version that counts for a message. That a person found it to be nothing covers earlier versions, and those with the
 * same words: a later one with other words then counts as what is proposed of it, or as not judged.
 */
function headOf(versions: readonly Post[]): Post | undefined {
  const judged = versions.filter(({ entry }) => entry.by === 'judgement');
  const isNothing = judged.every(({ behaviour, entry }) => behaviour === 'calm' && entry.open !== true);
  const later = versions.filter(
    (post) => post.entry.by !== 'judgement' && judged.every((one) => isOvertaken(one, post)),
  );
  return heaviest(isNothing && later.length > 0 ? later : versions);
}

const hasNumber = ({ entry }: Post): boolean => (entry.ids ?? []).length > 0;

/** The same words at the same moment; null where the moment is not known. */
const wordsAt = ({ entry: { text }, moment }: Post): string | null =>
  moment === null ? null : `${moment.iso} ${text}`;

/** Joins posts into groups; each is found by its first. */
class Groups {
  private readonly parents = new Map<Post, Post>();

  firstOf(post: Post): Post {
    let first = post;
    for (let next = this.parents.get(first); next; next = this.parents.get(first)) first = next;
    // So that a long chain is walked once.
    for (let at = post; at !== first;) {
      const next = this.parents.get(at) ?? first;
      this.parents.set(at, first);
      at = next;
    }
    return first;
  }

  join(one: Post, other: Post): void {
    const [first, second] = [this.firstOf(one), this.firstOf(other)];
    if (first !== second) this.parents.set(second, first);
  }
}

/**
 * The message that each post of one account is, by the post that counts for it. Versions of an edited post share a number,
 * directly or through another version. A post of which no number was read is the one with the same words at the same moment.
 * Of one message the judged post counts that weighs most (`headOf`).
 */
export function messagesIn(posts: readonly Post[]): ReadonlyMap<Post, Post> {
  const groups = new Groups();
  const seen = new Map<string, Post>();
  const meet = (key: string, post: Post): void => {
    const known = seen.get(key);
    if (known) groups.join(known, post);
    else seen.set(key, post);
  };
  const numbered = posts.filter(hasNumber);
  for (const post of numbered) for (const id of post.entry.ids ?? []) meet(`number ${id}`, post);
  const spoken = new Map<string, Post>();
  for (const post of [...numbered, ...posts.filter((one) => !hasNumber(one))]) {
    const words = wordsAt(post);
    const known = words === null ? undefined : spoken.get(words);
    if (known && !hasNumber(post)) groups.join(known, post);
    else if (words !== null && !known) spoken.set(words, post);
  }
  const versions = new Map<Post, Post[]>();
  for (const post of posts) {
    const first = groups.firstOf(post);
    const known = versions.get(first);
    if (known) known.push(post);
    else versions.set(first, [post]);
  }
  return new Map(
    [...versions.values()].flatMap((own) => {
      const head = headOf(own);
      return own.map((post) => [post, head ?? post] as const);
    }),
  );
}
