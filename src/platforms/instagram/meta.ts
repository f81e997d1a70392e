import { mediaIdOf } from './media-id.js';
import { css, type Anchor } from './selectors.js';
import { postOf } from './url.js';

/** What the meta elements say about the post of the address. */
export interface Meta {
  /** Null where they do not name the account. */
  readonly handle: string | null;
  readonly accountId: string;
}

const contentOf = (document: Document, anchor: Anchor): string | null =>
  document.querySelector(css(anchor))?.getAttribute('content') ?? null;

/**
 * The account number in the meta elements, where they and the address are about this very post. They describe the page
 * that was loaded first and are stale after moving on within the site.
 */
export function metaAbout(document: Document, url: string, code: string): Meta | null {
  const about = postOf(contentOf(document, 'address'));
  if (about?.code !== code || postOf(url)?.code !== code) return null;
  const media = /^instagram:\/\/media\?id=(\d+)$/.exec(contentOf(document, 'appAddress') ?? '')?.[1];
  if (media !== undefined && media !== mediaIdOf(code)) return null;
  const accountId = /^[1-9]\d{0,19}$/.exec(contentOf(document, 'owner') ?? '')?.[0];
  return accountId === undefined ? null : { handle: about.handle, accountId };
}
