// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Looker } from '../../../../../src/capture/page/look/looker.js';
import type { LookAsked, LookCourier, LookStage } from '../../../../../src/capture/page/look/ports.js';
import type { FailureCode } from '../../../../../src/core/failure.js';
import { Failure } from '../../../../../src/core/failure.js';
import type { LookFacts } from '../../../../../src/core/look-facts.js';
import { x } from '../../../../../src/platforms/x/index.js';
import { laterPages, permalink, postId } from '../../../../fixtures/looks/x.js';
import { fillPage } from '../../../page-of.js';

const wanted = { entry: 'e', platform: 'x', postId, permalink, asked: true, due: true } as const;
const location = { href: permalink, origin: 'https://x.com' };
/** The page's window, at an address of our choice. */
const page = new Proxy(window, {
  get: (target, key): unknown => {
    if (key === 'location') return location;
    const value: unknown = Reflect.get(target, key);
    if (typeof value !== 'function' || Object.hasOwn(value, 'prototype')) return value;
    return (...given: unknown[]): unknown => Reflect.apply(value, target, given);
  },
});

let answer: LookAsked | null;
let kept: LookFacts[];
let explained: FailureCode[];
let quiet: boolean;
let moved: number;
let busy: boolean;
let courier: LookCourier;
let looker: Looker;
const stage: LookStage = {
  clear: () => void (quiet = true),
  speak: () => void (quiet = false),
  say: () => void (quiet = false),
  moved: () => void (moved += 1),
  explain: (code) => void explained.push(code),
};

beforeEach(() => {
  vi.useFakeTimers();
  location.href = permalink;
  document.elementFromPoint = () => null;
  answer = wanted;
  kept = [];
  explained = [];
  quiet = busy = false;
  moved = 0;
  courier = {
    ask: () => Promise.resolve(answer),
    frame: () => Promise.resolve({ picture: 'missing' }),
    keep: (facts) => {
      kept.push(facts);
      const picture = facts.view && 'missing';
      return Promise.resolve({ entry: 'e', stored: true, result: 'confirmed-gone', why: null, picture });
    },
    view: () => Promise.resolve(),
  };
  looker = new Looker({
    platform: x,
    window: page,
    courier,
    stage,
    newId: () => 'look',
    learn: () => undefined,
    record: () => undefined,
    isBusy: () => busy,
    isAlive: () => true,
  });
});
afterEach(() => void vi.useRealTimers());

const wait = (ms = 15_000) => vi.advanceTimersByTimeAsync(ms);
/** A look that saw the notice, without permission for a picture. */
async function sawNotice(): Promise<void> {
  fillPage(laterPages.deleted);
  void looker.opened();
  await wait();
  expect(kept).toHaveLength(1);
}

describe('a gesture on a page with a notice', () => {
  it('is about the notice, by the icon or by keys that are on nothing', async () => {
    await sawNotice();
    expect(looker.takes(null)).toBe(true);
    await wait();
    expect(looker.takes(document.body)).toBe(true);
    await wait();
    expect(kept.map(({ asked, sight }) => [asked, sight.notice?.kind])).toEqual(
      Array(3).fill(['person', 'deleted']),
    );
  });

  it('is not where it was made on a post', async () => {
    await sawNotice();
    document.body.insertAdjacentHTML('beforeend', laterPages.saidByOthers);
    const post = x.posts(document).at(-1);
    expect(post).toBeDefined();
    expect(looker.takes(post?.querySelector('time') ?? null)).toBe(false);
  });

  it('is not after a minute, while a capture runs, or where the page went on', async () => {
    await sawNotice();
    busy = true;
    expect(looker.takes(null)).toBe(false);
    busy = false;
    location.href = 'https://x.com/home';
    expect(looker.takes(null)).toBe(false);
    location.href = permalink;
    await wait(61_000);
    expect(looker.takes(null)).toBe(false);
  });

  it('is not where the notice stands below a post, and so is about another', async () => {
    await sawNotice();
    fillPage(laterPages.answered);
    expect(looker.takes(null)).toBe(false);
  });

  it('is no longer asked for where the page went on', async () => {
    await sawNotice();
    answer = null;
    void looker.opened();
    await wait(0);
    expect(moved).toBe(0);
    location.href = 'https://x.com/home';
    void looker.opened();
    await wait(0);
    expect(moved).toBe(1);
  });

  it('says so where it comes to nothing', async () => {
    await sawNotice();
    courier.keep = () => Promise.reject(new Failure('storage-full'));
    expect(looker.takes(null)).toBe(true);
    await wait();
    expect(explained).toEqual(['storage-full']);
  });
});

describe('whoever comes by', () => {
  const elsewhere = 'https://x.com/iemand/status/1';
  beforeEach(() => {
    answer = { ...wanted, asked: false };
    fillPage(laterPages.nothing);
  });

  it('tells what became of the post', async () => {
    void looker.opened();
    await wait();
    expect(kept.map(({ asked, url }) => [asked, url])).toEqual([['opened', permalink]]);
  });

  it('tells nothing of a page that took the place of the post while we asked, looked or pictured', async () => {
    const go = () => void (location.href = elsewhere);
    courier.ask = () => Promise.resolve(answer).finally(go);
    void looker.opened();
    await wait();

    location.href = permalink;
    courier.ask = () => Promise.resolve(answer);
    void looker.opened();
    await wait(300);
    go();
    await wait();

    location.href = permalink;
    fillPage(laterPages.deleted);
    quiet = false;
    courier.frame = () => Promise.resolve({ picture: 'missing' as const }).finally(go);
    void looker.opened();
    await wait();
    expect(kept).toEqual([]);
    // What is ours may come on the page again.
    expect(quiet).toBe(false);
  });

  it('is not told of the page before, however late the answer about it', async () => {
    let late: (asked: LookAsked | null) => void = () => undefined;
    courier.ask = () => new Promise((resolve) => (late = resolve));
    void looker.opened();
    courier.ask = () => Promise.resolve(null);
    void looker.opened();
    await wait(0);
    late(answer);
    await wait();
    expect(kept).toEqual([]);
  });

  it('is not bothered with a look that nobody asked for and that failed', async () => {
    courier.keep = () => Promise.reject(new Failure('storage-full'));
    const ended = looker.opened().catch(() => undefined);
    await wait();
    await ended;
    expect(explained).toEqual([]);
  });

  it('is not told where we stop while we ask', async () => {
    void looker.opened();
    looker.stop();
    await wait();
    expect(kept).toEqual([]);
  });
});

describe('a look that was asked for in the logbook', () => {
  beforeEach(() => fillPage(laterPages.nothing));
  const looked = async () => {
    const ended = looker.opened();
    await wait();
    await ended;
  };

  it('says so where it could not be written down', async () => {
    courier.keep = () => Promise.reject(new Failure('storage-full'));
    await looked();
    expect(explained).toEqual(['storage-full']);
  });

  it('says so where a capture stood in its way', async () => {
    busy = true;
    await looked();
    expect(explained).toEqual(['look-busy']);
    expect(kept).toEqual([]);
  });

  it('says so where the post is no longer in the logbook', async () => {
    const { keep } = courier;
    courier.keep = async (facts) => ({ ...(await keep(facts)), stored: false });
    await looked();
    expect(explained).toEqual(['entry-gone']);
  });
});

it('looks where the tab that was opened for it is led on to another page', async () => {
  fillPage(laterPages.wall);
  void looker.opened();
  await wait(300);
  location.href = 'https://x.com/i/flow/login';
  await wait();
  expect(kept.map(({ asked, sight }) => [asked, sight.atPermalink])).toEqual([['person', false]]);
});
