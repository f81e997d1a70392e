import type { Capture } from './capture.js';
import type { Manual } from './happening/manual.js';
import type { DataOf, Happening, HappeningKind, JournalEvent } from './journal.js';

/** An event's data with its place in the journal. */
export interface Noted<T> {
  readonly seq: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly data: T;
}

export interface CaptureRecord extends Noted<Capture> {
  readonly media: readonly Noted<DataOf<'media'>>[];
  /** The choices not to keep its pictures, with the files that were destroyed. */
  readonly withheld: readonly Noted<DataOf<'withheld'>>[];
  /** When it was put in the bin, ISO 8601 UTC; null: not in the bin. */
  readonly binnedAt: string | null;
  /** Why it is in the bin; null: it is not. */
  readonly binnedFor: DataOf<'binned'>['reason'] | null;
}

/** What a person told, with its place in the bin as a capture has it. */
export interface ManualRecord extends Noted<Manual> {
  readonly binnedAt: string | null;
  readonly binnedFor: DataOf<'binned'>['reason'] | null;
}

/** Something that went to others, with this entry in it. */
export type Handover = {
  [K in 'exported' | 'reported' | 'shared']: Noted<DataOf<K>> & { readonly kind: K };
}['exported' | 'reported' | 'shared'];

/** What was decided and arranged about police and aangifte. */
export type PoliceRecord = {
  [K in 'police-decided' | 'filer-named' | 'secured']: Noted<DataOf<K>> & { readonly kind: K };
}['police-decided' | 'filer-named' | 'secured'];

/** One post with everything that happened to it. A view: computed from the journal, never the truth itself. */
export interface Entry {
  readonly id: string;
  readonly captures: readonly CaptureRecord[];
  /** What a person told, beside captures or instead of them. */
  readonly manuals: readonly ManualRecord[];
  readonly judgements: readonly Noted<DataOf<'judged'>>[];
  readonly notes: readonly Noted<DataOf<'noted'>>[];
  /** What the rules proposed. For the own eyes and the own backup only. */
  readonly proposals: readonly Noted<DataOf<'proposed'>>[];
  /** Later looks at the same post. */
  readonly looks: readonly Noted<DataOf<'looked-again'>>[];
  readonly handovers: readonly Handover[];
  /** Steps taken on this entry alone. */
  readonly steps: readonly Noted<DataOf<'step'>>[];
  /** What was said of when the person concerned came to know; the last one counts. */
  readonly known: readonly Noted<DataOf<'known'>>[];
  /** Whether anybody was hurt; the last one counts. */
  readonly harms: readonly Noted<DataOf<'harmed'>>[];
  /** The thread captures that it was part of. */
  readonly runs: readonly Noted<DataOf<'thread-captured'>>[];
  /** Records of the profile of who posted it. */
  readonly records: readonly Noted<DataOf<'account-recorded'>>[];
  readonly counterReadings: readonly Noted<DataOf<'counter-read'>>[];
  readonly suspicions: readonly Noted<DataOf<'suspected'>>[];
  /** When the sender was addressed on the norm. */
  readonly addressed: readonly Noted<DataOf<'addressed'>>[];
  /** Which dates of addressing were noted by mistake. */
  readonly withdrawals: readonly Noted<DataOf<'addressing-withdrawn'>>[];
  readonly police: readonly PoliceRecord[];
  /** Consent that was given or taken back with this entry in it. */
  readonly consents: readonly Noted<DataOf<'consented'>>[];
  readonly impacts: readonly Noted<DataOf<'impact-told'>>[];
  /** For the own eyes and the own backup only. */
  readonly reflections: readonly Noted<DataOf<'reflected'>>[];
  /** When the logbook said that it leaves by itself. */
  readonly announced: readonly Noted<DataOf<'bycatch-announced'>>[];
  /** When the person wanted it to stay. */
  readonly keeps: readonly Noted<DataOf<'bycatch-kept'>>[];
  /** What a platform answered to a report. */
  readonly answers: readonly Noted<DataOf<'platform-answered'>>[];
  /** Where the person went on after a platform's answer. */
  readonly disputes: readonly Noted<DataOf<'platform-disputed'>>[];
  /** Lines that speak of this entry alone, in order. */
  readonly lines: readonly number[];
}

/** The captures that are not in the bin, oldest first. */
export const liveCaptures = (entry: Entry): readonly CaptureRecord[] =>
  entry.captures.filter((capture) => capture.binnedAt === null);

/** What a person told that is not in the bin, oldest first. */
export const liveManuals = (entry: Entry): readonly ManualRecord[] =>
  entry.manuals.filter(({ binnedAt }) => binnedAt === null);

/** What of an entry lies in the bin or not, each by its own id: captures, and what a person told. */
interface Part {
  readonly id: string;
  readonly binnedAt: string | null;
  readonly binnedFor: DataOf<'binned'>['reason'] | null;
}
export const partsOf = ({ captures, manuals }: Entry): readonly Part[] => [
  ...captures.map(({ data, binnedAt, binnedFor }) => ({ id: data.capture, binnedAt, binnedFor })),
  ...manuals.map(({ data, binnedAt, binnedFor }) => ({ id: data.manual, binnedAt, binnedFor })),
];

/** Ids of what is not in the bin. */
export const liveParts = (entry: Entry): string[] =>
  partsOf(entry).flatMap(({ id, binnedAt }) => (binnedAt === null ? [id] : []));

/** Who put an entry on record, for whom; null for an entry of which nothing is left. */
export const recordedBy = (entry: Entry): Pick<Manual, 'by' | 'onBehalfOf'> | null =>
  liveCaptures(entry).at(-1)?.data.custody ?? liveManuals(entry).at(-1)?.data ?? null;

/** Ids of the files of a capture whose bytes were destroyed on purpose. */
export const withheldFiles = ({ withheld }: CaptureRecord): ReadonlySet<string> =>
  new Set(withheld.flatMap(({ data }) => data.artefacts.map(({ id }) => id)));

/** An entry is in the bin when all of it is. */
export const isBinned = (entry: Entry): boolean => liveParts(entry).length === 0;

/** The last judgement; an earlier one stays in the record. */
export const judgementOf = (entry: Entry): Noted<DataOf<'judged'>> | null => entry.judgements.at(-1) ?? null;

/** Which entry an event speaks of alone; null for events about several, or about the logbook as a whole. */
export function entryOf(event: Happening): string | null {
  return 'entry' in event.data ? event.data.entry : null;
}

/** Every entry that an event speaks of. */
export function entriesOf(event: Happening): readonly string[] {
  const alone = entryOf(event);
  if (alone !== null) return [alone];
  return 'entries' in event.data ? event.data.entries : [];
}

type Step<K extends HappeningKind> = (entry: Entry, record: Noted<DataOf<K>>) => Entry | null;

/** The entry with some of it put in the bin, or taken out. */
const withBin = (entry: Entry, ids: readonly string[], bin: Omit<Part, 'id'>): Entry => ({
  ...withCaptures(entry, ids, () => bin),
  manuals: entry.manuals.map((manual) => (ids.includes(manual.data.manual) ? { ...manual, ...bin } : manual)),
});

/** The entry with some of its captures changed. */
const withCaptures = (
  entry: Entry,
  ids: readonly string[],
  change: (capture: CaptureRecord) => Partial<CaptureRecord>,
): Entry => ({
  ...entry,
  captures: entry.captures.map((capture) =>
    ids.includes(capture.data.capture) ? { ...capture, ...change(capture) } : capture,
  ),
});

const same = (entry: Entry): Entry => entry;

const handed =
  <K extends Handover['kind']>(kind: K): Step<K> =>
  (entry, record) => ({ ...entry, handovers: [...entry.handovers, { ...record, kind } as Handover] });

const policed =
  <K extends PoliceRecord['kind']>(kind: K): Step<K> =>
  (entry, record) => ({ ...entry, police: [...entry.police, { ...record, kind } as PoliceRecord] });

const steps: { [K in HappeningKind]: Step<K> } = {
  opened: same,
  rekeyed: same,
  restored: same,
  set: same,
  anchored: same,
  timestamped: same,
  'dossier-made': same,
  'dossier-renamed': same,
  'dossier-members': same,
  'dossier-closed': same,
  'dossier-wiped': same,
  step: (entry, record) => ({ ...entry, steps: [...entry.steps, record] }),
  'counter-read': (entry, record) => ({ ...entry, counterReadings: [...entry.counterReadings, record] }),
  suspected: (entry, record) => ({ ...entry, suspicions: [...entry.suspicions, record] }),
  'bycatch-announced': (entry, record) => ({ ...entry, announced: [...entry.announced, record] }),
  'bycatch-kept': (entry, record) => ({ ...entry, keeps: [...entry.keeps, record] }),
  addressed: (entry, record) => ({ ...entry, addressed: [...entry.addressed, record] }),
  'addressing-withdrawn': (entry, record) => ({ ...entry, withdrawals: [...entry.withdrawals, record] }),
  'police-decided': policed('police-decided'),
  'filer-named': policed('filer-named'),
  secured: policed('secured'),
  consented: (entry, record) => ({ ...entry, consents: [...entry.consents, record] }),
  'impact-told': (entry, record) => ({ ...entry, impacts: [...entry.impacts, record] }),
  reflected: (entry, record) => ({ ...entry, reflections: [...entry.reflections, record] }),
  'platform-answered': (entry, record) => ({ ...entry, answers: [...entry.answers, record] }),
  'platform-disputed': (entry, record) => ({ ...entry, disputes: [...entry.disputes, record] }),
  exported: handed('exported'),
  reported: handed('reported'),
  shared: handed('shared'),
  captured: (entry, record) => ({
    ...entry,
    captures: [...entry.captures, { ...record, media: [], withheld: [], binnedAt: null, binnedFor: null }],
  }),
  manual: (entry, record) => ({
    ...entry,
    manuals: [...entry.manuals, { ...record, binnedAt: null, binnedFor: null }],
  }),
  media: (entry, record) =>
    withCaptures(entry, [record.data.capture], ({ media }) => ({ media: [...media, record] })),
  withheld: (entry, record) =>
    withCaptures(entry, [record.data.capture], ({ withheld }) => ({ withheld: [...withheld, record] })),
  proposed: (entry, record) => ({ ...entry, proposals: [...entry.proposals, record] }),
  'looked-again': (entry, record) => ({ ...entry, looks: [...entry.looks, record] }),
  'thread-captured': (entry, record) => ({ ...entry, runs: [...entry.runs, record] }),
  judged: (entry, record) => ({ ...entry, judgements: [...entry.judgements, record] }),
  noted: (entry, record) => ({ ...entry, notes: [...entry.notes, record] }),
  known: (entry, record) => ({ ...entry, known: [...entry.known, record] }),
  harmed: (entry, record) => ({ ...entry, harms: [...entry.harms, record] }),
  'account-recorded': (entry, record) => ({ ...entry, records: [...entry.records, record] }),
  binned: (entry, record) =>
    withBin(entry, record.data.captures, { binnedAt: record.at, binnedFor: record.data.reason }),
  unbinned: (entry, record) => withBin(entry, record.data.captures, { binnedAt: null, binnedFor: null }),
  erased: (entry, { data }) => {
    const captures = entry.captures.filter((capture) => !data.captures.includes(capture.data.capture));
    const manuals = entry.manuals.filter((manual) => !data.captures.includes(manual.data.manual));
    const kept = <T>(list: readonly Noted<T>[]) => list.filter(({ seq }) => !data.lines.includes(seq));
    // A later rebuild finds no content behind the erased lines, and still has to place them here.
    const lines = [...new Set([...entry.lines, ...data.lines])].sort((a, b) => a - b);
    if (captures.length + manuals.length === 0) return null;
    return {
      ...entry,
      captures,
      manuals,
      judgements: kept(entry.judgements),
      notes: kept(entry.notes),
      proposals: kept(entry.proposals),
      looks: kept(entry.looks),
      steps: kept(entry.steps),
      known: kept(entry.known),
      harms: kept(entry.harms),
      records: kept(entry.records),
      counterReadings: kept(entry.counterReadings),
      suspicions: kept(entry.suspicions),
      addressed: kept(entry.addressed),
      withdrawals: kept(entry.withdrawals),
      police: entry.police.filter(({ seq }) => !data.lines.includes(seq)),
      impacts: kept(entry.impacts),
      reflections: kept(entry.reflections),
      answers: kept(entry.answers),
      disputes: kept(entry.disputes),
      lines,
    };
  },
};

/** An entry to which nothing has happened yet. */
export const blankEntry = (id: string): Entry => ({
  id,
  captures: [],
  manuals: [],
  judgements: [],
  notes: [],
  proposals: [],
  looks: [],
  handovers: [],
  steps: [],
  known: [],
  harms: [],
  runs: [],
  records: [],
  counterReadings: [],
  suspicions: [],
  addressed: [],
  withdrawals: [],
  police: [],
  consents: [],
  impacts: [],
  reflections: [],
  announced: [],
  keeps: [],
  answers: [],
  disputes: [],
  lines: [],
});

/**
 * The entry after one more event. `entry` is null for the first event of an entry; the result is null when nothing is
 * left of it (erased), and for an event about several entries where this one is not there.
 */
export function applyEvent(entry: Entry | null, event: JournalEvent, seq: number): Entry | null {
  const alone = entryOf(event);
  const before = entry ?? (alone === null ? null : blankEntry(alone));
  if (before === null) return null;
  const step = steps[event.kind] as Step<HappeningKind>;
  const after = step(before, { seq, at: event.at, data: event.data });
  return after && alone !== null ? { ...after, lines: [...after.lines, seq] } : after;
}
