import { join } from 'node:path';
import { openBook } from '../fixtures/practice/facebook/source/book.js';
import { readRoutes, type Route } from '../tools/page-server.js';
import { fixtures } from '../tools/paths.js';

export const FEED = 'https://www.facebook.com/';

const book = openBook();
/** The posts of the practice feed whose links hide where they lead, in order: number or `pfbid…`, and address. */
export const veiledPosts = book.data.pages
  .filter(({ kind }) => kind === 'feed')
  .flatMap(({ posts }) => posts.map((key) => book.post(key)))
  .filter(({ link }) => link === 'veiled')
  .map(({ url }) => url);

/** As Facebook does since 2026: shows the address a moment after a pointer came, and a card beside it until it goes. */
const SCRIPT = `<script>
  addEventListener('DOMContentLoaded', () => {
    const addresses = ${JSON.stringify(veiledPosts)};
    const links = [...document.querySelectorAll('a[href^="?__cft__"]')];
    window.pressed = 0;
    for (const type of ['click', 'mousedown', 'pointerdown']) addEventListener(type, () => { window.pressed += 1; }, true);
    document.addEventListener('mouseover', ({ target }) => {
      const place = links.indexOf(target.closest('a'));
      if (place < 0) return;
      setTimeout(() => links[place].setAttribute('href', addresses[place] + '?__cft__[0]=x'), 150);
      document.body.append(Object.assign(document.createElement('aside'), { className: 'card', textContent: 'dinsdag' }));
    });
    document.addEventListener('mouseout', () => document.querySelector('aside.card')?.remove());
  });
</script>`;

const routes = readRoutes(join(fixtures, 'practice/facebook/routes.json'));

/** The practice pages of Facebook, the feed with scripts. */
export function veiledFeed(): Route[] {
  const feed = routes.find(({ url }) => url === FEED);
  if (!feed) throw new Error('no feed');
  const body = () => Buffer.from(feed.body().toString().replace('<head>', `<head>${SCRIPT}`));
  return [{ url: FEED, type: feed.type, body }, ...routes];
}
