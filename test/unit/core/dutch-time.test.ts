import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchClock, dutchDay, dutchMoment, offsetMinutes } from '../../../src/core/dutch-time.js';

const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });

describe('time in the Netherlands', () => {
  it('is what the time zone database says', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(instant, (date) => {
        const iso = date.toISOString();
        expect(`${dutchDay(iso)} ${dutchClock(iso)}`).toBe(format.format(date));
      }),
    );
  });

  it('goes back to the same moment, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(instant, (date) => {
        const iso = `${date.toISOString().slice(0, 16)}:00.000Z`;
        const back = dutchMoment(dutchDay(iso), dutchClock(iso));
        const twice = offsetMinutes(Date.parse(back)) !== offsetMinutes(Date.parse(iso));
        expect(Date.parse(iso) - Date.parse(back)).toBe(twice ? 3_600_000 : 0);
      }),
    );
  });

  it.each([
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (day, clock, iso) => expect(dutchMoment(day, clock)).toBe(iso));

  it('has no day where there is no time', () => expect(dutchDay('gisteren')).toBe('gisteren'));
});
