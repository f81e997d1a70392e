import { describe, expect, it } from 'vitest';
import { sameTexts } from '../../../src/core/same-text.js';

const same = (a: string, b: string): boolean => sameTexts([a, b], (text) => text).length === 1;
const call = 'De wethouder Jansen moet zich diep schamen voor het besluit';

describe('a text with small changes is the same text', () => {
  it.each([
    ['spaces and lines', call.replaceAll(' ', ' \n\t ')],
    ['capitals', call.toUpperCase()],
    ['emoji and signs', `🔥${call.replaceAll(' ', ' 🤬 ')}!!!`],
    ['an emoji in a word', call.replace('Jansen', 'Jan\u{1F3FD}sen')],
    ['accents', call.replace('diep', 'díép')],
    ['accents that stand apart', call.replaceAll('e', 'e\u0301')],
    ['struck through', call.replace(/./g, '$&\u0336')],
    ['signs that are not seen', call.replace(/./g, '$&\u200b')],
    ['soft hyphens', call.replaceAll('e', 'e\u00ad')],
    [
      'wide letters',
      call.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['a link and a handle', `@gemeente ${call} https://x.com/1`],
    ['a name swapped', call.replace('Jansen', 'Pietersen')],
    ['a name of more words', call.replace('Jansen', 'Karel de Vries')],
    ['a name swapped at the end', call.replace('besluit', 'Jansen')],
  ])('%s', (_, changed) => {
    expect(same(call, changed)).toBe(true);
  });

  it.each([
    ['two words swapped', call.replace('Jansen', 'Pietersen').replace('diep', 'kapot')],
    ['other words', 'De wethouder Jansen heeft gelijk en het plan is goed voor ons'],
    ['one word more and one less', 'Jansen moet zich diep schamen voor wat er gisteren is besloten'],
  ])('but not %s', (_, other) => {
    expect(same(call, other)).toBe(false);
  });
});
