// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { postTarget } from '../../../../src/capture/page/target.js';
import { readUnveiled, unveil } from '../../../../src/capture/page/unveil.js';
import { unknown } from '../../../../src/core/field.js';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { feed, lines, page, story, type Written } from '../../platforms/facebook/build-page.js';

const kade: Written = { name: 'De Kade', profile: '/dekade', text: lines('Eerste\n\ntweede') };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** One post whose link hides where it leads, and what it does when a pointer comes. */
function hidden(onHover: (link: HTMLAnchorElement) => void) {
  document.body.replaceChildren(...page({ main: feed(story(kade)) }).body.childNodes);
  const link = document.querySelector<HTMLAnchorElement>('a[href^="?"]');
  const [post] = facebook.posts(document);
  if (!link || !post) throw new Error('no post');
  const heard: string[] = [];
  for (const type of ['mouseover', 'mouseout', 'pointerleave', 'blur', 'click', 'mousedown', 'pointerdown'])
    link.addEventListener(type, () => heard.push(type));
  link.addEventListener('mouseover', () => onHover(link));
  return { post, link, heard };
}
const later = (link: Element, href: string) => setTimeout(() => link.setAttribute('href', href), 300);
const capture = async (post: Element) => {
  const reading = readUnveiled(postTarget(post, facebook, window), facebook, 'toolbar', 'c1');
  await vi.advanceTimersByTimeAsync(1500);
  const read = await reading;
  read.close();
  return read;
};

describe('a post whose address is hidden', () => {
  it('is read with its address, once the page shows it; the pointer goes again and nothing is pressed', async () => {
    const { post, heard } = hidden((link) => later(link, '/dekade/posts/111'));
    const { reading } = await capture(post);
    expect(reading.post.permalink).toEqual({
      value: 'https://www.facebook.com/dekade/posts/111',
      source: 'dom',
      others: [],
    });
    expect(reading.html).toContain('/dekade/posts/111');
    expect(heard).toEqual(
      ['mouseover', 'pointerleave', 'mouseout', 'blur'].sort((a, b) => heard.indexOf(a) - heard.indexOf(b)),
    );
  });

  it('is read without it where the page does not show it in time', async () => {
    const { post, heard } = hidden((link) =>
      setTimeout(() => link.setAttribute('href', '/dekade/posts/111'), 5000),
    );
    const { reading } = await capture(post);
    expect(reading.post).toMatchObject({ permalink: unknown, postId: unknown });
    expect(heard).toContain('mouseout');
  });

  it('is read as it was before, when another post comes in its place meanwhile', async () => {
    const { post } = hidden((link) => {
      later(link, '/slachtoffer/posts/222');
      const name = document.querySelector('h4 span');
      if (name) name.textContent = 'Slachtoffer';
    });
    const { reading } = await capture(post);
    expect(reading.post).toMatchObject({
      author: { displayName: { value: 'De Kade' } },
      permalink: unknown,
    });
  });

  it('is no other post for having its address hidden again', async () => {
    const { post, link } = hidden((element) => later(element, '/dekade/posts/111'));
    const read = await capture(post);
    const view = read.view();
    expect(read.lookAgain(view).changed).toBe(false);
    link.setAttribute('href', '?__cft__[0]=y');
    expect(read.lookAgain(view).changed).toBe(false);
    link.setAttribute('href', '/dekade/posts/222');
    expect(read.lookAgain(view).changed).toBe(true);
  });
});

it('does nothing to posts whose address can be read', async () => {
  const { post, link, heard } = hidden(() => undefined);
  link.setAttribute('href', '/dekade/posts/111');
  const { changed } = await unveil([post], facebook);
  expect([changed, heard]).toEqual([false, []]);
});
