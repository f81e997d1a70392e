import { isAddressed } from '../direction.js';
import type { Reading } from '../read.js';
import { has } from '../token.js';
import { speechIn } from './speech.js';

/**
 * By how much (a natural logarithm of odds) a kind that is reported must be ahead of the others, by whom the text speaks to or about.
 * Searched for over posts that were not learned from and sentences of news, of which few may be raised; not reasoned out one by one.
 */
const needed = { you: 2, office: 2, generic: 1.25, self: 1.75, name: 1.75, nobody: 2.25 } as const;
/** In the tone of speech, which news and encyclopaedias seldom have. */
const spoken = { you: 0.75, office: 1.5, generic: 1, self: 2.75, name: 1.25, nobody: 1.5 } as const;

/** What is needed in a text. One long sentence is seldom a post. */
export function neededIn(reading: Reading): number {
  return longIn(reading) + (speechIn(reading) >= 2 ? spoken : needed)[addresseeOf(reading)];
}

const longIn = ({ sentences, tokens }: Reading): number =>
  sentences.length > 1 || tokens.length <= 22 ? 0 : tokens.length <= 34 ? 0.5 : 1.5;

function addresseeOf({ tokens, present }: Reading): keyof typeof needed {
  const office = present.has('AMBT') || present.has('EIGENNAAM');
  if (present.has('JIJ')) {
    const plain = tokens.some((token) => has(token, 'JIJ') && token.form !== 'je' && token.form !== 'die');
    const personal = plain || office || present.has('IK') || present.has('WIJ') || isAddressed(tokens);
    return personal ? 'you' : 'generic';
  }
  if (office) return 'office';
  if (present.has('IK') || present.has('WIJ') || present.has('MIJ')) return 'self';
  return present.has('NAAM') || present.has('VERMELDING') ? 'name' : 'nobody';
}
