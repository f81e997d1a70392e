import { describe, expect, it } from 'vitest';
import { found } from '../../../src/core/field.js';
import { isRead, readingOf } from '../../../src/ui/judging/reading.js';
import { sampleEntry, samplePost, sampleRecord } from './sample.js';

const captured = (capture: string, words: string) =>
  sampleRecord({ capture, post: samplePost({ text: found(words, 'dom') }) });

describe('what was read', () => {
  const before = sampleEntry({ captures: [captured('c1', 'Fijn weekend')] });
  const read = [readingOf(before)];

  it('are the words that were shown', () => {
    expect(isRead({ read }, before)).toBe(true);
    expect(isRead({ read: [] }, before)).toBe(false);
  });

  it('stays read when the same words are captured again, and not when they are others', () => {
    const again = sampleEntry({ captures: [...before.captures, captured('c2', 'Fijn weekend')] });
    expect(isRead({ read }, again)).toBe(true);
    const edited = sampleEntry({ captures: [...before.captures, captured('c2', 'Ik maak je af')] });
    expect(isRead({ read }, edited)).toBe(false);
    expect(isRead({ read: [...read, readingOf(edited)] }, edited)).toBe(true);
  });

  it('is the entry itself where there is no capture', () => {
    const told = sampleEntry({ captures: [] });
    expect(isRead({ read: [readingOf(told)] }, told)).toBe(true);
  });
});
