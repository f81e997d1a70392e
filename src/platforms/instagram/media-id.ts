const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The code of a post that only followers can see carries this many more characters behind the number. */
const PRIVATE_TAIL = 28;
/** Milliseconds since 1970 at which Instagram's ids begin to count. */
const EPOCH = 1314220021721n;
/** Ids are signed 64-bit numbers. */
const LAST = (1n << 63n) - 1n;

/** The number (pk) of a post, which its shortcode writes in base 64, as decimal digits; null for a code that is none. */
export function mediaIdOf(code: string): string | null {
  const bare = code.length > PRIVATE_TAIL ? code.slice(0, -PRIVATE_TAIL) : code;
  let value = 0n;
  for (const sign of bare) {
    const digit = ALPHABET.indexOf(sign);
    if (digit < 0) return null;
    value = value * 64n + BigInt(digit);
  }
  return value > 0n && value <= LAST ? value.toString() : null;
}

/**
 * When the number of a post was given out, ISO 8601 UTC with milliseconds: the start of the upload. A post is never older,
 * but a video can be minutes younger, so it checks the time of posting and never replaces it. The numbers of comments
 * hold no time.
 */
export function timeOfMediaId(id: string): string | null {
  if (!/^\d{1,19}$/.test(id)) return null;
  const value = BigInt(id);
  if (value <= 0n || value > LAST) return null;
  return new Date(Number((value >> 23n) + EPOCH)).toISOString();
}
