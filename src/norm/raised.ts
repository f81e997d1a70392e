import { categoryOf, type Protocol } from '../protocols/index.js';
import { propose, type Proposal, type ProposeOptions } from './propose.js';

/** What is asked of a proposal, with the answer for a text that the rules stumble over. Never throws. */
function ask(
  text: string,
  own: ProposeOptions,
  stumbled: boolean,
  answer: (proposal: Proposal) => boolean,
): boolean {
  try {
    const proposal = propose(text, own);
    return proposal !== null && answer(proposal);
  } catch {
    return stumbled;
  }
}

const crosses = ({ kind }: Proposal, protocol: Protocol): boolean => {
  const column = protocol.kinds[kind];
  return typeof column === 'string' && (categoryOf(protocol, column)?.crossesNorm ?? false);
};
const isAboutSuicide = ({ flags }: Proposal): boolean => flags.includes('zelfdoding');

/**
 * Whether the rules hold a text to be over a line of this protocol: what a thread capture of only that records. A text that
 * they stumble over is recorded too: what is left out now may be gone tomorrow, what came along can still be thrown away.
 */
export const isOverLine = (text: string, protocol: Protocol, own: ProposeOptions): boolean =>
  ask(text, own, true, (proposal) => crosses(proposal, protocol));

/**
 * Whether a text that nobody judged must not leave unseen: the rules hold it to be over a line, or its writer may think of
 * suicide, or the rules cannot tell, because they stumble over it.
 */
export const mustBeSeen = (text: string, protocol: Protocol, own: ProposeOptions): boolean =>
  ask(text, own, true, (proposal) => crosses(proposal, protocol) || isAboutSuicide(proposal));

/**
 * Whether the writer of a text may think of suicide: for who wants no proposals, because the card with 112 and 113 is help.
 * A text that the rules stumble over gets no card, as it gets none where proposals are shown.
 */
export const mayBeSuicide = (text: string): boolean => ask(text, {}, false, isAboutSuicide);
