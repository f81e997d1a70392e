import * as v from 'valibot';

/** How long something stays in the bin before it is erased. */
export const BIN_DAYS = 30;

/** For who has none of the roles that the protocol names. */
export const OTHER_ROLE = 'anders';

const cleaned = v.pipe(v.string(), v.trim(), v.maxLength(200));
const orNull = v.pipe(
  v.nullable(cleaned),
  v.transform((value) => value || null),
);

/** A handle as people type it: with or without @, or as the address of a profile. */
const handle = v.pipe(
  cleaned,
  v.transform((value) => value.replace(/^https?:\/\/(www\.)?(x|twitter)\.com\//i, '').replace(/^@/, '')),
  v.regex(/^\w{1,50}$/),
);

/** Each part falls back on "not filled in" by itself: a setting that cannot be read never stands in a capture's way. */
const SettingsSchema = v.object({
  name: v.fallback(orNull, null),
  /** A role of the chosen protocol by its id, or `anders`. Which roles there are is for the protocol to say. */
  role: v.fallback(orNull, null),
  /** Who the records are made for; null: for themselves. */
  onBehalfOf: v.fallback(orNull, null),
  /** The user's own handles on X, without @. */
  ownHandles: v.fallback(v.array(handle), []),
  /** Whether the rules may propose a judgement. Nothing else depends on it. */
  proposals: v.fallback(v.boolean(), true),
  /** Mail addresses by function, as the protocol names functions. Nothing is ever sent to them from here. */
  contacts: v.fallback(v.record(v.string(), v.pipe(cleaned, v.nonEmpty())), {}),
  /** Whether a post that could not be compared is loaded and captured once more by itself. */
  reloadUncompared: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Settings from storage or a form, cleaned. Anything unreadable counts as not filled in; never fails. */
export function parseSettings(data: unknown): Settings {
  return v.parse(SettingsSchema, typeof data === 'object' && data !== null ? { ...blank, ...data } : blank);
}

const blank = {
  name: null,
  role: null,
  onBehalfOf: null,
  ownHandles: [],
  proposals: true,
  contacts: {},
  reloadUncompared: false,
} satisfies Settings;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Settings as they are kept `now`, with what a form says otherwise than it `showed`: what another page changed meanwhile, and
 * this form did not, stays.
 */
export function withChanged(now: Settings, showed: Settings, says: Settings): Settings {
  const parts = (Object.keys(says) as (keyof Settings)[]).filter((part) => !same(says[part], showed[part]));
  return parseSettings({ ...now, ...Object.fromEntries(parts.map((part) => [part, says[part]])) });
}

/** The handles in a text with spaces, commas or lines between them, and the pieces that are none. */
export function splitHandles(input: string): { handles: string[]; refused: string[] } {
  const pieces = input.split(/[\s,;]+/).filter((piece) => piece !== '');
  const results = pieces.map((piece) => ({ piece, result: v.safeParse(handle, piece) }));
  return {
    handles: [...new Set(results.flatMap(({ result }) => (result.success ? [result.output] : [])))],
    refused: results.filter(({ result }) => !result.success).map(({ piece }) => piece),
  };
}
