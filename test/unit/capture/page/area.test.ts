// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { freeArea } from '../../../../src/capture/page/area.js';
import type { Rect, View } from '../../../../src/core/capture.js';

const SCREEN = { width: 1000, height: 800 };
/** On the page: its corner and size, CSS pixels. */
const POST: Rect = { x: 200.5, y: 900.25, width: 600, height: 2000 };
const BAR: Rect = { x: 0, y: 0, width: 1000, height: 60 };

let post: HTMLElement;
let scrolled: number;
let page: number;
/** What lies over the post, on the page and on the screen. */
let onPage: Rect[];
let onScreen: Rect[];

const moved = (rect: Rect): Rect => ({ ...rect, y: rect.y - scrolled });
const look = (): View => ({
  scroll: { x: 0, y: scrolled },
  viewport: SCREEN,
  pixelRatio: 1,
  post: moved(POST),
  context: [],
  covers: [...onPage.map(moved), ...onScreen],
});
const scroller = {
  to: (offset: number) => {
    const wanted = POST.y + offset - 0.2 * SCREEN.height;
    scrolled = Math.min(Math.max(wanted, 0), page - SCREEN.height);
  },
  back: () => undefined,
};
const free = () => freeArea(post, window, { scroller, offsets: [0, 480, 960, 1440, 1920], look });

beforeEach(() => {
  Object.assign(window, { innerWidth: SCREEN.width, innerHeight: SCREEN.height });
  vi.stubGlobal('requestAnimationFrame', (task: FrameRequestCallback) => (task(0), 0));
  post = document.createElement('article');
  document.body.replaceChildren(post);
  scrolled = 300;
  page = 10_000;
  onPage = [];
  onScreen = [BAR];
});

it('names the part of the page around the post in whole pixels, taken where no bar floats over it', async () => {
  const found = await free();
  expect(found?.area).toEqual({ x: 200, y: 900, width: 601, height: 2001 });
  expect(found?.view.post.y).toBe(-POST.height);
});

it('goes below the screen where the page ends with the post', async () => {
  page = POST.y + POST.height;
  const found = await free();
  expect(found?.view.post.y).toBeCloseTo(SCREEN.height);
  expect(found?.area.y).toBe(900);
});

it('leaves a post to frames that is covered by something that moves along with it', async () => {
  onPage = [{ x: 300, y: 2100, width: 80, height: 80 }];
  expect(await free()).toBeNull();
});

it('leaves a post to frames over which something floats halfway the screen', async () => {
  onScreen = [{ x: 700, y: 300, width: 300, height: 400 }];
  expect(await free()).toBeNull();
});

it('leaves a post to frames that does not get out from under the bars', async () => {
  page = POST.y + POST.height;
  vi.spyOn(scroller, 'to').mockImplementation((offset) => {
    scrolled = Math.min(Math.max(POST.y + offset - 160, POST.y - 100), page - SCREEN.height);
  });
  onScreen = [BAR, { x: 0, y: 740, width: 1000, height: 60 }];
  expect(await free()).toBeNull();
});

it.each(['fixed', 'scrolling'])(
  'leaves a post to frames that lies in something %s of its own',
  async (kind) => {
    const layer = document.createElement('div');
    layer.style.cssText = kind === 'fixed' ? 'position: fixed' : 'overflow-y: auto';
    Object.defineProperties(layer, { scrollHeight: { value: 5000 }, clientHeight: { value: 500 } });
    document.body.replaceChildren(layer);
    layer.append(post);
    expect(await free()).toBeNull();
  },
);
