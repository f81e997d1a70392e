// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../src/core/capture.js';
import { choose } from '../../../../src/capture/page/choose.js';

const viewport: Rect = { x: 0, y: 0, width: 1280, height: 800 };

function postAt(y: number, height: number): Element {
  const post = document.createElement('article');
  post.getBoundingClientRect = () => new DOMRect(300, y, 600, height);
  return post;
}

describe('choose', () => {
  it('takes a post that is alone on screen at once', () => {
    const post = postAt(100, 400);
    expect(choose([post, postAt(900, 300)], null, viewport)).toEqual({ kind: 'one', post });
  });

  it('asks when two posts are on screen, starting at the one the page is about', () => {
    const posts = [postAt(0, 200), postAt(200, 200), postAt(400, 200)];
    expect(choose(posts, posts[2] ?? null, viewport)).toEqual({ kind: 'pick', posts, start: 2 });
  });

  it('asks even on a page that is about one post when a reply is on screen too', () => {
    const posts = [postAt(0, 300), postAt(300, 300)];
    expect(choose(posts, posts[0] ?? null, viewport).kind).toBe('pick');
  });

  it('starts at the post in the middle where the page is about none', () => {
    const posts = [postAt(-100, 200), postAt(300, 200), postAt(600, 200)];
    expect(choose(posts, null, viewport)).toMatchObject({ kind: 'pick', start: 1 });
  });

  it('does not count a post of which only an edge is in view', () => {
    const post = postAt(150, 500);
    expect(choose([postAt(-390, 400), post, postAt(790, 300)], null, viewport)).toEqual({
      kind: 'one',
      post,
    });
  });

  it('counts a post that fills the screen though most of it is out of view', () => {
    const tall = postAt(-2000, 6000);
    expect(choose([tall], null, viewport)).toEqual({ kind: 'one', post: tall });
  });

  it('asks among all posts when none is in view', () => {
    const posts = [postAt(2000, 200), postAt(1000, 200)];
    expect(choose(posts, null, viewport)).toEqual({ kind: 'pick', posts, start: 1 });
  });

  it('counts posts as the page does, also one that takes no room', () => {
    const posts = [postAt(0, 300), postAt(300, 0), postAt(300, 300)];
    expect(choose(posts, null, viewport)).toMatchObject({ kind: 'pick', posts });
  });
});
