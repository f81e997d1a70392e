import { describe, expect, it } from 'vitest';
import { found } from '../../../src/core/field.js';
import { differencesOf, isSamePost, lastSeenOf, outcomeOf, type Sight } from '../../../src/core/look.js';
import type { Post } from '../../../src/core/post.js';
import { samplePost } from '../logbook/helper.js';

const post = (change: Partial<Post> = {}): Post => ({ ...samplePost('1900000000000000001'), ...change });
const words = (value: string) => found(value, 'dom');
const nothing: Sight = { atPermalink: true, post: null, notice: null, wall: false, settled: true };

describe('what differs', () => {
  it('is nothing where only white space, counters or times do', () => {
    const before = post({ text: words('Een  tekst\nmet regels'), counts: words('2 likes') });
    const now = post({ text: words('Een tekst met regels'), counts: words('9 likes') });
    expect(differencesOf(before, now)).toEqual([]);
  });

  it('is nothing where one of the two was cut off', () => {
    const long = post({ text: words('Een lange tekst die doorgaat') });
    const cut = post({ text: words('Een lange tekst…'), textComplete: false });
    expect(differencesOf(long, cut)).toEqual([]);
    expect(differencesOf(cut, long)).toEqual([]);
    const other = post({ text: words('Een andere tekst'), textComplete: false });
    expect(differencesOf(long, other).map(({ field }) => field)).toEqual(['text']);
  });

  it('tells a new name of the account, which is no edit of the post', () => {
    const now = post({ author: { ...post().author, displayName: words('Nieuwe Naam') } });
    const outcome = outcomeOf(post(), { ...nothing, post: now });
    expect(outcome).toEqual({
      result: 'unchanged',
      differences: [{ field: 'displayName', before: 'Kade Kijker', now: 'Nieuwe Naam' }],
    });
  });

  it('is a picture that was taken away', () => {
    const before = post({ media: [{ kind: 'photo', url: 'https://pbs.twimg.com/a', alt: null }] });
    expect(outcomeOf(before, { ...nothing, post: post() }).result).toBe('edited');
  });
});

describe('the same post', () => {
  it('has the number, or a later version has it by its own data', () => {
    expect(isSamePost(post(), post())).toBe(true);
    const version = (versions: string[]) =>
      post({
        postId: found('1900000000000000009', 'dom'),
        permalink: words('https://x.com/kade_kijker/status/1900000000000000009'),
        relations: { replyTo: post().edited, conversation: post().edited, versions },
      });
    expect(isSamePost(post(), version([]))).toBe(false);
    const later = version(['1900000000000000001', '1900000000000000009']);
    expect(outcomeOf(post(), { ...nothing, post: later }).result).toBe('edited');
  });

  it('is never one on another platform', () => {
    expect(isSamePost(post({ platform: 'facebook' }), post())).toBe(false);
  });
});

describe('gone', () => {
  const deleted = { kind: 'deleted', words: 'This Post was deleted by the Post author.' } as const;

  it('needs the notice of deletion at the permalink', () => {
    expect(outcomeOf(post(), { ...nothing, notice: deleted })).toEqual({ result: 'confirmed-gone' });
    expect(outcomeOf(post(), { ...nothing, notice: deleted, atPermalink: false }).result).toBe('not-seen');
    expect(outcomeOf(post(), { ...nothing, notice: deleted, wall: true }).result).toBe('not-seen');
  });

  it.each(['suspended', 'account-gone', 'private', 'unavailable'] as const)(
    'is not what "%s" says',
    (kind) => {
      const outcome = outcomeOf(post(), { ...nothing, notice: { kind, words: 'x' } });
      expect(outcome).toEqual({ result: 'not-seen', why: kind });
    },
  );

  it('gives way to the post itself', () => {
    expect(outcomeOf(post(), { ...nothing, notice: deleted, post: post() }).result).toBe('unchanged');
  });
});

describe('last seen', () => {
  const look = (at: string, result: 'unchanged' | 'not-seen' | 'confirmed-gone') => ({
    at,
    data: { result },
  });

  it('is the last capture or look that found it; not seen and gone stand apart', () => {
    const seen = lastSeenOf(
      ['2026-11-01T10:00:00.000Z'],
      [
        look('2026-11-02T10:00:00.000Z', 'not-seen'),
        look('2026-11-03T10:00:00.000Z', 'unchanged'),
        look('2026-11-04T10:00:00.000Z', 'not-seen'),
        look('2026-11-05T10:00:00.000Z', 'confirmed-gone'),
      ],
    );
    expect(seen).toEqual({
      at: '2026-11-03T10:00:00.000Z',
      missed: '2026-11-04T10:00:00.000Z',
      gone: '2026-11-05T10:00:00.000Z',
    });
  });

  it('takes back what was missed once it is seen again', () => {
    const seen = lastSeenOf(
      ['2026-11-06T10:00:00.000Z'],
      [look('2026-11-05T10:00:00.000Z', 'confirmed-gone'), look('2026-11-04T10:00:00.000Z', 'not-seen')],
    );
    expect(seen).toEqual({ at: '2026-11-06T10:00:00.000Z', gone: null, missed: null });
  });
});
