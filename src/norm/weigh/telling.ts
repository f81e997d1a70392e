import type { Kind } from '../../core/kind.js';
import { fieldNames } from '../lexicon/fields/index.js';
import type { Reading } from '../read.js';
import { has } from '../token.js';
import { kinds, pointsOf } from './weigh.js';

/** A field of words that speaks for a kind, with one of its words. */
export interface Telling {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** The words whose fields speak most for a kind, at most three; where none does, the text from first to last word. */
export function telling({ tokens }: Reading, kind: Kind): Telling[] {
  const index = kinds.indexOf(kind);
  const words = tokens
    .flatMap(({ fields, start, end }) =>
      fields.map((field) => {
        const name = fieldNames[field] ?? '';
        return { rule: `veld-${name}`, start, end, points: pointsOf(name)?.[index] ?? 0 };
      }),
    )
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3);
  if (words.length > 0) return words.map(({ rule, start, end }) => ({ rule, start, end }));
  const said = tokens.filter((token) => !has(token, 'LINK'));
  const [first] = said;
  const last = said.at(-1);
  return first && last ? [{ rule: 'veld-geheel', start: first.start, end: last.end }] : [];
}
