import { mediaIn, namesIn, timesIn } from './marks.js';
import { isRow, rowsIn } from './rows.js';
import { css } from './selectors.js';
import { postOf } from './url.js';

/** Everything on the page about one post: the post itself with the comments below it. */
export interface Root {
  readonly element: Element;
  /** `article`: in a feed or dialog; `page`: the post's own page; `reel`: one video among several. */
  readonly kind: 'article' | 'page' | 'reel';
  /** The blocks of the comments. */
  readonly rows: readonly Element[];
}

function rootOf(element: Element, kind: Root['kind']): Root {
  let rows: readonly Element[] | null = null;
  return {
    element,
    kind,
    get rows() {
      return (rows ??= rowsIn(element));
    },
  };
}

/** Whether an element belongs to the post itself and not to a comment on it. */
export const isOwn = ({ rows }: Root, element: Element): boolean =>
  !rows.some((row) => row.contains(element));

/** Links with a picture to other posts than this one: what Instagram shows below a post. */
const thumbnails = (within: Element, code: string | null): Element[] =>
  [...within.querySelectorAll(css('link'))].filter((link) => {
    const ref = postOf(link.getAttribute('href'));
    const isOther = ref !== null && ref.code !== code && link.querySelector(css('time')) === null;
    return isOther && mediaIn(link).length > 0;
  });

/** The part of a post's own page that is about this post. */
function pageElement(main: Element): Element {
  const [first] = timesIn(main);
  const start = main.querySelector(css('rule')) ?? first?.link ?? main;
  let element = start;
  while (element !== main && element.parentElement) {
    if (thumbnails(element.parentElement, first?.ref.code ?? null).length > 0) break;
    element = element.parentElement;
  }
  return element === start ? main : element;
}

/** Whether the post itself is shown, by who posted it or by its permalink; a fragment with comments alone shows none. */
function showsPost(root: Root): boolean {
  const { element, kind } = root;
  if (timesIn(element).some(({ ref }) => ref.comment === null)) return true;
  const named = namesIn(element).some((name) => isOwn(root, name.element));
  if (kind !== 'page' || !named) return named;
  const dated = [...element.querySelectorAll(css('time'))].some((time) => isOwn(root, time));
  const drawn = element.querySelector(css('rule')) !== null && mediaIn(element).length > 0;
  return dated || root.rows.length > 0 || (drawn && thumbnails(element, null).length === 0);
}

/** Whether a block with a video is one of Instagram's reels, and not a video in a message. */
const isReel = (block: Element): boolean =>
  namesIn(block).some(({ element }) => /\/reels\/?$/.test(element.getAttribute('href') ?? '')) ||
  (namesIn(block).length > 0 &&
    [...block.querySelectorAll(css('link'))].some((link) => postOf(link.getAttribute('href')) !== null));

/** The blocks of single videos, where a page shows one or more without permalinks. */
function reelsIn(main: Element): Root[] {
  const blocks = [...main.querySelectorAll(css('video'))].map((video) => {
    let block: Element = video;
    for (let parent = video.parentElement; parent && main.contains(parent); parent = parent.parentElement) {
      if (parent.querySelectorAll(css('video')).length > 1) break;
      block = parent;
    }
    return block;
  });
  return [...new Set(blocks)].filter(isReel).map((block) => rootOf(block, 'reel'));
}

const articlesIn = (layer: ParentNode): Root[] =>
  [...layer.querySelectorAll(css('article'))]
    .filter((article) => !article.parentElement?.closest(css('article')))
    .map((article) => rootOf(article, 'article'))
    .filter(showsPost);

/** The posts on the page's top-most layer: the last dialog with a post in it, else the page. */
export function rootsOn(document: Document): Root[] {
  const dialogs = [...document.querySelectorAll(css('layer'))].map(articlesIn);
  const articles = dialogs.filter((list) => list.length > 0).at(-1) ?? articlesIn(document);
  if (articles.length > 0) return articles;
  const main = document.querySelector(css('main')) ?? document.body;
  const page = rootOf(pageElement(main), 'page');
  return showsPost(page) || page.rows.length > 0 ? [page] : reelsIn(main);
}

/** The containers of all posts and comments on the page's top-most layer, in document order. */
export const postsOn = (document: Document): Element[] =>
  rootsOn(document).flatMap((root) => [...(showsPost(root) ? [root.element] : []), ...root.rows]);

/** The container of the comment, else of the post, that an element lies in, or null. */
export function containerOf(node: Element): Element | null {
  for (
    let block: Element | null = node;
    block && !block.matches(css('article', 'main'));
    block = block.parentElement
  )
    if (isRow(block)) return block;
  const article = node.closest(css('article'));
  const roots = article ? [rootOf(article, 'article')] : rootsOn(node.ownerDocument);
  return roots.find((root) => root.element.contains(node) && showsPost(root))?.element ?? null;
}

/** The post that a container shows or lies in, or null. */
export function rootAround(container: Element): Root | null {
  const article = container.closest(css('article'));
  if (article) return rootOf(article, 'article');
  return rootsOn(container.ownerDocument).find(({ element }) => element.contains(container)) ?? null;
}
