/** Screens of their own, by their name in the address. */
const places = ['list', 'bin', 'terms'] as const;
type Place = (typeof places)[number];

/** Where in the logbook page the person is; kept in the address, so that back and forward work. */
export type Route =
  { [P in Place]: { readonly at: P } }[Place] | { readonly at: 'entry'; readonly id: string };

/** Reads `location.hash`; anything unknown is the list. */
export function parseRoute(hash: string): Route {
  const [, place, id] = hash.split('/');
  if (place === 'entry' && id) return { at: 'entry', id: decodeId(id) };
  return { at: places.find((one) => one === place) ?? 'list' };
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
  route.at === 'entry'
    ? `#/entry/${encodeURIComponent(route.id)}`
    : route.at === 'list'
      ? '#/'
      : `#/${route.at}`;
