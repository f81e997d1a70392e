import type { Media } from '../../core/post.js';
import type { Own } from './own.js';
import { css } from './selectors.js';

/** An address that may be fetched as evidence: https only; a blob exists in that tab alone. */
function httpsOf(address: string | null): string | null {
  try {
    const url = new URL(address ?? '');
    return url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

const picture = (kind: Media['kind'], img: Element): Media => ({
  kind,
  url: httpsOf(img.getAttribute('src')),
  alt: img.getAttribute('alt') || null,
});

function videoOf(video: Element): Media[] {
  const source = video.getAttribute('src') ?? video.querySelector('source')?.getAttribute('src') ?? null;
  const poster = httpsOf(video.getAttribute('poster'));
  return [
    { kind: 'video', url: httpsOf(source), alt: null },
    ...(poster === null ? [] : [{ kind: 'poster' as const, url: poster, alt: null }]),
  ];
}

/** Pictures in a long-form article's body, without those of posts embedded in it. */
const inArticle = (own: Own): Element[] =>
  own
    .all(css('articleBody'))
    .flatMap((body) =>
      [...body.querySelectorAll(`${css('photo')} img`)].filter(
        (img) => img.parentElement?.closest(css('post')) === body.closest(css('post')),
      ),
    );

/** Avatar, photos, videos with their still, and card pictures of the post itself, in that order, each once. */
export function readMedia(own: Own): Media[] {
  const avatar = own.first(`${css('avatar')} img`);
  const photos = [...own.all(`${css('photo')} img`), ...inArticle(own)].filter(
    (img) => !img.closest(css('video')),
  );
  const cards = own.all(css('card')).flatMap((card) => [...card.querySelectorAll('img')]);
  const videos = [
    ...own.all('video'),
    ...own.all(css('card')).flatMap((card) => [...card.querySelectorAll('video')]),
  ];
  const media = [
    ...(avatar ? [picture('avatar', avatar)] : []),
    ...photos.map((img) => picture('photo', img)),
    ...videos.flatMap(videoOf),
    ...cards.filter((img) => !img.closest(css('video'))).map((img) => picture('card', img)),
  ];
  return media.filter(
    (item, index) =>
      media.findIndex((other) => other.kind === item.kind && other.url === item.url) === index ||
      (item.url === null && item.kind === 'video'),
  );
}
