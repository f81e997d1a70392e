import * as v from 'valibot';
import { HappeningSchema, type Happening } from './happening/happening.js';

export { HappeningSchema, type DataOf, type Happening, type HappeningKind } from './happening/happening.js';
export { DIGEST, GENESIS_PREV, HeadSchema, LineSchema, type Head, type Line } from './line.js';

const text = v.string();

/** An event as it is serialised, once, to the bytes that `Line.body` hashes. `salt`: 128 random bits, hex. */
export const EventSchema = v.intersect([
  v.object({
    schema: v.literal('vastgelegd-event/1'),
    salt: v.pipe(text, v.regex(/^[0-9a-f]{32}$/)),
    at: text,
  }),
  HappeningSchema,
]);
export type JournalEvent = { schema: 'vastgelegd-event/1'; salt: string; at: string } & Happening;
