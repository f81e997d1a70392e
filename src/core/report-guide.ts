import * as v from 'valibot';
import { ChannelSchema } from './happening/platform.js';
import { PlatformIdSchema } from './post.js';

const text = v.pipe(v.string(), v.maxLength(20_000));
const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));

/** In which languages a report is written and a platform's labels are known. */
export const LanguageSchema = v.picklist(['nl', 'en']);
export type Language = v.InferOutput<typeof LanguageSchema>;

/** The parts of a report: those of art. 16 lid 2 DSA, and the account. */
export const PartSchema = v.picklist(['explanation', 'location', 'account', 'name', 'email', 'good-faith']);
export type Part = v.InferOutput<typeof PartSchema>;

/** What the side panel needs to lead a person through one report. Kept in memory only, until it ends or the browser does. */
const GuideSchema = v.strictObject({
  entry: short,
  dossier: v.nullable(short),
  platform: PlatformIdSchema,
  channel: ChannelSchema,
  /** In which language the person sees the platform. */
  language: LanguageSchema,
  /** Which reason of the platform's list the person chose; null: they choose there. */
  reason: v.nullable(short),
  /** The post's number, by which it is found on the page; null: not known, and then nothing in it is marked. */
  postId: v.nullable(short),
  /** Its permanent address: a platform may give its number in another form the next time. */
  permalink: v.nullable(short),
  /** Where to go: the post, or the platform's form. */
  url: v.pipe(short, v.startsWith('https://')),
  parts: v.array(v.strictObject({ id: PartSchema, text })),
  step: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The tab that was opened for it; null: not yet. */
  tab: v.nullable(v.number()),
});
export type ReportGuide = v.InferOutput<typeof GuideSchema>;

/** From storage; null where there is none or it cannot be read. Never fails. */
export function parseGuide(data: unknown): ReportGuide | null {
  const parsed = v.safeParse(GuideSchema, data);
  return parsed.success ? parsed.output : null;
}

/** One at a time: there is no list of them. */
export interface GuideStore {
  get(): Promise<ReportGuide | null>;
  set(guide: ReportGuide | null): Promise<void>;
  /** Calls back when it changed; gives back how to stop. */
  onChange(changed: (guide: ReportGuide | null) => void): () => void;
}

/** An item of a platform's page that the person is to press, by where it is, what it is, and its known labels. */
export const ItemSchema = v.strictObject({
  /** `post`: in the post itself; `page`: in what matches `roots`, the last one that is shown. */
  within: v.picklist(['post', 'page']),
  roots: v.array(short),
  selectors: v.pipe(v.array(short), v.minLength(1)),
  /** Its accessible names, whole, whatever the case; `…` at the end: what follows is free. Empty: the selectors tell. */
  labels: v.array(short),
});
export type Item = v.InferOutput<typeof ItemSchema>;

/** What the side panel tells a page: which item to mark, or none. */
export const ToPageSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('mark'),
    step: short,
    item: ItemSchema,
    postId: v.nullable(short),
    permalink: v.nullable(short),
  }),
  v.strictObject({ type: v.literal('clear') }),
]);
export type ToPage = v.InferOutput<typeof ToPageSchema>;

/** How the item stands: marked, out of view, more than one that fits, not there, or its post is not there. */
export const MarkStateSchema = v.picklist(['marked', 'above', 'below', 'several', 'missing', 'no-post']);
export type MarkState = v.InferOutput<typeof MarkStateSchema>;

/** What a page tells the side panel: that it listens, how the item stands, and that the person pressed it. */
export const FromPageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('state'), step: short, state: MarkStateSchema }),
  v.strictObject({ type: v.literal('pressed'), step: short }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;
