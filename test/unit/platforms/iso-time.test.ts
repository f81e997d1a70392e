import { describe, expect, it } from 'vitest';
import { machineTime, timeOfSeconds } from '../../../src/platforms/iso-time.js';

describe('machineTime', () => {
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
