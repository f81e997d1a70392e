// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { htmlFragment } from '../../../../../src/capture/page/fragment.js';
import { seenIn } from '../../../../../src/capture/page/part/seen.js';
import { fillPage } from '../../../page-of.js';

const screen = { x: 0, y: 0, width: 1000, height: 800 };

/** A part of a page whose lines have places: `y` of each element from its data-y, words by their place in the text. */
function show(html: string): Element {
  fillPage(`<main>${html}</main>`);
  const main = document.querySelector('main');
  if (!main) throw new Error('no main');
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const { y = '0', height = '20' } = element.dataset;
    element.getBoundingClientRect = () => new DOMRect(0, Number(y), 600, Number(height));
    element.checkVisibility = () => element.closest('[hidden]') === null;
  }
  return main;
}

beforeEach(() => {
  // Each word is a line of 20 pixels, below the element's own top.
  Range.prototype.getClientRects = function (this: Range) {
    const { startContainer, startOffset, endOffset } = this;
    const { y = '0' } = (startContainer.parentElement as HTMLElement).dataset;
    const line = (at: number) => (startContainer.nodeValue ?? '').slice(0, at).split(/\s/).length - 1;
    const top = Number(y) + 20 * line(startOffset);
    const height = 20 * (line(Math.max(startOffset, endOffset - 1)) - line(startOffset) + 1);
    return [new DOMRect(0, top, 100, height)] as unknown as DOMRectList;
  };
});

const textOf = (root: Element, omitted: Element[] = [], onlyScreen = false) =>
  seenIn(root, { window, omitted: new Set(omitted), screen: onlyScreen ? screen : null }).text;

describe('seenIn', () => {
  it('gives words as they are drawn, a line for every block', () => {
    const root = show('<h1>Log  in</h1><p>Je <b>moet</b>\n ingelogd zijn</p><p>nu<br>meteen</p>');
    expect(textOf(root)).toBe('Log in\nJe moet ingelogd zijn\nnu\nmeteen');
  });

  it('leaves out what is hidden, typed in or code', () => {
    const root = show(
      '<p>wel</p><p hidden>verborgen</p><p style="opacity:0">onzichtbaar</p><p style="visibility:hidden">weg</p><textarea>concept</textarea><div contenteditable="true">getypt</div><script>token</script><select><option>keus</option></select>',
    );
    expect(textOf(root)).toBe('wel');
  });

  it('takes an emoji picture for its character and no other picture for words', () => {
    const root = show('<p>Boos <img alt="😡"></p><img alt="Foto van Joke">');
    expect(textOf(root)).toBe('Boos 😡');
  });

  it('leaves out what is named', () => {
    const root = show('<p>gesprek</p><ul><li>ander gesprek</li></ul>');
    expect(textOf(root, [...root.querySelectorAll('ul')])).toBe('gesprek');
  });

  it('gives only what is in view where asked, to the word', () => {
    const root = show(
      '<p data-y="-200">weggeschoven</p><p data-y="-20">half zichtbaar</p><p data-y="780">onder buiten</p><p data-y="900">nog lager</p>',
    );
    root.getBoundingClientRect = () => new DOMRect(0, -300, 600, 1500);
    expect(textOf(root, [], true)).toBe('zichtbaar\nonder');
    expect(textOf(root)).toBe('weggeschoven\nhalf zichtbaar\nonder buiten\nnog lager');
  });

  it('counts what a scrolling box cuts off as out of view', () => {
    const root = show(
      '<div data-y="100" data-height="100" style="overflow-y: scroll"><p data-y="40">eerder</p><p data-y="120">nu</p></div>',
    );
    expect(textOf(root, [], true)).toBe('nu');
  });

  it('reduces the HTML to the same', () => {
    const root = show('<p data-y="-200">weg</p><p>nu<br></p><nav><p>ander</p></nav>');
    const seen = seenIn(root, { window, omitted: new Set(root.querySelectorAll('nav')), screen });
    expect(htmlFragment(root, [], seen)).toBe('<main><p>nu<br></p></main>');
  });
});
