import { describe, expect, it } from 'vitest';
import { shownTimeFits } from '../../../src/core/shown-time.js';

const readAt = '2026-11-20T12:00:00.000Z';
const hoursAgo = (hours: number) => new Date(Date.parse(readAt) - hours * 3_600_000).toISOString();

describe('the time in words', () => {
  it.each([
    ['5 u', hoursAgo(5.4)],
    ['2h', hoursAgo(2)],
    ['55 min.', hoursAgo(0.93)],
    ['3 dagen geleden', hoursAgo(80)],
    ['9 w', hoursAgo(9 * 168 + 20)],
    ['1 d', hoursAgo(30)],
    ['10:13 a.m. · 20 nov. 2026', '2026-11-20T09:13:02.000Z'],
    ['12 november om 09:14', '2026-11-12T08:14:00.000Z'],
    ['Nov 12', '2026-11-12T22:14:00.000Z'],
    ['30 dec.', '2025-12-30T10:00:00.000Z'],
    ['20 mrt. 2026', '2026-03-20T23:30:00.000Z'],
  ])('%s fits the exact time', (shown, machine) => {
    expect(shownTimeFits(shown, machine, readAt)).toBe(true);
  });

  it('fits in a tab that stayed open for some hours', () => {
    expect(shownTimeFits('2 u', hoursAgo(9), readAt)).toBe(true);
  });

  it.each([
    ['5 u', hoursAgo(24 * 30)],
    ['3 dagen', hoursAgo(1)],
    ['20 nov. 2026', '2025-03-12T10:00:00.000Z'],
    ['12 november om 09:14', '2026-05-12T08:14:00.000Z'],
  ])('%s does not fit another day', (shown, machine) => {
    expect(shownTimeFits(shown, machine, readAt)).toBe(false);
  });

  it('tells nothing of words that it does not know, and of a time that is unknown', () => {
    for (const shown of ['gisteren', 'zojuist', 'Advertentie', '5 x', ''])
      expect(shownTimeFits(shown, hoursAgo(5), readAt)).toBeNull();
    expect(shownTimeFits(null, hoursAgo(5), readAt)).toBeNull();
    expect(shownTimeFits('5 u', null, readAt)).toBeNull();
    expect(shownTimeFits('5 u', 'geen tijd', readAt)).toBeNull();
  });
});
