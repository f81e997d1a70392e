import * as v from 'valibot';
import type { Stored } from './stored.js';

const ids = v.fallback(v.array(v.string()), []);
const AttentionSchema = v.object({
  /** Captures whose text the person had shown in the screen of their entry; of what was told by hand the entry. */
  read: ids,
  /** Entries that were put off until later. */
  later: ids,
});
/**
 * What the person of this browser read and put off. No part of the record; the own backup holds it. Without
 * it everything counts as unread, and nothing is put off.
 */
export type Attention = v.InferOutput<typeof AttentionSchema>;

/** From storage; never fails. */
export const parseAttention = (data: unknown): Attention =>
  v.parse(AttentionSchema, typeof data === 'object' && data !== null ? { ...blank, ...data } : blank);
const blank = { read: [], later: [] } satisfies Attention;

/** With these ids on a list; each id once. */
export const marked = (
  attention: Attention,
  list: keyof Attention,
  entries: readonly string[],
): Attention => ({ ...attention, [list]: [...new Set([...attention[list], ...entries])] });

/** Where it is kept. */
export type AttentionStore = Stored<Attention>;
