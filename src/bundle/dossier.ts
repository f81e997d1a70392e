import * as v from 'valibot';
import { ArtefactRefSchema } from '../core/capture.js';
import { HeadSchema, type DataOf, type HappeningKind, type JournalEvent } from '../core/journal.js';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const digest = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const path = v.pipe(text, v.regex(/^(?!.*\/\.{1,2}(?:\/|$))data(?:\/[0-9A-Za-z_.-]+)+$/), v.maxLength(120));
const time = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/));

/** An event's bytes as a file. `damaged`: the bytes found do not match the line; `missing`: there are none. */
const EventFileSchema = v.strictObject({
  seq: count,
  state: v.picklist(['exported', 'damaged', 'missing']),
  file: v.nullable(path),
});
export type EventFile = v.InferOutput<typeof EventFileSchema>;

/**
 * A stored file that an event names. `withheld`: kept in the logbook, its hash is here but the file is not; `not-kept`:
 * destroyed on purpose, as a `withheld` event says.
 */
const ArtefactFileSchema = v.strictObject({
  role: ArtefactRefSchema.entries.role,
  sha256: digest,
  size: count,
  type: text,
  state: v.picklist(['exported', 'withheld', 'not-kept', 'damaged', 'missing']),
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

const EntryPartSchema = v.strictObject({
  number: count,
  id: text,
  folder: path,
  captures: v.array(CapturePartSchema),
  judgements: v.array(EventFileSchema),
});
export type EntryPart = v.InferOutput<typeof EntryPartSchema>;

/** `data/dossier.json`: what a volume holds and where. */
export const DossierSchema = v.strictObject({
  schema: v.literal('vastgelegd-dossier/1'),
  logbook: text,
  exportedAt: time,
  software: text,
  purpose: v.nullable(text),
  key: v.strictObject({ algorithm: v.literal('Ed25519'), fingerprint: digest }),
  head: HeadSchema,
  /** The logbook's first event, which names the key. */
  opened: EventFileSchema,
  /** Events from which on another key signs, where there are any. */
  keys: v.optional(v.array(EventFileSchema)),
  volume: v.strictObject({ group: digest, index: count, count }),
  counts: v.strictObject({ entries: count, captures: count, damaged: count }),
  categories: v.record(text, v.strictObject({ label: text, norm: text, source: text })),
  entries: v.array(EntryPartSchema),
  /** Name of the report's form: the same form makes the same report of the same data. */
  form: v.pipe(text, v.regex(/^vastgelegd-verslag\/[1-9]\d{0,3}$/)),
  /** SHA-256 of the files for people, so that the signature over `data/` covers them too. */
  documents: v.record(text, digest),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;

/** Everything that the files of a volume are derived from. `events`: those whose bytes match their line, by number. */
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

/** Every event file that a volume names. */
export function eventFiles(dossier: Dossier): EventFile[] {
  return [
    dossier.opened,
    ...(dossier.keys ?? []),
    ...dossier.entries.flatMap((entry) => [
      ...entry.captures.flatMap((capture) => eventsOf(capture)),
      ...entry.judgements,
    ]),
  ];
}

const isLost = ({ state }: { state: string }) => state === 'damaged' || state === 'missing';

/** Paths, or places, of what is damaged or missing in an entry. */
export const damageOf = (part: EntryPart): string[] => [
  ...part.judgements.filter(isLost).map(({ file, seq }) => file ?? `${part.folder} (regel ${seq})`),
  ...part.captures.flatMap((capture) => [
    ...eventsOf(capture)
      .filter(isLost)
      .map(({ file, seq }) => file ?? `${capture.folder} (regel ${seq})`),
    ...capture.files.filter(isLost).map(({ file, role }) => file ?? `${capture.folder} (${role})`),
  ]),
];

/** How much a volume holds, and how much of it is damaged or missing. */
export const countsOf = (opened: EventFile, entries: readonly EntryPart[]): Dossier['counts'] => ({
  entries: entries.length,
  captures: entries.reduce((sum, { captures }) => sum + captures.length, 0),
  damaged: entries.flatMap(damageOf).length + Number(isLost(opened)),
});
