import * as v from 'valibot';
import { LineSchema, type Line } from '../../core/journal.js';
import { utf8 } from './json.js';

/** `data/ketting.json`. Lines are parsed one by one later, so that a bad one is named and the rest still checked. */
export const ChainFileSchema = v.strictObject({
  schema: v.literal('vastgelegd-ketting/1'),
  logbook: v.string(),
  lines: v.array(v.unknown()),
});

/** All lines of the journal, one a row: those without an event in the bundle tell nothing but their place. */
export function chainBytes(logbook: string, lines: readonly Line[]): Uint8Array {
  const rows = lines.map((line) => JSON.stringify(v.parse(LineSchema, line)));
  return utf8(
    `{"schema":"vastgelegd-ketting/1","logbook":${JSON.stringify(logbook)},"lines":[\n${rows.join(',\n')}\n]}\n`,
  );
}
