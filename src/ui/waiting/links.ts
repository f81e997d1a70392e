import { liveCaptures, type Entry } from '../../core/entry.js';
import type { Waiting } from '../../core/waiting.js';
import { platformFor } from '../../platforms/index.js';

/** The post behind an address on a platform that is read; null for anything else. */
export function linkOf(address: string): Omit<Waiting, 'addedAt'> | null {
  const platform = platformFor(address);
  const post = platform?.link(address) ?? null;
  return platform && post && { platform: platform.id, postId: post.postId, url: post.url };
}

/** The links in a text that somebody pasted, and the addresses that are none of these. */
export function linksIn(pasted: string): { links: Omit<Waiting, 'addedAt'>[]; refused: string[] } {
  const addresses = pasted.match(/\b(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/[^\s<>"']*/gi) ?? [];
  const found = addresses.map((address) => {
    const whole = /^https?:/i.test(address) ? address : `https://${address}`;
    return { address, link: linkOf(whole.replace(/[),.;]+$/, '')) };
  });
  return {
    links: found.flatMap(({ link }) => link ?? []),
    refused: found.filter(({ link }) => link === null).map(({ address }) => address),
  };
}

/** The entry in which the post behind a link was put on record; null: not yet. */
export function recordedIn(waiting: Waiting, entries: readonly Entry[]): Entry | null {
  const isIt = ({ data: { post } }: Entry['captures'][number]): boolean =>
    post.platform === waiting.platform &&
    (waiting.postId === null ? post.permalink.value === waiting.url : post.postId.value === waiting.postId);
  return entries.find((entry) => liveCaptures(entry).some(isIt)) ?? null;
}
