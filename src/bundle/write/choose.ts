import { accountsOf } from '../../core/account.js';
import {
  isBinned,
  judgementOf,
  liveCaptures,
  liveManuals,
  type CaptureRecord,
  type Entry,
  type ManualRecord,
  type Noted,
} from '../../core/entry.js';
import { Failure } from '../../core/failure.js';
import type { DataOf } from '../../core/journal.js';
import type { Dossier } from '../dossier.js';
import type { LeftOut } from '../statement.js';
import type { Bundle, BundleRequest, BundleSource } from '../types.js';

/** An entry that goes along, with those of its captures that do. */
export interface Chosen {
  readonly entry: Entry;
  readonly home: boolean;
  readonly captures: readonly CaptureRecord[];
  readonly manuals: readonly ManualRecord[];
  /** Records of the profile of its account, also those that were made at another post of that account. */
  readonly records: readonly Noted<DataOf<'account-recorded'>>[];
}

type Skipped = Bundle['skipped'][number];
type Supplement = NonNullable<Dossier['supplement']>;

/** An earlier bundle: which entries it held, and the end of the chain it saw. */
interface Earlier {
  readonly manifest: string;
  readonly exportedAt: string;
  readonly entries: readonly string[];
  readonly head: number;
}

/** Every earlier bundle that the journal names by one of these digests, oldest first. */
function earlierBundles(entries: readonly Entry[], manifests: readonly string[]): Earlier[] {
  const found = new Map<number, Earlier>();
  for (const handover of entries.flatMap(({ handovers }) => handovers)) {
    if (handover.kind !== 'exported') continue;
    const { manifest, volumes = [], entries: held, head } = handover.data;
    const names = [manifest, ...volumes];
    if (!names.some((name) => manifests.includes(name))) continue;
    found.set(handover.seq, { manifest, exportedAt: handover.at, entries: held, head: head.seq });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, bundle]) => bundle);
}

/** Up to which line earlier bundles hold an entry; null: not at all. */
function heldUntil(entry: Entry, earlier: readonly Earlier[]): number | null {
  const heads = earlier.filter(({ entries }) => entries.includes(entry.id)).map(({ head }) => head);
  return heads.length === 0 ? null : Math.max(...heads);
}

/**
 * What of an entry is new: captures after the earlier bundle. Where only something later was judged or seen, the last
 * capture comes along again, because a judgement without its post says nothing. Empty: nothing is new.
 */
function newOf(entry: Entry, until: number | null): Pick<Chosen, 'captures' | 'manuals'> {
  const live = liveCaptures(entry);
  const told = liveManuals(entry);
  if (until === null) return { captures: live, manuals: told };
  const captures = live.filter(({ seq, media }) => seq > until || media.some((event) => event.seq > until));
  const manuals = told.filter(({ seq }) => seq > until);
  if (captures.length + manuals.length > 0) return { captures, manuals };
  const { judgements, looks, known, records } = entry;
  const withdrawn = entry.withdrawals.filter(({ data }) => judgements.some(({ seq }) => seq === data.line));
  const said = [...judgements, ...looks, ...known, ...records, ...withdrawn].some(({ seq }) => seq > until);
  if (!said) return { captures, manuals };
  return live.length > 0 ? { captures: live.slice(-1), manuals } : { captures, manuals: told.slice(-1) };
}

/**
 * The records that go along with an entry: its own, and those of other entries of that account. One that belongs to a post
 * with a home address goes with that post alone.
 */
function recordsFor(all: readonly Entry[], home: ReadonlySet<string>) {
  const accounts = accountsOf(all.filter((entry) => !isBinned(entry)));
  return (entry: Entry): Chosen['records'] => {
    const account = accounts.find(({ entries }) => entries.some(({ id }) => id === entry.id));
    const records = account?.records ?? entry.records;
    return records.filter(({ data }) => data.entry === entry.id || !home.has(data.entry));
  };
}

export interface Choice {
  /** In order of their first capture; those with a home address or family last. */
  readonly chosen: readonly Chosen[];
  readonly skipped: readonly Skipped[];
  readonly supplement: Supplement | null;
  /** Why an entry of the logbook is not chosen. */
  readonly reasonFor: (entry: Entry) => LeftOut;
}

/**
 * Decides what goes along. Errors: `Failure` bad-data (nothing to export, or an earlier bundle that the journal does
 * not know).
 */
export async function choose(source: BundleSource, request: BundleRequest): Promise<Choice> {
  const all = await source.entries();
  const wanted = request.supplement?.earlier ?? [];
  const earlier = earlierBundles(all, wanted);
  const known = new Set(earlier.map(({ manifest }) => manifest));
  if (wanted.some((manifest) => !known.has(manifest)))
    throw new Failure('bad-data', 'an earlier bundle that the journal does not know');
  const home = new Set(request.home);
  const records = recordsFor(all, home);
  const chosen: Chosen[] = [];
  const skipped: Skipped[] = [];
  for (const id of new Set(request.entries)) {
    const entry = await source.entry(id);
    if (entry === null) skipped.push({ entry: id, reason: 'unknown' });
    else if (isBinned(entry)) skipped.push({ entry: id, reason: 'binned' });
    else {
      const { captures, manuals } = newOf(entry, heldUntil(entry, earlier));
      if (captures.length + manuals.length === 0) skipped.push({ entry: id, reason: 'earlier' });
      else chosen.push({ entry, captures, manuals, home: home.has(id), records: records(entry) });
    }
  }
  if (chosen.length === 0) throw new Failure('bad-data', 'nothing to export');
  const place = ({ entry, home }: Chosen) =>
    [Number(home), (liveCaptures(entry)[0] ?? liveManuals(entry)[0])?.seq ?? 0] as const;
  return {
    chosen: chosen.sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]),
    skipped,
    supplement: request.supplement
      ? {
          plNumber: request.supplement.plNumber,
          earlier: earlier.map(({ manifest, exportedAt }) => ({ manifest, exportedAt })),
        }
      : null,
    reasonFor: (entry) => {
      if (isBinned(entry)) return 'bin';
      if (heldUntil(entry, earlier) !== null) return 'earlier';
      return judgementOf(entry)?.data.category === 'geen' ? 'none' : 'not-chosen';
    },
  };
}
