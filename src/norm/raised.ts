import { categoryOf, type Protocol } from '../protocols/index.js';
import { propose, type ProposeOptions } from './propose.js';

/**
 * Whether the rules hold a text to be over a line of this protocol: a proposal of a column that crosses the norm. Never
 * throws: a text that they stumble over is not raised.
 */
export function isRaised(text: string, protocol: Protocol, own: ProposeOptions): boolean {
  try {
    const proposal = propose(text, own);
    const column = proposal && protocol.kinds[proposal.kind];
    return typeof column === 'string' && (categoryOf(protocol, column)?.crossesNorm ?? false);
  } catch {
    return false;
  }
}
