import type { Reading } from '../read.js';
import { has } from '../token.js';

/**
 * Points by which a kind that is reported must outweigh the others, by whom the text speaks to or about: the less it is
 * aimed at anybody, the more its words must say. Set so that few sentences of news are raised, on posts left out of the fit.
 */
const needed = { you: 3, office: 6, generic: 24, self: 12, name: 22, nobody: 20 } as const;
/** In the tone of speech, which news and encyclopaedias do not have. */
const spoken = { you: 0, office: 0, generic: 4, self: 2, name: 4, nobody: 3 } as const;

/** The points needed here; none where a rule of those kinds holds in so many words. One long sentence is seldom a post. */
export function neededIn(reading: Reading, signs: ReadonlyMap<string, number>, ruleHolds: boolean): number {
  if (ruleHolds) return 0;
  const isSpoken = (signs.get('spreektaal') ?? 0) >= 2;
  return longIn(reading) + (isSpoken ? spoken : needed)[addresseeOf(reading, signs.has('aanspreking'))];
}

const longIn = ({ sentences, tokens }: Reading): number =>
  sentences.length > 1 || tokens.length <= 22 ? 0 : tokens.length <= 34 ? 12 : 30;

const particles = new Set(
  'eens es even ff effe effen gewoon gwn toch nou hoor he zeg joh mar mer moar lekker amai allee awel haha lol wedden'.split(
    ' ',
  ),
);

/** How much a text sounds like speech: particles, words run together, several sentences, no capital. */
export function speechIn({ text, tokens, sentences }: Reading): number {
  const said = tokens.filter(
    ({ form }) => particles.has(form) || /^['][a-z]$|[a-z]'[a-z]+$/.test(form),
  ).length;
  const loose = /[!?😀-🫿]|\.\.\./u.test(text) || /^[a-z]/.test(text);
  return said + (sentences.length > 1 ? 1 : 0) + (sentences.length > 2 ? 1 : 0) + (loose ? 1 : 0);
}

export function addresseeOf({ tokens, present }: Reading, addressed: boolean): keyof typeof needed {
  const office = present.has('AMBT') || present.has('EIGENNAAM');
  if (present.has('JIJ')) {
    const plain = tokens.some((token) => has(token, 'JIJ') && token.form !== 'je' && token.form !== 'die');
    const personal = plain || office || present.has('IK') || present.has('WIJ') || addressed;
    return personal ? 'you' : 'generic';
  }
  if (office) return 'office';
  if (present.has('IK') || present.has('WIJ') || present.has('MIJ')) return 'self';
  return present.has('NAAM') || present.has('VERMELDING') ? 'name' : 'nobody';
}
