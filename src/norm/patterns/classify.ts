import type { Kind } from '../../core/kind.js';
import type { Persistence } from '../../protocols/index.js';
import { accountReasons, addressedMoments, type Account } from './account-rules.js';
import { momentOf } from './calendar.js';
import { inTime, postOf, type Post } from './posts.js';
import type { Reason } from './types.js';

/** A line of the `classify` command with the kind that was proposed for it. */
export interface ClassifyLine {
  readonly id: string;
  readonly text: string;
  readonly kind: Kind | null;
  readonly account?: string | null | undefined;
  readonly thread?: string | null | undefined;
  readonly seq?: number | null | undefined;
  readonly postedAt?: string | null | undefined;
  readonly addressedAt?: string | null | undefined;
}

/**
 * For each line, in their order: whether it may be part of lasting behaviour of its account, by the messages up to and
 * including it. One text from several accounts is left out: that says nothing about one account's persistence.
 * A file without accounts and times is taken as its maker ordered it: the lines of a thread are one writer's, in order
 * of `seq`, close together in time.
 */
export function persistentLines(lines: readonly ClassifyLine[], persistence: Persistence): boolean[] {
  const groups = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const key = keyOf(line);
    if (key === null) return;
    const places = groups.get(key);
    if (places) places.push(index);
    else groups.set(key, [index]);
  });
  const lasting = new Set<number>();
  for (const places of groups.values()) {
    for (const place of lastingIn(places, lines, persistence)) lasting.add(place);
  }
  return lines.map((_, index) => lasting.has(index));
}

function keyOf({ account, thread }: ClassifyLine): string | null {
  if (account) return `account ${account}`;
  return thread ? `thread ${thread}` : null;
}

function lastingIn(
  places: readonly number[],
  lines: readonly ClassifyLine[],
  persistence: Persistence,
): number[] {
  const timed = places.some((place) => momentOf(lines[place]?.postedAt) !== null);
  const account = timed ? byTime(places, lines) : bySequence(places, lines);
  const reasons: Reason[] = accountReasons(account, persistence);
  const found = new Set(reasons.flatMap(({ lasting }) => lasting));
  return places.filter((place) => found.has(String(place)));
}

// Ids in a file may be missing or double: within this file the line number names a line.
const toPost = (line: ClassifyLine, place: number, at: string | null, addressedAt: string | null): Post =>
  postOf({
    id: String(place),
    account: null,
    at,
    text: line.text,
    kind: line.kind,
    addressedAt: addressedAt === null ? [] : [addressedAt],
  });

function postsOf(
  places: readonly number[],
  lines: readonly ClassifyLine[],
  make: (line: ClassifyLine, place: number) => Post,
): Post[] {
  return places.flatMap((place) => {
    const line = lines[place];
    return line ? [make(line, place)] : [];
  });
}

function byTime(places: readonly number[], lines: readonly ClassifyLine[]): Account {
  const posts = postsOf(places, lines, (line, place) =>
    toPost(line, place, line.postedAt ?? null, line.addressedAt ?? null),
  );
  return { posts: inTime(posts), addressed: addressedMoments(posts) };
}

/** Seconds of one imagined day stand for the order; a line that carries `addressedAt` was addressed just after it. */
function bySequence(places: readonly number[], lines: readonly ClassifyLine[]): Account {
  const order = places.toSorted((a, b) => (lines[a]?.seq ?? a) - (lines[b]?.seq ?? b));
  const moment = (position: number, half: number): string =>
    new Date((position * 2 + half) * 1000).toISOString();
  const positions = new Map(order.map((place, position) => [place, position]));
  const posts = postsOf(order, lines, (line, place) => {
    const position = positions.get(place) ?? 0;
    return toPost(line, place, moment(position, 0), line.addressedAt ? moment(position, 1) : null);
  });
  return { posts: inTime(posts), addressed: addressedMoments(posts) };
}
