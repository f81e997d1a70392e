import * as v from 'valibot';
import { PlatformIdSchema } from './post.js';
import type { Stored } from './stored.js';

const WaitingSchema = v.strictObject({
  platform: PlatformIdSchema,
  postId: v.nullable(v.string()),
  /** The permanent address, without tracking. */
  url: v.pipe(v.string(), v.startsWith('https://')),
  /** ISO 8601 UTC. */
  addedAt: v.string(),
});
/** A link that waits to be put on record. No part of the record: it proves nothing. The own backup holds it. */
export type Waiting = v.InferOutput<typeof WaitingSchema>;

/** From storage; what cannot be read is left out. Never fails. */
export const parseWaiting = (data: unknown): Waiting[] =>
  Array.isArray(data)
    ? data.flatMap((one) => {
        const parsed = v.safeParse(WaitingSchema, one);
        return parsed.success ? [parsed.output] : [];
      })
    : [];

/** With more links; each address once. */
export const withWaiting = (list: readonly Waiting[], more: readonly Waiting[]): Waiting[] => {
  const all = [...list, ...more];
  return all.filter((one, at) => all.findIndex(({ url }) => url === one.url) === at);
};

/** Where it is kept. */
export type WaitingStore = Stored<Waiting[]>;
