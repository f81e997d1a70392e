import { judgementOf, type Entry } from '../../core/entry.js';
import { byWeight, weightIn, type Weight } from '../../dossier/weight.js';
import type { Protocol, ProtocolRef } from '../../protocols/index.js';
import { columnFor, judgedPost, proposedFor, type Proposing } from '../judging/proposing.js';
import { shownCapture } from '../logbook/search.js';
import { mayNeedHelp } from './help.js';

/** Where an entry stands for who goes through many of them: judged or proposed, in which column. */
export interface Standing {
  readonly entry: Entry;
  readonly by: 'judged' | 'proposed' | 'open';
  /** The column's id, `twijfel` or `geen`; null: nothing is judged or proposed. */
  readonly column: string | null;
  readonly weight: Weight;
  /** It may be about suicide, and nobody decided about it alone: before any column. */
  readonly help: boolean;
}

/** What nobody judged or proposed comes after all that was. */
const LAST: Weight = [100];

/** How each entry stands: what asks for help, then the heaviest as for a dossier (`dossier/weight.ts`); within a column as given. */
export function standingsOf(
  entries: readonly Entry[],
  protocol: Protocol,
  protocolOf: (ref: ProtocolRef) => Protocol | null,
  proposing: Proposing | null,
): Standing[] {
  const standing = (entry: Entry): Standing => {
    const judged = judgementOf(entry)?.data;
    if (judged) {
      const { category } = judged;
      const weight = weightIn(protocolOf(judged.protocol), category);
      return { entry, by: 'judged', column: category, weight, help: mayNeedHelp(entry) };
    }
    const capture = shownCapture(entry)?.data;
    // The post itself and the user's own replies are context: the rules have nothing to say of them.
    const proposed = capture?.run?.role === 'reply' ? proposedFor(judgedPost(capture), proposing) : null;
    const help = mayNeedHelp(entry, proposed);
    const column = proposed?.state === 'proposal' ? columnFor(protocol, proposed.proposal.kind) : null;
    return column === null
      ? { entry, by: 'open', column: null, weight: LAST, help }
      : { entry, by: 'proposed', column, weight: weightIn(protocol, column), help };
  };
  const needsHelp = ({ help }: Standing): number => (help ? 0 : 1);
  return entries
    .map(standing)
    .toSorted((a, b) => needsHelp(a) - needsHelp(b) || byWeight(a.weight, b.weight));
}
