import { found, unknown, type Field } from '../../core/field.js';
import type { Conflict, Media, Post } from '../../core/post.js';
import { conflictOf, joined } from '../agree.js';
import { compareAuthor, compareTime, type ComparedText } from '../compare.js';
import { accountIdOf } from './account-id.js';
import {
  compareOwnText,
  readAudience,
  readCounts,
  readEdited,
  readSocialContext,
  readText,
} from './content.js';
import { quotedIdentity } from './data/quoted.js';
import { toldAbout, type Told } from './data/told.js';
import { readIdentity, type Identity } from './identity.js';
import { readMedia } from './media.js';
import { ownOf, type Own } from './own.js';
import { SELECTORS, type Anchor } from './selectors.js';
import { kindOf, threadOn, type Thread } from './thread.js';
import { readTime, TOLERANCE_MS } from './time.js';
import { profileUrlOf } from './url.js';

/** Names of the selectors that match the post or lie in it. */
const anchorsIn = (own: Own): Anchor[] =>
  (Object.keys(SELECTORS) as Anchor[]).filter((name) => {
    const { css } = SELECTORS[name];
    return own.root.matches(css) || own.all(css).length > 0;
  });

/** Who posted, by the page; its data fills what the page does not show. */
function readAuthor({ author }: Identity, told: Told, own: Own): Post['author'] {
  const bare = author.handle.value === null && author.handle.others.length === 0;
  const handle = bare ? told.handle : author.handle;
  return {
    handle,
    displayName:
      author.displayName.value === null ? joined(author.displayName, told.displayName) : author.displayName,
    accountId: joined(accountIdOf(own.root.ownerDocument, handle.value), told.accountId),
    profileUrl:
      bare && handle.value !== null ? found(profileUrlOf(handle.value), 'page-data') : author.profileUrl,
  };
}

/** The page's player shows a video from memory; the data knows its file. Only where both show as many. */
function withFiles(media: Media[], videos: Told['videos']): Media[] {
  const bare = media.filter(({ kind, url }) => kind === 'video' && url === null);
  if (bare.length !== videos.length) return media;
  return media.map((item) => {
    const place = bare.indexOf(item);
    return place < 0 ? item : { ...item, url: videos[place] ?? null };
  });
}

/** What the page shows; beside it the whole of a text of which it shows the beginning, or another text in its data. */
function withTold(
  text: Field<string>,
  complete: boolean,
  told: Told,
  { other }: ComparedText,
): Field<string> {
  if (other !== null) return joined(text, found(told.longText.value ?? other, 'page-data'));
  return complete || told.longText.value === null ? text : joined(text, told.longText);
}

const relationsOf = ({ replyTo, conversation, versions }: Told): Pick<Post, 'relations'> =>
  replyTo.value === null && conversation.value === null && versions.length === 0
    ? {}
    : { relations: { replyTo, conversation, versions: [...versions] } };

/** All but kind and quote, which depend on the place. */
function readOwn(
  own: Own,
  identity: Identity,
  told: Told,
  quoted: boolean,
): Omit<Post, 'kind' | 'promoted' | 'quoted'> {
  const { postId, permalink, time } = identity;
  const author = readAuthor(identity, told, own);
  const when = readTime(time, postId.value, told.postedAt);
  const written = readText(own);
  const text = compareOwnText(own, written, told.text.value);
  const conflicts: Conflict[] = [
    ...(text.other === null ? [] : [{ field: 'text', values: [written.text.value ?? '', text.other] }]),
    ...identity.conflicts,
    ...told.conflicts,
    ...when.conflicts,
    ...conflictOf('author.accountId', author.accountId),
  ];
  return {
    platform: 'x',
    permalink,
    postId,
    author,
    postedAt: when.postedAt,
    ...written,
    text: withTold(written.text, written.textComplete, told, text),
    compared: {
      author: compareAuthor(told.handle.value !== null && author.handle.source === 'dom', told.conflicts),
      text: text.outcome,
      postedAt: compareTime(
        when.postedAt.machine.source === 'dom' ? when.postedAt.machine.value : null,
        told.postedAt.value,
        TOLERANCE_MS,
      ),
    },
    audience: readAudience(own),
    edited: readEdited(time),
    counts: quoted ? unknown : readCounts(own),
    socialContext: readSocialContext(own),
    media: withFiles(readMedia(own), told.videos),
    ...relationsOf(told),
    conflicts,
    anchors: anchorsIn(own),
  };
}

const toldOf = (own: Own, { postId, author }: Identity): Told =>
  toldAbout(own.root.ownerDocument, postId.value, author.handle.value);

/** The post that is quoted; `quotedId` is its number by the data of the post that quotes it. */
function readQuoted(own: Own, quotedId: string | null): Post | null {
  const [block] = own.quotes;
  if (!block) return null;
  const inner = ownOf(block);
  const identity = quotedIdentity(inner, quotedId);
  const told = toldOf(inner, identity);
  const quoted = readQuoted(inner, told.quoted.value);
  return { ...readOwn(inner, identity, told, true), kind: 'post', promoted: false, quoted };
}

/** Reads one post of a thread, or of none. What is not there is unknown; it never throws on a strange page. */
export function readPostIn(thread: () => Thread | null, container: Element): Post {
  const own = ownOf(container);
  const kind = kindOf(own, container, thread);
  const identity = readIdentity(own, false);
  const told = toldOf(own, identity);
  const quoted = readQuoted(own, told.quoted.value);
  return { ...readOwn(own, identity, told, false), kind, promoted: kind === 'ad', quoted };
}

/** Reads one post on the page with this address. */
export const readPost = (container: Element, url: string): Post =>
  readPostIn(() => threadOn(container.ownerDocument, url), container);
