import type { Behaviour } from './types.js';
import type { Post } from './posts.js';

const weight: Readonly<Record<Behaviour, number>> = { crossing: 2, emotion: 1, calm: 0 };

/** What a person judged goes before what was proposed or not looked at, then what is heavier. */
const rank = ({ entry, behaviour }: Post): number => (entry.by === 'judgement' ? 3 : 0) + weight[behaviour];

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
 * Of one message the judged post counts that weighs most.
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
  const heads = new Map<Post, Post>();
  for (const post of posts) {
    const first = groups.firstOf(post);
    const head = heads.get(first);
    if (!head || rank(post) > rank(head)) heads.set(first, post);
  }
  return new Map(posts.map((post) => [post, heads.get(groups.firstOf(post)) ?? post]));
}
