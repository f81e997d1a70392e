import { found, settle, unknown, type Field } from '../../core/field.js';
import type { Conflict, Post } from '../../core/post.js';
import { compareAuthor, compareText, compareTime, type ComparedText } from '../compare.js';
import { lineOf } from '../dom-text.js';
import { machineTime } from '../iso-time.js';
import { readHandle, type Handle } from './author.js';
import { readCaption, readComment, type Written } from './caption.js';
import { avatarsIn, namesIn } from './marks.js';
import { readMedia } from './media.js';
import { pageDataOf, type PageData } from './page-data.js';
import { commentPlace, postPlace, type Place } from './permalink.js';
import { isPromoted } from './promoted.js';
import { isOwn, rootAround, type Root } from './roots.js';
import { isRow, listOf, parentOf } from './rows.js';
import { SELECTORS, type Anchor } from './selectors.js';
import { readTime, TOLERANCE_MS } from './time.js';
import { profileUrlOf } from './url.js';

type Own = (element: Element) => boolean;

/** Names of the selectors that match the post or lie in it. */
const anchorsIn = (container: Element, own: Own): Anchor[] =>
  (Object.keys(SELECTORS) as Anchor[]).filter((name) => {
    const { css } = SELECTORS[name];
    return container.matches(css) || [...container.querySelectorAll(css)].some(own);
  });

/** Counters in Instagram's own words: what its buttons and its list of likers show, where there is a number in it. */
function readCounts(container: Element, own: Own, written: Element | null): Field<string> {
  const buttons = [...container.querySelectorAll('button, [role="button"], a[href$="/liked_by/"]')].filter(
    (button) => own(button) && !(written && button.contains(written)),
  );
  const lines = buttons.map((button) => lineOf(button)).filter((line) => line !== null && /\d/.test(line));
  return found([...new Set(lines)].join(' · ') || null, 'shown');
}

interface Parts {
  readonly container: Element;
  readonly own: Own;
  readonly handle: Handle;
  readonly place: Place;
  readonly written: Written;
  /** The number of the post, null for a comment. */
  readonly mediaId: string | null;
  readonly data: PageData;
}

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

/** Where the page shows no text, one in its data is not held against anything: it may be below a fold. */
const comparedText = ({ written, data }: Parts): ComparedText =>
  compareText(
    written.block === null ? null : written.text,
    written.isComplete,
    data.text === null ? null : [data.text],
  );

function readText({ written, data }: Parts): Field<string> {
  const shown = written.block === null ? null : { value: written.text, source: 'dom' as const };
  const full = data.text === null || (shown && sameWords(shown.value, data.text)) ? null : data.text;
  const fallback = { value: '', source: 'dom' as const };
  return settle([
    shown,
    full === null ? null : { value: full, source: 'page-data' as const },
    shown === null && full === null ? fallback : null,
  ]);
}

/** The same difference is told once. */
const distinct = (conflicts: readonly Conflict[]): Conflict[] =>
  conflicts.filter(
    (conflict, index) =>
      conflicts.findIndex((other) => JSON.stringify(other) === JSON.stringify(conflict)) === index,
  );

function join(parts: Parts): Omit<Post, 'kind' | 'promoted'> {
  const { container, own, place, written, mediaId, data } = parts;
  const shown = parts.handle.field;
  const handle = shown.value === null && shown.others.length === 0 ? data.handle : shown;
  const when = readTime(place.time, data.postedAt, mediaId);
  const text = comparedText(parts);
  return {
    platform: 'instagram',
    permalink: place.permalink,
    postId: place.postId,
    author: {
      handle,
      displayName: data.displayName,
      accountId: data.accountId,
      profileUrl: handle.value === null ? unknown : found(profileUrlOf(handle.value), handle.source ?? 'dom'),
    },
    postedAt: when.postedAt,
    text: readText(parts),
    compared: {
      author: compareAuthor(shown.value !== null && data.handle.value !== null, data.conflicts),
      text: text.outcome,
      postedAt: compareTime(
        machineTime(place.time?.getAttribute('datetime') ?? null),
        data.postedAt,
        TOLERANCE_MS,
      ),
    },
    textComplete: written.isComplete,
    language: unknown,
    audience: data.audience,
    edited: found(written.edited, 'shown'),
    counts: readCounts(container, own, written.block),
    socialContext: unknown,
    media: readMedia(container, own),
    quoted: null,
    conflicts: distinct([
      ...parts.handle.conflicts,
      ...place.conflicts,
      ...when.conflicts,
      ...data.conflicts,
      ...(text.other === null ? [] : [{ field: 'text', values: [written.text, text.other] }]),
    ]),
    anchors: anchorsIn(container, own),
  };
}

function readRow(row: Element, url: string): Post {
  const place = commentPlace(row);
  const handle = readHandle(namesIn(row), avatarsIn(row), null);
  const id = place.postId.value;
  const data = pageDataOf(row.ownerDocument, url, { id, code: null, handle: handle.field.value });
  const isReply = (place.ref !== null && place.ref.parent !== null) || parentOf(listOf(row)) !== null;
  const parts = {
    container: row,
    own: () => true,
    handle,
    place,
    written: readComment(row),
    mediaId: null,
    data,
  };
  return { ...join(parts), kind: isReply ? 'reply' : 'comment', promoted: false };
}

function readRoot(root: Root, url: string): Post {
  const { element } = root;
  const own: Own = (part) => isOwn(root, part);
  const place = postPlace(root, url);
  const isHere = ({ element: part }: { element: Element }) => own(part);
  const handle = readHandle(
    namesIn(element).filter(isHere),
    avatarsIn(element).filter(isHere),
    place.ref?.handle ?? null,
  );
  const id = place.postId.value;
  const wanted = { id, code: place.ref?.code ?? null, handle: handle.field.value };
  const data = pageDataOf(element.ownerDocument, url, wanted);
  const written = readCaption(root, handle.field.value ?? data.handle.value);
  const promoted = isPromoted(root, written.block, data.displayName.value);
  const parts = { container: element, own, handle, place, written, mediaId: id, data };
  return { ...join(parts), kind: promoted ? 'ad' : 'post', promoted };
}

/** Reads one post or comment. What is not there is unknown; it never throws on a strange page. */
export function readPost(container: Element, url: string): Post {
  if (isRow(container)) return readRow(container, url);
  const root = rootAround(container);
  return root ? readRoot(root, url) : readRow(container, url);
}
