import type { Capture } from '../../core/capture.js';
import type { Entry } from '../../core/entry.js';
import type { DataOf } from '../../core/journal.js';
import type { Kind } from '../../core/kind.js';
import type { Proposal, ProposeOptions } from '../../norm/index.js';
import { changedSince } from '../../core/revised.js';
import { isSame, type Protocol } from '../../protocols/index.js';

/** The rules as the screens use them; null in their place: switched off. */
export interface Proposing {
  readonly propose: (text: string, options: ProposeOptions) => Proposal | null;
  /** The user's own handles and names. */
  readonly own: ProposeOptions;
  /** Names exactly these rules; goes into the journal. */
  readonly ruleset: string;
}

/** What there is to show: `none` is an answer of the rules, `failed` is not. */
export type Proposed =
  { readonly state: 'off' | 'failed' | 'none' } | { readonly state: 'proposal'; readonly proposal: Proposal };

/** What the rules are asked about. */
export interface Judged {
  /** Of the capture, or of what was told. */
  readonly id: string;
  readonly text: string;
  /** The account that was logged in, without @; null: not known, or there is none. */
  readonly ownAccount: string | null;
}

/** A captured post as the rules are asked about it. */
export const judgedPost = ({ capture, post, ownAccount }: Capture): Judged => ({
  id: capture,
  text: post.text.value ?? '',
  ownAccount: ownAccount.value,
});

/** Asks the rules about a text. Never throws: a judgement does not depend on them. */
export function proposedFor({ text, ownAccount }: Judged, proposing: Proposing | null): Proposed {
  if (proposing === null) return { state: 'off' };
  const { propose, own } = proposing;
  const handles = [...(own.ownHandles ?? []), ...(ownAccount === null ? [] : [ownAccount])];
  try {
    const proposal = propose(text, { ...own, ownHandles: [...new Set(handles)] });
    return proposal === null ? { state: 'none' } : { state: 'proposal', proposal };
  } catch {
    // Said in the page, where the person chooses without them.
    return { state: 'failed' };
  }
}

/** The same rules, asked once about each text: a list asks again whenever the journal grew. */
export function remembering(proposing: Proposing): Proposing {
  const answers = new Map<string, Proposal | null>();
  const propose = (text: string, options: ProposeOptions): Proposal | null => {
    const asked = JSON.stringify([text, options]);
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const proposal = proposing.propose(text, options);
    answers.set(asked, proposal);
    return proposal;
  };
  return { ...proposing, propose };
}

/** The protocol's own column for a kind, or `geen`; null where the protocol does not say. */
export const columnFor = (protocol: Protocol, kind: Kind): string | null => protocol.kinds[kind];

/** Other columns that can be defended, each once, without the proposed one. */
export function alternativeColumns(protocol: Protocol, { kind, alternatives }: Proposal): string[] {
  const main = columnFor(protocol, kind);
  const columns = alternatives.map((other) => columnFor(protocol, other));
  return [...new Set(columns.filter((column) => column !== null && column !== main))] as string[];
}

export type ProposedLine = Omit<DataOf<'proposed'>, 'entry' | 'protocol'>;

/** What the journal keeps of a proposal that was shown: which rules said what, and none of the text. */
export const proposedLine = (proposal: Proposal, ruleset: string): ProposedLine => ({
  ruleset,
  kinds: [proposal.kind, ...proposal.alternatives],
  direction: proposal.direction,
  confidence: proposal.confidence,
  rules: [...new Set(proposal.reasons.map(({ rule }) => rule))],
});

/** Whether this is what the journal last said of the entry, and of the words that it has now. */
export function isNoted(
  { proposals, captures }: Pick<Entry, 'proposals' | 'captures'>,
  { ruleset, protocol, kinds, rules }: Pick<DataOf<'proposed'>, 'ruleset' | 'protocol' | 'kinds' | 'rules'>,
): boolean {
  const noted = proposals.at(-1);
  const last = noted?.data;
  return (
    last !== undefined &&
    changedSince({ captures }, noted?.seq ?? -1) === null &&
    last.ruleset === ruleset &&
    isSame(last.protocol, protocol) &&
    String(last.kinds) === String(kinds) &&
    String(last.rules) === String(rules)
  );
}

/** A stretch of text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the marked words; overlapping spans become one, and spans outside of the text are left out. */
export function piecesOf(text: string, spans: Proposal['spans']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    const last = pieces.at(-1);
    if (last?.marked) pieces[pieces.length - 1] = { text: last.text + text.slice(from, to), marked: true };
    else pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
