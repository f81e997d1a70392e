import { describe, expect, it } from 'vitest';
import { FACEBOOK_COMMENTS, facebookThread } from '../fixtures/threads/facebook.js';
import { INSTAGRAM_COMMENTS, instagramThread } from '../fixtures/threads/instagram.js';
import { useHarness } from './harness.js';
import { readJournal } from './journal.js';
import { differingCrops, pressedElsewhere, startThread, waitForDone } from './thread-tools.js';

const CASES = {
  instagram: {
    thread: instagramThread(),
    count: INSTAGRAM_COMMENTS,
    // A comment that is a picture has no number; one button says something else; six comments stand on Facebook.
    tally: { named: null, leftOut: 0, unidentified: 1, unopened: 1, withheld: ['elsewhere'] },
    says: 'op Facebook',
  },
  facebook: {
    thread: facebookThread(),
    count: FACEBOOK_COMMENTS,
    tally: { named: FACEBOOK_COMMENTS, leftOut: 0, unidentified: 0, unopened: 1, withheld: ['ranked'] },
    says: 'Meest relevant',
  },
} as const;

const harness = useHarness({ routes: Object.values(CASES).flatMap(({ thread }) => thread.routes) });

describe.each(Object.entries(CASES))('comments on %s', (platform, { thread, count, tally, says }) => {
  it('are all recorded: answers, folded and hidden ones, each with its own picture', async () => {
    const { browser } = harness;
    const page = await browser.open(thread.url);
    await startThread(browser, page, /^Alle reacties/);
    const said = await waitForDone(page);
    expect(said).toContain(`Klaar: ${String(count)} reacties vastgelegd`);
    expect(said).toContain(says);
    expect(await pressedElsewhere(page)).toBe('');

    const journal = await readJournal(browser);
    const all = journal.captures.filter(({ post, run }) => post.platform === platform && run);
    const replies = all.filter(({ run }) => run?.role === 'reply');
    expect(all.filter(({ run }) => run?.role === 'parent')).toHaveLength(1);
    const ids = replies.flatMap(({ post }) => post.postId.value ?? []);
    expect([...ids].sort()).toEqual([...thread.ids].sort());
    expect(new Set(replies.map(({ entry }) => entry)).size).toBe(count);
    const bad = replies.filter(
      ({ picture, steady }) =>
        picture.state !== 'pixels' || picture.partial || picture.covered || steady?.moved,
    );
    expect(bad.map(({ post, picture }) => [post.postId.value, picture])).toEqual([]);
    expect(new Set(replies.map(({ post }) => post.kind))).toEqual(new Set(['comment', 'reply']));

    const line = journal.events.find(
      ({ kind, data }) => kind === 'thread-captured' && data.platform === platform,
    );
    expect(line?.data).toMatchObject({ end: 'end', which: 'all', tally: { seen: count, ...tally } });
    expect(await differingCrops(page, journal, replies, thread)).toEqual([]);
    await page.close();
  }, 240_000);
});
