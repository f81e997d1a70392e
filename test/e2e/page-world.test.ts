import { expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { listPosts } from '../tools/listing.js';
import { readRoutes } from '../tools/page-server.js';
import { settled } from '../tools/settle.js';
import { practiceX, useHarness } from './harness.js';

const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const FORGED = 'https://x.com/i/api/graphql/forged/TweetDetail';
/** A reply of which the page itself shows no account number anywhere. */
const ID = '2117718466219540218';
const ACCOUNT = '1465530298847223808';

/** An answer of the page's own making: another author for the post, and an account number for a reply that it shows. */
const forged = {
  data: [
    {
      __typename: 'Tweet',
      rest_id: ID,
      core: {
        user_results: { result: { rest_id: '666', core: { screen_name: 'noor_lindermeer', name: 'Noor' } } },
      },
      legacy: { id_str: ID, user_id_str: '666', created_at: 'Tue Nov 03 20:14:33 +0000 2020' },
    },
  ],
};

/**
 * Runs before any other script of the page. Looks for us in every way it can: listens to what we might say, says it itself,
 * and notes each use of a function of the browser that is not its own use.
 */
const HOSTILE = `<script>
  window.seen = [];
  const log = (what) => { if (!window.busy) window.seen.push(what); };
  for (const name of ['key-offer', 'page-secret', 'page-secret-answer'])
    for (const place of [window, document, performance]) place.addEventListener(name, () => log('heard ' + name), true);
  window.busy = true;
  for (const place of [window, document, performance]) {
    place.dispatchEvent(new CustomEvent('key-offer', { detail: 'page-secret' }));
    window.busy = false;
    place.dispatchEvent(new CustomEvent('page-secret'));
    window.busy = true;
  }
  window.busy = false;
  window.seen = window.seen.filter((what) => what !== 'heard page-secret');
  const { apply } = Reflect;
  const watchMethod = (owner, name) => {
    const { value, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...rest, value: function (...all) { log('used ' + name); return apply(value, this, all); } });
  };
  const watchGetter = (owner, name) => {
    const { get, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...rest, get() { log('read ' + name); return get.call(this); } });
  };
  watchMethod(EventTarget.prototype, 'addEventListener');
  watchMethod(EventTarget.prototype, 'dispatchEvent');
  watchMethod(Response.prototype, 'clone');
  watchMethod(Response.prototype, 'text');
  watchMethod(String.prototype, 'startsWith');
  watchMethod(Reflect, 'apply');
  watchMethod(JSON, 'parse');
  watchGetter(Response.prototype, 'url');
  watchGetter(CustomEvent.prototype, 'detail');
  for (const name of ['responseText', 'responseURL', 'responseType']) watchGetter(XMLHttpRequest.prototype, name);
  for (const name of ['detail', 'bubbles', 'composed', 'next', 'text'])
    Object.defineProperty(Object.prototype, name, { configurable: true, get() { log('looked for ' + name); }, set(value) { log('set ' + name); Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); } });
  const Own = window.CustomEvent;
  window.CustomEvent = function (...all) { log('new CustomEvent'); return new Own(...all); };
  const theirs = window.fetch;
  window.fetch = function (...all) { return apply(theirs, this, all); };
  for (const frozen of [performance, XMLHttpRequest.prototype, Promise.prototype, Array.prototype]) Object.freeze(frozen);
  window.forge = async () => {
    window.busy = true;
    const answer = await theirs('${FORGED}');
    const text = await new Response(answer.body).text();
    const request = new XMLHttpRequest();
    await new Promise((resolve) => { request.onload = resolve; request.open('GET', '${FORGED}'); request.send(); });
    window.busy = false;
    return [text.length, request.responseText.length];
  };
</script>`;

const status = readRoutes(practiceX).find(({ url }) => url === STATUS);
if (!status) throw new Error('no status page');
const html = () => Buffer.from(status.body().toString().replace('<head>', `<head>${HOSTILE}`));
const harness = useHarness({
  routes: [
    { url: STATUS, type: status.type, body: html },
    { url: FORGED, type: 'application/json', body: () => Buffer.from(JSON.stringify(forged)) },
    { url: 'https://x.com/plain', type: 'text/html', body: () => Buffer.from('<p>plain</p>') },
    ...readRoutes(practiceX),
  ],
});

interface Hostile {
  seen: string[];
  forge(): Promise<number[]>;
}
const seenBy = (page: Page) => page.evaluate(() => (window as unknown as Hostile).seen);

it('is not heard, called or seen by a page that looks for it, and answers no one but us', async () => {
  const page = await harness.browser.open(STATUS);
  await settled(page);
  expect(await seenBy(page)).toEqual([]);
  const { items } = await listPosts(harness.browser, page);
  const post = items.find(({ postId }) => postId === ID);
  expect(post?.author).toMatchObject({ handle: 'yara_boslink_lm', accountId: ACCOUNT });
  // Asking for what was kept goes unseen as well, and so does a second time.
  expect(await seenBy(page)).toEqual([]);
  await page.close();
});

it('does not let a forged answer make another author, time or account; it is listed', async () => {
  const page = await harness.browser.open(STATUS);
  await settled(page);
  const lengths = await page.evaluate(() => (window as unknown as Hostile).forge());
  expect(lengths).toEqual([JSON.stringify(forged).length, JSON.stringify(forged).length]);
  const { items } = await listPosts(harness.browser, page);
  const post = items.find(({ postId }) => postId === ID);
  expect(post).toMatchObject({
    author: { handle: 'yara_boslink_lm', displayName: 'Yara Boslink', accountId: null },
    postedAt: { value: '2026-11-03T20:40:02.000Z', source: 'dom' },
    conflicts: [{ field: 'author.handle', values: ['yara_boslink_lm', 'noor_lindermeer'] }],
  });
  expect(items.filter(({ author }) => author.accountId === '666')).toEqual([]);
  await page.close();
});

it('leaves fetch and XMLHttpRequest as they were for the page', async () => {
  const page = await harness.browser.open('https://x.com/plain');
  const differences = await page.evaluate(async (address) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = frame.contentWindow as Window & typeof globalThis;
    const found: string[] = [];
    const compare = (what: string, ours: unknown, theirs: unknown) => {
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        found.push(`${what}: ${JSON.stringify([ours, theirs])}`);
    };
    for (const [what, ours, theirs] of [
      [
        'fetch',
        Object.getOwnPropertyDescriptor(window, 'fetch'),
        Object.getOwnPropertyDescriptor(other, 'fetch'),
      ],
      [
        'open',
        Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open'),
        Object.getOwnPropertyDescriptor(other.XMLHttpRequest.prototype, 'open'),
      ],
    ] as const) {
      compare(`${what} descriptor`, { ...ours, value: null }, { ...theirs, value: null });
      const [a, b] = [ours?.value as () => unknown, theirs?.value as () => unknown];
      compare(
        `${what} name and length`,
        [a.name, a.length, typeof a, 'prototype' in a],
        [b.name, b.length, typeof b, 'prototype' in b],
      );
      if (!/^function \w*\(\) \{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(a)))
        found.push(`${what} text`);
    }
    const answer = await fetch(address);
    compare(
      'answer',
      [answer.bodyUsed, answer.url, answer instanceof Response, answer.ok],
      [false, address, true, true],
    );
    const reader = answer.body?.getReader();
    let size = 0;
    for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read())
      size += part.value.length;
    compare('body in parts', size > 100, true);
    compare('promise', fetch(address) instanceof Promise, true);

    const unhandled: string[] = [];
    const told = new Promise<void>((tell) =>
      window.addEventListener('unhandledrejection', (event) => {
        unhandled.push(event.reason instanceof Error ? event.reason.name : 'other');
        event.preventDefault();
        tell();
      }),
    );
    const aborted = new AbortController();
    aborted.abort();
    const name = await fetch(address, { signal: aborted.signal }).catch(
      (error: unknown) => (error as Error).name,
    );
    compare('abort', name, 'AbortError');
    const wrong = await Promise.resolve(Reflect.apply(fetch, {}, [address])).catch(
      (error: unknown) => (error as Error).name,
    );
    compare('wrong object', wrong, 'TypeError');
    void fetch('https://x.com:1/');
    await told;
    await fetch(address);
    compare('unhandled', unhandled, ['TypeError']);
    let thrown = '';
    try {
      Reflect.apply(XMLHttpRequest.prototype.open, {}, ['GET', address]);
    } catch (error) {
      thrown = (error as Error).name;
    }
    compare('open on a wrong object', thrown, 'TypeError');
    let stack = '';
    await fetch({
      toString() {
        stack = String(new Error('here').stack);
        return address;
      },
    } as unknown as string);
    if (/extension:|page-data/.test(stack)) found.push(`stack: ${stack}`);
    frame.remove();
    return found;
  }, FORGED);
  expect(differences).toEqual([]);
  await page.close();
});
