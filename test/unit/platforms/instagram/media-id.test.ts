import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaIdOf, timeOfMediaId } from '../../../../src/platforms/instagram/media-id.js';
import { codeOf, pkAt } from './build-page.js';

describe('the number of a post', () => {
  it('is the one that its code writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (pk) => {
        expect(mediaIdOf(codeOf(pk.toString()))).toBe(pk.toString());
      }),
    );
  });

  it('is found in the longer code of a private post too', () => {
    const code = codeOf('2911295595251935837');
    expect(mediaIdOf(`${code}${'x'.repeat(28)}`)).toBe('2911295595251935837');
  });

  it('is null for what no code can be', () => {
    for (const code of ['', 'a b', 'é', '_'.repeat(12), 'A'.repeat(11)]) expect(mediaIdOf(code)).toBeNull();
  });
});

describe('the time in it', () => {
  it('is when the upload began', () => {
    expect(timeOfMediaId(pkAt('2026-11-20T18:03:22.000Z'))).toBe('2026-11-20T18:03:22.000Z');
  });

  it('is null for what is no number', () => {
    for (const id of ['', 'x', '0', '-1', '9'.repeat(20)]) expect(timeOfMediaId(id)).toBeNull();
  });
});
