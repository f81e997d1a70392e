import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalText, hasLoneSurrogate } from '../../../src/evidence/canonical.js';

describe('canonicalText', () => {
  it('writes the example of RFC 8785, section 3.2.3', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonicalText(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units (RFC 8785, section 3.2.3)', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalText(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
    expect(text.startsWith('{"\\r":0,"1":0,"\u0080"')).toBe(true);
  });

  it('agrees with an independent implementation on every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(canonicalText(value)).toBe(canonicalize(value));
      }),
    );
  });

  it.each([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    () => 1,
    Symbol('s'),
    new Date(0),
    new Map(),
    new Uint8Array(2),
    { a: undefined },
    [undefined],
  ])('refuses what has no JSON form instead of changing it (%#)', (value) => {
    expect(() => canonicalText(value)).toThrow(expect.objectContaining({ code: 'bad-data' }));
  });

  it('gives back every string exactly, lone surrogates too, through UTF-8', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = units.map((unit) => String.fromCharCode(unit)).join('');
        const bytes = canonicalBytes({ text });
        const back = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { text: string };
        expect(back.text).toBe(text);
      }),
    );
  });

  it('says where a text holds half a surrogate pair', () => {
    expect(hasLoneSurrogate('a\ud83d')).toBe(true);
    expect(hasLoneSurrogate('\ude00\ud83d')).toBe(true);
    expect(hasLoneSurrogate('\ud83d\ude00 👩‍👩‍👧')).toBe(false);
    expect(canonicalText('\ud83d')).toBe('"\\ud83d"');
  });
});
