import { liveCaptures, type CaptureRecord, type Entry } from '../../core/entry.js';

/** What may be lost by a step, and is not on record yet. */
export type Lacking = 'picture' | 'account' | 'permalink' | 'time' | 'media' | 'context' | 'profile';

export interface Uncaptured {
  readonly lacking: Lacking;
  /** The entries that lack it. */
  readonly entries: readonly string[];
}

type Lacks = (captures: readonly CaptureRecord[], all: readonly Entry[]) => boolean;
const none =
  (has: (capture: CaptureRecord) => boolean): Lacks =>
  (captures) =>
    !captures.some(has);

const equal = (a: string | null | undefined, b: string | null): boolean => b !== null && a === b;

/** Whether the profile of who posted this was put on record as well. */
const hasProfile: Lacks = (captures, all) => {
  const author = captures.at(-1)?.data.post.author;
  const same = ({ data: { post } }: CaptureRecord): boolean =>
    post.kind === 'profile' &&
    (equal(author?.accountId.value, post.author.accountId.value) ||
      equal(author?.profileUrl.value, post.author.profileUrl.value));
  return all.some((entry) => liveCaptures(entry).some(same));
};

const checks: Record<Lacking, Lacks> = {
  picture: none(({ data }) => data.picture.state === 'pixels'),
  account: none(({ data }) => data.post.author.accountId.value !== null),
  permalink: none(({ data }) => data.post.permalink.value !== null),
  time: none(({ data }) => (data.post.postedAt.machine.value ?? data.post.postedAt.fromId) !== null),
  media: (captures) =>
    captures.some(({ data }) => data.post.media.length > 0) &&
    !captures.some(({ media }) => media.some(({ data }) => data.items.some(({ artefact }) => artefact))),
  context: none(({ data }) => data.context.length > 0),
  profile: (captures, all) => captures.at(-1)?.data.post.kind !== 'profile' && !hasProfile(captures, all),
};

/**
 * What of these entries is not on record yet, as far as this logbook can tell: shown before a step that can make it
 * disappear. `all`: every entry, because the profile is an entry of its own.
 */
export function uncaptured(entries: readonly Entry[], all: readonly Entry[]): Uncaptured[] {
  return (Object.keys(checks) as Lacking[])
    .map((lacking) => ({
      lacking,
      entries: entries.filter((entry) => checks[lacking](liveCaptures(entry), all)).map(({ id }) => id),
    }))
    .filter((found) => found.entries.length > 0);
}
