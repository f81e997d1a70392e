import type { Conflict } from '../../../core/post.js';
import { documentsIn } from '../../answers.js';
import { profileOf, sameOwner } from '../url.js';
import { wordsOf } from '../text.js';
import { islandsOf } from './islands.js';
import { Collector, type Actor, type DataRecord, type PageData } from './records.js';

/** The author as the page shows them. */
export interface Shown {
  readonly handle: string | null;
  readonly accountId: string | null;
  readonly displayName: string | null;
}

/** What the page's data adds to a post; each null where it does not say, or says two things. */
export interface Joined {
  readonly time: string | null;
  readonly postId: string | null;
  readonly accountId: string | null;
  readonly texts: readonly string[];
  /** It names the author that the page shows. */
  readonly named: boolean;
  readonly conflicts: readonly Conflict[];
}

export const nothing: Joined = {
  time: null,
  postId: null,
  accountId: null,
  texts: [],
  named: false,
  conflicts: [],
};

const same = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);

/** Whether this is the author on the page; null where nothing can be compared. Numbers go before names. */
function isAuthor(actor: Actor, shown: Shown): boolean | null {
  if (actor.id !== null && shown.accountId !== null) return actor.id === shown.accountId;
  const handle = profileOf(actor.url)?.handle ?? null;
  if (handle !== null && shown.handle !== null) return sameOwner(handle, shown.handle);
  if (actor.name !== null && shown.displayName !== null) return same(actor.name, shown.displayName);
  return null;
}

function judge(
  record: DataRecord,
  shown: Shown,
): { readonly actor: Actor | null; readonly other: Actor | null } {
  const actors = [...record.actors.values()];
  const actor = actors.find((candidate) => isAuthor(candidate, shown) === true) ?? null;
  const other = actor ? null : (actors.find((candidate) => isAuthor(candidate, shown) === false) ?? null);
  return { actor, other };
}

/** Both authors, by the first thing that both have and that differs. */
function conflictOf(shown: Shown, other: Actor): Conflict {
  const handle = profileOf(other.url)?.handle ?? null;
  const pairs: [field: string, shown: string | null, data: string | null][] = [
    ['author.displayName', shown.displayName, other.name],
    ['author.accountId', shown.accountId, other.id],
    ['author.handle', shown.handle, handle],
  ];
  const [field, a, b] = pairs.find(([, a, b]) => a !== null && b !== null && a !== b) ?? ['author', '', ''];
  return { field, values: [a ?? '', b ?? ''] };
}

const only = (values: readonly string[]): string | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

/** Joins records with what the page shows. A record that names another author fills nothing and is listed. */
export function join(records: readonly DataRecord[], ids: readonly string[], shown: Shown): Joined {
  const found = records.filter((record) => ids.some((id) => record.ids.has(id)));
  const judged = found.map((record) => ({ record, ...judge(record, shown) }));
  const own = judged.filter(({ other }) => other === null);
  const times = [...new Set(own.flatMap(({ record }) => [...record.times]))];
  const others = judged.flatMap(({ other }) => (other ? [conflictOf(shown, other)] : []));
  const key = (conflict: Conflict) => JSON.stringify(conflict);
  return {
    time: only(times),
    postId: only(own.flatMap(({ record }) => [...record.postIds])),
    accountId: only(own.flatMap(({ actor }) => (actor?.id ? [actor.id] : []))),
    texts: own.flatMap(({ record }) => [...record.texts]),
    named: own.some(({ actor }) => actor !== null),
    conflicts: [
      ...others.filter(
        (conflict, index) => others.findIndex((other) => key(other) === key(conflict)) === index,
      ),
      ...(times.length > 1 ? [{ field: 'postedAt', values: times }] : []),
    ],
  };
}

interface Collected {
  readonly collector: Collector;
  /** The islands that are in it. */
  readonly islands: WeakSet<object>;
}
const known = new WeakMap<Document, Collected>();

function collectedOf(document: Document): Collected {
  const collected = known.get(document) ?? { collector: new Collector(), islands: new WeakSet() };
  known.set(document, collected);
  return collected;
}

/** Only texts with one of these say anything about a post or comment. */
const TELLING = /"(?:creation_time|created_time|publish_time|post_id|actors|legacy_fbid)"/;

/** Remembers with the document what these answers say about posts and comments. */
export function learn(document: Document, answers: readonly string[]): void {
  const { collector } = collectedOf(document);
  for (const answer of answers) for (const value of documentsIn(answer, TELLING)) collector.add(value);
}

/** What the page has received about posts and comments, with its document and since. */
export function pageDataOf(document: Document): PageData {
  const { collector, islands } = collectedOf(document);
  for (const island of islandsOf(document)) {
    if (typeof island !== 'object' || island === null || islands.has(island)) continue;
    islands.add(island);
    collector.add(island);
  }
  return collector.result();
}
