import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CaptureRecord, Entry } from '../../core/entry.js';
import type { EntryPattern, Patterns } from '../../norm/patterns/index.js';
import type { Protocol } from '../../protocols/index.js';
import { AftercareCard } from '../care/AftercareCard.js';
import { postedMoment } from '../author.js';
import { crossesNorm, type Decision, type Direction } from '../judging/decision.js';
import type { ProposedLine, Proposing } from '../judging/proposing.js';
import { useProposal } from '../judging/use-proposal.js';
import { PatternAdvice } from '../patterns/PatternAdvice.js';
import type { ReadFile } from '../parts/Picture.js';
import { useVeil } from '../parts/Veil.js';
import { Conflicts } from './Conflicts.js';
import { Judgement } from './Judgement.js';
import { PostContent } from './PostContent.js';

export interface JudgedPostProps {
  entry: Entry;
  protocol: Protocol;
  readFile: ReadFile;
  /** The rules; null: switched off. */
  proposing: Proposing | null;
  patterns: Patterns;
  /** This person had the text shown before. */
  read: boolean;
  markRead: () => void;
  judge: (decision: Decision) => Promise<void>;
  noteProposal: (line: ProposedLine) => Promise<void>;
}

/** The post with what is decided about it: showing, reading and judging belong together. */
export function JudgedPost(props: JudgedPostProps & { record: CaptureRecord }): JSX.Element {
  const { entry, protocol, record, patterns } = props;
  const { data: capture } = record;
  const veil = useVeil();
  const [direction, setDirection] = useState<Direction | null>(null);
  const [care, setCare] = useState(false);
  const closeCare = useCallback(() => setCare(false), []);
  const role = capture.custody.onBehalfOf === null ? capture.custody.by.role : null;
  const answered = direction !== null;
  const { proposed, noting } = useProposal({
    capture,
    proposing: props.proposing,
    answered,
    note: props.noteProposal,
  });
  useEffect(() => {
    if (veil.open) props.markRead();
  }, [veil.open]);
  const spans = answered && proposed.state === 'proposal' ? proposed.proposal.spans : [];
  const account = patterns.accounts.find(({ posts }) => posts.some(({ id }) => id === entry.id)) ?? null;
  return (
    <>
      <PostContent capture={record} readFile={props.readFile} veil={veil} spans={spans} />
      <Conflicts conflicts={capture.post.conflicts} />
      <PatternAdvice pattern={account} protocol={protocol} entry={entry.id} />
      <Judgement
        {...{ entry, protocol, proposed, noting, direction }}
        pattern={knownPattern(capture.post, patterns.entries.get(entry.id))}
        role={role}
        content={capture.post.text.value ?? ''}
        open={veil.open}
        read={props.read || veil.open}
        reveal={veil.reveal}
        onDirection={setDirection}
        judge={async (decision) => {
          await props.judge(decision);
          setDirection(null);
          setCare(crossesNorm(protocol, decision.category));
        }}
      />
      {care && <AftercareCard {...{ protocol, role }} now={new Date()} onClose={closeCare} />}
    </>
  );
}

/** Without an account or a moment nothing can be said about what came before. */
const knownPattern = (
  post: CaptureRecord['data']['post'],
  pattern: EntryPattern | undefined,
): EntryPattern | null =>
  post.author.accountId.value === null || postedMoment(post).iso === null ? null : (pattern ?? null);
