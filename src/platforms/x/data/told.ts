import { unknown, type Field } from '../../../core/field.js';
import type { Conflict } from '../../../core/post.js';
import { agreed, distinct } from '../../agree.js';
import { Learned } from '../../answers.js';
import { sameHandle } from '../url.js';
import { tweetsIn, type Tweet } from './tweets.js';

/** What the page's data adds to what the page shows about one post; each unknown where it does not say, or says two things. */
export interface Told {
  readonly handle: Field<string>;
  readonly accountId: Field<string>;
  readonly displayName: Field<string>;
  readonly postedAt: Field<string>;
  readonly longText: Field<string>;
  readonly text: Field<string>;
  readonly replyTo: Field<string>;
  readonly conversation: Field<string>;
  readonly quoted: Field<string>;
  readonly versions: readonly string[];
  readonly videos: readonly (string | null)[];
  readonly conflicts: readonly Conflict[];
}

export const NOTHING: Told = {
  handle: unknown,
  accountId: unknown,
  displayName: unknown,
  postedAt: unknown,
  longText: unknown,
  text: unknown,
  replyTo: unknown,
  conversation: unknown,
  quoted: unknown,
  versions: [],
  videos: [],
  conflicts: [],
};

const learned = new Learned<Tweet>();

/** Remembers the posts in these answers with the document. */
export function learn(document: Document, answers: readonly string[]): void {
  for (const answer of answers)
    for (const { id, tweet } of tweetsIn(answer)) learned.add(document, id, tweet);
}

/** Handles differ only if they differ in more than case. */
const different = (handles: readonly (string | null)[]): string[] =>
  distinct(handles).filter((name, index, all) => all.findIndex((other) => sameHandle(other, name)) === index);

/** The one list that all agree on, else none. */
function agreedList<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const texts = new Set(lists.map((list) => JSON.stringify(list)));
  return texts.size === 1 ? (lists[0] ?? []) : [];
}

/**
 * What the page's data tells about the post with this number. Data that names another author than the page shows (`handle`,
 * null where it shows none) is about something else, or forged: it fills nothing and is listed.
 */
export function toldAbout(document: Document, id: string | null, handle: string | null): Told {
  const tweets = id === null ? [] : learned.about(document, id);
  if (tweets.length === 0) return NOTHING;
  const said = different(tweets.map((tweet) => tweet.handle));
  const authors = different([handle, ...said]);
  if (authors.length > 1) return { ...NOTHING, conflicts: [{ field: 'author.handle', values: authors }] };
  const of = (
    key:
      'accountId' | 'displayName' | 'postedAt' | 'longText' | 'text' | 'replyTo' | 'conversation' | 'quoted',
  ) => agreed(tweets.map((tweet) => tweet[key]));
  return {
    handle: agreed(said),
    accountId: of('accountId'),
    displayName: of('displayName'),
    postedAt: of('postedAt'),
    longText: of('longText'),
    text: of('text'),
    replyTo: of('replyTo'),
    conversation: of('conversation'),
    quoted: of('quoted'),
    versions: agreedList(tweets.map((tweet) => tweet.versions)),
    videos: agreedList(tweets.map((tweet) => tweet.videos)),
    conflicts: [],
  };
}
