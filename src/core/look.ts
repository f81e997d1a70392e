import * as v from 'valibot';
import type { Media, PlatformId, Post } from './post.js';

const text = v.string();

/**
 * What a platform's own notice says in the place of a post. Only `deleted` says that the post is gone; the others also stand
 * where somebody may not see it, is suspended for a while, or followed a wrong address.
 */
export const NoticeKindSchema = v.picklist([
  'deleted',
  'suspended',
  'account-gone',
  'private',
  'unavailable',
]);
export type NoticeKind = v.InferOutput<typeof NoticeKindSchema>;

/**
 * Why a post was not seen. Beside the notices: `login`: the page asks to log in first; `elsewhere`: the address led to
 * another page; `loading`: the page did not finish; `not-there`: it shows other posts, or none that we recognise.
 */
export const NotSeenSchema = v.picklist([
  ...NoticeKindSchema.options,
  'login',
  'elsewhere',
  'loading',
  'not-there',
]);
export type NotSeen = v.InferOutput<typeof NotSeenSchema>;

/** What can differ between a capture and a later look. */
export const DifferenceSchema = v.strictObject({
  field: v.picklist(['text', 'media', 'quoted', 'edited', 'handle', 'displayName', 'postId']),
  before: v.nullable(text),
  now: v.nullable(text),
});
export type Difference = v.InferOutput<typeof DifferenceSchema>;

/** Fields of which a change means that the post itself was changed, not the account or our reading. */
const OF_THE_POST: readonly Difference['field'][] = ['text', 'media', 'quoted', 'edited', 'postId'];

/** What a page showed when a post was looked for. */
export interface Sight {
  /** The address is the post's own. */
  readonly atPermalink: boolean;
  /** The post itself, as it is read now; null: not among what is shown. */
  readonly post: Post | null;
  /** The platform's own notice in the place of the post, and nothing else there. */
  readonly notice: { readonly kind: NoticeKind; readonly words: string } | null;
  /** The page asks to log in before it shows anything. */
  readonly wall: boolean;
  /** The page finished loading. */
  readonly settled: boolean;
}

export type Outcome =
  | { readonly result: 'unchanged' | 'edited'; readonly differences: readonly Difference[] }
  | { readonly result: 'not-seen'; readonly why: NotSeen }
  | { readonly result: 'confirmed-gone' };

/** White space is the page's: line breaks can come from data that is joined by id. */
const flat = (words: string | null): string | null => words?.replace(/\s+/g, ' ').trim() ?? null;

/** How many of what: addresses of pictures carry sizes and signatures that change by themselves. */
const mediaOf = (media: readonly Media[]): string =>
  media
    .filter(({ kind }) => kind === 'photo' || kind === 'video')
    .map(({ kind }) => kind)
    .join(', ');

/** Where only the beginning was shown, now or then, the rest says nothing. */
function textDiffers(before: Post, now: Post): boolean {
  const [old, fresh] = [flat(before.text.value), flat(now.text.value)];
  if (old === null || fresh === null) return false;
  const begins = (long: string, short: string): boolean =>
    long.startsWith(short.replace(/(?:…|\.{3})$/, '').trim());
  if (before.textComplete && now.textComplete) return old !== fresh;
  if (!before.textComplete && !now.textComplete) return !begins(old, fresh) && !begins(fresh, old);
  return before.textComplete ? !begins(old, fresh) : !begins(fresh, old);
}

/** Field by field what a post shows now that its capture did not show so. Counters and times are no change. */
export function differencesOf(before: Post, now: Post): Difference[] {
  const pairs: readonly Pair[] = [
    ['text', before.text.value, now.text.value, textDiffers(before, now)],
    ['media', mediaOf(before.media), mediaOf(now.media), mediaOf(before.media) !== mediaOf(now.media)],
    ...field('quoted', flat(before.quoted?.text.value ?? null), flat(now.quoted?.text.value ?? null)),
    ...field('edited', before.edited.value, now.edited.value),
    ...field('handle', before.author.handle.value, now.author.handle.value),
    ...field('displayName', before.author.displayName.value, now.author.displayName.value),
    // The same post can go by two numbers (Facebook); only the data can say that one is a later version of the other.
    ['postId', before.postId.value, now.postId.value, isLaterVersion(before, now)],
  ];
  return pairs.flatMap(([name, old, fresh, differs]) =>
    differs ? [{ field: name, before: old, now: fresh }] : [],
  );
}

const isLaterVersion = (before: Post, now: Post): boolean =>
  before.postId.value !== null &&
  now.postId.value !== before.postId.value &&
  (now.relations?.versions.includes(before.postId.value) ?? false);

type Pair = readonly [Difference['field'], string | null, string | null, boolean];

/** What one of the two did not show is no difference, save for words about an edit, which appear with it. */
const field = (name: Difference['field'], before: string | null, now: string | null): Pair[] => {
  const known = name === 'edited' ? now !== null : before !== null && now !== null;
  return [[name, before, now, known && flat(before) !== flat(now)]];
};

/** Whether this is the post that was recorded: its number, a later version of it by its own data, or its permalink. */
export function isSamePost(expected: Pick<Post, 'platform' | 'postId' | 'permalink'>, post: Post): boolean {
  if (post.platform !== expected.platform) return false;
  const id = expected.postId.value;
  if (id !== null && post.postId.value === id) return true;
  if (id !== null && (post.relations?.versions.includes(id) ?? false)) return true;
  return post.permalink.value !== null && post.permalink.value === expected.permalink.value;
}

/**
 * What a look at a page comes to. "Gone" rests on one thing alone: the platform's own notice of deletion, at the permalink,
 * where the post should stand. Everything else that is not the post is "not seen".
 */
export function outcomeOf(expected: Post, sight: Sight): Outcome {
  const { post, notice, atPermalink } = sight;
  if (post && isSamePost(expected, post)) {
    const differences = differencesOf(expected, post);
    const edited = differences.some((one) => OF_THE_POST.includes(one.field));
    return { result: edited ? 'edited' : 'unchanged', differences };
  }
  if (notice?.kind === 'deleted' && atPermalink && !sight.wall) return { result: 'confirmed-gone' };
  return { result: 'not-seen', why: notSeen(sight) };
}

function notSeen({ notice, wall, atPermalink, settled }: Sight): NotSeen {
  if (wall) return 'login';
  if (!atPermalink) return 'elsewhere';
  // A notice of deletion that did not count (not at the permalink) was dealt with above.
  if (notice) return notice.kind === 'deleted' ? 'unavailable' : notice.kind;
  return settled ? 'not-there' : 'loading';
}

/** By what a page finds the post that it is asked to look for. */
export interface Wanted {
  readonly entry: string;
  readonly platform: PlatformId;
  readonly postId: string | null;
  readonly permalink: string | null;
}

/** When a post was last seen online, and what became of it after that. Times ISO 8601 UTC. */
export interface LastSeen {
  readonly at: string;
  /** When the platform itself said that it is gone; null: it did not, or the post was seen again after that. */
  readonly gone: string | null;
  /** When it was last looked for in vain, without word that it is gone; null: never, or it was seen again after that. */
  readonly missed: string | null;
}

interface Look {
  readonly at: string;
  readonly data: { readonly result: 'unchanged' | 'edited' | 'not-seen' | 'confirmed-gone' };
}

/** The last time a post was seen, from captures (when they were read) and later looks; null where there is neither. */
export function lastSeenOf(capturedAt: readonly string[], looks: readonly Look[]): LastSeen | null {
  const of = (...results: readonly Look['data']['result'][]) =>
    looks.flatMap(({ at, data }) => (results.includes(data.result) ? [at] : []));
  const latest = (moments: readonly string[]): string | null => [...moments].sort().at(-1) ?? null;
  const at = latest([...capturedAt, ...of('unchanged', 'edited')]);
  if (at === null) return null;
  const after = (moment: string | null) => (moment !== null && moment > at ? moment : null);
  return { at, gone: after(latest(of('confirmed-gone'))), missed: after(latest(of('not-seen'))) };
}
