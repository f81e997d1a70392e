import type { ContextPost } from '../../core/post.js';
import type { Neighbour } from '../platform.js';
import { readIdentity } from './identity.js';
import { ownOf } from './own.js';
import { ownAccount } from './own-account.js';
import { readPostIn } from './reader.js';
import { gapBetween, threadOn, type Thread } from './thread.js';
import { sameHandle } from './url.js';

/** The posts that lead to this one: those above the page's subject, the subject, and its own thread of replies. */
function above(container: Element, { subject, posts }: Thread): Element[] {
  const place = posts.indexOf(container);
  const middle = posts.indexOf(subject);
  if (place <= middle) return posts.slice(0, place);
  const replies = posts.slice(middle + 1, place).filter((post) => !gapBetween(post, container));
  return [...posts.slice(0, middle + 1), ...replies];
}

function isBy(post: Element, account: string | null): boolean {
  const handle = readIdentity(ownOf(post), false).author.handle.value;
  return account !== null && handle !== null && sameHandle(handle, account);
}

/**
 * Posts on screen that belong to the captured one. On a post's own page: what leads to it, and visible replies by the
 * account that is logged in. Elsewhere none: a timeline does not say reliably what belongs together.
 */
export function neighboursOf(container: Element, url: string): Neighbour[] {
  const document = container.ownerDocument;
  const thread = threadOn(document, url);
  if (!thread?.posts.includes(container)) return [];
  const leading = above(container, thread);
  const account = ownAccount(document).value;
  const replies = thread.posts.filter(
    (post) => post !== container && !leading.includes(post) && post !== thread.subject && isBy(post, account),
  );
  const as = (relation: ContextPost['relation']) => (element: Element) => ({
    relation,
    element,
    post: readPostIn(() => thread, element),
  });
  return [...leading.map(as('shown-above')), ...replies.map(as('own-reply'))];
}
