import * as v from 'valibot';
import { ViewSchema } from './capture.js';
import { NoticeKindSchema } from './look.js';
import { PostSchema } from './post.js';

const text = v.string();

/** What the content script saw where a recorded post should be. The background decides what that comes to. */
export const LookFactsSchema = v.strictObject({
  look: text,
  entry: text,
  /** `person`: asked for, in the logbook or with a click; `opened`: the person came by. */
  asked: v.picklist(['person', 'opened']),
  /** The address as shown, without query keys outside the allow-list. */
  url: text,
  title: text,
  loggedIn: v.nullable(v.boolean()),
  sight: v.strictObject({
    atPermalink: v.boolean(),
    post: v.nullable(PostSchema),
    notice: v.nullable(v.strictObject({ kind: NoticeKindSchema, words: text })),
    wall: v.boolean(),
    settled: v.boolean(),
  }),
  /** Where the notice is, after a picture was asked for; null: none was. */
  view: v.nullable(ViewSchema),
  /** The notice was not where or what it was when the picture was taken. */
  moved: v.boolean(),
});
export type LookFacts = v.InferOutput<typeof LookFactsSchema>;
