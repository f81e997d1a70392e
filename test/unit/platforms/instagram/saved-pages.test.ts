import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { toItem } from '../../../../src/core/item.js';
import { instagram } from '../../../../src/platforms/instagram/index.js';
import { root } from '../../../tools/paths.js';

/** Saved real pages with what is to be read from them. They hold real people's texts and stay outside the project. */
const pages = join(root, '../shared/pages');
const names = existsSync(pages)
  ? readdirSync(join(pages, 'instagram'))
      .filter((name) => name.endsWith('.expected.json'))
      .map((name) => name.replace('.expected.json', ''))
  : [];

interface Expected {
  readonly url: string;
  readonly wrap?: { readonly before: string; readonly after: string };
}
interface Scored {
  readonly fields: readonly { readonly field: string; readonly result: string }[];
  readonly missingItems: readonly unknown[];
  readonly extra: readonly unknown[];
  readonly critical: readonly unknown[];
  readonly order: boolean;
}
type ScoreCase = (items: unknown, expected: unknown, platform: string) => Scored;

/** A document without a browser around it; the scorer runs in Node. */
function documentOf(html: string): Document {
  const window = new Window();
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

async function score(name: string, wrapped: boolean): Promise<Scored> {
  const { scoreCase } = (await import(/* @vite-ignore */ pathToFileURL(join(pages, 'score.mjs')).href)) as {
    scoreCase: ScoreCase;
  };
  const expected = JSON.parse(
    readFileSync(join(pages, 'instagram', `${name}.expected.json`), 'utf8'),
  ) as Expected;
  const html = readFileSync(join(pages, 'instagram', `${name}.html`), 'utf8');
  const { before = '', after = '' } = expected.wrap ?? {};
  const document = documentOf(wrapped ? `${before}${html}${after}` : html);
  const items = instagram.posts(document).map((post) => toItem(instagram.read(post, expected.url)));
  return scoreCase(items, expected, 'instagram');
}

describe.runIf(names.length > 0)('saved pages', () => {
  const forms = names.flatMap((name) => [true, false].map((wrapped) => ({ name, wrapped })));

  it.each(forms)('$name (in its page: $wrapped): all right, nobody wrong', async ({ name, wrapped }) => {
    const scored = await score(name, wrapped);
    expect(scored.critical).toEqual([]);
    expect(scored.missingItems).toEqual([]);
    expect(scored.extra).toEqual([]);
    expect(scored.order).toBe(true);
    expect(scored.fields.filter(({ result }) => result !== 'ok')).toEqual([]);
  });
});
