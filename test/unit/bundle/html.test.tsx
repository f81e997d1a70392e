import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markup, visible } from '../../../src/bundle/report/html.js';
import { Address, Quote } from '../../../src/bundle/report/parts.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '</style><b>',
  "'--><!--",
  '&lt;b&gt;',
  ']]>',
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const TEXT = /^<p>([\s\S]*)<\/p>\n$/;

describe('report markup', () => {
  it('never lets text become markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inside = TEXT.exec(markup(<p>{text}</p>))?.[1] ?? '<';
        expect(inside).not.toMatch(/[<>"]/);
        expect(inside.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
  });

  it('keeps every attribute inside its quotes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = markup(<img src="a.png" alt={text} />);
        expect(html).toMatch(/^<img src="a\.png" alt="[^"<>]*">$/m);
      }),
    );
  });

  it('makes a link of http(s) only', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://a.nl',
      'https://a.nl/" onclick="x',
      '//a.nl',
    ])
      expect(markup(<Address url={url} />)).not.toContain('<a');
    expect(markup(<Address url="https://x.com/a/status/1?s=2" />)).toContain('rel="noreferrer"');
    expect(() => markup(<a href="javascript:alert(1)">x</a>)).toThrow();
  });

  it('refuses elements, handlers and styles that are not ours', () => {
    expect(() => markup(<script>x</script>)).toThrow();
    expect(() => markup(<p onClick={() => undefined}>x</p>)).toThrow();
    expect(() => markup(<style>{'</style><script>'}</style>)).toThrow();
    expect(() => markup(<p style="color: red">x</p>)).toThrow();
  });

  it('names characters that hide or reorder text, and keeps emoji, joiners and line breaks', () => {
    expect(visible('a\u202Eb\u0000\ud83dc\u200b')).toBe('a⟪U+202E⟫b⟪U+0000⟫⟪U+D83D⟫c⟪U+200B⟫');
    expect(visible('👩‍🌾 regel\nnog een\ttab 🇳🇱')).toBe('👩‍🌾 regel\nnog een\ttab 🇳🇱');
    expect(markup(<Quote text={'\u2066x'} />)).toContain('<bdi>⟪U+2066⟫x</bdi>');
  });
});
