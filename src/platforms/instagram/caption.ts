import { precedes } from '../order.js';
import { avatarsIn, labelsIn, mediaIn, namesIn, type Named } from './marks.js';
import { isOwn, type Root } from './roots.js';
import { firstText, isCut, runsIn } from './runs.js';
import { css, EDITED_WORDS } from './selectors.js';
import { sameHandle } from './url.js';

/** What was written under a post, or as a comment. */
export interface Written {
  /** `''` where nothing was. */
  readonly text: string;
  readonly isComplete: boolean;
  /** Instagram's word for a change, as shown. */
  readonly edited: string | null;
  /** The block that holds it, or null. */
  readonly block: Element | null;
}

const NOTHING: Written = { text: '', isComplete: true, edited: null, block: null };

/** Instagram's own marks in a block: whatever is left is what people wrote. */
function marksIn(block: Element): Element[] {
  const times = [...block.querySelectorAll(css('time'))].map((time) => {
    const link = time.closest(css('link'));
    return link && block.contains(link) ? link : time;
  });
  return [...new Set([...labelsIn(block), ...avatarsIn(block).map(({ element }) => element), ...times])];
}

const editedIn = (texts: readonly string[]): string | null =>
  texts.map((text) => text.replace(/^[·•\s]+/, '')).find((text) => EDITED_WORDS.includes(text)) ?? null;

/** What stands in `block` behind the name `link`, and whether something stands before it; null where nothing follows. */
function writtenIn(block: Element, link: Element): (Written & { readonly isFirst: boolean }) | null {
  const marks = marksIn(block);
  const inOrder = [...marks].sort((a, b) => (precedes(a, b) ? -1 : 1));
  const place = inOrder.indexOf(link) + 1;
  const runs = runsIn(block, marks);
  const text = firstText(runs, place);
  if (!text) return null;
  const labels = runs.filter((run) => run !== text).map((run) => run.text);
  return {
    text: text.text,
    isComplete: !isCut(block),
    edited: editedIn(labels),
    block,
    isFirst: runs.every((run) => run.place >= place),
  };
}

/** What a comment says: all that its block shows besides Instagram's own marks. */
export function readComment(row: Element): Written {
  const link = namesIn(row)[0]?.element ?? labelsIn(row)[0] ?? avatarsIn(row)[0]?.element;
  return (link && writtenIn(row, link)) ?? NOTHING;
}

/** The smallest block around a name in which something follows that name and nothing stands before it ("liked by"). */
function blockOf({ element }: Named, root: Root): Written | null {
  for (let block = element.parentElement; block && block !== root.element; block = block.parentElement) {
    if (mediaIn(block).length > 0 || block.querySelector(css('rule', 'article'))) return null;
    if (root.rows.some((row) => block.contains(row))) return null;
    const written = writtenIn(block, element);
    if (written) return written.isFirst ? written : null;
  }
  return null;
}

/** Where the header of a post ends: the line on its own page, else the first picture or video behind the name. */
function endOfHeader(root: Root, header: Element): Element | null {
  const rule = root.element.querySelector(css('rule'));
  if (rule) return rule;
  return mediaIn(root.element).find((item) => precedes(header, item) && isOwn(root, item)) ?? null;
}

/** On a post's own page what was written with it is the first of two blocks below the line; the last holds the comments. */
function besideComments(root: Root): Written | null {
  const rule = root.kind === 'page' ? root.element.querySelector(css('rule')) : null;
  const parts = [...(rule?.nextElementSibling?.firstElementChild?.children ?? [])];
  const [block] = parts;
  if (!block || parts.length < 2 || root.rows.some((row) => block.contains(row))) return null;
  const runs = runsIn(block, marksIn(block));
  const text = firstText(runs, 0);
  return text && { text: text.text, isComplete: !isCut(block), edited: null, block };
}

function headingOf(root: Root): Written | null {
  const heading = [...root.element.querySelectorAll(css('heading'))].find((element) => isOwn(root, element));
  const [run] = heading ? runsIn(heading, []) : [];
  return heading && run
    ? { text: run.text, isComplete: !isCut(heading), edited: null, block: heading }
    : null;
}

/** What the author wrote with the post: behind the author's name, below the header. */
export function readCaption(root: Root, author: string | null): Written {
  const own = namesIn(root.element).filter(({ element }) => isOwn(root, element));
  const byAuthor = own.filter(({ handle }) => author !== null && sameHandle(handle, author));
  const [header] = byAuthor;
  const end = header ? endOfHeader(root, header.element) : null;
  const below = end === null ? byAuthor.slice(1) : byAuthor.filter(({ element }) => precedes(end, element));
  for (const name of root.kind === 'reel' ? byAuthor : below) {
    const written = blockOf(name, root);
    if (written) return written;
  }
  return headingOf(root) ?? besideComments(root) ?? NOTHING;
}
