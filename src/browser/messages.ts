import * as v from 'valibot';
import { AfterSchema, GestureSchema, ReadingSchema, RectSchema, ViewSchema } from '../core/capture.js';
import { ReloadSchema } from '../core/reload.js';
import { lookCalls } from './look-messages.js';
import { threadCalls } from './thread-messages.js';

/** What a content script may ask of the background, and nothing else. */
export const ContentCallSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('capture'),
    reading: ReadingSchema,
  }),
  v.strictObject({ type: v.literal('resume'), capture: v.string(), after: AfterSchema }),
  v.strictObject({
    type: v.literal('frame'),
    capture: v.string(),
    index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    view: ViewSchema,
    area: v.optional(RectSchema),
  }),
  v.strictObject({ type: v.literal('undo'), capture: v.string() }),
  v.strictObject({ type: v.literal('withhold'), capture: v.string() }),
  v.strictObject({ type: v.literal('view'), entry: v.string() }),
  ...threadCalls,
  ...lookCalls,
  v.strictObject({ type: v.literal('reload-note'), reload: ReloadSchema }),
  v.strictObject({ type: v.literal('reload-take') }),
]);
export type ContentCall = v.InferOutput<typeof ContentCallSchema>;

/** What the background may ask of a content script. */
export const PageCallSchema = v.variant('type', [
  v.strictObject({ type: v.literal('start'), gesture: GestureSchema }),
  v.strictObject({ type: v.literal('list'), hover: v.optional(v.boolean()) }),
]);
export type PageCall = v.InferOutput<typeof PageCallSchema>;

/** Errors do not survive a message; their code does. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };
