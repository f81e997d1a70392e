import { judgementOf, type Entry } from '../../core/entry.js';

/** When the sender was asked to stop: the latest that a judgement or a norm statement says; null: never. */
export function addressedAt({ judgements, addressed }: Entry): string | null {
  const corrected = judgements.findLast(({ data }) => data.corrected)?.data.corrected?.at;
  const moments = [corrected, addressed.at(-1)?.data.at].filter((at) => at !== undefined);
  return moments.toSorted().at(-1) ?? null;
}

/**
 * What followed after the sender was addressed. A person's own answer goes first; else a post of the case that came
 * later says that it went on. Silence proves nothing: null.
 */
export function afterwardsOf(entries: readonly Entry[]): 'gestopt' | 'gaat_door' | null {
  const outcomes = entries.flatMap((entry) => judgementOf(entry)?.data.corrected?.outcome ?? []);
  if (outcomes.includes('not-corrected')) return 'gaat_door';
  const asked = entries
    .flatMap((entry) => addressedAt(entry) ?? [])
    .toSorted()
    .at(0);
  const later = entries.some(({ captures }) => {
    const posted = captures.at(0)?.data.post.postedAt;
    const at = posted?.machine.value ?? posted?.fromId;
    return asked !== undefined && at !== undefined && at !== null && Date.parse(at) > Date.parse(asked);
  });
  if (later) return 'gaat_door';
  return outcomes.includes('corrected') ? 'gestopt' : null;
}
