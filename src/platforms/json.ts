/**
 * A JSON string (one that is not closed runs to the end), or a number. Strings come first, so that digits inside one are
 * never taken for a number.
 */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const INTEGER = /^-?[1-9]\d{15,}$/;
const COLON = /\s*:/y;

/** A key is always a string; a number before a colon is no JSON and must stay so. */
function isKey(text: string, end: number): boolean {
  COLON.lastIndex = end;
  return COLON.test(text);
}

/**
 * Reads JSON like `JSON.parse`, except that an integer which a double cannot hold exactly (beyond ±(2^53 − 1)) becomes a
 * string of its digits: 19-digit ids stay what they are. Throws a `SyntaxError` on anything that is not JSON.
 */
export function parseLossless(text: string): unknown {
  const kept = text.replace(TOKEN, (token, offset: number) =>
    INTEGER.test(token) && !Number.isSafeInteger(Number(token)) && !isKey(text, offset + token.length)
      ? `"${token}"`
      : token,
  );
  return JSON.parse(kept);
}
