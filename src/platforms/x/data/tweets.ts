import { documentsIn, isObject, objectsIn, type Json } from '../../answers.js';
import { asHandle } from '../url.js';

/** What an answer of X says about one post. Nothing else of an answer is kept. */
export interface Tweet {
  readonly handle: string | null;
  readonly accountId: string;
  readonly displayName: string | null;
  /** ISO 8601 UTC, to the second. */
  readonly postedAt: string | null;
  /** The whole of a long text, of which a timeline shows the beginning. */
  readonly longText: string | null;
  /** What was written, without the short links that X adds; null where the data does not say. */
  readonly text: string | null;
  readonly replyTo: string | null;
  readonly conversation: string | null;
  readonly quoted: string | null;
  /** Ids of all versions of an edited post, oldest first; empty for one that was never edited. */
  readonly versions: readonly string[];
  /** Addresses of its videos, in order; null for one without a file. */
  readonly videos: readonly (string | null)[];
}

/** Only texts with one of these can hold a post. */
const TELLING = /"(?:rest_id|id_str)"/;

const at = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), node);
const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const idOf = (value: unknown): string | null => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[1-9]\d{0,18}$/.test(text) ? text : null;
};
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** X's own form of a time: `Thu Apr 24 10:25:00 +0000 2025`. */
function timeOf(value: unknown): string | null {
  const form = /^[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{2}) (\d{2}:\d{2}:\d{2}) \+0000 (\d{4})$/.exec(
    words(value) ?? '',
  );
  const time = form ? new Date(`${form[1] ?? ''} ${form[3] ?? ''} ${form[2] ?? ''} UTC`) : null;
  return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** Bytes that a video may be by its rate and length; a capture stores no larger files. */
const FITTING_BYTES = 20e6;

/** The best file of a video that is small enough to be stored, else the smallest. */
function videoOf(media: unknown): string | null {
  const info = at(media, 'video_info');
  const seconds = Number(at(info, 'duration_millis') ?? 0) / 1000;
  const files = listOf(at(info, 'variants'))
    .map((variant) => ({ url: words(at(variant, 'url')), rate: Number(at(variant, 'bitrate') ?? 0) }))
    .filter(({ url, rate }) => /^https:\/\/video\.twimg\.com\/\S+\.mp4(?:\?|$)/.test(url ?? '') && rate >= 0)
    .sort((a, b) => b.rate - a.rate);
  const fitting = files.find(({ rate }) => (rate / 8) * seconds <= FITTING_BYTES);
  return (fitting ?? files.at(-1))?.url ?? null;
}

/** The account in both generations of X's schema: names in `core` since 2025, in `legacy` before. */
function accountOf(node: Json): Pick<Tweet, 'handle' | 'accountId' | 'displayName'> | null {
  const user = at(node, 'core', 'user_results', 'result');
  // Never any other `rest_id`: that of `professional` is another number.
  const accountId = idOf(at(user, 'rest_id'));
  const said = idOf(at(node, 'legacy', 'user_id_str'));
  if (accountId === null || (said !== null && said !== accountId)) return null;
  const named = (key: string) => words(at(user, 'core', key)) ?? words(at(user, 'legacy', key));
  return { accountId, handle: asHandle(named('screen_name')), displayName: named('name') };
}

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** X stores three signs escaped, and every link as one of its own (`https://t.co/…`), also those to pictures and quotes. */
const plain = (text: string): string =>
  text.replace(/https?:\/\/t\.co\/\w+/g, '').replace(/&(?:amp|lt|gt);/g, (sign) => SIGNS[sign] ?? sign);

/** The whole text. A repost's own is a shortened copy of another one. */
function textOf(node: Json, longText: string | null): string | null {
  const text = longText ?? at(node.legacy, 'full_text');
  const isRepost = at(node.legacy, 'retweeted_status_result') !== undefined;
  return typeof text === 'string' && !isRepost ? plain(text) : null;
}

function versionsOf(node: Json): string[] {
  const control = at(node, 'edit_control');
  const ids = listOf(at(control, 'edit_tweet_ids') ?? at(control, 'edit_control_initial', 'edit_tweet_ids'))
    .map(idOf)
    .filter((id) => id !== null);
  return ids.length > 1 ? ids : [];
}

/** The post that a node is, with its number; null for any other node, and for one that contradicts itself. */
function tweetOf(node: Json): { readonly id: string; readonly tweet: Tweet } | null {
  const { legacy } = node;
  const id = idOf(node.rest_id) ?? idOf(at(legacy, 'id_str'));
  if (id === null || !isObject(legacy) || (legacy.id_str !== undefined && idOf(legacy.id_str) !== id))
    return null;
  const account = accountOf(node);
  if (!account || (node.__typename !== undefined && node.__typename !== 'Tweet')) return null;
  const quoted = at(node, 'quoted_status_result', 'result');
  const longText = words(at(node, 'note_tweet', 'note_tweet_results', 'result', 'text'));
  const tweet: Tweet = {
    ...account,
    postedAt: timeOf(legacy.created_at),
    longText,
    text: textOf(node, longText),
    replyTo: idOf(legacy.in_reply_to_status_id_str),
    conversation: idOf(legacy.conversation_id_str),
    quoted:
      idOf(legacy.quoted_status_id_str) ?? idOf(at(quoted, 'rest_id') ?? at(quoted, 'tweet', 'rest_id')),
    versions: versionsOf(node),
    videos: listOf(at(legacy, 'extended_entities', 'media'))
      .filter((media) => at(media, 'video_info') !== undefined)
      .map(videoOf),
  };
  return { id, tweet };
}

/** The posts in the text of one answer, each with its number. */
export const tweetsIn = (answer: string): { readonly id: string; readonly tweet: Tweet }[] =>
  documentsIn(answer, TELLING).flatMap((document) =>
    [...objectsIn(document)].flatMap((node) => tweetOf(node) ?? []),
  );
