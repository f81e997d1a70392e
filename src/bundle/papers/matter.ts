import type { Capture, Custody } from '../../core/capture.js';
import { isOnlyContext } from '../../core/context.js';
import type { Field } from '../../core/field.js';
import type { Manual } from '../../core/happening/manual.js';
import type { DataOf } from '../../core/journal.js';
import type { PlatformId, Post } from '../../core/post.js';
import { eventOf, type Contents, type EntryPart } from '../dossier.js';
import { correctionIn } from '../withdrawn.js';
import { labelOf } from '../report/judgement.js';
import { onlineOf } from '../report/seen.js';
import { accountKeyOf } from '../write/account.js';
import { withoutContactData } from './personal.js';

type Known = Pick<Field<string>, 'value' | 'source'>;

/** One post as the papers know it. Times are ISO 8601 UTC. */
export interface MatterPost {
  readonly number: number;
  /** Of the entry. */
  readonly id: string;
  readonly folder: string;
  /** It holds a home address or family: no paper shows its words. */
  readonly home: boolean;
  readonly post: Post;
  /** Where the layout was not recognised, nobody is named as author. */
  readonly isPart: boolean;
  readonly postedAt: { readonly at: string | null; readonly shown: string | null };
  readonly capturedAt: string;
  /** The last moment at which it was seen on the platform. */
  readonly lastSeen: string;
  /** When the platform said that it was gone; null: it did not, or it was seen again after that. */
  readonly gone: string | null;
  readonly knowledge: Custody['knowledge'];
  /** What was said of it later; it takes the place of what the capture assumes. */
  readonly known: DataOf<'known'> | null;
  readonly by: Custody['by'];
  /** Without contact data; null: kept off paper, or there is none. */
  readonly text: string | null;
  readonly column: string | null;
  readonly offences: readonly string[];
  /** When the sender was asked to stop. */
  readonly askedToStop: string | null;
  readonly pictures: boolean;
}

/** One account with its posts. `id` by number where any capture of the same post read it. */
export interface MatterAccount {
  readonly key: string;
  readonly platform: PlatformId;
  readonly id: Known;
  /** Names with the first and last day on which they were seen, oldest first. */
  readonly handles: readonly { readonly handle: string; readonly from: string; readonly until: string }[];
  readonly displayNames: readonly string[];
  readonly profileUrl: string | null;
  readonly posts: readonly MatterPost[];
}

/** What a person told of something that nobody captured: weaker than a post, and never mixed with one. */
export interface MatterTold {
  readonly number: number;
  /** Of the entry. */
  readonly id: string;
  readonly folder: string;
  /** It holds a home address or family: no paper shows its words. */
  readonly home: boolean;
  /** ISO 8601 UTC: when it was entered. */
  readonly enteredAt: string;
  readonly channel: Manual['channel'];
  readonly when: Manual['when'];
  /** From whom, in the person's words, without contact data; null: not said. */
  readonly sender: string | null;
  readonly said: string | null;
  readonly by: Manual['by'];
  readonly known: DataOf<'known'> | null;
  readonly column: string | null;
  readonly offences: readonly string[];
}

export interface Matter {
  readonly exportedAt: string;
  readonly posts: readonly MatterPost[];
  /** Numbers of posts that are there for context alone: by the person, or the one under which replies stand. */
  readonly context: readonly number[];
  readonly told: readonly MatterTold[];
  readonly accounts: readonly MatterAccount[];
  /** Numbers of entries whose data are damaged or gone. */
  readonly damaged: readonly number[];
}

const latest = (times: readonly string[]): string => [...times].sort().at(-1) ?? '';

const lastJudged = (contents: Contents, entry: EntryPart): DataOf<'judged'> | null =>
  entry.judgements.flatMap((file) => eventOf(contents, file, 'judged')?.data ?? []).at(-1) ?? null;

const lastKnown = (contents: Contents, entry: EntryPart): DataOf<'known'> | null =>
  (entry.known ?? []).flatMap((file) => eventOf(contents, file, 'known')?.data ?? []).at(-1) ?? null;

const offencesIn = ({ dossier }: Contents, judged: DataOf<'judged'> | null): string[] =>
  (judged?.offences ?? []).map((id) => dossier.offences[id]?.label ?? id);

function postOf(contents: Contents, entry: EntryPart): { post: MatterPost; captures: Capture[] } | null {
  const captures = entry.captures.flatMap(({ event }) => eventOf(contents, event, 'captured')?.data ?? []);
  const [first] = captures;
  if (!first) return null;
  const online = onlineOf(contents, entry);
  const judged = lastJudged(contents, entry);
  const { post, custody } = first;
  const text = post.text.value;
  return {
    captures,
    post: {
      number: entry.number,
      id: entry.id,
      folder: entry.folder,
      home: entry.home,
      post,
      isPart: first.part !== undefined,
      postedAt: { at: post.postedAt.machine.value ?? post.postedAt.fromId, shown: post.postedAt.shown },
      capturedAt: first.capturedAt,
      lastSeen: online?.at ?? first.capturedAt,
      gone: online?.gone ?? null,
      knowledge: custody.knowledge,
      known: lastKnown(contents, entry),
      by: custody.by,
      text: entry.home || !text ? null : withoutContactData(text),
      column: judged ? labelOf(contents, judged) : null,
      offences: offencesIn(contents, judged),
      askedToStop: correctionIn(contents, entry)?.at ?? null,
      pictures: entry.captures.some(({ files }) => files.some(({ role, file }) => role !== 'html' && file)),
    },
  };
}

/** What was told last of an entry; null: nothing was, or it is not readable. */
function toldOf(contents: Contents, entry: EntryPart): MatterTold | null {
  const event = (entry.manual ?? []).flatMap((part) => eventOf(contents, part.event, 'manual') ?? []).at(-1);
  if (!event) return null;
  const { channel, when, sender, said, by } = event.data;
  const judged = lastJudged(contents, entry);
  return {
    number: entry.number,
    id: entry.id,
    folder: entry.folder,
    home: entry.home,
    enteredAt: event.at,
    channel,
    when,
    sender: sender && withoutContactData(sender),
    said: entry.home || !said ? null : withoutContactData(said),
    by,
    known: lastKnown(contents, entry),
    column: judged ? labelOf(contents, judged) : null,
    offences: offencesIn(contents, judged),
  };
}

interface Gathering {
  readonly post: MatterPost;
  readonly captures: readonly Capture[];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The names an account had, each from the first to the last time it was seen. */
function handlesOf(captures: readonly Capture[]): MatterAccount['handles'] {
  const seen = new Map<string, string[]>();
  for (const { post, capturedAt } of captures) {
    const handle = post.author.handle.value;
    if (handle !== null) seen.set(handle, [...(seen.get(handle) ?? []), capturedAt]);
  }
  return [...seen]
    .map(([handle, times]) => ({ handle, from: [...times].sort()[0] ?? '', until: latest(times) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function accountOf(key: string, gathered: readonly Gathering[]): MatterAccount | null {
  const captures = gathered.flatMap((one) => one.captures);
  const posts = captures.map(({ post }) => post);
  const [first] = posts;
  if (!first) return null;
  const ids = posts.map(({ author }) => author.accountId);
  const id = ids.find(({ value }) => value !== null) ?? { value: null, source: null };
  return {
    key,
    platform: first.platform,
    id: { value: id.value, source: id.source },
    handles: handlesOf(captures),
    displayNames: distinct(
      posts.flatMap(({ author }) =>
        author.displayName.value === null ? [] : [withoutContactData(author.displayName.value)],
      ),
    ),
    profileUrl: posts.map(({ author }) => author.profileUrl.value).find((url) => url !== null) ?? null,
    posts: gathered.map(({ post }) => post),
  };
}

/** Groups by account: on its number, else on platform and name, and never one with the other. */
function accountsOf(gathered: readonly Gathering[]): MatterAccount[] {
  const groups = new Map<string, Gathering[]>();
  for (const one of gathered) {
    const posts = one.captures.map(({ post }) => post);
    const id = posts.map(({ author }) => author.accountId.value).find((value) => value !== null) ?? null;
    const handle = posts.map(({ author }) => author.handle.value).find((value) => value !== null) ?? null;
    const { key } = accountKeyOf(one.post.post.platform, id, handle, one.post.folder);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, members]) => accountOf(key, members) ?? []);
}

/** What the papers are made of: the facts of a volume, in order, without contact data in anybody's words. */
export function matterOf(contents: Contents): Matter {
  const read = contents.dossier.entries.map((entry) => {
    const found = postOf(contents, entry);
    return { entry, found, told: found ? null : toldOf(contents, entry) };
  });
  const isContext = ({ post, captures }: Gathering): boolean => isOnlyContext(captures, post.column !== null);
  const all = read.flatMap(({ found }) => found ?? []);
  const { volume } = contents.dossier;
  // Nobody asks to prosecute, or demands the data of, who only stands there for context. Where the whole bundle holds
  // nothing else, that is what the person chose; a part of a bundle can hold nothing else by the way it was divided.
  const chosen = volume.count === 1 && read.every(({ found }) => found && isContext(found));
  const context = chosen ? [] : all.filter(isContext);
  const gathered = all.filter((one) => !context.includes(one));
  return {
    exportedAt: contents.dossier.exportedAt,
    posts: gathered.map(({ post }) => post),
    context: context.map(({ post }) => post.number),
    told: read.flatMap(({ told }) => told ?? []),
    accounts: accountsOf(gathered),
    damaged: read.flatMap(({ entry, found, told }) => (found || told ? [] : [entry.number])),
  };
}
