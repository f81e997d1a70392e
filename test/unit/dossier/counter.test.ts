import { describe, expect, it } from 'vitest';
import { found } from '../../../src/core/field.js';
import { asksFirst, fittingReadings, readings } from '../../../src/dossier/counter/readings.js';
import { sampleEntry, samplePost, sampleRecord } from '../ui/sample.js';

const entry = (text: string) =>
  sampleEntry({ captures: [sampleRecord({ post: samplePost({ text: found(text, 'dom') }) })] });
const fitting = (text: string, suspected = false) =>
  fittingReadings({ entries: [entry(text)], suspected }).map(({ id }) => id);

describe('the innocent readings', () => {
  it('always ask about a minor and about distress, and never more than can be read', () => {
    const all = fitting(
      'haha volgens mij is dat besluit "heel slecht beleid" sorry parodie gehackt klas',
      true,
    );
    expect(all).toHaveLength(6);
    expect(all.slice(0, 2)).toEqual(['minor', 'distress']);
    expect(fitting('We weten waar je vergadert')).toEqual(expect.arrayContaining(['minor', 'distress']));
  });

  it('fit by what the post shows: a quote, laughter, a decision, a name without a number', () => {
    expect(fitting('Hij zei: “we komen eraan”')).toContain('quote');
    expect(fitting('kom maar op 😂')).toContain('joke');
    expect(fitting('Dit besluit is schandalig')).toContain('criticism');
    expect(fitting('Wacht maar')).not.toContain('criticism');
    expect(fitting('Wacht maar', true)).toContain('namesake');
  });

  it('are short enough for twenty seconds, each with its source', () => {
    const longest = readings.map(({ text }) => text.split(' ').length).toSorted((a, b) => b - a);
    // Silent reading of Dutch is about four words a second.
    expect(longest.slice(0, 6).reduce((sum, words) => sum + words, 0)).toBeLessThanOrEqual(80);
    expect(readings.every(({ source }) => source !== '')).toBe(true);
  });

  it('send to a consult first where a minor or distress may be so', () => {
    expect(asksFirst([{ id: 'minor', answer: 'seen' }])).toBe(false);
    expect(asksFirst([{ id: 'minor', answer: 'holds' }])).toBe(true);
    expect(asksFirst([{ id: 'joke', answer: 'holds' }])).toBe(false);
  });
});
