// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { layersOver, untouchableLayers } from '../../../../src/capture/page/layers.js';
import { fillPage } from '../../page-of.js';

const seen = { x: 0, y: 100, width: 600, height: 200 };

function place(html: string): Element {
  fillPage(html);
  for (const element of document.body.querySelectorAll('*'))
    element.getBoundingClientRect = () => new DOMRect(0, 100, 600, 200);
  const post = document.querySelector('article');
  if (!post) throw new Error('no post');
  return post;
}
/** How many layers lie over the post. What was found is kept for as long as the task runs: the next page is another task. */
const over = async (html: string) => {
  const post = place(html);
  const { length } = layersOver(untouchableLayers(window), post, seen, window);
  await Promise.resolve();
  return length;
};
const LAYER = 'pointer-events: none; background-color: rgb(1, 2, 3)';

beforeEach(() => Object.assign(window, { innerWidth: 1000, innerHeight: 800 }));

describe('layers that let the pointer through', () => {
  it('are noticed over a post', async () => {
    expect(await over(`<article></article><div style="position: fixed; ${LAYER}"></div>`)).toBe(1);
    expect(await over(`<div style="position: fixed; z-index: 5; ${LAYER}"></div><article></article>`)).toBe(
      1,
    );
  });

  it('count for nothing below the post, in it, or without anything to see', async () => {
    expect(await over(`<div style="${LAYER}"></div><article></article>`)).toBe(0);
    expect(await over(`<article></article><div style="position: fixed; z-index: -1; ${LAYER}"></div>`)).toBe(
      0,
    );
    expect(await over(`<article><div style="position: absolute; ${LAYER}"></div></article>`)).toBe(0);
    expect(await over('<article></article><div style="position: fixed; pointer-events: none"></div>')).toBe(
      0,
    );
  });
});
