import { found, type Field, unknown } from '../../core/field.js';
import type { Conflict } from '../../core/post.js';
import { agreed, conflictOf, distinct } from '../agree.js';
import { dataAbout, type Datum } from './islands.js';
import { metaAbout } from './meta.js';
import { sameHandle } from './url.js';

/** What the page's data adds to what the page shows about one post or comment. */
export interface PageData {
  readonly handle: Field<string>;
  readonly accountId: Field<string>;
  readonly displayName: Field<string>;
  readonly audience: Field<'open' | 'locked'>;
  /** ISO 8601 UTC, or null. */
  readonly postedAt: string | null;
  readonly text: string | null;
  readonly conflicts: readonly Conflict[];
}

const NOTHING: PageData = {
  handle: unknown,
  accountId: unknown,
  displayName: unknown,
  audience: unknown,
  postedAt: null,
  text: null,
  conflicts: [],
};

/** Which post or comment: the number joins it with the page's data, the code of a post also with the meta elements. */
export interface Wanted {
  readonly id: string | null;
  readonly code: string | null;
  /** The author as the page shows it, or null where it shows none. */
  readonly handle: string | null;
}

/**
 * Reads the data that came with the page about one post. Data that names another author than the page shows is about
 * something else, or forged: it fills nothing and is listed.
 */
export function pageDataOf(document: Document, url: string, { id, code, handle }: Wanted): PageData {
  if (id === null) return NOTHING;
  const data = dataAbout(document, id, code);
  const meta = code === null ? null : metaAbout(document, url, code);
  const named = distinct([handle, ...data.map((datum) => datum.handle), meta?.handle ?? null]);
  const authors = named.filter(
    (name, index) => named.findIndex((other) => sameHandle(other, name)) === index,
  );
  if (authors.length > 1) return { ...NOTHING, conflicts: [{ field: 'author.handle', values: authors }] };
  const of = <T>(pick: (datum: Datum) => T | null): Field<T> => agreed(data.map(pick));
  const accountId = agreed([...data.map((datum) => datum.accountId), meta?.accountId ?? null]);
  const displayName = of((datum) => datum.fullName);
  return {
    handle: found(data[0]?.handle ?? meta?.handle, 'page-data'),
    accountId,
    displayName,
    audience: of((datum) =>
      datum.isPrivate === null ? null : datum.isPrivate ? ('locked' as const) : ('open' as const),
    ),
    postedAt: of((datum) => datum.postedAt).value,
    text: of((datum) => datum.text).value,
    conflicts: [
      ...conflictOf('author.accountId', accountId),
      ...conflictOf('author.displayName', displayName),
    ],
  };
}
