import type { Weighing } from '../../core/bycatch.js';
import { liveCaptures } from '../../core/entry.js';
import type { Patterns } from '../../norm/patterns/index.js';
import { categoryOf, type Protocol, type ProtocolRef } from '../../protocols/index.js';

type Find = (ref: ProtocolRef) => Protocol | null;

/** Whether a judged column crosses the norm of the protocol it was judged under; null where that is open or not known. */
export const crossesNormBy =
  (protocolOf: Find): Weighing['crossesNorm'] =>
  ({ protocol, category }) => {
    if (category === 'geen') return false;
    const known = protocolOf(protocol);
    return (known && categoryOf(known, category)?.crossesNorm) ?? null;
  };

/** Whether an entry is bijvangst, by the protocols it was judged under and the patterns found. */
export function weighingOf(patterns: Patterns, protocolOf: Find): Weighing {
  const carried = new Set(
    patterns.accounts.flatMap(({ reasons }) => reasons.flatMap(({ entries }) => entries)),
  );
  return {
    crossesNorm: crossesNormBy(protocolOf),
    inPattern: ({ id }) => carried.has(id),
    // A reply that a thread capture took in says so; every other capture is one that the person pointed at.
    // What a person told of they chose themselves.
    unselected: (entry) => {
      const live = liveCaptures(entry);
      return (
        entry.manuals.length === 0 && live.length > 0 && live.every(({ data }) => data.run !== undefined)
      );
    },
  };
}
