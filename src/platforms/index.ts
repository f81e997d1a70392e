import { webAddress } from './address.js';
import type { Platform } from './platform.js';
import { X_MEDIA_HOSTS, x } from './x/index.js';

/** Every platform whose pages the product reads. A new one is a folder and a line here. */
export const platforms: readonly Platform[] = [x];

/** Hosts, with their subdomains, that serve the pictures of posts. Nothing else is fetched at a capture. */
export const mediaHosts: readonly string[] = [...X_MEDIA_HOSTS];

/** The platform that an address belongs to, or null. Exact host names only: `x.com.example` is not X. */
export function platformFor(url: string): Platform | null {
  const host = webAddress(url)?.hostname;
  return platforms.find(({ hosts }) => host !== undefined && hosts.includes(host)) ?? null;
}
