// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/core/post.js';
import { x } from '../../../../src/platforms/x/index.js';
import { article, cell, escaped, page, quoted, type Written } from './build-page.js';

const home = 'https://x.com/home';
const jan: Written = { handle: 'jan_jansen', name: 'Jan Jansen' };
const readAll = (document: Document): Post[] => x.posts(document).map((post) => x.read(post, home));

function readOne(post: Written): Post {
  const [read] = readAll(page({ cells: [cell(article(post))] }));
  if (!read) throw new Error('nothing read');
  return read;
}

describe('the account number', () => {
  const cellOf = (handle: string, id: string, label = `@${handle} volgen`) =>
    `<li data-testid="UserCell"><div data-testid="UserAvatar-Container-${handle}"></div><button aria-label="${label}" data-testid="${id}-follow"></button><div>Volg ook @jan_jansen</div></li>`;
  const read = (aside: string, head = '') =>
    readAll(page({ cells: [cell(article(jan))], aside, head }))[0]?.author.accountId;

  it('is taken where the page shows it with this very handle', () => {
    expect(read(cellOf('jan_jansen', '2244994945'))).toMatchObject({ value: '2244994945', source: 'dom' });
    expect(read(cellOf('ander', '99'))?.value).toBeNull();
    expect(readOne({ ...jan, follow: '2244994945' }).author.accountId.value).toBe('2244994945');
  });

  it('is not taken from a button whose label and list row name different accounts', () => {
    expect(read(cellOf('ander', '99', '@jan_jansen volgen'))?.value).toBeNull();
  });

  it("comes from a profile page's own data, joined on the handle", () => {
    const data = (handle: string) =>
      `<script type="application/ld+json" data-testid="UserProfileSchema-test">${JSON.stringify({ mainEntity: { additionalName: handle, identifier: '77', description: '"identifier":"88"' } })}</script>`;
    expect(read('', data('Jan_Jansen'))).toMatchObject({ value: '77', source: 'page-data' });
    expect(read('', data('ander'))?.value).toBeNull();
    expect(
      read('', '<script type="application/ld+json" data-testid="UserProfileSchema-test">{</script>')?.value,
    ).toBeNull();
  });

  it('is unknown when the page gives two', () => {
    const [post] = readAll(
      page({ cells: [cell(article(jan))], aside: cellOf('jan_jansen', '1') + cellOf('jan_jansen', '2') }),
    );
    expect(post?.author.accountId.value).toBeNull();
    expect(post?.conflicts).toEqual([{ field: 'author.accountId', values: ['1', '2'] }]);
  });
});

describe('names', () => {
  it.each([
    ['@burgemeester', '@burgemeester'],
    ['Piet @burgemeester · 2 u', 'Piet @burgemeester · 2 u'],
    ['\u202eretseemegrub\u202c', '\u202eretseemegrub\u202c'],
    ['x.com/burgemeester', 'x.com/burgemeester'],
    ['<b>Jan</b>', '<b>Jan</b>'],
    ['Jan\n@burgemeester', 'Jan @burgemeester'],
  ])('%j does not change who posted, in a post or in a quote', (name, shown) => {
    const post = readOne({
      ...jan,
      name: escaped(name),
      quote: quoted({ handle: 'citaat_nl', name: escaped(name) }),
    });
    expect(post.author.handle.value).toBe('jan_jansen');
    expect(post.author.displayName.value).toBe(shown);
    expect(post.quoted?.author.handle.value).toBe('citaat_nl');
    expect(post.quoted?.author.displayName.value).toBe(shown);
    expect([...post.conflicts, ...(post.quoted?.conflicts ?? [])]).toEqual([]);
  });

  it('are read with emoji and without the badge of an organisation', () => {
    const name = 'Jan<img alt="🦊" src="https://abs-0.twimg.com/emoji/v2/svg/1f98a.svg">';
    const post = readOne({
      ...jan,
      name,
      badge: 'Bedrijf',
      quote: quoted({ ...jan, name, badge: 'Bedrijf' }),
    });
    expect(post.author.displayName.value).toBe('Jan🦊');
    expect(post.quoted?.author.displayName.value).toBe('Jan🦊');
  });
});
