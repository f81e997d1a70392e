import { describe, expect, it } from 'vitest';
import { forEachRow, readRows as read, told } from '../../tools/classify-rows.js';

const row = (fields: object) => JSON.stringify({ id: 'a', text: 'x', ...fields });

describe('the lines of a file for classify', () => {
  it('keeps the good lines with their numbers, and tells of each other line', () => {
    const { rows, faults } = read(`${row({})}\r\n\nhoi\n${row({ id: 'b' })}\n`);
    expect(rows.map(({ id, line }) => [id, line])).toEqual([
      ['a', 1],
      ['b', 4],
    ]);
    expect(faults).toEqual(['Regel 3 is geen JSON.']);
  });

  it('takes a byte order mark for what it is, also where files were joined', () => {
    const { rows, faults } = read(`\uFEFF${row({})}\n\uFEFF${row({})}\n\uFEFF`);
    expect({ lines: rows.length, faults }).toEqual({ lines: 2, faults: [] });
  });

  it.each([
    [{ seq: '3' }, 'Regel 1: "seq" moet een getal zijn, maar is "3".'],
    [{ thread: 5 }, 'Regel 1: "thread" moet tekst tussen aanhalingstekens zijn, maar is 5.'],
    [{ acceptable: [1, '2', '3'] }, 'Regel 1: "acceptable" moet een lijst van getallen zijn.'],
    [{ tags: 'x' }, 'Regel 1: "tags" moet een lijst van teksten zijn, maar is "x".'],
    [{ text: undefined }, 'Regel 1: "text" ontbreekt.'],
    [{ text: null }, 'Regel 1: "text" moet tekst tussen aanhalingstekens zijn, maar is null.'],
    [
      { id: 1, seq: { a: 1 } },
      'Regel 1: "id" moet tekst tussen aanhalingstekens zijn, maar is 1; "seq" moet een getal zijn.',
    ],
  ])('names the field that is wrong in %j and what it should be', (fields, message) => {
    expect(read(row(fields)).faults).toEqual([message]);
  });

  it.each(['5', 'null', '"tekst"', '[{"id":"a","text":"x"}]'])('says of %s that it is no object', (line) => {
    expect(read(line).faults).toEqual(['Regel 1 is geen object met "id" en "text".']);
  });

  it('takes a time that cannot be read for not known, and says so', () => {
    const { rows, faults, doubts } = read(
      row({ account: 'p', postedAt: 'gisteren', addressedAt: '2026-03-01' }),
    );
    expect({ posted: rows[0]?.postedAt, addressed: rows[0]?.addressedAt, faults }).toEqual({
      posted: null,
      addressed: '2026-03-01',
      faults: [],
    });
    expect(doubts).toEqual([
      'Regel 1: "postedAt" is geen tijd ("gisteren") en telt als onbekend; schrijf 2026-03-01T10:00:00Z.',
    ]);
  });

  it('keeps that a line was addressed where only the time of it cannot be read', () => {
    const { rows, doubts } = read(row({ thread: 'T', addressedAt: 'ja' }));
    expect(rows[0]?.addressedAt).toBe('ja');
    expect(doubts).toHaveLength(1);
  });
});

describe('what is told', () => {
  it('is at most twenty lines and then how many more', () => {
    const faults = Array.from({ length: 23 }, (_, index) => `Regel ${index + 1} is geen JSON.`);
    expect(told(faults)).toEqual([...faults.slice(0, 20), 'En zo nog 3 regels.']);
    expect(told(faults.slice(0, 21)).at(-1)).toBe('En zo nog 1 regel.');
    expect(told(faults.slice(0, 20))).toEqual(faults.slice(0, 20));
  });
});

describe('one line that cannot be judged', () => {
  it('leaves the others as they are', () => {
    const { rows } = read(['goed', 'stuk', 'ook goed'].map((text) => row({ text })).join('\n'));
    const judge = (text: string) => {
      if (text === 'stuk') throw new Error('te diep');
      return text.length;
    };
    expect(forEachRow(rows, judge)).toEqual({
      results: [4, null, 8],
      faults: [
        'Regel 2 kon niet worden beoordeeld (te diep) en krijgt geen voorstel; meld dit aan wie de regels bijhoudt.',
      ],
    });
  });
});
