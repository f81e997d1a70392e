import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  proposedFor,
  proposedLine,
  type Judged,
  type Proposed,
  type ProposedLine,
  type Proposing,
} from './proposing.js';
import { useTask, type Task } from '../parts/use-task.js';

interface Ask {
  readonly content: Judged;
  readonly proposing: Proposing | null;
  /** The person said whom it is aimed at: only then anything is shown. */
  readonly answered: boolean;
  readonly note: (line: ProposedLine) => Promise<void>;
}

/**
 * What the rules say about the shown text, and whether that may be shown now. A proposal that is shown is noted in the
 * journal; `noting` tells when that failed.
 */
export function useProposal({ content, proposing, answered, note }: Ask): {
  proposed: Proposed;
  noting: Task;
} {
  const proposed = useMemo(() => proposedFor(content, proposing), [content.id, proposing]);
  const [noting, run] = useTask();
  const noted = useRef<Proposed | null>(null);
  useEffect(() => {
    if (!answered || proposing === null || proposed.state !== 'proposal' || noted.current === proposed)
      return;
    noted.current = proposed;
    const line = proposedLine(proposed.proposal, proposing.ruleset);
    run(() => note(line));
  }, [answered, proposed, proposing]);
  return { proposed, noting };
}
