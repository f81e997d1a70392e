import type { Persistence } from '../../protocols/index.js';
import { accountReasons, addressedMoments } from './account-rules.js';
import { byAccount, inTime, isProposed, isSameMessage, messagesOf, postOf, type Post } from './posts.js';
import { sharedTexts } from './several-accounts.js';
import type { AccountPattern, EntryPattern, PatternEntry, Reason, Standing } from './types.js';

export type * from './types.js';
export { persistentLines, type ClassifyLine } from './classify.js';

export interface Patterns {
  /** Accounts with a reason, in the order they were first given. */
  readonly accounts: readonly AccountPattern[];
  /** By entry id, for every entry. */
  readonly entries: ReadonlyMap<string, EntryPattern>;
}

/**
 * What may be lasting behaviour, by the figures of a protocol. Every reason is an advice with "kan" and its dates, for a
 * person to weigh: nothing here changes a judgement. Source: Aalten, par. 3 ("kan normoverschrijdend gedrag zijn").
 */
export function patternsOf(given: readonly PatternEntry[], persistence: Persistence): Patterns {
  const posts = given.map(postOf);
  const shared = sharedTexts(posts, persistence);
  const accounts: AccountPattern[] = [];
  const entries = new Map<string, EntryPattern>(posts.map((post) => [post.entry.id, alone(post)]));
  for (const [account, own] of byAccount(posts)) {
    const messages = messagesOf(own);
    const reasons = [
      ...accountReasons({ posts: inTime(messages), addressed: addressedMoments(own) }, persistence),
      ...shared.filter((reason) => reason.accounts.includes(account)),
    ];
    for (const post of own) entries.set(post.entry.id, entryPattern(post, messages, reasons));
    if (reasons.length > 0) accounts.push({ account, reasons, posts: shown(own, reasons) });
  }
  return { accounts, entries };
}

/** A post of a provisional account: about earlier ones nothing can be said. */
const alone = ({ entry, behaviour }: Post): EntryPattern => ({
  id: entry.id,
  reasons: [],
  standing: behaviour === 'crossing' ? 'onbekend' : null,
  earlier: 0,
  earlierProposed: 0,
  unordered: false,
});

function shown(own: readonly Post[], reasons: readonly Reason[]): AccountPattern['posts'] {
  const counted = new Set(reasons.flatMap(({ entries }) => entries));
  const ordered = [...inTime(own), ...own.filter(({ moment }) => moment === null)];
  return ordered.map((post) => ({
    id: post.entry.id,
    at: post.entry.at,
    behaviour: post.behaviour,
    proposed: isProposed(post),
    counted: counted.has(post.entry.id),
  }));
}

function entryPattern(post: Post, messages: readonly Post[], reasons: readonly Reason[]): EntryPattern {
  const { id } = post.entry;
  const crossing = messages.filter(
    (other) => other.behaviour === 'crossing' && other.entry.id !== id && !isSameMessage(post, other),
  );
  const { moment } = post;
  const before = inTime(crossing).filter((other) => moment !== null && other.moment.ms < moment.ms);
  const earlierProposed = before.filter(isProposed).length;
  const earlier = before.length - earlierProposed;
  const isOpen = messages.some((other) => other.entry.open === true && other.entry.id !== id);
  const unordered =
    isOpen ||
    earlierProposed > 0 ||
    crossing.some((other) => moment === null || other.moment === null || other.moment.ms === moment.ms);
  return {
    id,
    reasons: reasons.filter(({ lasting }) => lasting.includes(id)),
    standing: post.behaviour === 'crossing' ? standingOf(earlier, unordered) : null,
    earlier,
    earlierProposed,
    unordered,
  };
}

function standingOf(earlier: number, unordered: boolean): Standing {
  if (earlier > 0) return 'herhaald';
  return unordered ? 'onbekend' : 'eerste';
}
