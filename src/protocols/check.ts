import * as v from 'valibot';
import { Failure } from '../core/failure.js';
import { dotted, problemsOf, type Problem } from './problems.js';

/** A file that is not what it should be, with every wrong place. */
export class ProtocolFault extends Failure {
  constructor(readonly problems: readonly Problem[]) {
    super('bad-data', `protocol, ${problems.map(dotted).join('; ')}`);
  }
}

/** Data that passed the schema. Errors: `ProtocolFault`, whose detail lists every wrong place. */
export function checked<const S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new ProtocolFault(problemsOf(result.issues));
}
