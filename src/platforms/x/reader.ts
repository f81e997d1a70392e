import { unknown } from '../../core/field.js';
import type { Post } from '../../core/post.js';
import { accountIdOf } from './account-id.js';
import { readAudience, readCounts, readEdited, readSocialContext, readText } from './content.js';
import { readIdentity } from './identity.js';
import { readMedia } from './media.js';
import { ownOf, type Own } from './own.js';
import { SELECTORS, type Anchor } from './selectors.js';
import { kindOf, threadOn, type Thread } from './thread.js';
import { readTime } from './time.js';

/** Names of the selectors that match the post or lie in it. */
const anchorsIn = (own: Own): Anchor[] =>
  (Object.keys(SELECTORS) as Anchor[]).filter((name) => {
    const { css } = SELECTORS[name];
    return own.root.matches(css) || own.all(css).length > 0;
  });

/** All but kind and quote, which depend on the place. */
function readOwn(own: Own, quoted: boolean): Omit<Post, 'kind' | 'promoted' | 'quoted'> {
  const { author, postId, permalink, time, conflicts } = readIdentity(own, quoted);
  const accountId = accountIdOf(own.root.ownerDocument, author.handle.value);
  const numbers = [...new Set(accountId.others.map(({ value }) => value))];
  const when = readTime(time, postId.value);
  return {
    platform: 'x',
    permalink,
    postId,
    author: { ...author, accountId },
    postedAt: when.postedAt,
    ...readText(own),
    audience: readAudience(own),
    edited: readEdited(time),
    counts: quoted ? unknown : readCounts(own),
    socialContext: readSocialContext(own),
    media: readMedia(own),
    conflicts: [
      ...conflicts,
      ...when.conflicts,
      ...(numbers.length > 0 ? [{ field: 'author.accountId', values: numbers }] : []),
    ],
    anchors: anchorsIn(own),
  };
}

function readQuoted(own: Own): Post | null {
  const [block] = own.quotes;
  if (!block) return null;
  const inner = ownOf(block);
  return { ...readOwn(inner, true), kind: 'post', promoted: false, quoted: readQuoted(inner) };
}

/** Reads one post of a thread, or of none. What is not there is unknown; it never throws on a strange page. */
export function readPostIn(thread: () => Thread | null, container: Element): Post {
  const own = ownOf(container);
  const kind = kindOf(own, container, thread);
  return { ...readOwn(own, false), kind, promoted: kind === 'ad', quoted: readQuoted(own) };
}

/** Reads one post on the page with this address. */
export const readPost = (container: Element, url: string): Post =>
  readPostIn(() => threadOn(container.ownerDocument, url), container);
