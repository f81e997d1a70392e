import { applyToDossier, destroyedLines, dossierOf, type Dossier } from '../core/dossier.js';
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
  readonly dossiers: ReadonlyMap<string, Dossier>;
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
  dossiers: new Map(),
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
  const manuals = entry?.manuals.map(({ data }) => data) ?? [];
  return {
    posts: [
      ...captures.map(({ post: { platform, postId } }) => ({ platform, postId: postId.value })),
      // A picture that the person gave of a post and the capture of that post are one entry.
      ...manuals.flatMap(({ link }) => link ?? []),
    ].flatMap(({ platform, postId }) => (postId === null ? [] : [postKey(platform, postId)])),
    captures: [...captures.map(({ capture }) => capture), ...manuals.map(({ manual }) => manual)],
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

/** Whether these lines speak of any dossier. */
export const touchDossiers = (lines: readonly ReadLine[]): boolean =>
  lines.some(({ event }) => event !== null && dossierOf(event) !== null);

function placeDossier(dossiers: Map<string, Dossier>, event: JournalEvent, seq: number): void {
  const id = dossierOf(event);
  if (id === null) return;
  const after = applyToDossier(dossiers.get(id) ?? null, event, seq);
  if (after) dossiers.set(id, after);
  else dossiers.delete(id);
}

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
  const dossiers = new Map(state.dossiers);
  const erased = new Set(state.erased);
  const unreadable = [...state.unreadable];
  const keys = [...state.keys];
  let { firstKey } = state;
  for (const { seq, event } of lines) {
    if (event === null) unreadable.push(seq);
    if (event) destroyedLines(event).forEach((line) => erased.add(line));
    if (event) placeDossier(dossiers, event, seq);
    if (event?.kind === 'opened') firstKey ??= event.data.fingerprint;
    const key = event && keyChangeOf(event);
    if (key) keys.push({ seq, key });
    if (event) for (const id of entriesOf(event)) place(index, id, event, seq);
  }
  return {
    tip,
    ...index,
    dossiers,
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
    dossier: (id) => state.dossiers.get(id) ?? null,
    entryOfPost: (platform, postId) => entry(state.posts.get(postKey(platform, postId))),
    entryOfCapture: (capture) => entry(state.captures.get(capture)),
  };
}

/** Newest first; by place in the journal, because clocks jump. */
export function newestFirst(entries: Iterable<Entry>): Entry[] {
  const latest = ({ captures, manuals }: Entry) =>
    Math.max(captures.at(-1)?.seq ?? -1, manuals.at(-1)?.seq ?? -1);
  return [...entries].sort((a, b) => latest(b) - latest(a));
}
