import aalten from './nl-aalten.json' with { type: 'json' };
import { parseProtocol, type Category, type Protocol } from './parse.js';

export { parseProtocol, type Category, type Protocol } from './parse.js';

/** Judgements that every protocol knows beside its own columns. */
export const OUTSIDE_COLUMNS = ['twijfel', 'geen'] as const;
export type OutsideColumn = (typeof OUTSIDE_COLUMNS)[number];

/** All protocols: one file and one line each. */
export const protocols: readonly Protocol[] = [aalten].map(parseProtocol);

/** The protocol a record was judged with; null when this build does not know it. */
export const protocolById = (id: string): Protocol | null =>
  protocols.find((protocol) => protocol.id === id) ?? null;

/** The protocol for new judgements. */
export function defaultProtocol(): Protocol {
  const [first] = protocols;
  if (!first) throw new Error('no protocol registered');
  return first;
}

/** The column that a judgement names; null for `twijfel`, `geen` and unknown ones. */
export const categoryOf = (protocol: Protocol, category: string): Category | null =>
  protocol.categories.find(({ id }) => id === category) ?? null;
