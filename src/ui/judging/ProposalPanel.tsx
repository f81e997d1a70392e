import type { JSX } from 'preact';
import type { Confidence } from '../../core/kind.js';
import { fieldLabels, frames, rules, type Proposal } from '../../norm/index.js';
import { categoryOf, type Protocol } from '../../protocols/index.js';
import { Subheading } from '../parts/Heading.js';
import { text, type MessageKey } from '../text.js';
import { judgementLabel } from '../words.js';
import { alternativeColumns, columnFor, piecesOf, type Proposed } from './proposing.js';

const confidences: Record<Confidence, MessageKey> = {
  hoog: 'confidence_high',
  middel: 'confidence_middle',
  onzeker: 'confidence_low',
};

/** What a rule or frame says, in the language of the interface; its id where this version has no words for it. */
export function reasonLabel(id: string): string {
  const found = [...rules, ...frames, ...fieldLabels].find((one) => one.id === id)?.label;
  if (!found) return id === 'kader-aanhaling' ? text('reason_quoted') : id;
  return text('language').startsWith('nl') ? found.nl : found.en;
}

interface Props {
  proposed: Proposed;
  protocol: Protocol;
  /** The text of the post; its words are named only while it is shown. */
  content: string;
  open: boolean;
}

/** What the rules suggest, with reasons. It selects nothing: the choice below is the person's. */
export function ProposalPanel({ proposed, ...rest }: Props): JSX.Element | null {
  if (proposed.state === 'off') return null;
  return (
    <section class="proposal" aria-labelledby="proposal-title">
      <Subheading id="proposal-title">{text('proposal_title')}</Subheading>
      <Suggested proposed={proposed} protocol={rest.protocol} />
      {proposed.state === 'proposal' && <Reasons proposal={proposed.proposal} {...rest} />}
    </section>
  );
}

/** What the rules suggest, in one sentence: the column and how clear they find it, or that they suggest nothing. */
export function Suggested({ proposed, protocol }: Pick<Props, 'proposed' | 'protocol'>): JSX.Element | null {
  if (proposed.state === 'off') return null;
  if (proposed.state !== 'proposal')
    return <p>{text(proposed.state === 'none' ? 'proposal_none' : 'proposal_failed')}</p>;
  const { kind, confidence } = proposed.proposal;
  const column = columnFor(protocol, kind);
  return (
    <p>
      {column === null ? (
        text('proposal_no_column')
      ) : (
        <>
          {text('proposal_could_be')}{' '}
          <strong lang={column === 'geen' ? undefined : protocol.language}>
            {judgementLabel(protocol, column)}
          </strong>
        </>
      )}
      {' – '}
      {text(confidences[confidence])}
    </p>
  );
}

function Reasons({
  proposal,
  protocol,
  content,
  open,
}: Omit<Props, 'proposed'> & { proposal: Proposal }): JSX.Element {
  const column = columnFor(protocol, proposal.kind);
  const others = alternativeColumns(protocol, proposal);
  return (
    <>
      {others.length > 0 && (
        <p>
          {text('proposal_also')} {others.map((other) => judgementLabel(protocol, other)).join('; ')}.
        </p>
      )}
      {proposal.flags.includes('concreet') && <p>{text('proposal_concrete')}</p>}
      <Norm protocol={protocol} column={column} />
      <Why title={text('proposal_for')} ids={proposal.reasons.map(({ rule }) => rule)} />
      <Words spans={proposal.spans} content={content} open={open} />
      <Why title={text('proposal_against')} ids={proposal.against.map(({ rule }) => rule)}>
        {text('proposal_against_none')}
      </Why>
      <p class="quiet">{text('proposal_limits')}</p>
    </>
  );
}

function Norm({ protocol, column }: { protocol: Protocol; column: string | null }): JSX.Element | null {
  const category = column === null ? null : categoryOf(protocol, column);
  if (category === null) return null;
  const { publication, cvdr } = protocol.source;
  return (
    <p>
      {text('norm')} <q lang={protocol.language}>{category.norm}</q>{' '}
      <span class="quiet">
        {text('norm_source')}{' '}
        <span lang={protocol.language}>{cvdr === null ? publication : `${publication} (${cvdr})`}</span>
      </span>
    </p>
  );
}

function Why({
  title,
  ids,
  children,
}: {
  title: string;
  ids: readonly string[];
  children?: string;
}): JSX.Element | null {
  const labels = [...new Set(ids.map(reasonLabel))];
  if (labels.length === 0 && children === undefined) return null;
  return (
    <>
      <p class="proposal__part">{title}</p>
      {labels.length === 0 ? (
        <p>{children}</p>
      ) : (
        <ul class="list">
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Words({
  spans,
  content,
  open,
}: {
  spans: Proposal['spans'];
  content: string;
  open: boolean;
}): JSX.Element | null {
  const words = piecesOf(content, spans).filter(({ marked }) => marked);
  if (words.length === 0) return null;
  if (!open) return <p class="quiet">{text('proposal_words_hidden')}</p>;
  return (
    <p>
      {text('proposal_words')}{' '}
      {words.map((word, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          <q>
            <bdi>{word.text}</bdi>
          </q>
        </span>
      ))}
    </p>
  );
}
