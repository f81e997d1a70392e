import { judgementOf, type Entry } from '../../core/entry.js';
import { byWeight, weightIn, type Weight } from '../../dossier/weight.js';
import type { Protocol, ProtocolRef } from '../../protocols/index.js';
import { crossesNorm } from '../judging/decision.js';
import { columnFor, judgedPost, proposedFor, type Proposed, type Proposing } from '../judging/proposing.js';
import { shownCapture } from '../logbook/search.js';
import { mayNeedHelp } from './help.js';

/** Where an entry stands for who goes through many of them: judged or proposed, in which column. */
export interface Standing {
  readonly entry: Entry;
  readonly by: 'judged' | 'proposed' | 'open';
  /** The column's id, `twijfel` or `geen`; null: nothing is judged or proposed. */
  readonly column: string | null;
  readonly weight: Weight;
  /** What the rules say; no part of it is shown before the person answered. Null: nobody asks them. */
  readonly proposed: Proposed | null;
  /** To be read before the others: nobody judged it, and the rules see a line crossed, of whatever kind, or cannot tell. */
  readonly first: boolean;
  /** It may be about suicide, and nobody decided about it alone: before any column. */
  readonly help: boolean;
}

/** What nobody judged or proposed comes after all that was. */
const LAST: Weight = [100];

/**
 * How each entry stands: what asks for help, what is to be read first, what was judged, the rest; among each the heaviest as for
 * a dossier (`dossier/weight.ts`). A post that nobody judged never stands between judged ones: that would tell its kind.
 */
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
      const help = mayNeedHelp(entry);
      return { entry, by: 'judged', column: category, weight, proposed: null, first: false, help };
    }
    const capture = shownCapture(entry)?.data;
    // The post itself and the user's own replies are context: the rules have nothing to say of them.
    const proposed = capture?.run?.role === 'reply' ? proposedFor(judgedPost(capture), proposing) : null;
    const help = mayNeedHelp(entry, proposed);
    const column = proposed?.state === 'proposal' ? columnFor(protocol, proposed.proposal.kind) : null;
    const crosses = column !== null && crossesNorm(protocol, column);
    const first = proposed !== null && (help || crosses || proposed.state === 'failed');
    return column === null
      ? { entry, by: 'open', column, weight: LAST, proposed, first, help }
      : { entry, by: 'proposed', column, weight: weightIn(protocol, column), proposed, first, help };
  };
  const turn = ({ help, first, by }: Standing): number => (help ? 0 : first ? 1 : by === 'judged' ? 2 : 3);
  return entries.map(standing).toSorted((a, b) => turn(a) - turn(b) || byWeight(a.weight, b.weight));
}
