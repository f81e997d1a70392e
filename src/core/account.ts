import { liveCaptures, type CaptureRecord, type Entry, type Noted } from './entry.js';
import type { Field, Source } from './field.js';
import type { DataOf } from './journal.js';
import type { Author, PlatformId } from './post.js';

/** A handle or name under which an account was seen. Never what joins accounts: it can be given up and taken by others. */
export interface Alias {
  readonly kind: 'handle' | 'name';
  readonly value: string;
  /** When it was first and last seen, ISO 8601 UTC. */
  readonly first: string;
  readonly last: string;
  readonly sources: readonly Source[];
}

/** Who posted: platform and stable number. A view: computed from the journal, never the truth itself. */
export interface Account {
  /** Platform and number; of a provisional one the entry. */
  readonly key: string;
  readonly platform: PlatformId;
  /** Null: provisional. Its one entry is joined with others only once its number is read for that same post. */
  readonly accountId: string | null;
  /** In the order given. */
  readonly entries: readonly Entry[];
  /** Oldest first. */
  readonly aliases: readonly Alias[];
  /** Records of the profile, oldest first. */
  readonly records: readonly Noted<DataOf<'account-recorded'>>[];
}

export const accountKey = (platform: PlatformId, accountId: string): string => `${platform}:${accountId}`;

interface Sighting {
  readonly author: Author;
  readonly at: string;
}

const sighting = ({ data }: CaptureRecord): Sighting => ({ author: data.post.author, at: data.capturedAt });

const claims = ({ value, source, others }: Field<string>): { value: string; source: Source }[] => [
  ...(value === null || source === null ? [] : [{ value, source }]),
  ...others,
];

function aliasesOf(sightings: readonly Sighting[]): Alias[] {
  const seen = new Map<string, Alias>();
  for (const { author, at } of sightings) {
    const kinds = [
      ['handle', author.handle],
      ['name', author.displayName],
    ] as const;
    for (const [kind, field] of kinds)
      // What sources disagree about is nobody's name for certain.
      for (const { value, source } of field.value === null ? [] : claims(field)) {
        const key = `${kind} ${value}`;
        const known = seen.get(key) ?? { kind, value, first: at, last: at, sources: [] };
        seen.set(key, {
          ...known,
          first: at < known.first ? at : known.first,
          last: at > known.last ? at : known.last,
          sources: [...new Set([...known.sources, source])],
        });
      }
  }
  const order = ({ first, kind }: Alias) => `${first} ${kind}`;
  return [...seen.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/**
 * The number that every capture of this post, and every source of it, agrees on; null where none gives one, or two differ. What
 * a capture left in doubt is no number of it, though others are listed there.
 */
export function accountIdOf(entry: Entry): string | null {
  const fields = liveCaptures(entry).map(({ data }) => data.post.author.accountId);
  const said = fields.filter(({ value }) => value !== null).flatMap(claims);
  const [id = null, ...others] = new Set(said.map(({ value }) => value));
  return others.length === 0 ? id : null;
}

/** The key of the account that an entry is by; null for a part of a page, of which no author was read. */
export function accountOf(entry: Entry): string | null {
  const capture = liveCaptures(entry).at(-1)?.data;
  if (!capture || capture.part) return null;
  const id = accountIdOf(entry);
  return id === null ? `entry:${entry.id}` : accountKey(capture.post.platform, id);
}

/**
 * The accounts behind these entries, in the order in which they are first met. Give it what counts for an account: no bin,
 * no bijvangst. Joined on numbers alone; handles and names are aliases.
 */
export function accountsOf(entries: readonly Entry[]): Account[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = accountOf(entry);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].flatMap(([key, own]) => {
    const platform = own[0] && liveCaptures(own[0]).at(-1)?.data.post.platform;
    if (!platform || !own[0]) return [];
    const records = own.flatMap(({ records: list }) => list).sort((a, b) => a.seq - b.seq);
    const sightings = [
      ...own.flatMap((entry) => liveCaptures(entry).map(sighting)),
      ...records.map(({ data: { read } }) => ({ author: read.profile, at: read.readAt })),
    ];
    return [
      { key, platform, accountId: accountIdOf(own[0]), entries: own, aliases: aliasesOf(sightings), records },
    ];
  });
}
