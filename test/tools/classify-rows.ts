import * as v from 'valibot';
import { UsageError } from './cli.js';

const maybe = v.nullish(v.string(), null);
const RowSchema = v.object({
  id: v.string(),
  text: v.string(),
  thread: maybe,
  seq: v.nullish(v.number(), null),
  account: maybe,
  postedAt: maybe,
  addressedAt: maybe,
  label: v.nullish(v.number(), null),
  acceptable: v.nullish(v.array(v.number()), null),
  direction: maybe,
  tags: v.nullish(v.array(v.string()), []),
  flags: v.nullish(v.array(v.string()), []),
  pair_group: maybe,
});
export type Row = v.InferOutput<typeof RowSchema>;

/** One line of the file. Errors: a wrong line, named by its number. */
export function parseRow(line: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`Regel ${number} is geen JSON.`, { cause: error });
  }
  const row = v.safeParse(RowSchema, value);
  if (row.success) return row.output;
  const place = row.issues.map((issue) => v.getDotPath(issue) ?? 'geheel').join(', ');
  throw new UsageError(`Regel ${number} heeft geen "id" en "text" als tekst (${place}).`);
}
