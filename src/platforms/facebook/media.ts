import type { Media } from '../../core/post.js';
import { webAddress } from '../address.js';
import { authorLink } from './author.js';
import type { Own } from './own.js';
import { css } from './selectors.js';
import { profileOf } from './url.js';
import { writingOf } from './writing.js';

/** An address that may be fetched as evidence: https only; a blob exists in that tab alone. */
const httpsOf = (address: string | null): string | null => {
  const url = webAddress(address);
  return url?.protocol === 'https:' ? url.href : null;
};

/** Emoji and drawings of the page itself. */
const isOrnament = (img: Element): boolean =>
  /^data:|\/\/static\.|\/images\/emoji\.php\//.test(img.getAttribute('src') ?? 'data:') ||
  img.closest(css('control')) !== null;

/** The picture beside the name: drawn in an `svg` to make it round. */
function avatarOf(own: Own): Media[] {
  const handle = authorLink(own)?.profile.url;
  const image = own
    .all('a[href] image, a[href] img')
    .find((img) =>
      !isOrnament(img) || img.localName === 'image'
        ? profileOf(img.closest('a')?.getAttribute('href') ?? null)?.url === handle
        : false,
    );
  if (!image) return [];
  const address = image.getAttribute('xlink:href') ?? image.getAttribute('href') ?? image.getAttribute('src');
  return [{ kind: 'avatar', url: httpsOf(address), alt: null }];
}

function videoOf(video: Element): Media[] {
  const poster = httpsOf(video.getAttribute('poster'));
  return [
    { kind: 'video', url: httpsOf(video.getAttribute('src')), alt: null },
    ...(poster === null ? [] : [{ kind: 'poster' as const, url: poster, alt: null }]),
  ];
}

/** Avatar, photos, videos and pictures of links of the post itself, in that order, each once. */
export function readMedia(own: Own): Media[] {
  const texts = writingOf(own);
  const pictures = own
    .all('img')
    .filter(
      (img) =>
        !isOrnament(img) &&
        !texts.some((text) => text.contains(img)) &&
        profileOf(img.closest('a')?.getAttribute('href') ?? null) === null,
    );
  const isCard = (img: Element) => img.closest(css('card')) !== null;
  const picture = (kind: Media['kind']) => (img: Element) => ({
    kind,
    url: httpsOf(img.getAttribute('src')),
    alt: img.getAttribute('alt') || null,
  });
  const media = [
    ...avatarOf(own),
    ...pictures.filter((img) => !isCard(img)).map(picture('photo')),
    ...own.all('video').flatMap(videoOf),
    ...cardPictures(own).map(picture('card')),
  ];
  return media.filter(
    (item, place) =>
      item.url === null ||
      media.findIndex((other) => other.kind === item.kind && other.url === item.url) === place,
  );
}

const cardPictures = (own: Own): Element[] =>
  own.all(css('card')).flatMap((card) => [...card.querySelectorAll('img')].filter((img) => !isOrnament(img)));
