// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { fieldsOf, isField } from '../../../../src/capture/page/fields.js';

function put(html: string): HTMLElement[] {
  const document = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
  const post = document.querySelector('article')!;
  const all = [...post.querySelectorAll<HTMLElement>('*')];
  for (const [index, element] of all.entries())
    element.getBoundingClientRect = () =>
      new DOMRect(0, index, element.dataset['none'] === undefined ? 10 : 0, 10);
  return [post, ...all];
}

let nodes: HTMLElement[];
beforeEach(() => {
  nodes = [];
});

it.each([
  '<textarea>draft</textarea>',
  '<input value="draft">',
  '<div contenteditable="true">draft</div>',
  '<div contenteditable="">draft</div>',
  '<div role="textbox">draft</div>',
  '<select><option>choice</option></select>',
])('names where the user typed: %s', (html) => {
  nodes = put(html);
  expect(fieldsOf(nodes[0]!)).toEqual([{ x: 0, y: 0, width: 10, height: 10 }]);
  expect(isField(nodes[1]!)).toBe(true);
});

it.each(['<p>text</p>', '<input type="hidden" value="token">', '<div contenteditable="false">text</div>'])(
  'leaves the rest alone: %s',
  (html) => {
    nodes = put(html);
    expect(fieldsOf(nodes[0]!)).toEqual([]);
  },
);

it('does not name a field that is not shown', () => {
  nodes = put('<textarea data-none></textarea>');
  expect(fieldsOf(nodes[0]!)).toEqual([]);
});
