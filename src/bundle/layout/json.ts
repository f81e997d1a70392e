const encoder = new TextEncoder();

/** UTF-8. A lone surrogate becomes U+FFFD here; the event's own JSON keeps it as an escape. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** JSON for files that people open as well: two spaces, closing line feed. */
export const jsonBytes = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, null, 2)}\n`);

/** Strict UTF-8; throws on anything else. A byte order mark is kept as a character, so that no byte goes unseen. */
export const fromUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Whether two files are the same, byte for byte. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Order of the bytes of ASCII names, as `sort` has it in the C locale; the same in every browser and language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
