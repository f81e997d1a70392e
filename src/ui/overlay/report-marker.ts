import { rectOf } from '../../capture/page/geometry.js';
import type { FromPage, MarkState, ToPage } from '../../core/report-guide.js';
import type { Platform } from '../../platforms/platform.js';
import { findItem, type Found } from '../../platforms/report-item.js';
import type { Say } from '../text.js';
import type { OverlayHost } from './host.js';
import { Mark } from './mark.js';

/** The way to the side panel that leads a person through a report. */
export interface GuideChannel {
  send(message: FromPage): void;
  onOrder(handle: (order: ToPage) => void): void;
  /** The panel was closed, or the extension is gone. */
  onEnd(handle: () => void): void;
}

interface Ports {
  readonly host: OverlayHost;
  readonly window: Window;
  readonly platform: Platform;
  readonly say: Say;
  readonly channel: GuideChannel;
}

type Order = Extract<ToPage, { type: 'mark' }>;

/**
 * Marks the item that a step of a report means, for as long as the side panel asks for it, and tells how it stands. It
 * looks, draws and listens; it presses nothing, fills in nothing and sends nothing to the page. Ends with the panel.
 */
export function markReports({ host, window, platform, say, channel }: Ports): () => void {
  const { document } = window;
  const mark = new Mark({ host, window });
  let order: Order | null = null;
  let marked: Element | null = null;
  let told: string | null = null;
  let drawing: number | null = null;

  const tell = (state: MarkState): void => {
    const said = order && `${order.step} ${state}`;
    if (order && said !== told) channel.send({ type: 'state', step: order.step, state });
    told = said;
  };
  const look = (): void => {
    drawing = null;
    if (!order) return;
    const found = find(order, platform, window);
    marked = found.state === 'found' ? found.element : null;
    if (marked === null || found.state !== 'found') {
      mark.hide();
      return tell(found.state === 'found' ? 'missing' : found.state);
    }
    const rect = rectOf(marked);
    mark.show(rect, say('guide_press_here'));
    tell(rect.y + rect.height < 0 ? 'above' : rect.y > window.innerHeight ? 'below' : 'marked');
  };
  const soon = (): void => {
    drawing ??= window.requestAnimationFrame(look);
  };
  // Only what a person does counts, and only that it was done: the press itself is the page's.
  const pressed = (event: Event): void => {
    if (!event.isTrusted || !order || !marked) return;
    if (event.composedPath().includes(marked)) channel.send({ type: 'pressed', step: order.step });
  };
  const changes = new MutationObserver(soon);
  const clear = (): void => {
    changes.disconnect();
    window.removeEventListener('scroll', soon, true);
    window.removeEventListener('resize', soon);
    window.removeEventListener('click', pressed, true);
    if (drawing !== null) window.cancelAnimationFrame(drawing);
    [order, marked, told, drawing] = [null, null, null, null];
    mark.hide();
  };
  channel.onOrder((next) => {
    clear();
    if (next.type === 'clear') return;
    order = next;
    changes.observe(document, { childList: true, subtree: true, attributes: true });
    window.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    window.addEventListener('click', pressed, true);
    look();
  });
  channel.onEnd(clear);
  channel.send({ type: 'ready' });
  return clear;
}

const isShown =
  (window: Window) =>
  (element: Element): boolean => {
    const { width, height } = rectOf(element);
    return width > 0 && height > 0 && window.getComputedStyle(element).visibility !== 'hidden';
  };

function find(order: Order, platform: Platform, window: Window): Found {
  const { item } = order;
  const post = item.within === 'post' ? postOn(order, platform, window) : null;
  return findItem(item, {
    document: window.document,
    post,
    belongs: (element) => platform.containerOf(element) === post,
    isShown: isShown(window),
  });
}

/** The container of the post that is reported; another by the same account is none. */
function postOn({ postId, permalink }: Order, platform: Platform, window: Window): Element | null {
  const { href } = window.location;
  const isIt = (container: Element): boolean => {
    const post = platform.read(container, href);
    return (
      (postId !== null && post.postId.value === postId) ||
      (permalink !== null && post.permalink.value === permalink)
    );
  };
  return platform.posts(window.document).find(isIt) ?? null;
}
