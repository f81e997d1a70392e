import type { Kind } from '../../core/kind.js';
import { fieldNames } from '../lexicon/fields/index.js';
import { turnsIn } from '../findings.js';
import type { Reading } from '../read.js';
import { has } from '../token.js';
import { kinds, pointsOf } from './weigh.js';
import { wordSign } from './words.js';

/** A sign that speaks for a kind, with its words. */
export interface Telling {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

const pronouns = [
  'IK',
  'WIJ',
  'MIJ',
  'JIJ',
  'JOUW',
  'JULLIE',
  'HEM',
  'ZIJN',
  'ZE',
  'MODAAL',
  'HEBBEN',
  'WORDEN',
];

/** The fields, turns and words that speak most for a kind, at most three; where none does, the text from first to last word. */
export function telling(reading: Reading, kind: Kind): Telling[] {
  const { tokens } = reading;
  const index = kinds.indexOf(kind);
  const worth = (sign: string): number => pointsOf(sign)?.[index] ?? 0;
  const told = [
    ...tokens.flatMap((token) => {
      const place = { start: token.start, end: token.end };
      return [
        ...token.fields.map((field) => {
          const name = fieldNames[field] ?? '';
          return { rule: `veld-${name}`, ...place, points: worth(name) };
        }),
        // A small word marked by itself tells the person nothing.
        {
          rule: 'veld-woord',
          ...place,
          points: has(token, 'FUNCTIE', ...pronouns) ? 0 : worth(wordSign(token) ?? ''),
        },
      ];
    }),
    ...turnsIn(reading).map(({ turn, from, to }) => ({
      rule: turn.id,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      points: worth(turn.id),
    })),
  ].filter(({ points, start, end }) => points > 0 && end > start);
  const most = told.toSorted((a, b) => b.points - a.points).slice(0, 3);
  if (most.length > 0) return most.map(({ rule, start, end }) => ({ rule, start, end }));
  const said = tokens.filter((token) => !has(token, 'LINK'));
  const [first] = said;
  const last = said.at(-1);
  return first && last ? [{ rule: 'veld-geheel', start: first.start, end: last.end }] : [];
}
