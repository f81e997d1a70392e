import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Capture } from '../../core/capture.js';
import { proposedFor, proposedLine, type Proposed, type ProposedLine, type Proposing } from './proposing.js';
import { useTask, type Task } from '../parts/use-task.js';

interface Ask {
  readonly capture: Capture;
  readonly proposing: Proposing | null;
  /** The person said whom it is aimed at: only then anything is shown. */
  readonly answered: boolean;
  readonly note: (line: ProposedLine) => Promise<void>;
}

/**
 * What the rules say about the shown capture, and whether that may be shown now. A proposal that is shown is noted in the
 * journal; `noting` tells when that failed.
 */
export function useProposal({ capture, proposing, answered, note }: Ask): {
  proposed: Proposed;
  noting: Task;
} {
  const proposed = useMemo(() => proposedFor(capture, proposing), [capture.capture, proposing]);
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
