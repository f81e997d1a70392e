import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { toItem } from '../../../src/core/item.js';
import { platforms } from '../../../src/platforms/index.js';
import type { Platform } from '../../../src/platforms/platform.js';
import { root } from '../../tools/paths.js';

/** Saved real pages with what is to be read from them. They hold real people's texts and stay outside the project. */
const pages = join(root, '../shared/pages');

interface Expected {
  readonly url: string;
  /** What stands around a page of which only a part was saved. */
  readonly wrap?: { readonly before: string; readonly after: string };
}
interface Scored {
  readonly fields: readonly { readonly field: string; readonly result: string }[];
  readonly missingItems: readonly unknown[];
  readonly extra: readonly unknown[];
  readonly critical: readonly unknown[];
  readonly order: boolean;
}
type ScoreCase = (items: unknown, expected: Expected, platform: string) => Scored;

/**
 * Where we know better, by page: paragraphs of an article are read on lines of their own, which the expected text glues
 * together; the time of a post whose page shows none follows from its number.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  'defuddle-general--x.com-article-2026-02-13': ['text'],
  'tmh-modal': ['postedAt.source'],
};

const text = (platform: Platform, file: string) => readFileSync(join(pages, platform.id, file), 'utf8');
const expectedOf = (platform: Platform, name: string) =>
  JSON.parse(text(platform, `${name}.expected.json`)) as Expected;

/** Each saved page, in its page and, where only a part was saved, also as that part alone. */
function formsOf(platform: Platform) {
  const folder = join(pages, platform.id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => name.replace('.expected.json', ''))
    .flatMap((name) =>
      (expectedOf(platform, name).wrap ? [true, false] : [true]).map((wrapped) => ({ name, wrapped })),
    );
}

/** A document without a browser around it; the scorer runs in Node. A browser with scripts does not apply `noscript`. */
function documentOf(html: string): Document {
  const window = new Window();
  const scripted = html.replace(/<noscript[\s\S]*?<\/noscript>/g, '');
  return new window.DOMParser().parseFromString(scripted, 'text/html') as unknown as Document;
}

async function score(platform: Platform, name: string, wrapped: boolean): Promise<Scored> {
  const { scoreCase } = (await import(/* @vite-ignore */ pathToFileURL(join(pages, 'score.mjs')).href)) as {
    scoreCase: ScoreCase;
  };
  const expected = expectedOf(platform, name);
  const { before, after } = (wrapped ? expected.wrap : undefined) ?? { before: '', after: '' };
  const document = documentOf(`${before}${text(platform, `${name}.html`)}${after}`);
  const items = platform.posts(document).map((post) => toItem(platform.read(post, expected.url)));
  return scoreCase(items, expected, platform.id);
}

describe.each(platforms.map((platform) => [platform.id, platform] as const))(
  'saved pages: %s',
  (_, platform) => {
    const forms = formsOf(platform);

    it.skipIf(!existsSync(pages))('are there', () => {
      expect(forms.length).toBeGreaterThan(0);
    });

    it.each(forms)('$name (in its page: $wrapped): all right, nobody wrong', async ({ name, wrapped }) => {
      const scored = await score(platform, name, wrapped);
      expect(scored.critical).toEqual([]);
      expect(scored.missingItems).toEqual([]);
      expect(scored.extra).toEqual([]);
      expect(scored.order).toBe(true);
      const passed = known[name] ?? [];
      const wrong = scored.fields.filter(({ field, result }) => result !== 'ok' && !passed.includes(field));
      expect(wrong).toEqual([]);
    });
  },
);
