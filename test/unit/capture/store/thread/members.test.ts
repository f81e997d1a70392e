import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../../src/core/capture.js';
import { found } from '../../../../../src/core/field.js';
import { isSuperseded, type Member } from '../../../../../src/capture/store/thread/members.js';
import { samplePost } from '../../../logbook/helper.js';

const reading = (post: string, run: string, words = 'woorden'): Reading =>
  ({
    post: { ...samplePost(post), text: found(words, 'dom') },
    run: { id: run, role: 'reply' },
  }) as unknown as Reading;

const member = (post: string, run: string, state: string): Member =>
  ({
    record: { data: { ...reading(post, run), picture: { state } } },
    role: 'reply',
  }) as unknown as Member;

describe('a reading that a closed tab left behind', () => {
  it('is not kept beside the same post that the same run has pictured since', () => {
    expect(isSuperseded([member('11', 'a', 'pixels')], reading('11', 'a'))).toBe(true);
  });

  it.each([
    ['other words', [member('11', 'a', 'pixels')], reading('11', 'a', 'andere woorden')],
    ['another post', [member('12', 'a', 'pixels')], reading('11', 'a')],
    ['another run', [member('11', 'b', 'pixels')], reading('11', 'a')],
    ['no picture', [member('11', 'a', 'missing')], reading('11', 'a')],
    ['nothing', [], reading('11', 'a')],
  ])('is kept where there is %s', (_what, members, left) => {
    expect(isSuperseded(members, left)).toBe(false);
  });
});
