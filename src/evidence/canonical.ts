import { Failure } from '../core/failure.js';

const lead = '[\\uD800-\\uDBFF]';
const trail = '[\\uDC00-\\uDFFF]';
const loneSurrogate = new RegExp(`${lead}(?!${trail})|(?<!${lead})${trail}`);

/** Whether a text holds half a surrogate pair: no UTF-8 file can hold that as a character. */
export const hasLoneSurrogate = (text: string): boolean => loneSurrogate.test(text);

const refuse = (what: string): never => {
  throw new Failure('bad-data', `${what} has no canonical form`);
};

const writers: Record<string, (value: never) => string> = {
  string: (value: string) => JSON.stringify(value),
  boolean: (value: boolean) => String(value),
  number: (value: number) =>
    Number.isFinite(value) ? JSON.stringify(value) : refuse(`the number ${String(value)}`),
  object: (value: object | null) => (value === null ? 'null' : writeObject(value)),
};

function writeObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalText(item)).join(',')}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A Map, Date or Uint8Array would silently become `{}`: refused. (No identity check: objects may cross realms.)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse('an object that is not plain');
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`;
}

/**
 * The RFC 8785 (JCS) form of a JSON value: keys sorted by UTF-16 code units, numbers and strings as ECMAScript writes
 * them, no white space. What has no JSON form (undefined, NaN, functions, a Date) is refused, never dropped or turned
 * into null.
 *
 * One deliberate widening: RFC 8785 forbids lone surrogates, but a page may show one, and evidence is neither refused
 * nor altered. They are written as JSON escapes (`\ud83d`), as ECMAScript does since 2019; `JSON.parse` gives back the
 * very same string. `hasLoneSurrogate` tells where that happened.
 *
 * Errors: `Failure` bad-data.
 */
export function canonicalText(value: unknown): string {
  const write = writers[typeof value];
  return write ? write(value as never) : refuse(`a value of type ${typeof value}`);
}

/** `canonicalText` in UTF-8. Errors: `Failure` bad-data. */
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalText(value));
