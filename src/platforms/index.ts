import { webAddress } from './address.js';
import { facebook } from './facebook/index.js';
import { instagram } from './instagram/index.js';
import type { Platform } from './platform.js';
import { x } from './x/index.js';

/** Every platform whose pages the product reads. A new one is a folder and a line here. */
export const platforms: readonly Platform[] = [x, instagram, facebook];

/** Hosts, with their subdomains, from which pictures of posts may be fetched. */
export const mediaHosts: readonly string[] = platforms.flatMap((platform) => platform.mediaHosts);

/** The platform that an address belongs to, or null. Exact host names only: `x.com.example` is not X. */
export function platformFor(url: string): Platform | null {
  const host = webAddress(url)?.hostname;
  return platforms.find(({ hosts }) => host !== undefined && hosts.includes(host)) ?? null;
}

/** Match patterns (browser form) of all pages on which posts can be recorded. */
export const platformPages: readonly string[] = platforms.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** How the addresses begin from which a page receives data about posts. */
export const answerPrefixes: readonly string[] = platforms.flatMap(({ answers }) => answers);
