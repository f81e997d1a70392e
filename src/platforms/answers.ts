import { parseLossless } from './json.js';

/** What Meta puts before an answer, or before each of its lines, so that it is no script. */
const GUARD = /^\s*(?:for\s*\(;;\);)+/;

function parsed(text: string): unknown[] {
  try {
    return [parseLossless(text)];
  } catch {
    return []; // Not the data we know; what it would have told stays unknown.
  }
}

/**
 * The JSON documents in the text of one answer: the whole, or one a line; guards left out. `telling` says which texts can
 * hold anything about a post at all: the others are not read. Numbers beyond 2^53 are strings of their digits.
 */
export function documentsIn(answer: string, telling: RegExp): unknown[] {
  if (!telling.test(answer)) return [];
  const bare = answer.replace(GUARD, '');
  const whole = bare.includes('\n') ? [] : parsed(bare);
  if (whole.length > 0) return whole;
  const lines = bare.split('\n').map((line) => line.replace(GUARD, ''));
  const each = lines.filter((line) => telling.test(line)).flatMap(parsed);
  return each.length > 0 ? each : parsed(bare);
}

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a value, the value itself included. Walks without recursion: a page can nest as deep as it likes. */
export function* objectsIn(value: unknown): Generator<Json> {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (Array.isArray(node)) for (const item of node as readonly unknown[]) waiting.push(item);
    if (!isObject(node)) continue;
    yield node;
    for (const inner of Object.values(node)) waiting.push(inner);
  }
}

/** Most posts that are remembered of one page; the oldest go first. */
const MOST_POSTS = 20_000;
/** Most different things that are remembered of one post: a page that forges more has shown that it does. */
const MOST_EACH = 8;

/** What answers said about the posts of one document, by the posts' numbers; it goes with the document. */
export class Learned<Datum> {
  private readonly pages = new WeakMap<Document, Map<string, Datum[]>>();

  add(document: Document, id: string, datum: Datum): void {
    const page = this.pages.get(document) ?? new Map<string, Datum[]>();
    this.pages.set(document, page);
    const known = page.get(id) ?? [];
    const text = JSON.stringify(datum);
    const isNew = known.every((other) => JSON.stringify(other) !== text);
    page.delete(id);
    page.set(id, isNew && known.length < MOST_EACH ? [...known, datum] : known);
    for (const oldest of page.keys()) {
      if (page.size <= MOST_POSTS) break;
      page.delete(oldest);
    }
  }

  about(document: Document, id: string): readonly Datum[] {
    return this.pages.get(document)?.get(id) ?? [];
  }
}
