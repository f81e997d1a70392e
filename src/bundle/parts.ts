import * as v from 'valibot';
import { ArtefactRefSchema } from '../core/capture.js';
import { WhenSchema } from '../core/happening/known.js';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** SHA-256, hex. */
export const digest = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
/** A path under `data/`. */
export const path = v.pipe(
  text,
  v.regex(/^(?!.*\/\.{1,2}(?:\/|$))data(?:\/[0-9A-Za-z_.-]+)+$/),
  v.maxLength(120),
);

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
  'letter',
]);
export type Hidden = v.InferOutput<typeof HiddenSchema>;

/**
 * An event's bytes as a file. `damaged`: the bytes found do not match the line; `missing`: there are none; `redacted`:
 * the file is a copy without what `hidden` names, made at the export, and its line vouches for the original alone.
 */
export const EventFileSchema = v.strictObject({
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

/** What somebody put down by hand of the profile page of an account in this volume: its event, and the picture it names. */
export const RecordPartSchema = v.strictObject({
  folder: path,
  event: EventFileSchema,
  files: v.array(ArtefactFileSchema),
});
export type RecordPart = v.InferOutput<typeof RecordPartSchema>;

/** The picture of a platform's notice that a later look names: `look` is the line of its event, which lies with the looks. */
export const LookPartSchema = v.strictObject({
  look: count,
  folder: path,
  files: v.array(ArtefactFileSchema),
});
export type LookPart = v.InferOutput<typeof LookPartSchema>;

export const EntryPartSchema = v.strictObject({
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
  /**
   * When the entry was first put on record, where that record is not in this volume: it went along before. Kennisname is
   * taken to be there as long as nobody said otherwise.
   */
  firstRecord: v.optional(WhenSchema),
  looks: v.array(EventFileSchema),
  /** Absent where no look has a picture, and in bundles from before these went along. */
  notices: v.optional(v.array(LookPartSchema)),
  judgements: v.array(EventFileSchema),
});
export type EntryPart = v.InferOutput<typeof EntryPartSchema>;

/** The event files of a capture: what was captured, what was fetched, what was not kept. */
export const eventsOf = ({ event, media, withheld = [] }: CapturePart): EventFile[] => [
  event,
  ...media,
  ...withheld,
];

/** The files of an entry: of captures, given ones, and pictures of notices. */
export const filesOf = ({ captures, manual = [], notices = [] }: EntryPart): ArtefactFile[] =>
  [...captures, ...manual, ...notices].flatMap(({ files }) => files);

/** The event files of an entry, whatever they are of. */
export const eventsOfEntry = (entry: EntryPart): EventFile[] => [
  ...entry.captures.flatMap((capture) => eventsOf(capture)),
  ...(entry.manual ?? []).map(({ event }) => event),
  ...entry.looks,
  ...(entry.known ?? []),
  ...entry.judgements,
];
