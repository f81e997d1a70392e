import type { After, Gesture, Reading, View } from '../../core/capture.js';
import type { Post } from '../../core/post.js';
import { cleanAddress } from '../../platforms/address.js';
import type { Platform } from '../../platforms/platform.js';
import { coversOf, intersect, rectOf, sameRect, viewportOf } from './geometry.js';
import { fieldsOf } from './fields.js';
import { layersInTask, layersOver } from './layers.js';
import { undrawnIn } from './pictures.js';
import type { Target } from './target.js';

/** The geometry of what a picture will be of, as it is now. */
export function viewOf(
  target: Pick<Target, 'element' | 'part' | 'omitted'>,
  neighbours: readonly Element[],
  window: Window,
): View {
  const { width, height } = viewportOf(window);
  const { element: post } = target;
  const own = rectOf(post);
  const layers = layersInTask(window);
  const omitted = target.omitted().flatMap((part) => intersect(rectOf(part), own) ?? []);
  return {
    scroll: { x: window.scrollX, y: window.scrollY },
    viewport: { width, height },
    pixelRatio: window.devicePixelRatio,
    post: own,
    context: neighbours.map(rectOf),
    // A neighbour inside the post may be scrolled out of sight there: what lies over it then is the post itself.
    covers: [post, ...neighbours.filter((other) => !post.contains(other))].flatMap((shown) => [
      ...coversOf(shown, window),
      ...layersOver(layers, shown, intersect(rectOf(shown), viewportOf(window)), window),
    ]),
    fields: [post, ...neighbours].flatMap(fieldsOf),
    undrawn: undrawnIn(post),
    ...(target.part && { omitted }),
  };
}

/** A field may have grown while the picture was taken. */
const fieldsIn = (...views: readonly View[]) => views.flatMap(({ fields }) => fields ?? []);

/** A post that has been read, and can be looked at again to see whether the picture shows the same thing. */
export interface Read {
  readonly reading: Reading;
  /** The geometry as it is now. */
  view(): View;
  /** What is different now: from the reading, and in geometry from `view`. */
  lookAgain(view: View): After;
  /** Ends the watching. Returns whether the element changed since the reading. */
  close(): boolean;
}

/** Reads text, HTML and geometry in one task, and starts to watch the element for changes. */
export function readTarget(target: Target, platform: Platform, gesture: Gesture, capture: string): Read {
  const { element: post } = target;
  const document = post.ownerDocument;
  const window = document.defaultView;
  if (!window) throw new Error('the post is not on a page');
  const address = window.location.href;
  const neighbours = target.neighbours();
  const elements = neighbours.map(({ element }) => element);
  const readAt = new Date();
  const cleaned = cleanAddress(address, platform.keptQueryKeys);
  const reading: Reading = {
    capture,
    gesture,
    readAt: readAt.toISOString(),
    zone: {
      name: Intl.DateTimeFormat().resolvedOptions().timeZone,
      offsetMinutes: 0 - readAt.getTimezoneOffset(),
    },
    page: {
      url: cleaned?.url ?? window.location.origin,
      dropped: [...(cleaned?.dropped ?? [])],
      title: document.title,
      language: document.documentElement.lang || null,
    },
    post: target.read(),
    ...(target.part && { part: target.part }),
    ...(target.run && { run: target.run }),
    ...(target.reloadedFrom !== undefined && { reloadedFrom: target.reloadedFrom }),
    context: neighbours.map(({ relation, post: neighbour }) => ({ relation, post: neighbour })),
    ownAccount: platform.ownAccount(document),
    html: target.html(),
    view: viewOf(target, elements, window),
    userAgent: window.navigator.userAgent,
  };
  let mutated = false;
  const observer = new MutationObserver(() => (mutated = true));
  observer.observe(post, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['src', 'srcset', 'datetime', 'href'],
  });
  const view = () => viewOf(target, elements, window);
  const changed = () => {
    if (observer.takeRecords().length > 0) mutated = true;
    return mutated;
  };

  return {
    reading,
    view,
    close() {
      const result = changed();
      observer.disconnect();
      return result;
    },
    lookAgain(before) {
      const now = view();
      const there = post.isConnected && window.location.href === address;
      const still =
        sameRect(now.post, before.post) &&
        now.context.every((rect, index) => sameRect(rect, before.context[index] ?? rect)) &&
        sameRect({ ...now.scroll, ...now.viewport }, { ...before.scroll, ...before.viewport });
      return {
        view: {
          ...now,
          covers: [...before.covers, ...now.covers],
          fields: fieldsIn(before, now),
          ...(now.omitted && { omitted: [...(before.omitted ?? []), ...now.omitted] }),
        },
        mutated: changed() || !there,
        moved: !there || !still,
        changed: !there || !isSame(reading.post, target.read(), target.hidesAddress()),
      };
    },
  };
}

/**
 * Whether it is this post: another id, author or words at the same place is another post. A page that hides the address
 * (`veiled`) shows no other id, but none. White space does not count: line breaks can come from data that is joined by id.
 */
export function isSame(before: Post, now: Post, veiled = false): boolean {
  const idOf = ({ postId }: Post) => (veiled && now.postId.value === null ? null : postId.value);
  const identityOf = (post: Post) =>
    JSON.stringify([
      idOf(post),
      post.author.handle.value,
      post.author.displayName.value,
      post.text.value?.replace(/\s+/g, ' ').trim(),
    ]);
  return identityOf(before) === identityOf(now);
}
