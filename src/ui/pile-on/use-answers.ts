import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import type { Protocol } from '../../protocols/index.js';
import type { Direction } from '../judging/decision.js';
import { proposedLine, type Proposed, type ProposedLine, type Proposing } from '../judging/proposing.js';
import { keepAnswer, keptDraft } from '../judging/use-judging-draft.js';
import { useTask, type Task } from '../parts/use-task.js';

interface Ask {
  readonly entries: readonly Entry[];
  readonly protocol: Protocol;
  readonly proposing: Proposing | null;
  /** Says in the journal that this proposal was shown. */
  readonly note: (entry: string, line: ProposedLine) => Promise<void>;
}

/**
 * Whom each post is aimed at, as the person answered. It is an answer of that post's judgement, kept until that is stored,
 * and the first one brings the proposal. `noting` tells when saying so in the journal failed.
 */
export function useAnswers({ entries, protocol, proposing, note }: Ask): {
  answers: ReadonlyMap<string, Direction>;
  answer: (entry: Entry, direction: Direction, proposed: Proposed) => void;
  noting: Task;
} {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Direction>>(
    () =>
      new Map(
        entries.flatMap((entry) => {
          const direction = keptDraft(entry, protocol)?.direction;
          return direction ? [[entry.id, direction]] : [];
        }),
      ),
  );
  const [noting, run] = useTask();
  const answer = (entry: Entry, direction: Direction, proposed: Proposed): void => {
    keepAnswer(entry, protocol, { direction });
    setAnswers((before) => new Map(before).set(entry.id, direction));
    if (answers.has(entry.id) || proposing === null || proposed.state !== 'proposal') return;
    const line = proposedLine(proposed.proposal, proposing.ruleset);
    run(() => note(entry.id, line));
  };
  return { answers, answer, noting };
}
