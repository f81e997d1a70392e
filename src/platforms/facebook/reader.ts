import { unknown } from '../../core/field.js';
import type { Post } from '../../core/post.js';
import { compareAuthor, compareTime } from '../compare.js';
import { readAudience, readCounts, readEdited, readHeading, readText, readTime } from './content.js';
import { frameOf } from './containers.js';
import { readIdentity } from './identity.js';
import { readMedia } from './media.js';
import { isComment, ownOf, type Own } from './own.js';
import { SELECTORS, type Anchor } from './selectors.js';
import { byAddress, kindOf } from './thread.js';
import { timeLink } from './time-link.js';
import { writingOf } from './writing.js';
import type { PostRef } from './url.js';

/** Names of the selectors that match the post or lie in it. */
const anchorsIn = (own: Own): Anchor[] =>
  (Object.keys(SELECTORS) as Anchor[]).filter((name) => {
    const { css } = SELECTORS[name];
    return own.root.matches(css) || own.all(css).length > 0;
  });

/** All but kind and shared post, which depend on the place. */
function readOwn(own: Own, address: PostRef | null): Omit<Post, 'kind' | 'promoted' | 'quoted'> {
  const identity = readIdentity(own, address);
  const { author, postId, permalink, conflicts, data } = identity;
  const { compared, ...written } = readText(own, data.texts);
  const postedAt = readTime(own, identity);
  const otherText =
    compared.other === null ? [] : [{ field: 'text', values: [written.text.value ?? '', compared.other] }];
  return {
    platform: 'facebook',
    permalink,
    postId,
    author,
    postedAt,
    ...written,
    compared: {
      author: compareAuthor(data.named, data.conflicts),
      text: compared.outcome,
      // The page shows no exact time, so there is nothing on it to hold the data's against.
      postedAt:
        postedAt.machine.source === 'dom' ? compareTime(postedAt.machine.value, data.time, 1000) : 'none',
    },
    audience: readAudience(own),
    edited: readEdited(own),
    counts: readCounts(own),
    socialContext: readHeading(own, author.displayName.value),
    media: readMedia(own),
    conflicts: [...conflicts, ...otherText],
    anchors: anchorsIn(own),
  };
}

/** The shared post; a block with an author but neither time nor words is something else (a page, an event). */
function readShared(own: Own): Post | null {
  const [inner] = own.quotes
    .map(ownOf)
    .filter((block) => timeLink(block) !== null || writingOf(block).length > 0);
  if (!inner) return null;
  return {
    ...readOwn(inner, null),
    counts: unknown,
    kind: 'post',
    promoted: false,
    quoted: readShared(inner),
  };
}

/** Reads one post or comment. What is not there is unknown; it never throws on a strange page. */
export function readPost(container: Element, url: string): Post {
  const own = ownOf(isComment(container) ? container : (frameOf(container) ?? container));
  const kind = kindOf(own);
  const address = isComment(container) ? null : byAddress(own, url);
  return {
    ...readOwn(own, address),
    kind,
    promoted: kind === 'ad',
    quoted: isComment(container) ? null : readShared(own),
  };
}
