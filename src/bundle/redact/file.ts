import * as v from 'valibot';
import { EventSchema, type JournalEvent } from '../../core/journal.js';
import { fromUtf8, jsonBytes, sameBytes } from '../layout/json.js';

const SCHEMA = 'vastgelegd-afgeschermd/1';
const FileSchema = v.strictObject({ schema: v.literal(SCHEMA), event: EventSchema });

/** `91-afgeschermd-NNNNNN.json`: a redacted event. Its salt is all zeros: the real one stays in the logbook. */
export const redactedBytes = (event: JournalEvent): Uint8Array =>
  jsonBytes(v.parse(FileSchema, { schema: SCHEMA, event }));

/** The event of such a file; null where it is none, or holds anything that our reader would not see. */
export function readRedacted(bytes: Uint8Array): JournalEvent | null {
  try {
    const json: unknown = JSON.parse(fromUtf8(bytes));
    const { event } = v.parse(FileSchema, json);
    return sameBytes(redactedBytes(event), bytes) ? event : null;
  } catch {
    return null;
  }
}
