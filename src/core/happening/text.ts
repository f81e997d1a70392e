import * as v from 'valibot';

/** ISO 8601 UTC, as `Date.toISOString` writes it. */
export const ISO = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/));

/** Standard base64. */
export const BASE64 = v.pipe(v.string(), v.base64());
