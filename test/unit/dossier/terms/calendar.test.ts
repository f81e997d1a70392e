import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  easter,
  holidays,
  isWorkday,
  lastWorkday,
  workdaysAfter,
} from '../../../../src/dossier/terms/calendar.js';
import { complaintDay } from '../../../../src/dossier/term.js';

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((offset) => new Date(Date.UTC(2000, 0, 1 + offset)).toISOString().slice(0, 10));

describe('Easter', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('%d: %s', (year, expected) => expect(easter(year)).toBe(expected));
});

describe('public holidays', () => {
  it('are those of the law in 2026', () => {
    expect([...holidays(2026)].sort()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('have Koningsdag on the Saturday before where 27 April is a Sunday', () => {
    expect(holidays(2025).has('2025-04-26')).toBe(true);
    expect(holidays(2025).has('2025-04-27')).toBe(false);
    expect(holidays(2031).has('2031-04-26')).toBe(true);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-12', 3, '2026-04-12'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', 3, '2026-06-30'],
    ['2026-10-31', 6, '2027-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %d months: %s', (from, months, expected) => expect(addMonths(from, months)).toBe(expected));

  it('end on the same number, or on the last day of a month that has it not', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, months) => {
        const end = addMonths(from, months);
        const sameNumber = end.slice(8) === from.slice(8);
        const lastOfMonth = addDays(end, 1).slice(8) === '01';
        expect(sameNumber || (lastOfMonth && end.slice(8) < from.slice(8))).toBe(true);
        const [year = 0, month = 0] = from.split('-').map(Number);
        const [endYear = 0, endMonth = 0] = end.split('-').map(Number);
        expect(endYear * 12 + endMonth - (year * 12 + month)).toBe(months);
      }),
    );
  });

  it('never make a later start end earlier', () => {
    fc.assert(
      fc.property(day, (from) => {
        expect(complaintDay(addDays(from, 1)) >= complaintDay(from)).toBe(true);
      }),
    );
  });
});

describe('days', () => {
  it('count one by one, whatever the clocks do', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it('of work skip weekends and holidays', () => {
    // Thursday before Easter 2026: Good Friday, the weekend and Easter Monday do not count.
    expect(workdaysAfter('2026-04-02', 2)).toBe('2026-04-08');
    expect(workdaysAfter('2026-12-24', 2)).toBe('2026-12-29');
    expect(lastWorkday('2026-04-06')).toBe('2026-04-02');
    expect(lastWorkday('2026-04-02')).toBe('2026-04-02');
  });

  it('of work are always working days, and none lies in between uncounted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (from, count) => {
        const end = workdaysAfter(from, count);
        const passed = Array.from({ length: daysBetween(from, end) }, (_, at) => addDays(from, at + 1));
        expect(isWorkday(end)).toBe(true);
        expect(passed.filter(isWorkday)).toHaveLength(count);
        const last = lastWorkday(from);
        expect(isWorkday(last) && last <= from && workdaysAfter(last, 1) > from).toBe(true);
      }),
    );
  });
});
