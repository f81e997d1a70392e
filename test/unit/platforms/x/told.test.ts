// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tweetsIn } from '../../../../src/platforms/x/data/tweets.js';
import { root } from '../../../tools/paths.js';
import { advert, article, idAt, idOf, quoted } from './build-page.js';
import { jan, piet, type Over, tweet, answer, read } from './data-of.js';

describe('data about the post on the page', () => {
  it.each([[true], [false]])('gives the account number; old schema: %s', (old) => {
    const post = read(article(jan), answer(tweet(jan, { old })));
    expect(post.author).toMatchObject({
      handle: { value: 'jan_jansen', source: 'dom' },
      displayName: { value: 'Jan Jansen', source: 'dom', others: [] },
      accountId: { value: '1734470012993064960', source: 'page-data', others: [] },
    });
    expect(post.postedAt.machine).toEqual({ value: '2026-11-20T18:03:22.000Z', source: 'dom', others: [] });
    expect(post.conflicts).toEqual([]);
  });

  it('is joined by a bare number beyond 2^53', () => {
    const bare = answer(tweet(jan)).replace(/"(\d{17,})"/g, '$1');
    expect(bare).toContain(`"rest_id":${idOf(jan)}`);
    expect(read(article(jan), bare).author.accountId.value).toBe('1734470012993064960');
  });

  it('gives an advert its time', () => {
    const post = read(advert(jan), answer(tweet(jan)));
    expect(post.kind).toBe('ad');
    expect(post.postedAt.machine).toEqual({
      value: '2026-11-20T18:03:22.000Z',
      source: 'page-data',
      others: [],
    });
  });

  it('keeps the whole of a long text beside its beginning', () => {
    const long = { note_tweet: { note_tweet_results: { result: { text: 'Hallo, en nog veel meer' } } } };
    const post = read(article({ ...jan, more: true }), answer(tweet(jan, { node: long })));
    expect(post.textComplete).toBe(false);
    expect(post.text).toEqual({
      value: 'Hallo',
      source: 'dom',
      others: [{ value: 'Hallo, en nog veel meer', source: 'page-data' }],
    });
    expect(post.compared).toEqual({ author: 'same', text: 'same', postedAt: 'same' });
    expect(post.conflicts).toEqual([]);
  });

  it('is held against what the page shows: author, words and time', () => {
    const said = (full_text: string) => answer(tweet(jan, { legacy: { full_text } }));
    const html = `<span>Kijk &amp; huiver </span><img alt="😡" src="https://abs-0.twimg.com/emoji/v2/svg/1f621.svg"><span> </span><a href="https://t.co/AbC1"><span>https://</span>voorbeeld.nl/a…</a><span> </span><a href="/piet">@piet</a>`;
    const told = `@raadslid @piet Kijk &amp; huiver 😡 https://t.co/AbC1 @piet https://t.co/PhOtO`;
    const same = read(article({ ...jan, text: html }), said(told));
    expect(same.compared).toEqual({ author: 'same', text: 'same', postedAt: 'same' });
    expect(same.conflicts).toEqual([]);
    expect(read(article({ ...jan, text: html })).compared).toEqual({
      author: 'none',
      text: 'none',
      postedAt: 'none',
    });

    const edited = read(article({ ...jan, text: 'Jij gaat eraan' }), said(told));
    expect(edited.compared?.text).toBe('differs');
    expect(edited.text).toMatchObject({
      value: 'Jij gaat eraan',
      source: 'dom',
      others: [{ source: 'page-data' }],
    });
    expect(edited.conflicts).toEqual([
      { field: 'text', values: ['Jij gaat eraan', expect.stringContaining('Kijk & huiver')] },
    ]);
    const repost = answer(
      tweet(jan, { legacy: { full_text: 'RT @x: iets', retweeted_status_result: { result: {} } } }),
    );
    expect(read(article(jan), repost).compared?.text).toBe('none');
    const other = answer(tweet(jan, { user: { core: { name: 'Piet', screen_name: 'piet' } } }));
    expect(read(article(jan), other).compared).toEqual({ author: 'differs', text: 'none', postedAt: 'none' });
  });

  it('tells what it answers, where the conversation began and its versions', () => {
    const node = { edit_control: { edit_control_initial: { edit_tweet_ids: ['11', '12'] } } };
    const legacy = { in_reply_to_status_id_str: '9', conversation_id_str: '8' };
    expect(read(article(jan), answer(tweet(jan, { node, legacy }))).relations).toEqual({
      replyTo: { value: '9', source: 'page-data', others: [] },
      conversation: { value: '8', source: 'page-data', others: [] },
      versions: ['11', '12'],
    });
    expect(read(article(jan)).relations).toBeUndefined();
  });

  it('gives the file of a video that the page plays from memory: the best one that can be stored', () => {
    const url = (rate: number) => `https://video.twimg.com/ext_tw_video/1/pu/vid/${rate}.mp4?tag=12`;
    const variant = (bitrate: number) => ({ bitrate, content_type: 'video/mp4', url: url(bitrate) });
    const info = (duration: number) => ({
      extended_entities: {
        media: [
          {
            type: 'video',
            video_info: {
              duration_millis: duration,
              variants: [{ url: 'https://video.twimg.com/a.m3u8' }, variant(256000), variant(2176000)],
            },
          },
        ],
      },
    });
    const video = (duration: number) =>
      read(article({ ...jan, video: true }), answer(tweet(jan, { legacy: info(duration) }))).media.find(
        ({ kind }) => kind === 'video',
      )?.url;
    expect(video(10_000)).toBe(url(2176000));
    expect(video(300_000)).toBe(url(256000));
    const elsewhere = answer(tweet(jan, { legacy: info(10_000) })).replaceAll(
      'video.twimg.com',
      'video.example',
    );
    expect(
      read(article({ ...jan, video: true }), elsewhere).media.find(({ kind }) => kind === 'video')?.url,
    ).toBeNull();
  });
});

describe('data about a quoted post', () => {
  const html = article({ ...jan, quote: quoted(piet) });
  const inner = tweet(piet, { legacy: { created_at: 'Thu Nov 19 08:00:00 +0000 2026' } });
  const outer = (over: Over = {}) =>
    tweet(jan, {
      legacy: { quoted_status_id_str: idOf(piet), ...over.legacy },
      node: { quoted_status_result: { result: inner }, ...over.node },
    });

  it('gives its number and address, which the page does not show', () => {
    expect(read(html, answer(outer())).quoted).toMatchObject({
      postId: { value: idOf(piet), source: 'page-data' },
      permalink: { value: `https://x.com/piet/status/${idOf(piet)}`, source: 'page-data' },
      author: { handle: { value: 'piet', source: 'dom' }, accountId: { value: '77', source: 'page-data' } },
    });
  });

  it.each([
    [
      'another account',
      { node: { quoted_status_result: { result: tweet({ ...piet, handle: 'jan_jansen' }) } } },
    ],
    ['no data about that number', { node: { quoted_status_result: undefined } }],
    ['another second', { legacy: { quoted_status_id_str: idAt('2026-11-19T08:00:02.000Z') } }],
  ])('counts only where all of it fits: %s', (_, over) => {
    const post = read(html, answer(outer(over)));
    expect(post.quoted).toMatchObject({
      postId: { value: null },
      permalink: { value: null },
      author: { handle: { value: 'piet' } },
    });
  });
});

const pages = join(root, '../shared/pages/x');

describe.runIf(existsSync(pages))('real answers', () => {
  it.each([
    ['tmh-TweetDetail-2025', 31],
    ['tmh-parsers-TweetDetail-2025', 8],
    ['twscrape-TweetDetail-2026-08', 37],
  ])('%s: every post with account and time', (name, count) => {
    const found = tweetsIn(readFileSync(join(pages, `${name}.json`), 'utf8'));
    expect(found).toHaveLength(count);
    for (const { id, tweet } of found) {
      expect(id).toMatch(/^\d{15,19}$/);
      expect(tweet.handle).not.toBeNull();
      const ms = Number((BigInt(id) >> 22n) + 1288834974657n);
      expect(Date.parse(tweet.postedAt ?? '')).toBe(Math.floor(ms / 1000) * 1000);
    }
  });
});
