import { documentsIn, isObject, Learned, objectsIn, type Json } from '../answers.js';
import { parseLossless } from '../json.js';
import { timeOfSeconds } from '../iso-time.js';
import { mediaIdOf } from './media-id.js';
import { css } from './selectors.js';
import { asHandle } from './url.js';

/** What data of the page says about one post or comment. */
export interface Datum {
  readonly handle: string;
  readonly accountId: string | null;
  readonly fullName: string | null;
  /** ISO 8601 UTC, to the second. */
  readonly postedAt: string | null;
  readonly text: string | null;
  readonly isPrivate: boolean | null;
}

type Index = ReadonlyMap<string, readonly Datum[]>;

/** Larger islands are not data about a post; reading one must not stop the page. Characters. */
const LARGEST = 8_000_000;
const USER_KEYS = ['user', 'owner'] as const;

const digits = (value: unknown): string | null => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[1-9]\d{0,24}$/.test(text) ? text : null;
};

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The number before the account's in `<post>_<account>`, or a bare number. */
const numberOf = (node: Json): string | null =>
  digits(node.pk) ?? digits(typeof node.id === 'string' ? node.id.split('_')[0] : node.id);

/** Keys under which a node may be joined: a post by its code, a comment by its number. Never two that disagree. */
function keyOf(node: Json): string | null {
  const code = words(node.code) ?? words(node.shortcode);
  const id = numberOf(node);
  if (code === null) return id;
  const computed = mediaIdOf(code);
  return computed === null || (id !== null && id !== computed) ? null : computed;
}

function captionOf(node: Json): string | null {
  if (isObject(node.caption)) return words(node.caption.text);
  return words(node.text) ?? words(node.caption);
}

/** What a node says about the post or comment that it is, or null where it is neither. */
function datumOf(node: Json): Datum | null {
  const user = USER_KEYS.map((key) => node[key]).find(isObject);
  const handle = typeof user?.username === 'string' ? asHandle(user.username) : null;
  const said = ['taken_at', 'taken_at_timestamp', 'created_at', 'caption', 'text', 'code', 'shortcode'];
  if (!user || handle === null || !said.some((key) => node[key] !== undefined)) return null;
  return {
    handle,
    accountId: digits(user.pk) ?? digits(user.id),
    fullName: words(user.full_name),
    postedAt: timeOfSeconds(node.taken_at ?? node.taken_at_timestamp ?? node.created_at),
    text: captionOf(node),
    isPrivate: typeof user.is_private === 'boolean' ? user.is_private : null,
  };
}

/** What a value says about posts and comments, each with its number. */
function* dataIn(value: unknown): Generator<readonly [id: string, datum: Datum]> {
  for (const node of objectsIn(value)) {
    const key = keyOf(node);
    const datum = key === null ? null : datumOf(node);
    if (key !== null && datum) yield [key, datum];
  }
}

function indexOf(text: string): Index {
  const index = new Map<string, Datum[]>();
  for (const [id, datum] of dataIn(parse(text))) index.set(id, [...(index.get(id) ?? []), datum]);
  return index;
}

/** Only texts with an account can say who posted. */
const TELLING = /"username"/;
const learned = new Learned<Datum>();

/** Remembers with the document what these answers say about posts and comments. */
export function learn(document: Document, answers: readonly string[]): void {
  for (const answer of answers)
    for (const page of documentsIn(answer, TELLING))
      for (const [id, datum] of dataIn(page)) learned.add(document, id, datum);
}

function parse(text: string): unknown {
  if (text.length > LARGEST) return null;
  try {
    return parseLossless(text);
  } catch {
    return null; // Not the data we know; what it would have told stays unknown.
  }
}

/** Islands do not change once the page has them; a changed one is read anew. */
const read = new WeakMap<Element, { readonly text: string; readonly index: Index }>();

/** All that the page's own data says about the post or comment with this number. */
export function dataAbout(document: Document, id: string, code: string | null): Datum[] {
  const islands = [...document.querySelectorAll(css('island'))].flatMap((island) => {
    const text = island.textContent;
    // Most islands are about other things: only those that name the post are read.
    if (!text.includes(id) && !(code !== null && text.includes(code))) return [];
    const known = read.get(island);
    const entry = known?.text === text ? known : { text, index: indexOf(text) };
    read.set(island, entry);
    return entry.index.get(id) ?? [];
  });
  return [...islands, ...learned.about(document, id)];
}
