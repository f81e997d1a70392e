import * as v from 'valibot';
import { ProtocolFault } from './check.js';
import { dotted, problemsOf } from './problems.js';
import { referenceProblems } from './references/index.js';
import { ProtocolSchema, type Protocol } from './schema/protocol.js';

/**
 * The only way in for protocol data: checks it and names its parts in the words of the code; texts stay word for word.
 * Errors: `ProtocolFault`, whose detail lists every wrong place (`kolommen.2.norm: …`).
 */
export function parseProtocol(data: unknown): Protocol {
  const read = v.safeParse(ProtocolSchema, data);
  const problems = [...problemsOf(read.issues ?? []), ...referenceProblems(data)];
  if (read.success && problems.length === 0) return read.output;
  throw new ProtocolFault([...new Map(problems.map((one) => [dotted(one), one])).values()]);
}
