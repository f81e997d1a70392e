import type { SeenNow } from './sight.js';

/** Longest wait for a page to show the post or to say why not. Milliseconds. */
const PATIENCE_MS = 12_000;
/** A page on which nothing changes for so long has finished, if it says so itself. Milliseconds. */
const QUIET_MS = 1_500;
/** What is found must still be there after so long: platforms show a post from before and take it away. Milliseconds. */
const STAYS_MS = 700;
/** Between two looks. Milliseconds. */
const STEP_MS = 200;

/** What a page tells of the post; null: nothing yet. */
const told = ({ sight: { post, notice, wall } }: SeenNow): string | null =>
  post ? `post ${post.text.value ?? ''}` : (notice?.words ?? (wall ? 'wall' : null));

/**
 * Looks until the page shows the post, a notice or a wall that stays, or nothing changes any more. `settled` is false where the
 * patience ran out first: the page may still have been loading. Null when `signal` aborts.
 */
export function whenSettled(
  window: Window,
  look: () => SeenNow,
  signal: AbortSignal,
): Promise<(SeenNow & { readonly settled: boolean }) | null> {
  const { document, performance } = window;
  return new Promise((resolve) => {
    const began = performance.now();
    let changed = began;
    let since = began;
    let before: string | null = null;
    const observer = new MutationObserver(() => (changed = performance.now()));
    const finish = (seen: (SeenNow & { settled: boolean }) | null) => {
      observer.disconnect();
      window.clearInterval(timer);
      signal.removeEventListener('abort', stop);
      resolve(seen);
    };
    const stop = () => finish(null);
    const step = () => {
      const seen = look();
      const now = performance.now();
      const words = told(seen);
      if (words !== before) since = now;
      before = words;
      const stays = words !== null && now - since >= STAYS_MS;
      const quiet = words === null && document.readyState === 'complete' && now - changed >= QUIET_MS;
      if (stays || quiet) finish({ ...seen, settled: true });
      else if (now - began >= PATIENCE_MS) finish({ ...seen, settled: words !== null });
    };
    const timer = window.setInterval(step, STEP_MS);
    signal.addEventListener('abort', stop, { once: true });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    step();
  });
}
