import type { Problem } from '../problems.js';
import { numbered, problem } from './known.js';
import type { Named } from './named.js';

/** What a step may leave to the route of the reader's role. In a text to send `[datum]` is filled in; other [words] are for the person. */
const IN_STEPS = ['{melden_bij}', '{twijfel_bij}', '{nazorg}'];
const PLACEHOLDER = /\{\w+\}/g;

/** A word between braces that nothing fills in would go to the sender, or into a plan, as it stands. */
function unfilled(text: string | null, known: readonly string[], place: Problem['place']): Problem[] {
  const found = (text ?? '').match(PLACEHOLDER) ?? [];
  return found.every((word) => known.includes(word)) ? [] : [problem('placeholder', place, known)];
}

/** Placeholders that the program does not know, in the texts where it fills them in. */
export const wordProblems = ({ teksten, stappen }: Named): Problem[] => [
  ...numbered(teksten).flatMap(([at, { tekst }]) => unfilled(tekst, [], ['teksten', at, 'tekst'])),
  ...numbered(stappen).flatMap(([at, { tekst }]) => unfilled(tekst, IN_STEPS, ['stappen', at, 'tekst'])),
];
