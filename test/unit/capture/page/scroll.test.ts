// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { bringIntoView, scrollersOf, type Block } from '../../../../src/capture/page/scroll.js';

const SCREEN = 800;
let scrolled: [string, number][];

/** Elements with these ids, one in the other, each at `[top, height]` of the screen; all but the post can scroll. */
function lay(places: Record<string, readonly [number, number]>): Element {
  let parent: Element = document.body;
  parent.replaceChildren();
  for (const id of Object.keys(places)) {
    const element = document.createElement('div');
    element.id = id;
    if (id !== 'post') element.style.overflowY = 'auto';
    parent.append(element);
    parent = element;
  }
  vi.stubGlobal('innerHeight', SCREEN);
  for (const [id, [top, height]] of Object.entries(places)) {
    const element = document.getElementById(id)!;
    element.getBoundingClientRect = () => new DOMRect(0, top, 600, height);
    Object.defineProperties(element, { scrollHeight: { value: 5000 }, clientHeight: { value: height } });
  }
  return document.getElementById('post')!;
}

beforeEach(() => {
  scrolled = [];
  Element.prototype.scrollBy = function (this: Element, options?: number | ScrollToOptions) {
    if (typeof options === 'object') scrolled.push([this.id || this.localName, options.top ?? 0]);
  };
});

it.each<[Block, number, number, number | null]>([
  ['start', 300, 1000, 300],
  ['center', 300, 200, 0],
  ['center', 900, 200, 600],
  ['nearest', 100, 200, null],
  ['nearest', -50, 200, -50],
  ['nearest', 700, 200, 100],
  ['nearest', -50, 900, null],
])('brings a post to the %s from %i, %i high', (block, top, height, by) => {
  const post = lay({ post: [top, height] });
  bringIntoView(post, window, block);
  expect(scrolled).toEqual(by === null || by === 0 ? [] : [['html', by]]);
});

it('scrolls what lies nearest first, and the page last', () => {
  const post = lay({ dialog: [100, 400], post: [300, 200] });
  expect(scrollersOf(post, window).map(({ id, localName }) => id || localName)).toEqual(['dialog', 'html']);
  bringIntoView(post, window, 'start');
  expect(scrolled[0]).toEqual(['dialog', 200]);
});

it('takes the body for the page, unless the root scrolls by itself', () => {
  const post = lay({ post: [0, 100] });
  const { body, documentElement } = document;
  body.style.overflowY = 'scroll';
  Object.defineProperties(body, { scrollHeight: { value: 5000 }, clientHeight: { value: 800 } });
  const names = () => scrollersOf(post, window).map(({ localName }) => localName);
  documentElement.style.overflowY = 'visible';
  expect(names()).toEqual(['html']);
  documentElement.style.overflowY = 'hidden';
  expect(names()).toEqual(['body', 'html']);
});
