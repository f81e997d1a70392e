import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOfId, within } from '../../../../src/platforms/x/id-time.js';
import { idAt } from './build-page.js';

describe('timeOfId', () => {
  it('gives back the millisecond from which X made the id', () => {
    const first = Date.parse('2010-11-04T01:42:55.000Z');
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: Date.parse('2060-01-01T00:00:00Z') }),
        fc.nat({ max: 2 ** 22 - 1 }),
        (ms, low) => {
          const id = (BigInt(idAt(new Date(ms).toISOString())) + BigInt(low)).toString();
          fc.pre(BigInt(id) >= 29_700_859_247n);
          expect(timeOfId(id)).toBe(new Date(ms).toISOString());
        },
      ),
    );
  });

  it("agrees with the example in X's developer documentation, and leaves older ids alone", () => {
    // created_at "Wed Oct 10 20:19:24 +0000 2018"
    expect(timeOfId('1050118621198921728')).toMatch(/^2018-10-10T20:19:24\./);
    expect(timeOfId('20')).toBeNull();
  });

  it.each([
    '',
    'abc',
    '1234567890',
    '29700859246',
    '9223372036854775808',
    '12345678901234567890',
    '-5',
    '1e18',
    '1 ',
  ])('finds no time in %j', (id) => {
    expect(timeOfId(id)).toBeNull();
  });
});

describe('within', () => {
  it('compares times with a tolerance', () => {
    expect(within('2026-01-01T00:00:00.000Z', '2026-01-01T00:01:00.000Z', 60_000)).toBe(true);
    expect(within('2026-01-01T00:00:00.000Z', '2026-01-01T00:01:00.001Z', 60_000)).toBe(false);
  });
});
