import * as v from 'valibot';
import { fieldOf } from './field.js';
import { ContextPostSchema, PostSchema } from './post.js';
import { RunRefSchema } from './thread.js';

const text = v.string();
const finite = v.pipe(v.number(), v.finite());

/** CSS pixels, relative to the viewport. */
export const RectSchema = v.strictObject({ x: finite, y: finite, width: finite, height: finite });
export type Rect = v.InferOutput<typeof RectSchema>;

/** How the person asked for it. */
export const GestureSchema = v.picklist(['toolbar', 'overlay', 'shortcut', 'menu']);
export type Gesture = v.InferOutput<typeof GestureSchema>;

/** The page as the content script saw it at the moment of reading. Lengths are CSS pixels. */
export const ViewSchema = v.strictObject({
  scroll: v.strictObject({ x: finite, y: finite }),
  viewport: v.strictObject({ width: finite, height: finite }),
  pixelRatio: finite,
  /** The post's own rectangle. */
  post: RectSchema,
  /** Rectangles of the context posts, in the order of `context`. */
  context: v.array(RectSchema),
  /** Rectangles of page parts that lie over the post or its context (fixed bars, chat windows). */
  covers: v.array(RectSchema),
  /** Rectangles within the post's own that are left out of the record: lists of other conversations, side columns. */
  omitted: v.optional(v.array(RectSchema)),
  /** Rectangles of text fields within the post or its context: what the user typed there is in no picture. */
  fields: v.optional(v.array(RectSchema)),
  /** Rectangles of pictures within the post that had not come, or could not be had: they are empty in what was on screen. */
  undrawn: v.optional(v.array(RectSchema)),
});
export type View = v.InferOutput<typeof ViewSchema>;

/**
 * How a part of a page was put on record where no reader recognised a post. `visibleOnly`: only what was in view, nothing
 * scrolled or fetched (messages, stories). `chosen`: the part that we proposed, or another that the person pointed at.
 */
export const PartSchema = v.strictObject({
  visibleOnly: v.boolean(),
  chosen: v.picklist(['proposed', 'person']),
});
export type Part = v.InferOutput<typeof PartSchema>;

/** What the content script hands over in one message: everything read in one task, before any picture. */
export const ReadingSchema = v.strictObject({
  capture: text,
  gesture: GestureSchema,
  /** ISO 8601 UTC, milliseconds. */
  readAt: text,
  zone: v.strictObject({ name: text, offsetMinutes: finite }),
  page: v.strictObject({
    /** The address as shown; query keys outside the platform's allow-list are removed and named in `dropped`. */
    url: text,
    dropped: v.array(text),
    title: text,
    language: v.nullable(text),
  }),
  post: PostSchema,
  /** Only where the layout was not recognised. */
  part: v.optional(PartSchema),
  /** Only where it is one of a thread that is captured as a whole. */
  run: v.optional(RunRefSchema),
  /** The capture that this one follows: the page was loaded again, because that one could not be compared. */
  reloadedFrom: v.optional(text),
  context: v.array(ContextPostSchema),
  /** Handle of the account that the page shows as logged in. */
  ownAccount: fieldOf(text),
  /** The element's HTML, reduced to the allow-list. */
  html: text,
  /** At the moment of reading; the picture has a view of its own. */
  view: ViewSchema,
  userAgent: text,
});
export type Reading = v.InferOutput<typeof ReadingSchema>;

/** What the content script saw directly after the picture was taken. */
export const AfterSchema = v.strictObject({
  view: ViewSchema,
  /** The post's element changed between reading and picture. */
  mutated: v.boolean(),
  /** The post's rectangle or the scroll position changed while the picture was taken. */
  moved: v.boolean(),
  /** Read again, the element is another post: other id, author or text than was read. */
  changed: v.boolean(),
});
export type After = v.InferOutput<typeof AfterSchema>;

/** A stored file. `id` is random; the event that names it by `sha256` is what makes it evidence. */
export const ArtefactRefSchema = v.strictObject({
  id: text,
  /** 64 lower-case hex digits over the file's bytes. */
  sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)),
  /** Bytes. */
  size: v.pipe(v.number(), v.safeInteger()),
  /** Media type. */
  type: text,
  /**
   * `frame`: the viewport, or a part of the page, exactly as the browser gave it; `masked`: the frame, greyed outside the post and its thread;
   * `crop`: the post cut out of the frame; `redrawn`: drawn again by html2canvas, not the pixels on screen;
   * `html`: the element's reduced HTML; `media`: a picture of the post; `timestamp`: an authority's answer (RFC 3161);
   * `supplied`: given by the person, read from no page.
   */
  role: v.picklist(['frame', 'masked', 'crop', 'redrawn', 'html', 'media', 'timestamp', 'supplied']),
});
export type ArtefactRef = v.InferOutput<typeof ArtefactRefSchema>;

/**
 * Why there are no pixels. `permission`: not yet given for this tab; `policy`: forbidden by the organisation; `hidden`:
 * something else was in front; `minimised`: its window was; `busy`: other pictures were asked for at the same time;
 * `failed`: the browser gave none; `interrupted`, `unchecked`: the background was stopped
 * before or after the picture; `moved`, `changed`: the picture may not show what was read.
 */
export const PictureReasonSchema = v.picklist([
  'permission',
  'policy',
  'hidden',
  'minimised',
  'busy',
  'failed',
  'interrupted',
  'unchecked',
  'moved',
  'changed',
]);
export type PictureReason = v.InferOutput<typeof PictureReasonSchema>;

/** One more frame of a tall post. Times are ISO 8601 UTC just before and just after the browser gave it. */
export const StripSchema = v.strictObject({
  view: ViewSchema,
  from: text,
  to: text,
  /** The part of the page that the browser pictured in one call, CSS pixels from the page's corner; else it is the viewport. */
  area: v.optional(RectSchema),
});
export type Strip = v.InferOutput<typeof StripSchema>;

/** Whether there is a picture, and if not why. */
export const PictureSchema = v.variant('state', [
  v.strictObject({
    state: v.literal('pixels'),
    /** ISO 8601 UTC just before and just after the browser gave the frame. */
    from: text,
    to: text,
    /** Image pixels per CSS pixel, from the frame's own width. */
    scale: finite,
    /** The post's part of the frame, CSS pixels; null where none of it was in view. */
    crop: v.nullable(RectSchema),
    /** True where part of the post is in none of the frames. */
    partial: v.boolean(),
    /** True where something lay over the post. */
    covered: v.boolean(),
    /** Further frames of a post that is taller than the screen, each with the view it was taken in. */
    strips: v.array(StripSchema),
  }),
  v.strictObject({ state: v.literal('redrawn'), reason: PictureReasonSchema }),
  v.strictObject({ state: v.literal('missing'), reason: PictureReasonSchema }),
]);
export type Picture = v.InferOutput<typeof PictureSchema>;

/** Who put it on record, for whom, and when the person concerned came to know of it (the klacht term starts there). */
export const CustodySchema = v.strictObject({
  by: v.strictObject({ name: v.nullable(text), role: v.nullable(text) }),
  /** Null: for themselves. */
  onBehalfOf: v.nullable(text),
  knowledge: v.strictObject({
    at: text,
    by: v.picklist(['self', 'other']),
    set: v.picklist(['default', 'person']),
  }),
});
export type Custody = v.InferOutput<typeof CustodySchema>;

export const EnvironmentSchema = v.strictObject({
  browser: text,
  os: text,
  userAgent: text,
  extension: text,
  /** SHA-256 over the sources this build was made from. */
  build: text,
});
export type Environment = v.InferOutput<typeof EnvironmentSchema>;

/** The immutable result of one capture: facts, provenance and the files it consists of. */
export const CaptureSchema = v.strictObject({
  capture: text,
  entry: text,
  /** ISO 8601 UTC, milliseconds: when the post was read. */
  capturedAt: text,
  zone: ReadingSchema.entries.zone,
  gesture: GestureSchema,
  page: ReadingSchema.entries.page,
  post: PostSchema,
  part: v.optional(PartSchema),
  run: v.optional(RunRefSchema),
  reloadedFrom: v.optional(text),
  context: v.array(ContextPostSchema),
  ownAccount: fieldOf(text),
  view: ViewSchema,
  /** Browser zoom, 1 = 100 %. */
  zoom: v.nullable(finite),
  /** Null: the page could not be looked at again after the picture. */
  steady: v.nullable(v.strictObject({ mutated: v.boolean(), moved: v.boolean(), changed: v.boolean() })),
  picture: PictureSchema,
  custody: CustodySchema,
  environment: EnvironmentSchema,
  artefacts: v.array(ArtefactRefSchema),
});
export type Capture = v.InferOutput<typeof CaptureSchema>;
