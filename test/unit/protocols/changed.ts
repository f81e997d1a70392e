import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { parseProtocol, ProtocolFault, type Problem } from '../../../src/protocols/index.js';

type Parts = Record<string | number, unknown>;

/** A copy of the built-in file of Aalten with something else at a place (`termijnen.0.duur`); undefined takes it away. */
export function withAt(changes: Readonly<Record<string, unknown>>, from: unknown = data): unknown {
  const copy = structuredClone(from);
  for (const [place, value] of Object.entries(changes)) {
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    const part = keys.reduce((whole, key) => whole[key] as Parts, copy as Parts);
    if (value === undefined) Reflect.deleteProperty(part, last);
    else part[last] = value;
  }
  return copy;
}

/** What the parser says of a file; nothing when it is read. */
export function problemsIn(file: unknown): readonly Problem[] {
  try {
    parseProtocol(file);
    return [];
  } catch (error) {
    if (error instanceof ProtocolFault) return error.problems;
    throw error;
  }
}

/** The same as `place: code` for each wrong place. */
export const faultsOf = (file: unknown): string[] =>
  problemsIn(file).map(({ place, code }) => `${place.join('.') || '(whole)'}: ${code}`);
