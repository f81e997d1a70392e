import * as v from 'valibot';

const WEB = /^https?:$/;

/** An address that can be asked for time stamps; not one with a password in it, for addresses are shown and kept. */
function isAuthority(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return WEB.test(protocol) && hostname !== '' && username + password === '';
}

const url = v.pipe(v.string(), v.trim(), v.maxLength(500), v.check(isAuthority));
const orNull = v.pipe(
  v.nullable(v.pipe(v.string(), v.maxLength(200))),
  v.transform((value) => value || null),
);

/** Whom to ask for time stamps (RFC 3161). `on` false: nobody is asked, what was filled in stays. */
export const TimestampSettingsSchema = v.pipe(
  v.strictObject({
    on: v.boolean(),
    url,
    user: orNull,
    password: orNull,
    /** The root certificate that the person chose: name and content (base64) of the file. */
    root: v.nullable(v.strictObject({ name: v.string(), file: v.pipe(v.string(), v.maxLength(200_000)) })),
  }),
  v.check(({ url: address, user, password }) => (user ?? password) === null || address.startsWith('https:')),
);
export type TimestampSettings = v.InferOutput<typeof TimestampSettingsSchema>;

/** Settings from storage or a form; null where nothing usable is there, which counts as off. A password needs https. */
export function parseTimestampSettings(data: unknown): TimestampSettings | null {
  const parsed = v.safeParse(TimestampSettingsSchema, data);
  return parsed.success ? parsed.output : null;
}

/** The address as it may be kept and shown: a query may hold a key of the customer. */
export function addressOf({ url: text }: Pick<TimestampSettings, 'url'>): string {
  const { origin, pathname } = new URL(text);
  return origin + pathname;
}

const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * How it stands with stamping the journal. `none`: nothing was asked yet; `pending`: asked, no answer; the others are
 * about the chain up to line `seq`. Thrown away, it only means that the head is stamped once more.
 */
export const HeadStampSchema = v.variant('state', [
  v.strictObject({ state: v.literal('none') }),
  v.strictObject({
    state: v.literal('pending'),
    logbook: v.string(),
    /** Up to which line answers came before. */
    done: v.nullable(seq),
    /** Why there was no answer. */
    why: v.string(),
    attempts: v.number(),
  }),
  v.strictObject({
    state: v.picklist(['verified', 'failed']),
    logbook: v.string(),
    seq,
    /** ISO 8601 UTC: the authority's time where it gave one that holds, else when it answered. */
    at: v.string(),
    detail: v.string(),
  }),
]);
export type HeadStamp = v.InferOutput<typeof HeadStampSchema>;

export function parseHeadStamp(data: unknown): HeadStamp {
  const parsed = v.safeParse(HeadStampSchema, data);
  return parsed.success ? parsed.output : { state: 'none' };
}
