import type { CaptureRecord } from '../core/entry.js';
import type { MessageKey } from './text.js';

type Mark = (record: CaptureRecord) => MessageKey | null;

const MARKS: readonly Mark[] = [
  ({ data: { part } }) => (part ? 'mark_unrecognised' : null),
  ({ data: { part } }) => (part?.visibleOnly ? 'mark_visible_only' : null),
  ({ withheld }) => (withheld.length > 0 ? 'mark_withheld' : null),
  ({ data: { picture }, withheld }) =>
    picture.state === 'missing' && withheld.length === 0 ? 'mark_no_picture' : null,
];

/** What a reader of a list should know about a capture. */
export const marksOf = (record: CaptureRecord): MessageKey[] => MARKS.flatMap((mark) => mark(record) ?? []);
