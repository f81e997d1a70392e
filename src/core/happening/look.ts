import * as v from 'valibot';
import { ArtefactRefSchema, PictureReasonSchema } from '../capture.js';
import { DifferenceSchema, NotSeenSchema } from '../look.js';

const text = v.string();

/** The post was looked at again, later. The optional parts came later: older events are without them. */
const LookedAgainSchema = v.strictObject({
  entry: text,
  /** The capture it was held against; null: the entry as a whole. */
  capture: v.nullable(text),
  /** `not-seen`: it was not shown, which is not yet "gone"; `confirmed-gone`: the platform itself said so. */
  result: v.picklist(['unchanged', 'edited', 'not-seen', 'confirmed-gone']),
  /** The address that was opened. */
  url: v.nullable(text),
  /** The page's own words where the post should have been. */
  shown: v.nullable(text),
  /** The capture in which an edited post was put on record again. */
  recorded: v.nullable(text),
  /** Field by field what is not as it was recorded. */
  differences: v.optional(v.array(DifferenceSchema)),
  /** Why it was not seen; null: it was, or is gone. */
  why: v.optional(v.nullable(NotSeenSchema)),
  /** The page as it was: whether somebody was logged in (null: it does not tell), its title. */
  page: v.optional(v.strictObject({ loggedIn: v.nullable(v.boolean()), title: text, settled: v.boolean() })),
  /** `person`: asked for; `opened`: the person came by on the post's page. */
  asked: v.optional(v.picklist(['person', 'opened'])),
  /** The look's own id: a word that is sent again is known by it. */
  look: v.optional(text),
  /** Who looked. */
  by: v.optional(v.nullable(text)),
  /** The platform's notice as it stood on the page; null: there was none. */
  picture: v.optional(
    v.nullable(
      v.strictObject({
        artefacts: v.array(ArtefactRefSchema),
        /** Why there are no pixels; null where there are. */
        missing: v.nullable(PictureReasonSchema),
      }),
    ),
  ),
});

/** Events about a later look. */
export const lookHappenings = [
  v.object({ kind: v.literal('looked-again'), data: LookedAgainSchema }),
] as const;
