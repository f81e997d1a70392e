import * as v from 'valibot';
import { ArtefactRefSchema } from '../core/capture.js';
import { LevelSchema } from '../core/happening/handover.js';
import { HeadSchema, type DataOf, type HappeningKind, type JournalEvent } from '../core/journal.js';
import { OffenceSchema, RemarkSchema } from '../dossier/offence.js';
import { PaperChoiceSchema } from './papers/choice.js';
import { quoteKey } from './quotes.js';
import { StatementSchema } from './statement.js';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const digest = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const path = v.pipe(text, v.regex(/^(?!.*\/\.{1,2}(?:\/|$))data(?:\/[0-9A-Za-z_.-]+)+$/), v.maxLength(120));
const time = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/));

/** What was taken out of an event before it was handed over. */
export const HiddenSchema = v.picklist([
  'salt',
  'context',
  'quoted',
  'names',
  'socialContext',
  'page',
  'text',
  'media',
  'persons',
]);
export type Hidden = v.InferOutput<typeof HiddenSchema>;

/**
 * An event's bytes as a file. `damaged`: the bytes found do not match the line; `missing`: there are none; `redacted`:
 * the file is a copy without what `hidden` names, made at the export, and its line vouches for the original alone.
 */
const EventFileSchema = v.strictObject({
  seq: count,
  state: v.picklist(['exported', 'redacted', 'damaged', 'missing']),
  file: v.nullable(path),
  hidden: v.optional(v.array(HiddenSchema)),
});
export type EventFile = v.InferOutput<typeof EventFileSchema>;

/**
 * A stored file that an event names. `withheld`: kept in the logbook, its hash is here but the file is not; `not-kept`:
 * destroyed on purpose, as a `withheld` event says; `redacted`: the file here is a copy with parts painted over, the
 * hash is that of the original in the logbook.
 */
const ArtefactFileSchema = v.strictObject({
  role: ArtefactRefSchema.entries.role,
  sha256: digest,
  size: count,
  type: text,
  state: v.picklist(['exported', 'redacted', 'withheld', 'not-kept', 'damaged', 'missing']),
  file: v.nullable(path),
});
export type ArtefactFile = v.InferOutput<typeof ArtefactFileSchema>;

const CapturePartSchema = v.strictObject({
  capture: text,
  folder: path,
  event: EventFileSchema,
  media: v.array(EventFileSchema),
  /** The choices not to keep pictures; absent where there were none. */
  withheld: v.optional(v.array(EventFileSchema)),
  files: v.array(ArtefactFileSchema),
});
export type CapturePart = v.InferOutput<typeof CapturePartSchema>;

/** What a person told: its event, and the files that the person gave. */
const ManualPartSchema = v.strictObject({
  manual: text,
  folder: path,
  event: EventFileSchema,
  files: v.array(ArtefactFileSchema),
});
export type ManualPart = v.InferOutput<typeof ManualPartSchema>;

const EntryPartSchema = v.strictObject({
  number: count,
  id: text,
  folder: path,
  /** Marked by the person: it holds a home address, or family. No paper shows its words or pictures. */
  home: v.boolean(),
  captures: v.array(CapturePartSchema),
  /** Absent where the person told nothing beside captures. */
  manual: v.optional(v.array(ManualPartSchema)),
  /** What was said of when the person concerned came to know; absent where nothing was. */
  known: v.optional(v.array(EventFileSchema)),
  looks: v.array(EventFileSchema),
  judgements: v.array(EventFileSchema),
});
export type EntryPart = v.InferOutput<typeof EntryPartSchema>;

/**
 * A time stamp (RFC 3161) over one line of the journal, and through it over every line before. It vouches for that and no
 * more: not for later lines, nor for this bundle. What it says of itself is repeated here for the report.
 */
const HeadTokenSchema = v.strictObject({
  seq: count,
  /** Hash of the line: what was stamped. */
  hash: digest,
  /** The line as it is hashed, and the token. */
  line: path,
  token: path,
  genTime: time,
  /** Seconds either way; null: not stated. */
  accuracy: v.nullable(v.number()),
  authority: v.nullable(text),
  serial: text,
  policy: text,
  claimsQualified: v.boolean(),
});
export type HeadToken = v.InferOutput<typeof HeadTokenSchema>;

/** One post in a summary: no words, no account, no address. Days are calendar days in the Netherlands. */
const SummaryRowSchema = v.strictObject({
  number: count,
  platform: text,
  kind: text,
  posted: v.nullable(text),
  captured: v.nullable(text),
  category: v.nullable(
    v.strictObject({ protocol: v.strictObject({ id: text, version: text }), category: text }),
  ),
});
export type SummaryRow = v.InferOutput<typeof SummaryRowSchema>;

/** `data/dossier.json`: what a volume holds and where. */
export const DossierSchema = v.strictObject({
  schema: v.literal('vastgelegd-dossier/2'),
  logbook: text,
  exportedAt: time,
  software: text,
  level: LevelSchema,
  to: v.nullable(text),
  purpose: v.nullable(text),
  /** An addition: it holds only what the earlier bundles do not. `plNumber`: the number the police gave. */
  supplement: v.nullable(
    v.strictObject({
      plNumber: v.nullable(text),
      earlier: v.array(v.strictObject({ manifest: digest, exportedAt: time })),
    }),
  ),
  key: v.strictObject({ algorithm: v.literal('Ed25519'), fingerprint: digest }),
  head: HeadSchema,
  /** The logbook's first event, which names the key. */
  opened: EventFileSchema,
  /** Events from which on another key signs, where there are any. */
  keys: v.optional(v.array(EventFileSchema)),
  /** Time stamps over the journal's head, by line, where there are any. */
  heads: v.optional(v.array(HeadTokenSchema)),
  /** `separate`: only entries that hold a home address or family. */
  volume: v.strictObject({ group: digest, index: count, count, separate: v.boolean() }),
  counts: v.strictObject({ entries: count, captures: count, damaged: count }),
  statement: StatementSchema,
  categories: v.record(text, v.strictObject({ label: text, norm: text, source: text })),
  /** Possible offences that a judgement names, as the data had them at the export. */
  offences: v.record(text, OffenceSchema),
  remarks: v.array(RemarkSchema),
  entries: v.array(EntryPartSchema),
  /** Only at level `summary`, which has no entries. */
  summary: v.nullable(v.strictObject({ accounts: count, rows: v.array(SummaryRowSchema) })),
  /** The papers for police and aangifte, where they were asked for: what they were made of, and SHA-256 of each file. */
  papers: v.optional(
    v.strictObject({
      form: v.pipe(text, v.regex(/^vastgelegd-stukken\/[1-9]\d{0,3}$/)),
      choice: PaperChoiceSchema,
      files: v.record(path, digest),
    }),
  ),
  /** Name of the report's form: the same form makes the same report of the same data. */
  form: v.pipe(text, v.regex(/^vastgelegd-verslag\/[1-9]\d{0,3}$/)),
  /** SHA-256 of the files for people, so that the signature over `data/` covers them too. */
  documents: v.record(text, digest),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;

/** Everything that the files of a volume are derived from. `events`: those that could be read, by number. */
export interface Contents {
  readonly dossier: Dossier;
  readonly events: ReadonlyMap<number, JournalEvent>;
}

/** An event's data with its time, or null where it is damaged, missing or of another kind. */
export function eventOf<K extends HappeningKind>(
  contents: Contents,
  file: EventFile,
  kind: K,
): { at: string; data: DataOf<K> } | null {
  const event = contents.events.get(file.seq);
  return event?.kind === kind ? { at: event.at, data: event.data as DataOf<K> } : null;
}

/** The event files of a capture: what was captured, what was fetched, what was not kept. */
export const eventsOf = ({ event, media, withheld = [] }: CapturePart): EventFile[] => [
  event,
  ...media,
  ...withheld,
];

/** The files of an entry, of captures and given ones. */
export const filesOf = ({ captures, manual = [] }: EntryPart): ArtefactFile[] =>
  [...captures, ...manual].flatMap(({ files }) => files);

/** The event files of an entry, whatever they are of. */
export const eventsOfEntry = (entry: EntryPart): EventFile[] => [
  ...entry.captures.flatMap((capture) => eventsOf(capture)),
  ...(entry.manual ?? []).map(({ event }) => event),
  ...entry.looks,
  ...(entry.known ?? []),
  ...entry.judgements,
];

/** Every event file that a volume names. */
export function eventFiles(dossier: Dossier): EventFile[] {
  return [dossier.opened, ...(dossier.keys ?? []), ...dossier.entries.flatMap(eventsOfEntry)];
}

/** Columns and possible offences that the judgements of a volume name. */
export function namedIn(contents: Contents): { columns: string[]; offences: string[] } {
  const { entries, summary } = contents.dossier;
  const judged = entries
    .flatMap(({ judgements }) => judgements)
    .flatMap((file) => eventOf(contents, file, 'judged')?.data ?? []);
  return {
    columns: [
      ...judged.map(({ protocol, category }) => quoteKey(protocol, category)),
      ...(summary?.rows ?? []).flatMap(({ category }) =>
        category ? [quoteKey(category.protocol, category.category)] : [],
      ),
    ],
    offences: judged.flatMap(({ offences }) => offences ?? []),
  };
}

/** The earliest time stamp that covers a line; null: none here does. */
export const headTokenFor = ({ heads = [] }: Dossier, seq: number): HeadToken | null =>
  heads
    .filter((head) => head.seq >= seq)
    .reduce<HeadToken | null>(
      (first, head) =>
        first === null || Date.parse(head.genTime) < Date.parse(first.genTime) ? head : first,
      null,
    );

const isLost = ({ state }: { state: string }) => state === 'damaged' || state === 'missing';

/** Paths, or places, of what is damaged or missing in an entry. */
export const damageOf = (part: EntryPart): string[] => [
  ...[...part.judgements, ...part.looks, ...(part.known ?? [])]
    .filter(isLost)
    .map(({ file, seq }) => file ?? `${part.folder} (regel ${seq})`),
  ...part.captures.flatMap((capture) => [
    ...eventsOf(capture)
      .filter(isLost)
      .map(({ file, seq }) => file ?? `${capture.folder} (regel ${seq})`),
    ...capture.files.filter(isLost).map(({ file, role }) => file ?? `${capture.folder} (${role})`),
  ]),
  ...(part.manual ?? []).flatMap(({ folder, event, files }) => [
    ...[event].filter(isLost).map(({ file, seq }) => file ?? `${folder} (regel ${seq})`),
    ...files.filter(isLost).map(({ file, role }) => file ?? `${folder} (${role})`),
  ]),
];

/** How much a volume holds, and how much of it is damaged or missing. */
export const countsOf = (opened: EventFile, entries: readonly EntryPart[]): Dossier['counts'] => ({
  entries: entries.length,
  captures: entries.reduce((sum, { captures }) => sum + captures.length, 0),
  damaged: entries.flatMap(damageOf).length + Number(isLost(opened)),
});
