import { found, unknown, type Claim, type Field } from '../../core/field.js';
import type { Author, Conflict } from '../../core/post.js';
import { avatarHandle } from './account-id.js';
import { readHeader } from './header.js';
import { timeOfId, within } from './id-time.js';
import type { Own } from './own.js';
import { css } from './selectors.js';
import { permalinkOf, profileUrlOf, sameHandle, statusOf, type StatusRef } from './url.js';

/** Who posted it and which post it is; the account number is looked up apart, on the whole page. */
export interface Identity {
  readonly author: Omit<Author, 'accountId'>;
  readonly postId: Field<string>;
  readonly permalink: Field<string>;
  /** The `time` element of the post itself, or null. */
  readonly time: Element | null;
  readonly conflicts: readonly Conflict[];
}

interface Named {
  readonly ref: StatusRef;
  readonly time: Element | null;
}

const dom = <T>(value: T): Claim<T> => ({ value, source: 'dom' });

/** Unknown, with every value that was seen. */
const doubtful = (values: readonly string[]): Field<string> => ({
  value: null,
  source: null,
  others: values.map(dom),
});

const distinctIds = (named: readonly Named[]): string[] => [...new Set(named.map(({ ref }) => ref.id))];

/** The links around the post's own time, each with the post it leads to. */
const timeLinks = (own: Own): Named[] =>
  own.all('a[href] time').flatMap((time) => {
    const ref = statusOf(time.closest('a')?.getAttribute('href') ?? null);
    return ref ? [{ ref, time }] : [];
  });

/** An advert has no time; its id stands in the link to its statistics, in the row of actions. */
const statisticsLinks = (own: Own): Named[] =>
  own.all('[role="group"] a[href]').flatMap((link) => {
    const ref = statusOf(link.getAttribute('href'));
    return ref?.tail === '/analytics' ? [{ ref, time: null }] : [];
  });

/**
 * A quoted post has no link of its own, but its pictures have. Such a link counts only where it names the quoted account
 * and the id holds the very second that the quoted post shows: a picture may come from an older post.
 */
const pictureLinks = (own: Own, handle: string | null, datetime: string | null): Named[] =>
  own.all('a[href]').flatMap((link) => {
    const ref = statusOf(link.getAttribute('href'));
    const idTime = ref && timeOfId(ref.id);
    const fits =
      ref?.handle && handle && sameHandle(ref.handle, handle) && idTime && datetime !== null
        ? Number.isFinite(Date.parse(datetime)) && within(idTime, datetime, 1000)
        : false;
    return ref && fits ? [{ ref, time: null }] : [];
  });

/** The links that may name this post: the one inside the header, else those of the header's author, else all. */
function candidatesOf(own: Own, links: readonly Named[], handle: string | null): readonly Named[] {
  const inHeader = links.filter(({ time }) => time !== null && own.header?.contains(time));
  if (inHeader.length > 0) return inHeader;
  const named = links.filter(({ ref }) => handle && ref.handle && sameHandle(ref.handle, handle));
  return named.length > 0 ? named : links;
}

function handleOf(claims: readonly (string | null)[]): { field: Field<string>; conflict: Conflict[] } {
  const all = claims.filter((claim) => claim !== null);
  const values = all.filter((claim, index) => all.findIndex((other) => sameHandle(other, claim)) === index);
  const [first] = values;
  if (first === undefined) return { field: unknown, conflict: [] };
  if (values.length === 1) return { field: found(first, 'dom'), conflict: [] };
  const conflict = [{ field: 'author.handle', values }];
  const [header, link] = claims;
  // Header and time link are two separate places; an avatar that differs from both does not make the author doubtful.
  return header && link && sameHandle(header, link)
    ? { field: { ...dom(header), others: values.slice(1).map(dom) }, conflict }
    : { field: doubtful(values), conflict };
}

/**
 * Reads who posted what from the post's own parts. Where header, time link and avatar do not name one account, the author
 * stays unknown; where links name several posts, the post stays unknown. Everything seen is listed.
 */
export function readIdentity(own: Own, quoted: boolean): Identity {
  const header = readHeader(own.header);
  const avatar = avatarHandle(own.first(`${css('ownAvatar')} ${css('avatar')}`) ?? own.first(css('avatar')));
  const linked = timeLinks(own);
  const bareTimes = own.all('time').filter((element) => element.closest('a') === null);
  const bareTime = bareTimes.length === 1 ? (bareTimes[0] ?? null) : null;
  const fallback = quoted
    ? pictureLinks(own, header.handle ?? avatar, bareTime?.getAttribute('datetime') ?? null)
    : statisticsLinks(own);
  const links = candidatesOf(own, linked.length > 0 ? linked : fallback, header.handle);
  const ids = distinctIds(links);
  const ref = ids.length === 1 ? (links[0]?.ref ?? null) : null;

  const { field: handle, conflict } = handleOf([header.handle, ref?.handle ?? null, avatar]);
  const sure = handle.value !== null || handle.others.length === 0;
  const known = ref !== null && sure ? ref : null;
  const idConflict = ids.length > 1 ? [{ field: 'postId', values: ids }] : [];
  const seen = ids.length > 0 && known === null;
  const author = {
    handle,
    displayName: sure ? found(header.displayName, 'dom') : doubtfulName(header.displayName),
    profileUrl: handle.value === null ? unknown : found(profileUrlOf(handle.value), 'dom'),
  };
  return {
    author,
    postId: known ? found(known.id, 'dom') : seen ? doubtful(ids) : unknown,
    permalink: known
      ? found(permalinkOf(known.handle ?? handle.value, known.id), 'dom')
      : seen
        ? doubtful(links.map((link) => permalinkOf(link.ref.handle, link.ref.id)))
        : unknown,
    time: linked.length === 0 ? bareTime : ids.length === 1 ? (links[0]?.time ?? null) : null,
    conflicts: [...conflict, ...idConflict],
  };
}

const doubtfulName = (name: string | null): Field<string> => (name === null ? unknown : doubtful([name]));
