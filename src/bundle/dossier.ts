import * as v from 'valibot';
import { LevelSchema } from '../core/happening/handover.js';
import { HeadSchema, type DataOf, type HappeningKind, type JournalEvent } from '../core/journal.js';
import { OffenceSchema, RemarkSchema } from '../dossier/offence.js';
import { PaperChoiceSchema } from './papers/choice.js';
import {
  digest,
  EntryPartSchema,
  EventFileSchema,
  eventsOf,
  eventsOfEntry,
  path,
  RecordPartSchema,
  type EntryPart,
  type EventFile,
  type RecordPart,
} from './parts.js';
import { quoteKey } from './quotes.js';
import { StatementSchema } from './statement.js';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export {
  eventsOf,
  eventsOfEntry,
  filesOf,
  type ArtefactFile,
  type CapturePart,
  type EntryPart,
  type EventFile,
  type Hidden,
  type LookPart,
  type ManualPart,
  type RecordPart,
} from './parts.js';

const time = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/));

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
  /** Records of the profiles of the accounts in this volume, in order; absent where there are none. */
  records: v.optional(v.array(RecordPartSchema)),
  /** What was done with entries of this volume after they were put on record, in order; absent where nothing was. */
  custody: v.optional(v.array(EventFileSchema)),
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

/** Every event file that a volume names. */
export function eventFiles(dossier: Dossier): EventFile[] {
  const { opened, keys = [], entries, records = [], custody = [] } = dossier;
  return [
    opened,
    ...keys,
    ...entries.flatMap(eventsOfEntry),
    ...records.map(({ event }) => event),
    ...custody,
  ];
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

const lostFiles = ({ folder, files }: Pick<RecordPart, 'folder' | 'files'>): string[] =>
  files.filter(isLost).map(({ file, role }) => file ?? `${folder} (${role})`);

const damageIn = ({ event, ...part }: Pick<RecordPart, 'folder' | 'event' | 'files'>): string[] => [
  ...[event].filter(isLost).map(({ file, seq }) => file ?? `${part.folder} (regel ${seq})`),
  ...lostFiles(part),
];

/** Paths, or places, of what is damaged or missing in an entry. */
export const damageOf = (part: EntryPart): string[] => [
  ...[...part.judgements, ...part.looks, ...(part.known ?? [])]
    .filter(isLost)
    .map(({ file, seq }) => file ?? `${part.folder} (regel ${seq})`),
  ...part.captures.flatMap((capture) => [
    ...eventsOf(capture)
      .filter(isLost)
      .map(({ file, seq }) => file ?? `${capture.folder} (regel ${seq})`),
    ...lostFiles(capture),
  ]),
  ...(part.manual ?? []).flatMap(damageIn),
  ...(part.notices ?? []).flatMap(lostFiles),
];

/** Paths, or places, of what is damaged or missing beside the entries. */
export const damageBeside = ({
  records = [],
  custody = [],
}: Pick<Dossier, 'records' | 'custody'>): string[] => [
  ...custody.filter(isLost).map(({ file, seq }) => file ?? `data/journaal (regel ${seq})`),
  ...records.flatMap(damageIn),
];

/** How much a volume holds, and how much of it is damaged or missing. */
export const countsOf = (
  volume: Pick<Dossier, 'opened' | 'entries' | 'records' | 'custody'>,
): Dossier['counts'] => ({
  entries: volume.entries.length,
  captures: volume.entries.reduce((sum, { captures }) => sum + captures.length, 0),
  damaged:
    volume.entries.flatMap(damageOf).length + damageBeside(volume).length + Number(isLost(volume.opened)),
});
