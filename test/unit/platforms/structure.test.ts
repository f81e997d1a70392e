// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/platforms/structure.js';
import { root } from '../../tools/paths.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const CANARY = 'kanarieqzx';

describe('the structure of a page', () => {
  it('keeps what a reader is repaired with', () => {
    const { body } = page(
      '<div role="article" aria-label="Opmerking van Jan"><a href="/jan/status/123"><time datetime="2026-11-20">2 u</time></a><div dir="auto">tekst</div></div>',
    );
    expect(structureOf(body, 'x').root.in).toEqual([
      {
        tag: 'div',
        has: { role: 'article', 'aria-label': 17 },
        in: [
          { tag: 'a', has: { href: 'status' }, in: [{ tag: 'time', has: { datetime: 10 }, text: 3 }] },
          { tag: 'div', has: { dir: 'auto' }, text: 5 },
        ],
      },
    ]);
  });

  it('holds nothing that anybody wrote, wherever on the page it stands', () => {
    const places = [
      `<p>${CANARY}</p>`,
      `<${CANARY}-x>a</${CANARY}-x>`,
      `<${CANARY}>a</${CANARY}>`,
      `<div ${CANARY}="1">a</div>`,
      `<div data-testid="UserAvatar-Container-${CANARY}">a</div>`,
      `<div class="${CANARY}" style="--a:${CANARY}" data-${CANARY}="${CANARY}">a</div>`,
      `<div role="${CANARY}" dir="${CANARY} b" aria-label="${CANARY}" id="${CANARY}">a</div>`,
      `<a href="https://x.com/${CANARY}/status/1" title="${CANARY}" rel="${CANARY}">a</a>`,
      `<img alt="${CANARY}" src="https://pbs.twimg.com/${CANARY}.jpg" srcset="${CANARY} 2x">`,
      `<script type="application/json">{"username":"${CANARY}"}</script>`,
      `<style>.${CANARY}{}</style><!-- ${CANARY} -->`,
      `<svg><title>${CANARY}</title><text>${CANARY}</text></svg>`,
      `<input value="${CANARY}" placeholder="${CANARY}"><textarea>${CANARY}</textarea><div contenteditable="true">${CANARY}</div>`,
    ];
    for (const html of places)
      expect(JSON.stringify(structureOf(page(`${html}<i>x</i>`).documentElement, 'x'))).not.toContain(CANARY);
  });

  it('has no other words than those of the platforms themselves, whatever is written', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, word, (text, value) => {
        const { body } = page('<div><p></p></div>');
        const [p] = body.querySelectorAll('p');
        if (!p) throw new Error('no element');
        p.textContent = text;
        for (const name of ['aria-label', 'alt', 'title', 'href', 'data-testid', 'id', 'lang', 'datetime'])
          p.setAttribute(name, value);
        const words = JSON.stringify(structureOf(body, 'x').root.in).match(/[a-z-]{2,}/gi) ?? [];
        const known =
          /^(?:tag|div|has|in|text|aria-label|alt|title|href|data-testid|id|lang|datetime|path|hidden|address|post|status|comment)$/;
        expect(words.filter((one) => !known.test(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of every page of the fixtures holds no number, name or text of it', () => {
    for (const platform of ['x', 'instagram', 'facebook']) {
      const folder = join(root, 'test/fixtures/platforms', platform);
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.expected.json'))) {
        const { items } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
          items: { postId: string | null; text: string; author: { handle: string | null } }[];
        };
        const html = readFileSync(join(folder, name.replace('.expected.json', '.html')), 'utf8');
        const made = JSON.stringify(structureOf(page(html).documentElement, platform));
        for (const { postId, text, author } of items)
          for (const secret of [postId, text, author.handle].filter((one) => (one ?? '').length > 6))
            expect(made).not.toContain(JSON.stringify(secret).slice(1, -1));
      }
    }
  });

  it('is cut off where a page is nested beyond measure', () => {
    const deep = `${'<div>'.repeat(300)}x${'</div>'.repeat(300)}`;
    expect(structureOf(page(deep).body, 'x').leftOut).toBeGreaterThan(0);
  });
});
