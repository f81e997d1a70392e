/** An address without what may name the user or their session. */
export interface CleanAddress {
  readonly url: string;
  /** Names of what was taken out: query keys, `#` for a fragment, `user` for a name or password before the host. */
  readonly dropped: readonly string[];
}

/** The address as a `URL`, or null where it is none that a browser fetches over the web. */
export function webAddress(address: string | null, base?: string): URL | null {
  if (address === null) return null;
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/**
 * Keeps only the query keys on the allow-list: a list of known tracking keys is never complete. `base` resolves relative
 * addresses. Null for anything but http and https.
 */
export function cleanAddress(
  address: string,
  keptKeys: readonly string[],
  base?: string,
): CleanAddress | null {
  const url = webAddress(address, base);
  if (!url) return null;
  const dropped = new Set<string>();
  const kept = new URLSearchParams();
  for (const [key, value] of url.searchParams) {
    if (keptKeys.includes(key)) kept.append(key, value);
    else dropped.add(key);
  }
  if (dropped.size > 0) url.search = kept.toString();
  if (url.hash !== '') dropped.add('#');
  if (url.username !== '' || url.password !== '') dropped.add('user');
  url.hash = url.username = url.password = '';
  return { url: url.href, dropped: [...dropped] };
}
