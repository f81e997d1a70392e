import type { Persistence } from '../../protocols/index.js';
import { accountReasons, addressedMoments } from './account-rules.js';
import { messagesIn } from './messages.js';
import { byAccount, inTime, isProposed, postOf, type Post } from './posts.js';
import { sharedTexts } from './several-accounts.js';
import { standingsIn } from './standing.js';
import type { AccountPattern, EntryPattern, PatternEntry, Reason } from './types.js';

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
  const known = [...byAccount(posts)].map(([account, own]) => {
    const heads = messagesIn(own);
    return { account, own, heads, messages: own.filter((post) => heads.get(post) === post) };
  });
  const shared = sharedTexts(
    known.flatMap(({ messages }) => messages),
    persistence,
  );
  const sharedBy = filed(shared, ({ accounts }) => accounts);
  const sharedIn = placesOf(shared);
  const accounts: AccountPattern[] = [];
  const entries = new Map<string, EntryPattern>(posts.map((post) => [post.entry.id, alone(post)]));
  for (const { account, own, heads, messages } of known) {
    const found = accountReasons({ posts: inTime(messages), addressed: addressedMoments(own) }, persistence);
    const places = placesOf(found);
    const standing = standingsIn(heads);
    for (const post of own) {
      const { id } = post.entry;
      const reasons = [...(places.lasting.get(id) ?? []), ...(sharedIn.lasting.get(id) ?? [])];
      entries.set(id, { id, reasons, ...standing(post) });
    }
    const reasons = [...found, ...(sharedBy.get(account) ?? [])];
    const counts = (id: string): boolean => places.entries.has(id) || sharedIn.entries.has(id);
    if (reasons.length > 0) accounts.push({ account, reasons, posts: shown(own, heads, counts) });
  }
  return { accounts, entries };
}

/** Things by each of their names. */
function filed<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things)
    for (const name of namesOf(thing)) {
      const known = found.get(name);
      if (known) known.push(thing);
      else found.set(name, [thing]);
    }
  return found;
}

/** Reasons by the messages that they rest on, and by those from which on they hold. */
const placesOf = (reasons: readonly Reason[]) => ({
  entries: filed(reasons, ({ entries }) => entries),
  lasting: filed(reasons, ({ lasting }) => lasting),
});

/** A post of a provisional account: about earlier ones nothing can be said. */
const alone = ({ entry, behaviour }: Post): EntryPattern => ({
  id: entry.id,
  reasons: [],
  standing: behaviour === 'crossing' ? 'onbekend' : null,
  earlier: 0,
  earlierProposed: 0,
  unordered: false,
});

function shown(
  own: readonly Post[],
  heads: ReadonlyMap<Post, Post>,
  counts: (id: string) => boolean,
): AccountPattern['posts'] {
  const ordered = [...inTime(own), ...own.filter(({ moment }) => moment === null)];
  const isJudged = ({ entry }: Post): boolean => entry.by === 'judgement';
  const judgedAs = new Set(own.filter(isJudged).map((post) => heads.get(post)));
  return ordered.map((post) => ({
    id: post.entry.id,
    at: post.entry.at,
    behaviour: post.behaviour,
    proposed: isProposed(post),
    revised: post.entry.revised === true || (!isJudged(post) && judgedAs.has(post)),
    counted: counts(post.entry.id),
  }));
}
