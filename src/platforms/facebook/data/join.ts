import type { Conflict } from '../../../core/post.js';
import { profileOf, sameOwner } from '../url.js';
import { wordsOf } from '../text.js';
import { islandsOf } from './islands.js';
import { recordsIn, type Actor, type DataRecord, type PageData } from './records.js';

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
  readonly conflicts: readonly Conflict[];
}

export const nothing: Joined = { time: null, postId: null, accountId: null, texts: [], conflicts: [] };

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
    conflicts: [
      ...others.filter(
        (conflict, index) => others.findIndex((other) => key(other) === key(conflict)) === index,
      ),
      ...(times.length > 1 ? [{ field: 'postedAt', values: times }] : []),
    ],
  };
}

const known = new WeakMap<Document, { islands: readonly unknown[]; data: PageData }>();

/** The page's data by post and comment; put together again when the page has received more. */
export function pageDataOf(document: Document): PageData {
  const islands = islandsOf(document);
  const before = known.get(document);
  if (
    before?.islands.length === islands.length &&
    before.islands.every((island, place) => island === islands[place])
  ) {
    return before.data;
  }
  const data = recordsIn(islands);
  known.set(document, { islands, data });
  return data;
}
