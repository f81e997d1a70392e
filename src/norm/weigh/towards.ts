import type { Direction, Kind } from '../../core/kind.js';
import type { Reading } from '../read.js';
import { has } from '../token.js';
import { directionPoints } from './direction-points.js';
import type { Signs } from './cues.js';
import { tableOf, times } from './table.js';

/** The order of the numbers in a line of direction-points.ts. */
export const directions = ['geen', 'jij', 'jullie', 'ik', 'zij'] as const satisfies readonly Direction[];

const table = tableOf(directionPoints);
const start = table.get('basis') ?? [];

/**
 * Whom a text is aimed at, by a scorecard of its own over the same signs (its words left out), how it names people, and the
 * kind that is proposed. Source: the column markers of the protocol and the labelling guidelines.
 */
export function directionOf(kind: Kind, reading: Reading, signs: Signs): Direction {
  const sums = [...start];
  const count = (sign: string, factor: number) =>
    table.get(sign)?.forEach((points, index) => (sums[index] = (sums[index] ?? 0) + factor * points));
  for (const [sign, seen] of signs) count(sign, times[seen] ?? 1.7);
  for (const sign of namingIn(reading)) count(sign, 1);
  count(`soort-${kind}`, 1);
  const best = sums.indexOf(Math.max(...sums));
  return directions[best] ?? 'geen';
}

const address = new Set('u uw jou jouw je jij ge gij oe oew die dat hij zij haar hem ze zijn dr'.split(' '));
const singular = [
  'is',
  'heeft',
  'moet',
  'was',
  'krijgt',
  'gaat',
  'mag',
  'zijn',
  'haar',
  'dr',
  'kan',
  'zou',
  'wordt',
  'hoort',
  'verdient',
];
const parties = ['NAAM', 'AMBT', 'VENT', 'HEM', 'ZE', 'JULLIE', 'BESTUUR', 'ZIJN', 'IK', 'WIJ', 'MIJ'];

/** How a text names people: which words of address, and where a name or office stands. */
export function namingIn({ tokens, present }: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  const beside = present.has('JIJ') ? 'jij' : 'geen-jij';
  for (const party of parties) if (present.has(party)) found.add(`naast-${beside}-${party}`);
  tokens.forEach((token, index) => {
    if (address.has(token.base)) found.add(`aan-${token.base}`);
    if (!has(token, 'NAAM', 'AMBT')) return;
    const next = tokens[index + 1];
    if (token.before.includes(',')) found.add('komma-naam');
    if (next?.before.includes(',')) found.add('naam-komma');
    if (has(tokens[index - 1], 'die', 'dat')) found.add('die-naam');
    if (has(next, ...singular)) found.add('naam-werkwoord');
    if (next === undefined) found.add('slot-naam');
  });
  return found;
}
