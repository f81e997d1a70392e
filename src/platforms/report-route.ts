import * as v from 'valibot';
import { ChannelSchema, type Channel } from '../core/happening/platform.js';
import { ItemSchema, PartSchema, type Language } from '../core/report-guide.js';

const text = v.pipe(v.string(), v.nonEmpty());
const address = v.pipe(text, v.startsWith('https://'));
const id = v.pipe(text, v.regex(/^[a-z][a-z-]*$/));
/** A sentence of ours in both languages. */
const SaidSchema = v.strictObject({ nl: text, en: text });
/** Words of the platform, in each language the ones that are known or likely. */
const LabelsSchema = v.strictObject({ nl: v.array(text), en: v.array(text) });
/** Where it was read, and when somebody last saw it so; null: nobody did, and the screen says so. */
const sourced = { source: text, lastChecked: v.nullable(v.pipe(text, v.isoDate())) };

const StepSchema = v.strictObject({
  id,
  /** What the person does. */
  text: SaidSchema,
  /** What they press, or null where they only look, choose or type. Nothing is ever pressed for them. */
  item: v.nullable(v.strictObject({ ...v.omit(ItemSchema, ['labels']).entries, labels: LabelsSchema })),
  /** The labels are those of the reason that the person chose. */
  byReason: v.optional(v.boolean(), false),
  /** What they paste here. */
  paste: v.optional(v.array(PartSchema), []),
  /** With this the report is on its way. */
  sends: v.optional(v.boolean(), false),
  ...sourced,
});
export type RouteStep = v.InferOutput<typeof StepSchema>;

/** A reason of the platform's own list that fits what this product is for. */
const ReasonSchema = v.strictObject({ id, text: SaidSchema, labels: LabelsSchema, ...sourced });
export type Reason = v.InferOutput<typeof ReasonSchema>;

const ChannelRouteSchema = v.strictObject({
  /** `dialog`: on the post itself; `form`: a page of its own. */
  way: v.picklist(['dialog', 'form']),
  /** The form; null for a dialog. */
  url: v.nullable(address),
  /** What the form takes from its address: `{url}`, `{handle}`. One that is not known is left out. */
  prefill: v.record(text, text),
  parts: v.array(PartSchema),
  reasons: v.array(ReasonSchema),
  steps: v.pipe(v.array(StepSchema), v.minLength(1)),
  note: v.nullable(SaidSchema),
  ...sourced,
});
export type ChannelRoute = v.InferOutput<typeof ChannelRouteSchema>;

/** How posts of one platform are reported, and what one can do after its decision. */
const RouteSchema = v.strictObject({
  schema: v.literal('vastgelegd-platformroute/1'),
  channels: v.strictObject({ 'house-rules': ChannelRouteSchema, 'illegal-content': ChannelRouteSchema }),
  /** Where a complaint about a decision is filed (art. 20 DSA). */
  complaint: v.strictObject({ text: SaidSchema, url: v.nullable(address), ...sourced }),
});
export type ReportRoute = v.InferOutput<typeof RouteSchema>;

/** The only way in for a platform's file. Errors: valibot's, which name the place. */
export const parseRoute = (file: unknown): ReportRoute => v.parse(RouteSchema, file);

export const channels: readonly Channel[] = ChannelSchema.options;

/** The item of a step as it is looked for: with the platform's labels in both languages, the person's own first. */
export function itemOf(step: RouteStep, reason: Reason | null, language: Language) {
  if (step.item === null) return null;
  const { nl, en } = step.byReason ? (reason?.labels ?? { nl: [], en: [] }) : step.item.labels;
  const labels = language === 'nl' ? [...nl, ...en] : [...en, ...nl];
  // Without a label any item of the list would fit.
  return step.byReason && labels.length === 0 ? null : { ...step.item, labels };
}

/**
 * The address to open: the form, with what it takes from its address filled in where the record has it. Null for a dialog,
 * which opens on the post itself.
 */
export function formAddress(
  { url, prefill }: ChannelRoute,
  known: { readonly url: string | null; readonly handle: string | null },
): string | null {
  if (url === null) return null;
  const form = new URL(url);
  for (const [key, value] of Object.entries(prefill)) {
    const names = [...value.matchAll(/\{(url|handle)\}/g)].map(([, name]) => name as 'url' | 'handle');
    if (names.some((name) => known[name] === null)) continue;
    form.searchParams.set(
      key,
      value.replace(/\{(url|handle)\}/g, (_, name: 'url' | 'handle') => known[name] ?? ''),
    );
  }
  return form.href;
}
