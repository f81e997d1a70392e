// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { partGuide, postGuide } from '../../../../src/ui/overlay/guide.js';
import { inDutch } from '../mount.js';
import { fillPage } from '../../page-of.js';

const by = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('choosing a post', () => {
  it('tells two posts of one account apart', () => {
    fillPage('<article id="a"></article><article id="b"></article>');
    const posts = [by('a'), by('b')];
    const guide = postGuide(posts, 0, {
      say: inDutch,
      nameOf: (post) => ({ who: '@kade', which: post.id === 'a' ? '3 nov' : '4 nov' }),
    });
    expect(guide.label(by('a'))).toBe('Bericht 1 van 2: @kade, 3 nov');
    expect(guide.label(by('b'))).toBe('Bericht 2 van 2: @kade, 4 nov');
    expect(guide.moves.ArrowDown?.(by('b'))).toBe(by('b'));
  });
});

describe('choosing a part of a page', () => {
  beforeEach(() => {
    fillPage(
      '<main id="main"><div id="wrap"><section id="one"><p id="p">Log in</p></section></div><section id="two">Hulp</section></main>',
    );
    const rects: Record<string, DOMRect> = {
      main: new DOMRect(0, 0, 800, 600),
      wrap: new DOMRect(0, 0, 800, 300),
      one: new DOMRect(0, 0, 800, 300),
      p: new DOMRect(0, 0, 400, 40),
      two: new DOMRect(0, 300, 800, 300),
    };
    for (const [id, rect] of Object.entries(rects)) by(id).getBoundingClientRect = () => rect;
  });
  const guide = () => partGuide(by('main'), by('main'), { say: inDutch, window, title: 'Vastleggen?' });

  it('goes larger, smaller and beside, past wrappers of the same size, and not beyond its scope', () => {
    const { moves } = guide();
    expect(moves.ArrowDown?.(by('main'))?.id).toBe('wrap');
    expect(moves.ArrowDown?.(by('wrap'))?.id).toBe('p');
    expect(moves.ArrowUp?.(by('p'))?.id).toBe('one');
    expect(moves.ArrowUp?.(by('one'))?.id).toBe('main');
    expect(moves.ArrowUp?.(by('main'))).toBeNull();
    expect(moves.ArrowRight?.(by('p'))?.id).toBe('two');
    expect(moves.ArrowLeft?.(by('two'))?.id).toBe('wrap');
  });

  it('takes the innermost block under the pointer, within its scope', () => {
    expect(guide().at(by('p'))?.id).toBe('p');
    expect(guide().at(document.body)).toBeNull();
  });

  it('says how the part begins', () => {
    expect(guide().label(by('p'))).toBe('Gekozen deel begint met: Log in');
  });
});
