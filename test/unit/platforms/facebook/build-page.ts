/** A post or comment on a page in the structure of 2026, in Dutch. All parts can be changed to what a hostile page holds. */
export interface Written {
  readonly name: string;
  /** Path of the author's profile. */
  readonly profile: string;
  readonly text?: string;
  /** `href` of the time link; null for none. */
  readonly href?: string | null;
  /** Inside of the time link. */
  readonly time?: string;
  readonly title?: string;
  readonly group?: string;
  readonly below?: string;
  readonly attached?: string;
  readonly menu?: boolean;
  readonly comments?: string;
}

export interface Said {
  readonly name: string;
  readonly profile: string;
  readonly label?: string;
  readonly text?: string;
  readonly href?: string | null;
  readonly inside?: string;
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const line = (words: string): string => `<div dir="auto" style="text-align: start;">${words}</div>`;
export const lines = (text: string): string => text.split('\n').map(line).join('');

export const header = ({ name, profile, href, time, title, group, below }: Written, level = 'h4'): string => {
  const link = `<a role="link" href="${profile}"><strong><span>${escaped(name)}</span></strong></a>`;
  const timeLink =
    href === null ? '' : `<a role="link" tabindex="0" href="${href ?? '?__cft__[0]=x'}">${time ?? '2 u'}</a>`;
  const heading = group ?? `${link}${title ?? ''}`;
  return `<a href="${profile}" aria-hidden="true" tabindex="-1"><svg><image xlink:href="https://scontent.xx.fbcdn.net/a.jpg"></image></svg></a>
<div data-ad-rendering-role="profile_name"><span><${level}>${heading}</${level}></span></div>
<div>${group === undefined ? '' : link}${below ?? ''}<span>${timeLink}</span><svg title="Gedeeld met Openbaar"><title>Gedeeld met Openbaar</title></svg></div>`;
};

export const message = (text: string): string =>
  `<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message"><span dir="auto" lang="nl">${text}</span></div></div>`;

/** The inside of a post: heading, words, what is attached, buttons, comments. */
export const story = (post: Written): string =>
  `<div>${header(post)}${post.menu === false ? '' : '<div role="button" aria-label="Acties voor dit bericht van iemand"></div>'}</div>
${post.text === undefined ? '' : message(post.text)}${post.attached ?? ''}
<div><span role="toolbar"><div role="button" aria-label="Vind ik leuk: 3 personen"></div></span><div data-ad-rendering-role="like_button"><div role="button"><span dir="auto">Vind ik leuk</span></div></div>${post.comments ?? ''}</div>`;

export const shared = (post: Written): string =>
  `<div class="s"><div>${header(post, 'h3')}</div>${message(post.text ?? '')}</div>`;

export const comment = ({ name, profile, label, text, href, inside }: Said): string =>
  `<div role="article" tabindex="-1" aria-label="${escaped(label ?? `Opmerking van ${name} 2 uur geleden`)}">
<a href="${profile}" aria-hidden="true" tabindex="-1"><svg></svg></a>
<div><span><a href="${profile}" role="link"><span dir="auto">${escaped(name)}</span></a></span>${text === undefined ? '' : `<div><span dir="auto" lang="nl">${text}</span></div>`}</div>
<ul>${href === null ? '' : `<li><a href="${href ?? '?__cft__'}">2 u</a></li>`}<li><div role="button">Vind ik leuk</div></li><li><div role="button">Beantwoorden</div></li></ul>${inside ?? ''}</div>`;

export const feed = (...rows: readonly string[]): string =>
  `<div role="feed">${rows.map((row) => `<div><div>${row}</div></div>`).join('')}</div>`;

export const dialog = (inner: string): string =>
  `<div role="dialog" aria-modal="true"><h2>Bericht van iemand</h2><div role="button" aria-label="Sluiten"></div><div>${inner}</div></div>`;

export const island = (data: unknown): string =>
  `<script type="application/json" data-sjs>${JSON.stringify(data).replace(/</g, '\\u003C')}</script>`;

/** A whole page; `me` is the path of the profile in the menu. */
export function page(parts: { main: string; layer?: string; me?: string; data?: string }): Document {
  const me =
    parts.me === undefined
      ? ''
      : `<div role="navigation"><ul><li><a href="/">Start</a></li><li><a href="${parts.me}">Ik</a></li><li><a href="/groups/1/">Groep</a></li><li><a href="/snelkoppeling">S</a></li></ul></div>`;
  return new DOMParser().parseFromString(
    `<!DOCTYPE html><html lang="nl"><body><div><div role="banner"><a href="/">Facebook</a></div>${me}<div role="main">${parts.main}</div>
<div role="complementary"><h3>Gesponsord</h3><h3><a href="/reclame.pagina">Reclame</a></h3></div></div>${parts.layer ?? ''}${parts.data ?? ''}</body></html>`,
    'text/html',
  );
}
