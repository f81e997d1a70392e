import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/ui/judging/proposing.js';

describe('marked words', () => {
  const marks = (text: string, ...spans: [number, number][]) =>
    piecesOf(
      text,
      spans.map(([start, end]) => ({ start, end })),
    ).map(({ text: part, marked }) => (marked ? `[${part}]` : part));

  it.each<[string, [number, number][], string[]]>([
    [
      'in any order',
      [
        [6, 8],
        [0, 2],
      ],
      ['[ab]', 'cdef', '[gh]', 'ij'],
    ],
    [
      'that overlap are one',
      [
        [1, 4],
        [2, 6],
      ],
      ['a', '[bcdef]', 'ghij'],
    ],
    [
      'that touch are one',
      [
        [1, 3],
        [3, 5],
      ],
      ['a', '[bcde]', 'fghij'],
    ],
    [
      'past the end of a text that was cut',
      [
        [8, 30],
        [40, 50],
      ],
      ['abcdefgh', '[ij]'],
    ],
    ['none', [], ['abcdefghij']],
  ])('%s', (_, spans, expected) => {
    const pieces = marks('abcdefghij', ...spans);
    expect(pieces).toEqual(expected);
    expect(pieces.join('').replace(/[[\]]/g, '')).toBe('abcdefghij');
  });
});
