// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { contains, coversOf, intersect, prominence } from '../../../../src/capture/page/geometry.js';

const screen = { x: 0, y: 0, width: 1000, height: 800 };

function box(x: number, y: number, width: number, height: number, parent: Element = document.body): Element {
  const made = document.createElement('div');
  made.getBoundingClientRect = () => new DOMRect(x, y, width, height);
  parent.append(made);
  return made;
}

/** A page of boxes: the last one in the list that holds a point is on top. */
function stack(boxes: readonly Element[]): void {
  document.elementFromPoint = (x, y) =>
    boxes.findLast((element) => {
      const rect = element.getBoundingClientRect();
      return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
    }) ?? document.body;
}

describe('geometry', () => {
  it('intersects rectangles', () => {
    expect(intersect({ x: -10, y: 10, width: 50, height: 50 }, screen)).toEqual({
      x: 0,
      y: 10,
      width: 40,
      height: 50,
    });
    expect(intersect({ x: 1000, y: 0, width: 10, height: 10 }, screen)).toBeNull();
  });

  it('forgives a device pixel when asking whether all is in view', () => {
    expect(contains(screen, { x: 0, y: -0.5, width: 1000, height: 800 })).toBe(true);
    expect(contains(screen, { x: 0, y: -2, width: 1000, height: 800 })).toBe(false);
  });

  it('finds a post prominent by its own height or by the screen it takes', () => {
    expect(prominence({ x: 0, y: 700, width: 10, height: 200 }, screen)).toBe(0.5);
    expect(prominence({ x: 0, y: -100, width: 10, height: 8000 }, screen)).toBe(1);
    expect(prominence({ x: 0, y: 900, width: 10, height: 100 }, screen)).toBe(0);
  });
});

describe('coversOf', () => {
  beforeEach(() => document.body.replaceChildren());
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });

  it('finds nothing over a post that is on top', () => {
    const post = box(200, 100, 600, 400);
    const inside = box(200, 100, 600, 200, post);
    stack([post, inside]);
    expect(coversOf(post, window)).toEqual([]);
  });

  it('names the whole chat window, not the line of text in it that lies on the post', () => {
    const post = box(200, 100, 600, 600);
    const chat = box(600, 400, 350, 400);
    const line = box(620, 500, 100, 20, chat);
    stack([post, chat, line]);
    expect(coversOf(post, window)).toContainEqual({ x: 600, y: 400, width: 350, height: 400 });
  });

  it('does not take a layer as large as the screen for the thing that covers', () => {
    const post = box(200, 100, 600, 600);
    const layer = box(0, 0, 1000, 800);
    const bar = box(0, 0, 1000, 150, layer);
    stack([post, bar]);
    const covers = coversOf(post, window);
    expect(covers).toContainEqual({ x: 0, y: 0, width: 1000, height: 150 });
    expect(covers.every(({ height }) => height < 800)).toBe(true);
  });

  it('sees the chat window in a layer that takes no room itself', () => {
    const post = box(200, 100, 600, 600);
    const layer = box(0, 0, 0, 0);
    const chat = box(600, 400, 350, 400, layer);
    stack([post, chat]);
    expect(coversOf(post, window)).toContainEqual({ x: 600, y: 400, width: 350, height: 400 });
  });

  it('counts the part of the grid that is covered, for things larger than their own box', () => {
    const post = box(200, 0, 500, 450);
    const badge = box(210, 10, 1, 1);
    document.elementFromPoint = (x, y) => (x < 300 && y < 50 ? badge : post);
    expect(coversOf(post, window)).toContainEqual({ x: 200, y: 0, width: 100, height: 50 });
  });

  it('does not count what the post itself lies in', () => {
    const column = box(100, 0, 800, 800);
    const post = box(200, 100, 600, 600, column);
    stack([post, column]);
    expect(coversOf(post, window)).toEqual([]);
  });
});
