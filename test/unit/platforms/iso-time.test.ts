import { describe, expect, it } from 'vitest';
import { machineTime, timeOfSeconds } from '../../../src/platforms/iso-time.js';

describe('machineTime', () => {
  it('turns a time with a zone into UTC', () => {
    expect(machineTime('2026-11-20T19:03:22+01:00')).toBe('2026-11-20T18:03:22.000Z');
    expect(machineTime('2026-11-20T18:03:22.5Z')).toBe('2026-11-20T18:03:22.500Z');
  });

  it.each([
    null,
    '',
    '2026-11-20',
    '2026-11-20T18:03:22',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-20T25:00:00Z',
  ])('does not guess %j', (datetime) => {
    expect(machineTime(datetime)).toBeNull();
  });

  it('gives UTC for any zone', () => {
    expect(machineTime('2026-03-19T09:39:23.000Z')).toBe('2026-03-19T09:39:23.000Z');
    expect(machineTime('2026-03-19T10:39:23+01:00')).toBe('2026-03-19T09:39:23.000Z');
  });

  it('guesses nothing', () => {
    for (const text of [null, '', '2 u', '2026-03-19', '2026-03-19T09:39:23', '2026-02-30T09:39:23Z'])
      expect(machineTime(text)).toBeNull();
  });
});

describe('timeOfSeconds', () => {
  it('reads seconds, as a number or as digits', () => {
    expect(timeOfSeconds(1661273501)).toBe('2022-08-23T16:51:41.000Z');
    expect(timeOfSeconds('1661273501')).toBe('2022-08-23T16:51:41.000Z');
  });

  it('takes nothing else for a time', () => {
    for (const value of [null, undefined, 0, 12, 1661273501000, 1661273501.5, 'gisteren', NaN])
      expect(timeOfSeconds(value)).toBeNull();
  });
});
