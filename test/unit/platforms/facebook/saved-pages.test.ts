import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { toItem } from '../../../../src/core/item.js';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { root } from '../../../tools/paths.js';

/** Saved real pages with what is to be read from them. They hold real people's texts and stay outside the project. */
const pages = join(root, '../shared/pages');
const names = existsSync(pages)
  ? readdirSync(join(pages, 'facebook'))
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

/** Fields that the scorer reports without counting them. */
const soft = ['kind', 'postedAt.source', 'postedAt.shown', 'author.profileUrl'];

/** A document without a browser around it; the scorer runs in Node. A browser with scripts does not apply `noscript`. */
function documentOf(html: string): Document {
  const window = new Window();
  const scripted = html.replace(/<noscript[\s\S]*?<\/noscript>/g, '');
  return new window.DOMParser().parseFromString(scripted, 'text/html') as unknown as Document;
}

async function score(name: string): Promise<Scored> {
  const { scoreCase } = (await import(/* @vite-ignore */ pathToFileURL(join(pages, 'score.mjs')).href)) as {
    scoreCase: ScoreCase;
  };
  const expected = JSON.parse(
    readFileSync(join(pages, 'facebook', `${name}.expected.json`), 'utf8'),
  ) as Expected;
  const html = readFileSync(join(pages, 'facebook', `${name}.html`), 'utf8');
  const whole = `${expected.wrap?.before ?? ''}${html}${expected.wrap?.after ?? ''}`;
  const document = documentOf(whole);
  const items = facebook.posts(document).map((post) => toItem(facebook.read(post, expected.url)));
  return scoreCase(items, expected, 'facebook');
}

describe.runIf(names.length > 0)('saved pages', () => {
  const counted: string[] = [];

  it.each(names)('%s: every post, nobody wrong', async (name) => {
    const scored = await score(name);
    expect(scored.critical).toEqual([]);
    expect(scored.missingItems).toEqual([]);
    expect(scored.extra).toEqual([]);
    expect(scored.order).toBe(true);
    counted.push(...scored.fields.filter(({ field }) => !soft.includes(field)).map(({ result }) => result));
  });

  it('at least 99 % of all fields are right', () => {
    const right = counted.filter((result) => result === 'ok').length;
    expect(counted.length).toBeGreaterThan(0);
    expect(right / counted.length).toBeGreaterThanOrEqual(0.99);
  });
});
