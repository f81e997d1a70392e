import { describe, expect, it } from 'vitest';
import { persistentLines, type ClassifyLine } from '../../../../src/norm/patterns/index.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';

const { persistence } = defaultProtocol();
const flags = (lines: readonly ClassifyLine[]) => persistentLines(lines, persistence);
const line = (change: Partial<ClassifyLine>): ClassifyLine => ({
  id: 'a',
  text: 'tekst',
  kind: 'beleid',
  ...change,
});

describe('persistence of the lines of a file', () => {
  it('is false for lines that belong to nothing', () => {
    expect(flags([line({}), line({}), line({}), line({})])).toEqual([false, false, false, false]);
  });

  it('by account and time, whatever their order in the file', () => {
    const day = (number: number) => line({ account: 'piet', postedAt: `2026-03-0${number}T10:00:00Z` });
    expect(flags([day(3), day(1), line({ account: 'jan' }), day(2)])).toEqual([true, false, false, false]);
  });

  it('by thread and order where there are no times: the third, or the first after being addressed', () => {
    const eigen = [3, 1, 2].map((seq) => line({ thread: 'T', seq, kind: 'eigen' }));
    expect(flags(eigen)).toEqual([true, false, false]);
    const addressed = [1, 2, 3].map((seq) =>
      line({ thread: 'T', seq, addressedAt: seq === 1 ? '2026-03-01T10:00:00Z' : undefined }),
    );
    expect(flags(addressed)).toEqual([false, true, true]);
  });

  it('keeps threads apart, and passes over calm lines and lines without a proposal', () => {
    const kinds = ['beleid', 'geen', 'beleid', null, 'beleid'] as const;
    expect(flags(kinds.map((kind, seq) => line({ thread: 'T', seq, kind })))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(flags([1, 2, 3].map((seq) => line({ thread: `T${seq}`, seq })))).toEqual([false, false, false]);
  });

  it('needs no ids of its own: the same id twice is two lines', () => {
    expect(flags([1, 2, 3].map((seq) => line({ id: 'zelfde', thread: 'T', seq })))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
