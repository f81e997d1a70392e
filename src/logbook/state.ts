import { applyEvent, entriesOf, type Entry } from '../core/entry.js';
import type { Head, JournalEvent } from '../core/journal.js';
import { keyChangeOf, type KeyChangeAt } from '../evidence/key-changes.js';
import type { Known } from './ports.js';

/** The journal's last line as stored. `hash` is null where that row is damaged beyond computing it. */
export interface Tip {
  readonly seq: number;
  readonly hash: string | null;
  /** The stored row as JSON, to see inside a transaction (where nothing can be hashed) that it is still the last. */
  readonly row: string;
}

/** One line read back. `event` is null where its content was erased or cannot be read. */
export interface ReadLine {
  readonly seq: number;
  readonly event: JournalEvent | null;
}

/** Everything computed from the journal up to `tip`. Never changed in place: a write that fails leaves no trace. */
export interface JournalState {
  readonly tip: Tip | null;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entry id by post. */
  readonly posts: ReadonlyMap<string, string>;
  /** Entry id by capture id. */
  readonly captures: ReadonlyMap<string, string>;
  /** Lines whose content was destroyed on purpose. */
  readonly erased: ReadonlySet<number>;
  /** Lines without readable content that nobody erased. */
  readonly unreadable: readonly number[];
  /** SHA-256 of the key that the journal began with; null where the first line does not say. */
  readonly firstKey: string | null;
  /** Lines from which on another key signs. */
  readonly keys: readonly KeyChangeAt[];
}

export const emptyState: JournalState = {
  tip: null,
  entries: new Map(),
  posts: new Map(),
  captures: new Map(),
  erased: new Set(),
  unreadable: [],
  firstKey: null,
  keys: [],
};

const postKey = (platform: string, postId: string): string => `${platform} ${postId}`;

function keysOf(entry: Entry | undefined): { posts: string[]; captures: string[] } {
  const captures = entry?.captures.map(({ data }) => data) ?? [];
  return {
    posts: captures.flatMap(({ post: { platform, postId } }) =>
      postId.value === null ? [] : [postKey(platform, postId.value)],
    ),
    captures: captures.map(({ capture }) => capture),
  };
}

/** The state of a journal whose entries are known already, as when views are loaded. */
export function stateOf(state: Omit<JournalState, 'posts' | 'captures'>): JournalState {
  const posts = new Map<string, string>();
  const captures = new Map<string, string>();
  for (const entry of state.entries.values()) {
    const keys = keysOf(entry);
    keys.posts.forEach((key) => posts.set(key, entry.id));
    keys.captures.forEach((key) => captures.set(key, entry.id));
  }
  return { ...state, posts, captures };
}

/** Which entries these lines speak of. */
export const touchedBy = (lines: readonly ReadLine[]): string[] => [
  ...new Set(lines.flatMap(({ event }) => (event ? entriesOf(event) : []))),
];

type Index = Record<'entries', Map<string, Entry>> & Record<'posts' | 'captures', Map<string, string>>;

function place({ entries, posts, captures }: Index, id: string, event: JournalEvent, seq: number): void {
  const before = entries.get(id);
  const after = applyEvent(before ?? null, event, seq);
  const old = keysOf(before);
  old.posts.forEach((key) => posts.delete(key));
  old.captures.forEach((key) => captures.delete(key));
  if (after === null) {
    entries.delete(id);
    return;
  }
  entries.set(id, after);
  const now = keysOf(after);
  now.posts.forEach((key) => posts.set(key, id));
  now.captures.forEach((key) => captures.set(key, id));
}

/** The state after more lines; `tip` is the last of them. */
export function advance(state: JournalState, lines: readonly ReadLine[], tip: Tip | null): JournalState {
  const index: Index = {
    entries: new Map(state.entries),
    posts: new Map(state.posts),
    captures: new Map(state.captures),
  };
  const erased = new Set(state.erased);
  const unreadable = [...state.unreadable];
  const keys = [...state.keys];
  let { firstKey } = state;
  for (const { seq, event } of lines) {
    if (event === null) unreadable.push(seq);
    if (event?.kind === 'erased') event.data.lines.forEach((line) => erased.add(line));
    if (event?.kind === 'opened') firstKey ??= event.data.fingerprint;
    const key = event && keyChangeOf(event);
    if (key) keys.push({ seq, key });
    if (event) for (const id of entriesOf(event)) place(index, id, event, seq);
  }
  return {
    tip,
    ...index,
    erased,
    unreadable: unreadable.filter((seq) => !erased.has(seq)),
    firstKey,
    keys,
  };
}

/** The head to write on; null where there is none, or none that can be computed. */
export const headOf = (tip: Tip | null): Head | null =>
  tip === null || tip.hash === null ? null : { seq: tip.seq, hash: tip.hash };

/** What a plan may look up. */
export function knownOf(state: JournalState): Known {
  const entry = (id: string | undefined) => (id === undefined ? null : (state.entries.get(id) ?? null));
  return {
    entry,
    entryOfPost: (platform, postId) => entry(state.posts.get(postKey(platform, postId))),
    entryOfCapture: (capture) => entry(state.captures.get(capture)),
  };
}

/** Newest capture first; by place in the journal, because clocks jump. */
export function newestFirst(entries: Iterable<Entry>): Entry[] {
  const latest = (entry: Entry) => entry.captures.at(-1)?.seq ?? -1;
  return [...entries].sort((a, b) => latest(b) - latest(a));
}
