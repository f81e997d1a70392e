import * as v from 'valibot';

/** ISO 8601 UTC, as `Date.toISOString` writes it. */
export const ISO = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/));

/** Most characters of what the person tells at length and the papers take over. More would end a whole export. */
export const LONG_WORDS = 20_000;

/** Standard base64. */
export const BASE64 = v.pipe(v.string(), v.base64());
