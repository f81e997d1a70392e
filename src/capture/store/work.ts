import * as v from 'valibot';
import {
  AfterSchema,
  PictureReasonSchema,
  ReadingSchema,
  RectSchema,
  ViewSchema,
} from '../../core/capture.js';
import { Failure } from '../../core/failure.js';
import { PlatformIdSchema } from '../../core/post.js';
import { RunPlanSchema, TallySchema } from '../../core/thread.js';
import type { WorkItem, WorkStore } from '../../logbook/ports.js';

/** What became of the attempt to take a picture. Times are ISO 8601 UTC. */
const ShotSchema = v.variant('state', [
  v.strictObject({ state: v.literal('pixels'), from: v.string(), to: v.string() }),
  v.strictObject({ state: v.literal('redrawn'), reason: PictureReasonSchema }),
  v.strictObject({ state: v.literal('missing'), reason: PictureReasonSchema }),
]);
export type Shot = v.InferOutput<typeof ShotSchema>;

const TabSchema = v.strictObject({ id: v.number(), windowId: v.number(), zoom: v.nullable(v.number()) });
export type Tab = v.InferOutput<typeof TabSchema>;
/** Where a tab is now. */
export type Place = Pick<Tab, 'id' | 'windowId'>;

const FactsSchema = v.variant('stage', [
  /** Several posts of one thread with the one picture that shows them all; `views` are theirs, in order. */
  v.strictObject({
    stage: v.literal('sheet'),
    readings: v.array(ReadingSchema),
    views: v.array(ViewSchema),
    tab: TabSchema,
    /** Null: not taken yet. */
    shot: v.nullable(ShotSchema),
  }),
  /** A thread that is being captured. */
  v.strictObject({
    stage: v.literal('run'),
    plan: RunPlanSchema,
    platform: PlatformIdSchema,
    /** The platform's number of the post under which the replies stand. */
    post: v.nullable(v.string()),
    /** ISO 8601 UTC. */
    began: v.string(),
    touched: v.string(),
    tally: TallySchema,
  }),
  v.strictObject({ stage: v.literal('read'), reading: ReadingSchema, tab: TabSchema }),
  v.strictObject({
    stage: v.literal('framed'),
    reading: ReadingSchema,
    tab: TabSchema,
    shot: ShotSchema,
    view: ViewSchema,
  }),
  v.strictObject({
    stage: v.literal('seen'),
    reading: ReadingSchema,
    tab: TabSchema,
    shot: ShotSchema,
    view: ViewSchema,
    after: AfterSchema,
  }),
  /** One more frame of a tall post, beside the work it belongs to. */
  v.strictObject({
    stage: v.literal('strip'),
    of: v.string(),
    view: ViewSchema,
    from: v.string(),
    to: v.string(),
    area: v.optional(RectSchema),
  }),
  /** Stored in the journal; the pictures of the post are still to be fetched. */
  v.strictObject({
    stage: v.literal('media'),
    entry: v.string(),
    urls: v.array(v.string()),
    /** How often it was tried again. */
    attempt: v.optional(v.number()),
    /** ISO 8601 UTC: not before then. */
    after: v.optional(v.string()),
  }),
]);
export type Facts = v.InferOutput<typeof FactsSchema>;
export type FactsOf<S extends Facts['stage']> = Extract<Facts, { stage: S }>;

/** One unfinished capture. `frame` is the picture's file as the browser gave it. */
export interface Work {
  readonly id: string;
  readonly startedAt: string;
  readonly facts: Facts;
  readonly frame: Uint8Array | null;
}

/** Reads a work item back. Errors: `Failure` bad-data when it is not one of ours. */
export function parseWork(item: WorkItem): Work {
  const facts = v.safeParse(FactsSchema, item.facts);
  if (!facts.success) throw new Failure('bad-data', `work ${item.id}: ${v.summarize(facts.issues)}`);
  return { ...item, facts: facts.output };
}

/** The work of this capture, or null. */
export async function findWork(store: WorkStore, id: string): Promise<Work | null> {
  const item = await store.get(id);
  return item && parseWork(item);
}

const RUN = 'run ';
const SHEET = 'sheet ';
export const runId = (run: string): string => RUN + run;
export const sheetId = (sheet: string): string => SHEET + sheet;
/** Work of a thread capture, which has its own way to go on. */
export const isThreadWork = (id: string): boolean => id.startsWith(RUN) || id.startsWith(SHEET);
