// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlFragment } from '../../../../src/capture/page/fragment.js';

/** Builds the page as the browser's parser would, away from the document. */
function parse(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
  const [first] = body.children;
  if (!first) throw new Error('no element');
  return first;
}
const fragment = (html: string) => htmlFragment(parse(html), []);

describe('htmlFragment', () => {
  it('keeps structure, text and the attributes that carry meaning', () => {
    const html =
      '<article data-testid="tweet" tabindex="-1"><time datetime="2026-11-03T20:14:00.000Z">3 nov.</time></article>';
    expect(fragment(html)).toBe(html);
  });

  it.each([
    ['a script', '<div>a<script>steal()</script>b</div>'],
    ['a style sheet', '<div>a<style>p{}</style>b</div>'],
    ['a template', '<div>a<template><p>x</p></template>b</div>'],
    ['a hidden form value', '<div>a<input type="hidden" value="csrf-token">b</div>'],
    ['a typed draft', '<div>a<div contenteditable="true">draft</div>b</div>'],
    ['a text area', '<div>a<textarea>draft</textarea>b</div>'],
    ['a comment', '<div>a<!-- session=1 -->b</div>'],
  ])('drops %s with all it holds', (_what, html) => {
    expect(fragment(html)).toBe('<div>ab</div>');
  });

  it('drops attributes that are not on the list', () => {
    expect(
      fragment('<p data-session="s1" onclick="x()" style="color:red" id="id__9" class="css-1">hoi</p>'),
    ).toBe('<p>hoi</p>');
  });

  it('cleans addresses and drops those that are not web addresses', () => {
    expect(fragment('<a href="https://x.com/a/status/1?s=20&amp;t=abc">x</a>')).toBe(
      '<a href="https://x.com/a/status/1">x</a>',
    );
    expect(fragment('<a href="javascript:alert(1)">x</a>')).toBe('<a>x</a>');
    expect(fragment('<img alt="foto" src="data:image/png;base64,AAAA">')).toBe('<img alt="foto">');
  });

  it('keeps the keys that a picture needs', () => {
    expect(
      fragment('<img src="https://pbs.twimg.com/media/A?format=jpg&amp;name=small&amp;session=9">'),
    ).toContain('https://pbs.twimg.com/media/A?format=jpg');
    expect(fragment('<img src="https://pbs.twimg.com/media/A?format=jpg&amp;session=9">')).not.toContain(
      'session',
    );
  });

  it('never lets text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, label) => {
        const node = document.createElement('p');
        node.append(text);
        node.setAttribute('aria-label', label);
        const out = htmlFragment(node, []);
        expect(
          out
            .slice(3)
            .replace(/^[^>]*>/, '')
            .replace('</p>', ''),
        ).not.toMatch(/[<>]/);
        expect(out.match(/</g)).toHaveLength(2);
      }),
    );
  });

  it('does not change the page', () => {
    const post = parse('<article><a href="https://x.com/?s=1">x</a><input value="1"></article>');
    const before = post.cloneNode(true);
    htmlFragment(post, []);
    expect(post.isEqualNode(before)).toBe(true);
  });
});
