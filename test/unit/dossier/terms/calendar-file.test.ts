import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  calendarFile,
  escaped,
  fold,
  type Appointment,
} from '../../../../src/dossier/terms/calendar-file.js';

const now = '2026-11-22T09:30:15.123Z';
const appointments: Appointment[] = [
  { uid: `${'ab'.repeat(32)}@vastgelegd.invalid`, day: '2027-02-26', at: null },
  { uid: 'cd@vastgelegd.invalid', day: '2026-11-23', at: '2026-11-23T08:15:00.000Z' },
];

const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

describe('a calendar file', () => {
  it('is read by an independent parser as what it was made of', () => {
    const [whole, moment] = read(calendarFile(appointments, 'Nakijken', now));
    expect(whole?.event.uid).toBe(appointments[0]?.uid);
    expect(whole?.event.startDate.isDate).toBe(true);
    expect(whole?.event.startDate.toString()).toBe('2027-02-26');
    expect(whole?.event.endDate.toString()).toBe('2027-02-27');
    expect(moment?.event.startDate.toJSDate().toISOString()).toBe('2026-11-23T08:15:00.000Z');
    for (const one of [whole, moment]) {
      expect(one?.event.summary).toBe('Nakijken');
      expect(one?.component.getFirstPropertyValue('class')).toBe('PRIVATE');
      expect(one?.component.getFirstPropertyValue('description')).toBeNull();
    }
    const alarms = whole?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P6DT15H',
      '-PT15H',
    ]);
  });

  it('keeps its UIDs and grows its sequence when it is made again', () => {
    const uids = (file: string) => read(file).map(({ event }) => event.uid);
    const later = '2026-11-25T09:30:15.123Z';
    const [first, second] = [now, later].map((at) => calendarFile(appointments, 'x', at));
    expect(uids(first ?? '')).toEqual(uids(second ?? ''));
    const sequence = (file: string) => read(file)[0]?.event.sequence ?? 0;
    expect(sequence(second ?? '')).toBeGreaterThan(sequence(first ?? ''));
    expect(sequence(second ?? '')).toBeLessThan(2 ** 31);
  });

  it('gives any title back, and breaks no line or character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const clean = title.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        const file = calendarFile(appointments.slice(0, 1), title, now);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${escaped(clean)}\r\n`);
        // The other parser takes a title of blanks for none.
        if (clean.trim() !== '') expect(read(file)[0]?.event.summary).toBe(clean);
      }),
    );
  });

  it('folds between characters, and so that unfolding gives the line back', () => {
    const line = `SUMMARY:${'é'.repeat(60)}${'😡'.repeat(30)}`;
    expect(fold(line).replaceAll('\r\n ', '')).toBe(line);
    expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
  });

  it('holds nothing but what a neutral appointment needs', () => {
    const names = calendarFile(appointments, 'Nakijken', now)
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.split(/[:;]/, 1)[0]);
    expect([...new Set(names)].sort()).toEqual(
      [
        '',
        'ACTION',
        'BEGIN',
        'CALSCALE',
        'CLASS',
        'DESCRIPTION',
        'DTEND',
        'DTSTAMP',
        'DTSTART',
        'END',
        'METHOD',
        'PRODID',
        'SEQUENCE',
        'SUMMARY',
        'TRANSP',
        'TRIGGER',
        'UID',
        'VERSION',
      ].sort(),
    );
  });

  it('passes a second reader that was written apart', () => {
    const program = `
import sys, re
data = sys.stdin.buffer.read()
assert data.endswith(b'\\r\\n') and b'\\n' not in data.replace(b'\\r\\n', b'') and b'\\r' not in data.replace(b'\\r\\n', b'')
raw = data.split(b'\\r\\n')[:-1]
assert all(len(line) <= 75 for line in raw), 'a line is too long'
for line in raw: line.decode('utf-8')
lines = data.replace(b'\\r\\n ', b'').decode('utf-8').split('\\r\\n')[:-1]
stack, events = [], []
for line in lines:
    name, _, value = line.partition(':')
    assert re.match(r'^[A-Z-]+(;[A-Z-]+=[^;:]+)*$', name), name
    if name == 'BEGIN': stack.append(value); events += [{}] if value == 'VEVENT' else []
    elif name == 'END': assert stack.pop() == value
    elif stack[-1] == 'VEVENT':
        key = name.split(';')[0]
        assert key not in events[-1], key
        events[-1][key] = value
    if name in ('SUMMARY', 'DESCRIPTION'): assert not re.search(r'(?<!\\\\)(\\\\\\\\)*[;,]', value), value
assert not stack and lines[0] == 'BEGIN:VCALENDAR'
for event in events:
    assert {'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'CLASS'} <= set(event)
    assert re.match(r'^\\d{8}T\\d{6}Z$', event['DTSTAMP']) and event['CLASS'] == 'PRIVATE'
    assert re.match(r'^\\d{8}(T\\d{6}Z)?$', event['DTSTART'])
print(len(events))
`;
    const hasPython = (() => {
      try {
        execFileSync('python3', ['--version']);
        return true;
      } catch {
        return false;
      }
    })();
    const input = calendarFile(appointments, `Één; twee, drie \\ vier ${'😡'.repeat(40)}`, now);
    if (hasPython) expect(execFileSync('python3', ['-c', program], { input }).toString().trim()).toBe('2');
    else expect(read(input)).toHaveLength(2);
  });
});
