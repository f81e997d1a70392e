import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLossless } from '../../../src/platforms/json.js';

/** Every big integer as a string, as the reader gives it. */
const expected = (value: unknown): unknown =>
  typeof value === 'bigint'
    ? Number.isSafeInteger(Number(value))
      ? Number(value)
      : value.toString()
    : Array.isArray(value)
      ? value.map(expected)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, expected(inner)]))
        : value;

/** JSON with big integers as bare numbers, as Instagram writes them. */
const write = (value: unknown): string =>
  typeof value === 'bigint'
    ? value.toString()
    : Array.isArray(value)
      ? `[${value.map(write).join(' , ')}]`
      : typeof value === 'object' && value !== null
        ? `{${Object.entries(value)
            .map(([key, inner]) => `${JSON.stringify(key)} : ${write(inner)}`)
            .join(',\n')}}`
        : JSON.stringify(value);

const strings = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"pk":2911295595251935837',
    '\\',
    '\\"',
    '12345678901234567890',
    '{"id":-9007199254740993}',
  ),
);
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    strings,
    fc.constantFrom(null, true, false),
    fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      strings.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}));

describe('parseLossless', () => {
  it('keeps every digit of every integer, and every sign of every text', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parseLossless(write(value))).toEqual(expected(value));
      }),
      { numRuns: 300 },
    );
  });

  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    const wild = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
        '"',
        '\\',
        'a',
        ' ',
        '12345678901234567890',
        '01',
        '-',
        '.',
        'e5',
        'null',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(wild, (parts) => {
        const text = parts.join('');
        const reads = (read: (text: string) => unknown): boolean => {
          try {
            read(text);
            return true;
          } catch {
            return false;
          }
        };
        expect(reads(parseLossless)).toBe(reads(JSON.parse));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['"\\12345678901234567890', '"a\\', '["x, 12345678901234567890]'])(
    'refuses %s, a text that is never closed',
    (text) => {
      expect(() => parseLossless(text)).toThrow(SyntaxError);
    },
  );

  it('leaves numbers alone that a double holds, and fractions', () => {
    expect(parseLossless('[9007199254740991,9007199254740993,-9007199254740993,1.5,1e30]')).toEqual([
      9007199254740991,
      '9007199254740993',
      '-9007199254740993',
      1.5,
      1e30,
    ]);
    expect(parseLossless('{"pk":2911295595251935837}')).toEqual({ pk: '2911295595251935837' });
  });
});
