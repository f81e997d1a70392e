import type { Reading } from '../read.js';

const particles = new Set(
  'eens es even ff effe effen gewoon gwn toch nou hoor he zeg joh mar mer moar lekker amai allee awel lol wedden'.split(
    ' ',
  ),
);

/** How much a text sounds like speech: particles, words run together, several sentences, no capital. */
export function speechIn({ text, tokens, sentences }: Reading): number {
  const said = tokens.filter(
    ({ form }) => particles.has(form) || /^['][a-z]$|[a-z]'[a-z]+$/.test(form),
  ).length;
  const loose = /[?😀-🫿]|\.\.\./u.test(text) || /^[a-z]/.test(text);
  return said + (sentences.length > 1 ? 1 : 0) + (sentences.length > 2 ? 1 : 0) + (loose ? 1 : 0);
}
