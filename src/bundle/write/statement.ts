import { type Entry } from '../../core/entry.js';
import type { Post } from '../../core/post.js';
import type { LeftOut, RunTally, Statement, Tally } from '../statement.js';
import { accountOf, accountOfPost, isOwn, type AccountKey } from './account.js';
import type { Choice } from './choose.js';
import type { Gone } from './survey.js';

/** Posts that stood around captured ones, by account, without those that were put on record themselves. */
function seenOnly(entries: readonly Entry[]): Map<string, Set<string>> {
  const posts = entries.flatMap(({ captures }) =>
    captures.flatMap(({ data }) => [...data.context.map(({ post }) => post), data.post.quoted ?? []].flat()),
  );
  const identity = ({ platform, postId }: Post) =>
    postId.value === null ? null : `${platform}:${postId.value}`;
  const recorded = new Set(
    entries.flatMap(({ captures }) => captures.map(({ data }) => identity(data.post))),
  );
  const seen = new Map<string, Set<string>>();
  for (const post of posts) {
    const id = identity(post);
    if (id === null || recorded.has(id)) continue;
    const { key } = accountOfPost(post);
    seen.set(key, (seen.get(key) ?? new Set()).add(id));
  }
  return seen;
}

const NONE: Record<LeftOut, number> = { bin: 0, earlier: 0, none: 0, 'not-chosen': 0 };

function tallyOf(
  entries: readonly Entry[],
  included: ReadonlySet<string>,
  reasonFor: Choice['reasonFor'],
  notReached: number,
): Tally {
  const times = entries.flatMap(({ captures }) => captures.map(({ data }) => data.capturedAt)).sort();
  const leftOut = { ...NONE };
  for (const entry of entries) if (!included.has(entry.id)) leftOut[reasonFor(entry)] += 1;
  return {
    from: times[0] ?? null,
    until: times.at(-1) ?? null,
    captured: entries.length,
    included: entries.filter(({ id }) => included.has(id)).length,
    leftOut,
    notReached,
  };
}

interface Account {
  readonly account: AccountKey;
  readonly entries: Entry[];
}

/** The accounts of the chosen entries, and those that may be the same: of that handle, without a number. */
function accountsOf(entries: readonly Entry[], included: ReadonlySet<string>): Account[] {
  const accounts = new Map<string, Account>();
  for (const entry of entries) {
    const account = accountOf(entry);
    const known = accounts.get(account.key);
    if (known) known.entries.push(entry);
    else accounts.set(account.key, { account, entries: [entry] });
  }
  const all = [...accounts.values()];
  const inBundle = all.filter((one) => one.entries.some(({ id }) => included.has(id)));
  const handles = new Set(
    inBundle.map(({ account }) => `${account.platform}@${account.handle?.toLowerCase()}`),
  );
  return all.filter((one) => inBundle.includes(one) || handles.has(one.account.key));
}

/**
 * Threads that were captured together and of which a post goes along: what the last word of each run says. Counted are
 * replies by others; posts in the bin are among them, for they were put on record.
 */
function runsOf(
  entries: readonly Entry[],
  included: ReadonlySet<string>,
  accounts: readonly Account[],
): RunTally[] {
  const last = new Map(
    entries
      .flatMap(({ runs }) => runs)
      .sort((a, b) => a.seq - b.seq)
      .map((run) => [run.data.run, run.data]),
  );
  return [...last.values()]
    .filter((run) => run.entries.some((id) => included.has(id)))
    .map(({ platform, startedAt, endedAt, which, most, end, tally, entries: all, parent, own }) => {
      const replies = new Set(all.filter((id) => id !== parent && !own.includes(id)));
      const by = accounts.map((one, account) => ({
        account,
        recorded: one.entries.filter(({ id }) => replies.has(id)).length,
      }));
      const recorded = replies.size;
      return {
        ...{ platform, startedAt, endedAt, which: which === 'proposals' ? 'selection' : which },
        ...{ most, end, recorded, shown: tally },
        by: by.filter((one) => one.recorded > 0),
      };
    });
}

export interface Told {
  readonly statement: Statement;
  readonly leftOut: readonly { readonly entry: string; readonly reason: LeftOut }[];
}

/**
 * What the logbook holds besides what goes along: for each account in the bundle, and as one number for everybody else.
 * Every post of the logbook is counted once: captured, of others, own, or erased.
 */
export function stateOf(
  entries: readonly Entry[],
  { chosen, reasonFor }: Pick<Choice, 'chosen' | 'reasonFor'>,
  gone: Gone,
  options: { readonly anonymous: boolean; readonly reason: string | null },
): Told {
  const included = new Set(chosen.map(({ entry }) => entry.id));
  const seen = seenOnly(entries);
  const accounts = accountsOf(
    [...entries].sort((a, b) => (a.captures[0]?.seq ?? 0) - (b.captures[0]?.seq ?? 0)),
    included,
  );
  const inScope = accounts.flatMap((one) => one.entries);
  const outside = entries.filter((entry) => !inScope.includes(entry));
  const notReached = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (seen.get(key)?.size ?? 0), 0);
  const keys = accounts.map(({ account }) => account.key);
  const own = outside.filter(isOwn).length;
  const runs = runsOf(entries, included, options.anonymous ? [] : accounts);
  return {
    statement: {
      accounts: options.anonymous
        ? []
        : accounts.map(({ account, entries: posts }) => ({
            platform: account.platform,
            id: account.id,
            handle: account.handle,
            tally: tallyOf(posts, included, reasonFor, notReached([account.key])),
          })),
      all: tallyOf(inScope, included, reasonFor, notReached(keys)),
      ...(runs.length > 0 && { runs }),
      own,
      others: outside.length - own,
      erased: gone.erased,
      unreadable: gone.unreadable,
      reason: options.reason,
    },
    leftOut: inScope
      .filter(({ id }) => !included.has(id))
      .map((entry) => ({ entry: entry.id, reason: reasonFor(entry) })),
  };
}
