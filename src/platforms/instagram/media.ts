import { webAddress } from '../address.js';
import type { Media } from '../../core/post.js';
import { avatarsIn, mediaIn } from './marks.js';
import { css } from './selectors.js';

/** An address that may be fetched as evidence: https only; a blob exists in that tab alone. */
function httpsOf(address: string | null): string | null {
  const url = webAddress(address);
  return url?.protocol === 'https:' ? url.href : null;
}

function picture(kind: Media['kind'], img: Element): Media {
  return { kind, url: httpsOf(img.getAttribute('src')), alt: img.getAttribute('alt') || null };
}

function videoOf(video: Element): Media[] {
  const source = video.getAttribute('src') ?? video.querySelector('source')?.getAttribute('src') ?? null;
  const poster = httpsOf(video.getAttribute('poster'));
  return [
    { kind: 'video', url: httpsOf(source), alt: null },
    ...(poster === null ? [] : [{ kind: 'poster' as const, url: poster, alt: null }]),
  ];
}

/** Avatar, photos and videos with their still, each once, of the part of `root` that `isOwn`. */
export function readMedia(root: Element, isOwn: (element: Element) => boolean): Media[] {
  const avatar = avatarsIn(root)
    .filter(({ element }) => isOwn(element))
    .map(({ element }) => element.querySelector(css('picture')))[0];
  const items = mediaIn(root).filter(isOwn);
  const media = [
    ...(avatar ? [picture('avatar', avatar)] : []),
    ...items.flatMap((item) => (item.matches(css('video')) ? videoOf(item) : [picture('photo', item)])),
  ];
  return media.filter(
    (item, index) =>
      media.findIndex((other) => other.kind === item.kind && other.url === item.url) === index ||
      (item.url === null && item.kind === 'video'),
  );
}
