import type { ContextPost } from '../../core/post.js';
import type { Neighbour } from '../platform.js';
import { namesIn } from './marks.js';
import { ownAccount } from './own-account.js';
import { commentPlace, postPlace } from './permalink.js';
import { readPost } from './reader.js';
import { postsOn, rootAround, rootsOn, type Root } from './roots.js';
import { isRow, listOf, parentOf } from './rows.js';
import { postOf, sameHandle } from './url.js';

/** The comment that an address names, else the post that it is about, or null (a feed). */
export function subjectOf(document: Document, url: string): Element | null {
  const ref = postOf(url);
  if (ref === null) return null;
  const roots = rootsOn(document);
  if (ref.comment !== null) {
    const rows = roots.flatMap((root) => root.rows);
    return rows.find((row) => commentPlace(row).postId.value === ref.comment) ?? null;
  }
  const shown = new Set(postsOn(document));
  const about = roots.filter((root) => postPlace(root, url).ref?.code === ref.code);
  return about.map(({ element }) => element).find((element) => shown.has(element)) ?? null;
}

function isBy(row: Element, account: string | null): boolean {
  const [name] = namesIn(row);
  return account !== null && name !== undefined && sameHandle(name.handle, account);
}

/** The comments beside `row` in its thread: `parent`, or itself where it has none, and their replies. */
function threadOf(row: Element, parent: Element | null, { rows }: Root): Element[] {
  const first = parent ?? row;
  const lists = new Map([...new Set(rows.map(listOf))].map((list) => [list, parentOf(list)]));
  return rows.filter((other) => other === first || lists.get(listOf(other)) === first);
}

/**
 * What belongs to the captured post: for a comment the post it stands under and, for a reply, the comment it answers; and
 * the replies by the account that is logged in, on the post or in the same thread.
 */
export function neighboursOf(container: Element, url: string): Neighbour[] {
  const root = rootAround(container);
  if (!root) return [];
  const isComment = container !== root.element && isRow(container);
  const shown = postsOn(container.ownerDocument).includes(root.element) ? [root.element] : [];
  const parent = isComment ? parentOf(listOf(container)) : null;
  const leading = isComment ? [...shown, ...(parent ? [parent] : [])] : [];
  const account = ownAccount(container.ownerDocument).value;
  const thread = isComment ? threadOf(container, parent, root) : root.rows;
  const own = thread.filter((row) => row !== container && !leading.includes(row) && isBy(row, account));
  const as = (relation: ContextPost['relation']) => (element: Element) => ({
    relation,
    element,
    post: readPost(element, url),
  });
  return [...leading.map(as('shown-above')), ...own.map(as('own-reply'))];
}
