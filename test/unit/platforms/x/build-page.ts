/** Builds pages in X's form of 2026, in Dutch, with invented people. The markup follows saved pages and public readers. */

/** Text as X writes it into a page: every sign is only a sign. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The post id that X would have given at this time (ISO 8601). */
export const idAt = (iso: string): string => ((BigInt(Date.parse(iso)) - 1288834974657n) << 22n).toString();

export interface Written {
  readonly handle: string;
  /** HTML; escape it unless the test is about markup. */
  readonly name?: string;
  readonly at?: string;
  readonly id?: string;
  /** HTML; null: a post without text. */
  readonly text?: string | null;
  readonly lang?: string;
  readonly focused?: boolean;
  readonly locked?: boolean;
  readonly edited?: boolean;
  readonly more?: boolean;
  readonly social?: string;
  readonly replyTo?: string;
  readonly badge?: string;
  /** Handle that the avatar's test id names. */
  readonly avatar?: string | null;
  /** Path of the link around the time. */
  readonly timePath?: string;
  readonly datetime?: string;
  readonly photoAlt?: string;
  readonly card?: string;
  readonly video?: boolean;
  readonly quote?: string;
  readonly extra?: string;
  readonly follow?: string;
}

const link = (handle: string, inner: string) => `<a href="/${handle}" role="link">${inner}</a>`;
const line = (inner: string) => `<div dir="ltr"><span>${inner}</span></div>`;
const avatarOf = (handle: string | null, inside: (img: string) => string) =>
  handle === null
    ? ''
    : `<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}">${inside(
        `<img alt="" src="https://pbs.twimg.com/profile_images/1/${handle}_normal.jpg">`,
      )}</div></div>`;
const when = (post: Written) => post.at ?? '2026-11-20T18:03:22.000Z';
export const idOf = (post: Written): string => post.id ?? idAt(when(post));

function timeOf(post: Written): string {
  const path = post.timePath ?? `/${post.handle}/status/${idOf(post)}${post.edited ? '/history' : ''}`;
  const shown = post.focused ? '7:03 p.m. · 20 nov. 2026' : '2 u';
  const time = `<time datetime="${post.datetime ?? when(post)}">${shown}</time>`;
  const words = post.edited
    ? '<span>Laatst bewerkt</span><span id="id__hint">Opent bewerkingsgeschiedenis</span>'
    : '';
  const describedBy = post.edited ? ' aria-describedby="id__hint"' : '';
  return `<a href="${path}" dir="ltr" role="link"${describedBy}>${words}${time}</a>`;
}

function headerOf(post: Written, time: string): string {
  const lock = post.locked
    ? '<svg data-testid="icon-lock" aria-label="Beveiligd account"><g></g></svg>'
    : '<svg data-testid="icon-verified" aria-label="Geverifieerd account"></svg>';
  const badge = post.badge
    ? `<div role="link" tabindex="0"><img alt="${post.badge}" src="https://pbs.twimg.com/profile_images/2/b.png"></div>`
    : '';
  return `<div data-testid="User-Name" id="id__name">
<div><div>${link(post.handle, `<div>${line(post.name ?? post.handle)}${line(lock + badge)}</div>`)}</div></div>
<div><div><div>${link(post.handle, line(`@${post.handle}`))}</div>${time ? `<div aria-hidden="true"><span>·</span></div><div>${time}</div>` : ''}</div></div></div>`;
}

const textOf = (post: Written) =>
  post.text === null
    ? ''
    : `<div dir="auto" lang="${post.lang ?? 'nl'}" data-testid="tweetText">${post.text ?? '<span>Hallo</span>'}</div>${
        post.more
          ? `<a data-testid="tweet-text-show-more-link" href="/${post.handle}/status/${idOf(post)}">Meer weergeven</a>`
          : ''
      }`;

const photoOf = (post: Written) =>
  post.photoAlt === undefined
    ? ''
    : `<a href="/${post.handle}/status/${idOf(post)}/photo/1" role="link"><div data-testid="tweetPhoto"><img alt="${post.photoAlt}" src="https://pbs.twimg.com/media/${post.handle}?format=jpg&amp;name=small"></div></a>`;

const videoOf = (post: Written) =>
  post.video
    ? '<div data-testid="tweetPhoto"><div data-testid="placementTracking"><div data-testid="videoPlayer"><video poster="https://pbs.twimg.com/v.jpg" src="blob:https://x.com/1"></video><img alt="" src="https://pbs.twimg.com/v.jpg"></div></div></div>'
    : '';

const actions = (post: Written) =>
  `<div role="group" aria-label="3 antwoorden, 12 reposts, 40 vind-ik-leuks"><button data-testid="reply"></button><a href="/${post.handle}/status/${idOf(post)}/analytics">1K</a></div>`;

/** One post's article. */
export function article(post: Written): string {
  const social = post.social
    ? `<a href="/deler" role="link"><span data-testid="socialContext"><span>${post.social}</span></span></a>`
    : '';
  const reply = post.replyTo
    ? `<div dir="ltr">Als antwoord op <div><a href="/${post.replyTo}" role="link">@${post.replyTo}</a></div></div>`
    : '';
  const card = post.card ? `<div data-testid="card.wrapper">${post.card}</div>` : '';
  const follow = post.follow
    ? `<button data-testid="${post.follow}-follow" aria-label="@${post.handle} volgen">Volgen</button>`
    : '';
  const quote = post.quote
    ? `<div id="id__q"><div dir="ltr"><span>Geciteerd</span></div>${post.quote}</div>`
    : '';
  return `<article role="article" tabindex="${post.focused ? '-1' : '0'}" data-testid="tweet">${social}
<div>${avatarOf(post.avatar === undefined ? post.handle : post.avatar, (img) => link(post.handle, img))}${headerOf(post, post.focused ? '' : timeOf(post))}${follow}</div>
${reply}<div>${textOf(post)}</div>${photoOf(post)}${videoOf(post)}${card}${quote}${post.extra ?? ''}
${post.focused ? `<div dir="ltr">${timeOf(post)}</div>` : ''}${actions(post)}</article>`;
}

/** A quoted post: one clickable block without links. */
export const quoted = (post: Written): string =>
  `<div tabindex="0" role="link">${avatarOf(post.avatar === undefined ? post.handle : post.avatar, (img) => `<div role="presentation">${img}</div>`)}
<div data-testid="User-Name"><div><div><div>${line(post.name ?? post.handle)}${line(post.badge ? `<div role="link"><img alt="${post.badge}" src="https://pbs.twimg.com/b.png"></div>` : '')}</div></div></div>
<div><div><div tabindex="-1">${line(`@${post.handle}`)}</div><div aria-hidden="true"><span>·</span></div><div><time datetime="${post.datetime ?? when(post)}">1 u</time></div></div></div></div>
<div>${textOf(post)}</div>${photoOf(post)}</div>`;

/** An advert: inside X's tracking, without a time. */
export const advert = (post: Written): string =>
  `<div data-testid="placementTracking">${article(post).replace(/<a [^>]*><time[\s\S]*?<\/time><\/a>/, '')}</div>`;

export const cell = (inner: string): string => `<div data-testid="cellInnerDiv"><div>${inner}</div></div>`;
export const gap = cell('<div></div>');
export const heading = (text: string): string =>
  cell(`<h2 role="heading"><div dir="ltr"><span>${text}</span></div></h2>`);

const column = (cells: readonly string[]): string =>
  `<section role="region"><h1 role="heading">Gesprek</h1><div aria-label="Tijdlijn: Gesprek"><div>${cells.join('')}</div></div></section>`;

/** The account that is logged in, as the navigation shows it. */
export const navigation = (handle: string, name = handle): string =>
  `<header role="banner"><nav><a href="/${handle}" data-testid="AppTabBar_Profile_Link">Profiel</a></nav><button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${handle}"></div><span>${name}</span><span>@${handle}</span></button></header>`;

/** A whole page; `layer` is a list of posts in a dialog over it. */
export function page(parts: {
  cells: readonly string[];
  layer?: readonly string[];
  nav?: string;
  aside?: string;
  head?: string;
}): Document {
  const layer = parts.layer ? `<div role="dialog" aria-modal="true">${column(parts.layer)}</div>` : '';
  return new DOMParser().parseFromString(
    `<!DOCTYPE html><html lang="nl"><head><title>X</title>${parts.head ?? ''}</head><body><div id="react-root">
${parts.nav ?? ''}<main role="main"><div data-testid="primaryColumn"><h2 role="heading">Post</h2>${column(parts.cells)}</div>
<div data-testid="sidebarColumn">${parts.aside ?? ''}</div></main></div><div id="layers">${layer}</div></body></html>`,
    'text/html',
  );
}
