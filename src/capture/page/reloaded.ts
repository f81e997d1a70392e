import type { Reload } from '../../core/reload.js';
import type { Platform } from '../../platforms/platform.js';

/** How long the post is waited for after its page loaded again. Milliseconds. */
const PATIENCE_MS = 15_000;
/** Room for the data about a post to arrive after the post is there. Milliseconds. */
const DATA_MS = 3_000;

interface Ports {
  readonly platform: Platform;
  readonly window: Window;
  learn(): void;
}

/**
 * Waits for a post on a page that was loaded again, until it is there and could be held against data, or a while after it is
 * there. Null where it does not come.
 */
export function findReloaded(
  { platform, window, learn }: Ports,
  { post }: Reload,
  signal: AbortSignal,
): Promise<Element | null> {
  const { document, performance } = window;
  const began = performance.now();
  let since: number | null = null;
  return new Promise((resolve) => {
    const finish = (element: Element | null) => {
      window.clearInterval(timer);
      resolve(element);
    };
    const step = () => {
      if (signal.aborted) return finish(null);
      learn();
      const now = performance.now();
      const url = window.location.href;
      const found = platform
        .posts(document)
        .map((element) => ({ element, read: platform.read(element, url) }))
        .find(({ read }) => read.postId.value === post);
      if (!found) return now - began > PATIENCE_MS ? finish(null) : undefined;
      since ??= now;
      const compared = found.read.compared;
      const told = compared !== undefined && Object.values(compared).every((one) => one !== 'none');
      if ((told && document.readyState === 'complete') || now - since > DATA_MS) finish(found.element);
    };
    const timer = window.setInterval(step, 250);
    step();
  });
}
