/** Builds pages in Instagram's form of 2026, in Dutch, with invented people. The markup follows saved pages and public readers. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Text as Instagram writes it into a page: every sign is only a sign, line breaks are `<br>`. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br>');

/** A text with its mentions and hashtags as links. */
export const linked = (text: string): string =>
  escaped(text)
    .replace(/@([a-z0-9._]+)/g, '<a href="/$1/" role="link" tabindex="0">@$1</a>')
    .replace(/(?<!&)#([a-z]+)/g, '<a href="/explore/tags/$1/" role="link" tabindex="0">#$1</a>');

/** The number that Instagram would have given to a post uploaded at this time (ISO 8601). */
export const pkAt = (iso: string): string => ((BigInt(Date.parse(iso)) - 1314220021721n) << 23n).toString();

export const codeOf = (pk: string): string => {
  let code = '';
  for (let value = BigInt(pk); value > 0n; value /= 64n) code = (ALPHABET[Number(value % 64n)] ?? '') + code;
  return code;
};

export interface Written {
  readonly handle: string;
  readonly at?: string;
  /** HTML; escape it unless the test is about markup. */
  readonly text?: string | null;
  readonly shown?: string;
  readonly alt?: string;
}
export interface PostWritten extends Written {
  /** Second author in the header. */
  readonly with?: string;
  readonly place?: string;
  /** The header shows this instead of a time. */
  readonly label?: string;
  readonly likedBy?: string;
  readonly tagged?: string;
  readonly cut?: boolean;
  readonly form?: string;
  /** What stands in the header's avatar. */
  readonly avatar?: string | null;
  readonly preview?: Written;
}

const when = (written: Written): string => written.at ?? '2026-11-20T18:03:22.000Z';
export const pkOf = (written: Written): string => pkAt(when(written));
export const codeFor = (written: Written): string => codeOf(pkOf(written));
export const urlOf = (written: Written): string => `https://www.instagram.com/p/${codeFor(written)}/`;

const image = (path: string, alt: string) =>
  `<img alt="${alt}" src="https://scontent-ams4-1.cdninstagram.com/v/${path}.jpg?stp=dst-jpg&amp;_nc_cat=1&amp;oh=00_AB&amp;oe=6A">`;
export const avatar = (handle: string): string =>
  `<div><a href="/${handle}/" role="link" tabindex="0">${image(`t51.2885-19/${handle}`, `Profielfoto van ${handle}`)}</a></div>`;
export const name = (handle: string): string =>
  `<span><span><div><a href="/${handle}/" role="link" tabindex="0"><div><div><span dir="auto">${handle}</span></div></div></a></div></span></span>`;
const time = (written: Written) =>
  `<time datetime="${when(written)}" title="20 november 2026">${written.shown ?? '2 u'}</time>`;
const button = (words: string) =>
  `<div role="button" tabindex="0"><span dir="auto"><span>${words}</span></span></div>`;
const heart = `<div role="button" tabindex="0"><svg aria-label="Vind ik leuk" role="img"><title>Vind ik leuk</title></svg></div>`;
const textSpan = (html: string) => `<span dir="auto">${html}</span>`;

let next = 18_000_000_000_000_000n;
/** The number of a comment: no time in it. */
export const commentId = (): string => String((next += 7_919n));

export interface CommentWritten extends Written {
  readonly id?: string;
  readonly gif?: boolean;
  readonly replies?: readonly CommentWritten[];
  readonly avatar?: string | null;
  readonly parent?: string;
}

/** One comment as it stands on a post's own page. */
function row(post: Written, comment: CommentWritten): string {
  const id = comment.id ?? commentId();
  const path = comment.parent === undefined ? id : `${comment.parent}/r/${id}`;
  const head = comment.gif
    ? name(comment.handle)
    : `<div><span dir="auto">${name(comment.handle)}</span><span dir="auto"><a href="/p/${codeFor(post)}/c/${path}/" role="link">${time(comment)}</a></span></div>`;
  const body = comment.gif
    ? `<div><img src="https://cdn.fbsbx.com/v/sticker.gif?oh=1" alt=""></div>`
    : `<div>${textSpan(comment.text ?? '')}</div>`;
  const face = comment.avatar === null ? '' : avatar(comment.avatar ?? comment.handle);
  return `<div><div><div>${face}</div><div><div><div>${head}${body}</div><div>${button('79&nbsp;vind-ik-leuks')}${button('Beantwoorden')}</div></div><div>${heart}</div></div></div></div>`;
}

const thread = (post: Written, comment: CommentWritten): string => {
  const replies = comment.replies?.map((reply) => `<div>${row(post, reply)}</div>`).join('') ?? '';
  const list =
    replies === ''
      ? ''
      : `<div><div role="button"><div></div><span dir="auto">Alle antwoorden verbergen</span></div><ul>${replies}</ul></div>`;
  return `<div>${row(post, comment)}${list}</div>`;
};

const media = (post: PostWritten): string =>
  `<div><div>${image(`t51.2885-15/${codeFor(post)}`, post.alt ?? 'Foto')}</div>${post.tagged === undefined ? '' : `<a href="/${post.tagged}/"><div><span>${post.tagged}</span></div></a>`}</div>`;

const headerOf = (post: PostWritten): string => {
  const place =
    post.place === undefined
      ? ''
      : `<div><a href="/explore/locations/12/x/"><span>${post.place}</span></a></div>`;
  const second = post.with === undefined ? '' : ` en ${name(post.with)}`;
  const face = post.avatar === null ? '' : avatar(post.avatar ?? post.handle);
  return `${face}<div><div>${name(post.handle)}${second}`.concat('%time%', `</div>${place}</div>`);
};
const permalink = (post: PostWritten, inner: string): string =>
  `<a href="${post.form ?? '/p/'}${codeFor(post)}/" role="link">${inner}</a>`;

const likes = (post: PostWritten): string =>
  post.likedBy === undefined
    ? `<section><a href="/p/${codeFor(post)}/liked_by/"><span>1.204 vind-ik-leuks</span></a></section>`
    : `<section><span dir="auto">Leuk gevonden door ${name(post.likedBy)} en <a href="/p/${codeFor(post)}/liked_by/"><span>anderen</span></a></span></section>`;

/** A post in the feed. */
export function feedArticle(post: PostWritten): string {
  const dated =
    post.label === undefined
      ? `<span>•</span>${permalink(post, time(post))}`
      : `<div><span>${post.label}</span></div>`;
  const more = post.cut ? `<span>… <span role="button" tabindex="0"><span>meer</span></span></span>` : '';
  const caption =
    post.text === null || post.text === undefined
      ? ''
      : `<div><span dir="auto">${name(post.handle)}&nbsp;<span dir="auto">${post.text}${more}</span></span></div>`;
  const preview =
    post.preview === undefined
      ? ''
      : `<div><div><span>${name(post.preview.handle)}</span> ${textSpan(post.preview.text ?? '')}</div>${heart}</div>`;
  return `<article><div><div>${headerOf(post).replace('%time%', dated)}<div role="button"><svg></svg></div></div>${media(post)}<div><section>${heart}</section>${likes(post)}${caption}<div><a href="/p/${codeFor(post)}/comments/"><span>Alle 12 opmerkingen bekijken</span></a></div>${preview}<form><textarea placeholder="Opmerking toevoegen..."></textarea></form></div></div></article>`;
}

const captionRow = (post: PostWritten): string =>
  post.text === null || post.text === undefined
    ? ''
    : `<div><div>${avatar(post.handle)}</div><div><div><span>${name(post.handle)}</span><span>${time({ ...post, shown: '2 w' })}</span></div><div>${textSpan(post.text)}</div></div></div>`;

const hidden = `<div>${button('Verborgen opmerkingen bekijken')}</div>`;
const facebook = `<div><div><div><svg><title></title></svg></div><span dir="auto"><span>6</span>&nbsp;opmerkingen op Facebook</span></div></div>`;

export interface Extra {
  readonly nav?: string;
  readonly head?: string;
  readonly islands?: readonly unknown[];
  readonly below?: string;
}

export const navigation = (handle: string, extra = ''): string =>
  `<nav><a href="/"><span>Startpagina</span></a><a href="/reels/"><span>Reels</span></a><a href="/${handle}/" role="link">${image(`t51.2885-19/${handle}`, `Profielfoto van ${handle}`)}<span>Profiel</span></a>${extra}</nav>`;

const documentOf = (body: string, { nav = '', head = '', islands = [] }: Extra): Document => {
  const scripts = islands
    .map((data) => {
      const json = (typeof data === 'string' ? data : JSON.stringify(data)).replaceAll('<', '\\u003c');
      return `<script type="application/json" data-sjs>${json}</script>`;
    })
    .join('');
  return new DOMParser().parseFromString(
    `<html lang="nl"><head>${head}</head><body><div>${nav}${body}</div>${scripts}</body></html>`,
    'text/html',
  );
};

export const feedPage = (articles: readonly string[], extra: Extra = {}): Document =>
  documentOf(
    `<section><main role="main"><div><div>${articles.join('')}</div><div>${avatar('raadslid')}${name('raadslid')}${avatar('tip')}${name('tip')}<span>Voorgesteld voor jou</span></div></div></main></section>`,
    extra,
  );

/** The post's own page: no article. */
export function postPage(
  post: PostWritten,
  comments: readonly CommentWritten[],
  extra: Extra & { readonly timed?: boolean } = {},
): Document {
  const below =
    extra.below ??
    `<div><span>Meer posts van</span><div><a href="/p/DANDEREpost/">${image('x', 'Andere')}</a></div></div>`;
  const link =
    extra.timed === false
      ? ''
      : `<div>${permalink(post, `<span>${time({ ...post, shown: '20 november' })}</span>`)}</div>`;
  return documentOf(
    `<section><main role="main"><div><div>${media(post)}<div><div><div>${headerOf(post).replace('%time%', '')}</div><hr><div><div>${captionRow(post)}<div>${comments.map((comment) => thread(post, comment)).join('')}${hidden}${facebook}</div></div></div><section>${heart}</section>${likes(post)}${link}<form><textarea></textarea></form></div></div></div>${below}</div></main></section>`,
    extra,
  );
}

/** A comment as it stands in the dialog: name, text, then time. */
function dialogComment(post: Written, comment: CommentWritten): string {
  const id = comment.id ?? commentId();
  const replies =
    comment.replies === undefined
      ? ''
      : `<li><ul><li><button>Antwoorden verbergen</button></li>${comment.replies.map((reply) => dialogRow(post, reply, commentId())).join('')}</ul></li>`;
  return `<ul>${dialogRow(post, comment, id)}${replies}</ul>`;
}
const dialogRow = (post: Written, comment: CommentWritten, id: string): string =>
  `<div role="button"><li role="menuitem"><div><div>${avatar(comment.handle)}</div><div><h3><div>${name(comment.handle)}</div></h3><div>${textSpan(comment.text ?? '')}</div><div><span><a href="/p/${codeFor(post)}/c/${comment.id ?? id}/">${time(comment)}</a><button><span>Beantwoorden</span></button></span></div></div><span>${heart}</span></div></li></div>`;

/** A post opened over the feed. */
export const dialogPage = (
  feed: readonly string[],
  post: PostWritten,
  comments: readonly CommentWritten[],
  extra: Extra = {},
): Document =>
  documentOf(
    `<section><main role="main"><div>${feed.join('')}</div></main></section><div role="dialog" aria-modal="true"><div><article role="presentation"><div>${media(post)}<div><header>${headerOf(post).replace('%time%', '')}</header><div><ul><div><li><div><div>${avatar(post.handle)}</div><div><h2><div>${name(post.handle)}</div></h2><div><h1 dir="auto">${post.text ?? ''}</h1></div><div><span>${time({ ...post, shown: '2 w' })}</span></div></div></div></li></div><div>${comments.map((comment) => dialogComment(post, comment)).join('')}</div></ul></div>${likes(post)}<div>${permalink(post, time({ ...post, shown: '20 november' }))}</div><form><textarea></textarea></form></div></div></article></div></div>`,
    extra,
  );

/** The viewer with reels below each other: no time, no permalink. */
export const reelsPage = (reels: readonly Written[], extra: Extra = {}): Document =>
  documentOf(
    `<section><main role="main"><div>${reels
      .map(
        (reel) =>
          `<div><div><video src="blob:x"></video></div><div><a href="/${reel.handle}/reels/">${image('a', 'Profielfoto')}</a><a href="/${reel.handle}/reels/"><span dir="auto">${reel.handle}</span></a><div role="button">Volgen</div><div>${textSpan(reel.text ?? '')}</div><a href="/reels/audio/9/"><span>${reel.handle} · Origineel geluid</span></a></div></div>`,
      )
      .join('')}</div></main></section>`,
    extra,
  );

/** Data of the page about one post, as it comes with it. */
export const mediaData = (
  written: Written,
  user: Record<string, unknown>,
  more: Record<string, unknown> = {},
) => ({
  require: [
    [
      'ScheduledServerJS',
      { xdt_api__v1__media__shortcode__web_info: { items: [mediaNode(written, user, more)] } },
    ],
  ],
});
export const mediaNode = (
  written: Written,
  user: Record<string, unknown>,
  more: Record<string, unknown> = {},
) => ({
  code: codeFor(written),
  pk: pkOf(written),
  id: `${pkOf(written)}_${String(user.pk)}`,
  taken_at: Math.floor(Date.parse(when(written)) / 1000),
  user: { username: written.handle, ...user },
  caption: { text: written.text ?? '', pk: '18000000000000001' },
  ...more,
});
