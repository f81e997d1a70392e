import { describe, expect, it } from 'vitest';
import { remarksOf } from '../../../src/core/corroboration.js';
import { found, unknown } from '../../../src/core/field.js';
import type { Compared, Post } from '../../../src/core/post.js';
import { sampleCapture, samplePost } from '../ui/sample.js';

const of = (change: Partial<Post>) =>
  remarksOf(
    sampleCapture({
      capturedAt: '2025-03-12T20:01:02.345Z',
      post: samplePost({ postedAt: { ...samplePost().postedAt, shown: '46 min.' }, ...change }),
    }),
  );
const compared = (author: Compared['author'], text: Compared['text'], postedAt: Compared['postedAt']) => ({
  compared: { author, text, postedAt },
});

describe('what could not be corroborated', () => {
  it('is said where all of it comes from the page alone', () => {
    expect(of(compared('none', 'none', 'none'))).toEqual([{ code: 'page-only' }]);
  });

  it('is said of the part that could not', () => {
    expect(of(compared('same', 'none', 'same'))).toEqual([{ code: 'not-compared', fields: ['text'] }]);
    expect(of(compared('same', 'differs', 'same'))).toEqual([]);
  });

  it('is not a time that came with the data itself', () => {
    const postedAt = {
      shown: null,
      machine: found('2025-03-12T19:15:04.000Z', 'page-data' as const),
      fromId: null,
    };
    expect(of({ ...compared('same', 'same', 'none'), postedAt })).toEqual([]);
  });

  it('is not made up for records from before it was noted, nor for what no reader read', () => {
    expect(of({})).toEqual([]);
    const part = { visibleOnly: true, chosen: 'person' } as const;
    expect(remarksOf(sampleCapture({ part, post: samplePost(compared('none', 'none', 'none')) }))).toEqual(
      [],
    );
  });

  it('is a time in words that cannot be right beside the exact one, or beside the number of a post on X', () => {
    const postedAt = { ...samplePost().postedAt, shown: '3 jaar' };
    expect(of({ postedAt })).toEqual([{ code: 'shown-time' }]);
    expect(of({ postedAt: { ...postedAt, machine: unknown } })).toEqual([{ code: 'shown-time' }]);
    // On Instagram the number only says when the upload began.
    expect(of({ platform: 'instagram', postedAt: { ...postedAt, machine: unknown } })).toEqual([]);
  });
});
