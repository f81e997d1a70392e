import type { Natives } from './natives.js';

/**
 * Events go to an object of the browser that lies in no tree: nothing bubbles, and a listener elsewhere, on the window or
 * the document, is never asked. Only who knows the name of the event hears it.
 */
export type Place = EventTarget;

/**
 * The one name that anybody may know. It is said once, before any script of the page runs, and tells the secret: the name
 * of all later events.
 */
const HELLO = 'key-offer';
const answersName = (secret: string): string => `${secret}-answer`;

/** In our isolated world, at the start: makes a secret and tells it to our script in the page's world. */
export function offerSecret(place: Place, secret: string): void {
  place.dispatchEvent(new CustomEvent(HELLO, { detail: secret }));
}

/**
 * In the page's world, at the start: calls `start` with the secret. `closed` says when the page's own scripts may begin;
 * from then on an offer is not heard.
 */
export function awaitSecret(
  place: Place,
  start: (secret: string) => void,
  closed: (end: () => void) => void,
): void {
  const hear = (event: Event): void => {
    place.removeEventListener(HELLO, hear);
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail === 'string' && detail !== '') start(detail);
  };
  place.addEventListener(HELLO, hear);
  closed(() => place.removeEventListener(HELLO, hear));
}

/** In the page's world: hands out texts, one event each, whenever it is asked. */
export function serveAnswers(
  { dispatch, listen, newEvent }: Natives,
  place: Place,
  secret: string,
  drain: (each: (text: string) => void) => void,
): void {
  const name = answersName(secret);
  listen(place, secret, () => {
    drain((text) => {
      dispatch(place, newEvent(name, text));
    });
  });
}

/** In our isolated world: the texts of the answers since the last call, oldest first; none where nobody answers. */
export function askAnswers(place: Place, secret: string): string[] {
  const texts: string[] = [];
  const name = answersName(secret);
  const take = (event: Event): void => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail === 'string') texts.push(detail);
  };
  place.addEventListener(name, take);
  place.dispatchEvent(new CustomEvent(secret));
  place.removeEventListener(name, take);
  return texts;
}
