/** Where in the logbook page the person is; kept in the address, so that back and forward work. */
export type Route =
  { readonly at: 'list' } | { readonly at: 'bin' } | { readonly at: 'entry'; readonly id: string };

/** Reads `location.hash`; anything unknown is the list. */
export function parseRoute(hash: string): Route {
  const [, place, id] = hash.split('/');
  if (place === 'entry' && id) return { at: 'entry', id: decodeId(id) };
  return { at: place === 'bin' ? 'bin' : 'list' };
}

/** A damaged address is an entry that is not found, not a crash. */
function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

export const hrefOf = (route: Route): string =>
  route.at === 'entry' ? `#/entry/${encodeURIComponent(route.id)}` : route.at === 'bin' ? '#/bin' : '#/';
