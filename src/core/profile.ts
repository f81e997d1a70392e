import * as v from 'valibot';
import { fieldOf } from './field.js';
import { AuthorSchema, PlatformIdSchema } from './post.js';

const textField = fieldOf(v.string());

/** What a profile page shows about the account it is of; each field unknown where it does not say. */
export const ProfileSchema = v.strictObject({
  platform: PlatformIdSchema,
  ...AuthorSchema.entries,
  /** What the account says about itself. */
  bio: textField,
  /** ISO 8601 UTC, or in the page's own words with source `shown`. */
  createdOn: textField,
  /** Address of the profile picture. */
  picture: textField,
});
export type Profile = v.InferOutput<typeof ProfileSchema>;

/** A profile as read from a page that the person has open. */
export const ReadProfileSchema = v.strictObject({
  profile: ProfileSchema,
  /** The page's address, without what may name the user. */
  url: v.string(),
  /** ISO 8601 UTC. */
  readAt: v.string(),
});
export type ReadProfile = v.InferOutput<typeof ReadProfileSchema>;
