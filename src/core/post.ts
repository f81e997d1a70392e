import * as v from 'valibot';
import { fieldOf, type Field } from './field.js';

export const PlatformIdSchema = v.picklist(['x', 'instagram', 'facebook', 'other']);
export type PlatformId = v.InferOutput<typeof PlatformIdSchema>;

export const PostKindSchema = v.picklist([
  'post',
  'comment',
  'reply',
  'ad',
  'story',
  'message',
  'profile',
  'page',
]);
export type PostKind = v.InferOutput<typeof PostKindSchema>;

const text = v.string();
const textField = fieldOf(text);

/** Who posted, as read for this very post. All ids are strings: a 19-digit id does not survive a number. */
export const AuthorSchema = v.strictObject({
  handle: textField,
  displayName: textField,
  accountId: textField,
  profileUrl: textField,
});
export type Author = v.InferOutput<typeof AuthorSchema>;

/**
 * When it was posted: facts that are never merged. `shown` is the text on the page, `machine` an ISO 8601 UTC time
 * from the page's code or data, `fromId` an ISO 8601 UTC time (milliseconds) computed from the post's id.
 * The time of capture is a fourth fact and belongs to the capture.
 */
export const PostedAtSchema = v.strictObject({
  shown: v.nullable(text),
  machine: textField,
  fromId: v.nullable(text),
});
export type PostedAt = v.InferOutput<typeof PostedAtSchema>;

/** A picture, video or card that belongs to a post; `url` is null where the page does not give a fetchable address. */
export const MediaSchema = v.strictObject({
  kind: v.picklist(['photo', 'video', 'poster', 'card', 'avatar']),
  url: v.nullable(text),
  alt: v.nullable(text),
});
export type Media = v.InferOutput<typeof MediaSchema>;

/** Its place among other posts, as the page's data says; ids as the platform writes them. */
export const RelationsSchema = v.strictObject({
  /** The post that it answers. */
  replyTo: textField,
  /** The post that began the conversation. */
  conversation: textField,
  /** All versions of an edited post, oldest first; empty where it was never edited or the data does not say. */
  versions: v.array(text),
});
export type Relations = v.InferOutput<typeof RelationsSchema>;

/**
 * What a value on the page and the same value in data that the platform sent had to do with each other, joined on the
 * post's number. `none`: there was nothing to hold it against.
 */
export const ComparisonSchema = v.picklist(['same', 'differs', 'none']);
export type Comparison = v.InferOutput<typeof ComparisonSchema>;

/** What of the post was held against data that the platform sent, and what came of it. */
export const ComparedSchema = v.strictObject({
  author: ComparisonSchema,
  text: ComparisonSchema,
  postedAt: ComparisonSchema,
});
export type Compared = v.InferOutput<typeof ComparedSchema>;

/** Two sources that disagree about one field of a post; both values are kept. */
export const ConflictSchema = v.strictObject({ field: text, values: v.array(text) });
export type Conflict = v.InferOutput<typeof ConflictSchema>;

/** What a platform reader reads of one post. Text is exactly what the page showed; nothing is normalised. */
export interface Post {
  platform: PlatformId;
  kind: PostKind;
  permalink: Field<string>;
  postId: Field<string>;
  author: Author;
  postedAt: PostedAt;
  /** Emoji as characters, line breaks kept, without quotes, buttons or counters; `''` for a post without text. */
  text: Field<string>;
  /** False where the page showed only the beginning ("meer weergeven"). */
  textComplete: boolean;
  /** BCP 47 tag as the page gives it. */
  language: Field<string>;
  /** Whether the page showed a lock (only followers can see it). */
  audience: Field<'open' | 'locked'>;
  /** The page's own words about an edit, as shown. */
  edited: Field<string>;
  /** The page's own words with the counters, as shown. */
  counts: Field<string>;
  /** The page's own line above a post (repost, pinned), as shown. */
  socialContext: Field<string>;
  media: Media[];
  /** Absent where the page's data did not tell. */
  relations?: Relations | undefined;
  /** Absent in records from before it was noted, and in what no reader read. */
  compared?: Compared | undefined;
  quoted: Post | null;
  promoted: boolean;
  conflicts: Conflict[];
  /** Names of the selectors that matched, to notice a changed layout. */
  anchors: string[];
}

export const PostSchema: v.GenericSchema<Post> = v.strictObject({
  platform: PlatformIdSchema,
  kind: PostKindSchema,
  permalink: textField,
  postId: textField,
  author: AuthorSchema,
  postedAt: PostedAtSchema,
  text: textField,
  textComplete: v.boolean(),
  language: textField,
  audience: fieldOf(v.picklist(['open', 'locked'])),
  edited: textField,
  counts: textField,
  socialContext: textField,
  media: v.array(MediaSchema),
  relations: v.optional(RelationsSchema),
  compared: v.optional(ComparedSchema),
  quoted: v.lazy(() => v.nullable(PostSchema)),
  promoted: v.boolean(),
  conflicts: v.array(ConflictSchema),
  anchors: v.array(text),
});

/** A post that was on screen with the captured one; `shown-above`: earlier in the same thread; `own-reply`: by the user. */
export const ContextPostSchema = v.strictObject({
  relation: v.picklist(['shown-above', 'own-reply']),
  post: PostSchema,
});
export type ContextPost = v.InferOutput<typeof ContextPostSchema>;
