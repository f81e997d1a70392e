import { isObject as isNode, type Json as Node } from '../../answers.js';
import { timeOfSeconds } from '../../iso-time.js';
import { postOf } from '../url.js';

/** Who the data says posted it. */
export interface Actor {
  readonly id: string | null;
  readonly name: string | null;
  readonly url: string | null;
}

/** What the page's data says of one post or comment, put together from the pieces that carry the same id. */
export interface DataRecord {
  /** Numbers and `pfbid…` ids by which a post is found; for a comment its number. */
  readonly ids: Set<string>;
  readonly postIds: Set<string>;
  readonly times: Set<string>;
  readonly actors: Map<string, Actor>;
  readonly texts: Set<string>;
}

export interface PageData {
  readonly posts: readonly DataRecord[];
  readonly comments: readonly DataRecord[];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** Ids are strings, but the data may hold them as numbers. */
const numberOf = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return text !== null && /^[1-9]\d{0,24}$/.test(text) ? text : null;
};
const decoded = (value: unknown): string => {
  try {
    return atob(textOf(value) ?? '');
  } catch {
    return '';
  }
};

const empty = (): DataRecord => ({
  ids: new Set(),
  postIds: new Set(),
  times: new Set(),
  actors: new Map(),
  texts: new Set(),
});

/** Most posts and most comments that are remembered of one page; the oldest go first. */
const MOST = 20_000;

/**
 * Collects what one page's data says of each post and comment, while the data comes in. Nothing else of it is kept.
 */
export class Collector {
  private readonly posts = new Map<unknown, DataRecord>();
  private readonly comments = new Map<unknown, DataRecord>();

  /** Takes in one JSON document. One that is nested beyond all measure is left at that: a page can forge what it likes. */
  add(value: unknown): void {
    try {
      this.walk(value, null, null);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }

  result(): PageData {
    return { posts: [...this.posts.values()], comments: [...this.comments.values()] };
  }

  /** `post` and `comment` are the records of the nearest post or comment around `value`. */
  private walk(value: unknown, post: DataRecord | null, comment: DataRecord | null): void {
    if (Array.isArray(value)) {
      for (const item of value) this.walk(item, post, comment);
      return;
    }
    if (!isNode(value)) return;
    const said = this.commentOf(value, comment);
    const told = said ? null : this.postOf(value, post);
    if (said && isPiece(value)) addToComment(said, value);
    else if (told) addToPost(told, value);
    for (const [key, inner] of Object.entries(value)) {
      const other = OTHERS.has(key);
      this.walk(inner, other || said ? null : told, other ? null : said);
    }
  }

  private commentOf(node: Node, around: DataRecord | null): DataRecord | null {
    const number = numberOf(node.legacy_fbid) ?? /^comment:\d+_(\d+)$/.exec(decoded(node.id))?.[1] ?? null;
    if (number === null) return around && node.__typename !== 'Story' && !isMedia(node) ? around : null;
    return record(this.comments, number, [number]);
  }

  private postOf(node: Node, around: DataRecord | null): DataRecord | null {
    const story = /^S:_I\S+$/.exec(decoded(node.id))?.[0] ?? null;
    if (story !== null) return record(this.posts, story, [story.split(':').at(-1) ?? '']);
    const media = isMedia(node) ? numberOf(node.id) : null;
    if (media !== null) return record(this.posts, media, [media]);
    const isStory = node.__typename === 'Story' && textOf(node.id) !== null;
    if (isStory) return record(this.posts, node.id, []);
    if (around && node.__typename !== 'Story') return around;
    const tells = ['creation_time', 'post_id', 'actors'].some((key) => key in node);
    return tells && isPiece(node) ? record(this.posts, Symbol('no id'), []) : null;
  }
}

/** Keys under which another post or comment stands: what is said there is not said of this one. */
const OTHERS = new Set(
  'attached_story comment_parent comment_direct_parent parent_feedback aggregated_stories interesting_top_level_comments replies_connection to with_tags'.split(
    ' ',
  ),
);
/** Pictures and videos have a page, a time and an owner of their own. */
const MEDIA = new Set(['Photo', 'Video']);
const isMedia = (node: Node): boolean => MEDIA.has(textOf(node.__typename) ?? '');
/** Whether a node can be a piece of the post or comment around it: other kinds (people, plugins) speak for themselves. */
const isPiece = (node: Node): boolean =>
  node.__typename === undefined || /^(?:Story|Comment)$/.test(textOf(node.__typename) ?? '');

function record(list: Map<unknown, DataRecord>, key: unknown, ids: readonly string[]): DataRecord {
  const found = list.get(key) ?? empty();
  list.set(key, found);
  if (list.size > MOST) list.delete(list.keys().next().value);
  for (const id of ids) if (/^[1-9]\d*$/.test(id)) found.ids.add(id);
  return found;
}

function addTime(to: DataRecord, ...values: unknown[]): void {
  for (const value of values) {
    const time = timeOfSeconds(value);
    if (time !== null) to.times.add(time);
  }
}

function addActor(to: DataRecord, value: unknown): void {
  if (!isNode(value)) return;
  const actor = {
    id: numberOf(value.id),
    name: textOf(value.name),
    url: textOf(value.url) ?? textOf(value.profile_url),
  };
  const key = actor.id ?? actor.url ?? actor.name;
  if (key === null) return;
  const before = to.actors.get(key);
  to.actors.set(key, { id: actor.id, name: before?.name ?? actor.name, url: before?.url ?? actor.url });
}

function addToPost(to: DataRecord, node: Node): void {
  const media = isMedia(node);
  if (!media && !isPiece(node)) return;
  addTime(to, node.creation_time, ...(media ? [node.created_time, node.publish_time] : []));
  const postId = numberOf(node.post_id);
  if (postId !== null) {
    to.postIds.add(postId);
    to.ids.add(postId);
  }
  for (const address of [node.url, node.wwwURL, node.permalink_url]) {
    const ref = postOf(textOf(address));
    if (ref && !ref.comment) to.ids.add(ref.id);
  }
  const [actor] = Array.isArray(node.actors) ? (node.actors as unknown[]) : [];
  addActor(to, media ? node.owner : actor);
  if (isNode(node.message)) addText(to, node.message.text);
}

function addText(to: DataRecord, value: unknown): void {
  const text = textOf(value);
  if (text !== null) to.texts.add(text);
}

/** Only a piece with time or words is the comment; the button to answer repeats number and author of someone. */
function addToComment(to: DataRecord, node: Node): void {
  addTime(to, node.created_time);
  if ('created_time' in node || 'comment_action_links' in node || 'body' in node) addActor(to, node.author);
  if (isNode(node.body)) addText(to, node.body.text);
}
