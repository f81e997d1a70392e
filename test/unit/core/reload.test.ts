import { expect, it } from 'vitest';
import { unknown } from '../../../src/core/field.js';
import type { Comparison } from '../../../src/core/post.js';
import { reloadFor } from '../../../src/core/reload.js';
import { sampleCapture, samplePost } from '../ui/sample.js';

const comparedAs = (author: Comparison, text: Comparison, postedAt: Comparison) =>
  sampleCapture({ post: samplePost({ compared: { author, text, postedAt } }) });

it('offers to load again what could not be compared with data of the platform', () => {
  const wanted = { capture: 'capture-1', platform: 'x', post: '1900000000000000001' };
  expect(reloadFor(comparedAs('none', 'none', 'none'))).toEqual(wanted);
  expect(reloadFor(comparedAs('same', 'none', 'same'))).toEqual(wanted);
});

it('offers it not where all was compared, also where it differs: that is said, and does not go away', () => {
  expect(reloadFor(comparedAs('same', 'same', 'same'))).toBeNull();
  expect(reloadFor(comparedAs('same', 'differs', 'same'))).toBeNull();
});

it('offers it once, and only for a post that can be found again', () => {
  const capture = comparedAs('none', 'none', 'none');
  expect(reloadFor({ ...capture, reloadedFrom: 'capture-0' })).toBeNull();
  expect(reloadFor({ ...capture, post: { ...capture.post, postId: unknown } })).toBeNull();
  expect(reloadFor({ ...capture, part: { visibleOnly: false, chosen: 'person' } })).toBeNull();
});
