import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerBackground, courier, isAlive } from '../src/browser/calls.js';
import { lookCourier } from '../src/browser/look-calls.js';
import { onGuide } from '../src/browser/guide.js';
import type { PageCall } from '../src/browser/messages.js';
import { reloadCourier } from '../src/browser/reload.js';
import { lastingText } from '../src/browser/text.js';
import { threadCourier } from '../src/browser/thread-calls.js';
import { askAnswers } from '../src/capture/answers/channel.js';
import { keptSecret } from '../src/capture/answers/secret.js';
import { Looker } from '../src/capture/page/look/looker.js';
import { namedElements } from '../src/capture/page/named.js';
import { markForRedraw } from '../src/capture/page/redraw.js';
import { findReloaded } from '../src/capture/page/reloaded.js';
import { Session } from '../src/capture/page/session.js';
import { ThreadSession } from '../src/capture/page/thread/thread-session.js';
import { unveil } from '../src/capture/page/unveil.js';
import { toItem } from '../src/core/item.js';
import type { Post } from '../src/core/post.js';
import { platformFor } from '../src/platforms/index.js';
import { privateKind } from '../src/platforms/unread.js';
import type { Platform } from '../src/platforms/platform.js';
import type { Named } from '../src/ui/overlay/guide.js';
import { lookStage } from '../src/ui/overlay/look-stage.js';
import { OverlayHost } from '../src/ui/overlay/host.js';
import { RecordButton } from '../src/ui/overlay/record-button.js';
import { markReports } from '../src/ui/overlay/report-marker.js';
import { overlayStage } from '../src/ui/overlay/stage.js';
import { threadStage } from '../src/ui/overlay/thread-stage.js';

/** Kept in our isolated world: which copy of this script works on this page. The page cannot see it. */
const PRESENT = Symbol.for('vastgelegd.capture');
interface World {
  [PRESENT]?: { isAlive(): boolean; stop(): void };
}

/** Asks the page's world once for what the page has received, and keeps of it what is about posts. */
function learn(platform: Platform): void {
  const secret = keptSecret();
  if (secret !== null) platform.learn(document, askAnswers(performance, secret));
}

/** All posts on the page as they are read; with `hover` after what a capture does to see where a post's link leads. */
async function list(platform: Platform, hover: boolean): Promise<unknown> {
  const { href } = window.location;
  const kind = privateKind(platform, href);
  if (kind !== null) return { items: [], reason: `this page shows a ${kind}, which is not read` };
  if (hover) (await unveil(platform.posts(document), platform)).leave();
  learn(platform);
  const items = platform.posts(document).map((post) => toItem(platform.read(post, href)));
  return { items, reason: items.length === 0 ? 'no post recognised on this page' : null };
}

/** How many words of a post tell it from another by the same account. */
const FIRST_WORDS = 5;

/** By whom a post is, and when it was posted as shown; else its first words. */
function named({ author: { handle, displayName }, postedAt, text }: Post): Named {
  const words = (text.value ?? '').split(/\s+/).filter(Boolean).slice(0, FIRST_WORDS).join(' ');
  const who = handle.value === null ? displayName.value : `@${handle.value}`;
  return { who, which: postedAt.shown ?? (words || null) };
}

function work(platform: Platform, signal: AbortSignal): void {
  const say = lastingText(['failure_page_stale', 'guide_press_here']);
  const host = new OverlayHost(document);
  const nameOf = (post: Element) => named(platform.read(post, window.location.href));
  const stage = overlayStage({ host, window, say, signal, nameOf });
  const newId = () => crypto.randomUUID();
  const thread = new ThreadSession({
    platform,
    window,
    courier,
    thread: threadCourier,
    stage: threadStage({ host, window, say, signal, toast: stage.toast, platform: platform.name }),
    newId,
    learn: () => learn(platform),
  });
  const session = new Session({
    platform,
    thread,
    window,
    courier,
    stage,
    newId,
    learn: () => learn(platform),
    reload: async (reload, permalink) => {
      await reloadCourier.note(reload);
      const url = permalink === null ? null : (platform.link(permalink)?.url ?? null);
      // On the post's own page, where its data comes with it; the same address again is a reload.
      if (url === null || url === window.location.href) window.location.reload();
      else window.location.assign(url);
    },
    beforePicture: markForRedraw,
    isAlive,
  });
  const button = new RecordButton({
    host,
    window,
    say,
    containerOf: (node) => (privateKind(platform, window.location.href) ? null : platform.containerOf(node)),
    record: (post) => void session.start('overlay', post),
  });
  button.follow(signal);

  const looker = new Looker({
    platform,
    window,
    courier: lookCourier,
    stage: lookStage({ host, say, toast: stage.toast, platform: platform.name }),
    newId,
    learn: () => learn(platform),
    record: (post) => void session.start('overlay', post),
    isBusy: () => session.isBusy(),
    isAlive,
  });
  const arrived = () => void looker.opened().catch(() => undefined);
  const goOn = async (): Promise<void> => {
    const reload = await reloadCourier.take();
    if (reload?.platform !== platform.id) return arrived();
    const found = await findReloaded({ platform, window, learn: () => learn(platform) }, reload, signal);
    if (found) await session.again(found, reload.capture);
    else if (!signal.aborted) stage.toast.show({ line: [say('toast_reload_failed')], notes: [] });
  };
  void goOn().catch(() => undefined);
  // A page that moves on without loading says so where the browser knows (Navigation API).
  if ('navigation' in window)
    (window.navigation as EventTarget).addEventListener('navigatesuccess', arrived, { signal });

  const elements = namedElements(document, signal);
  const calls: { [T in PageCall['type']]: (call: Extract<PageCall, { type: T }>) => unknown } = {
    start: ({ gesture }) => {
      const named = elements.of(gesture);
      if (!looker.takes(named)) void session.start(gesture, named);
    },
    list: ({ hover }) => list(platform, hover ?? false),
  };
  const stop = answerBackground((call) =>
    Promise.resolve((calls[call.type] as (call: PageCall) => unknown)(call)),
  );
  const stopGuide = onGuide((channel) => markReports({ host, window, platform, say, channel }));
  signal.addEventListener('abort', () => {
    stop();
    looker.stop();
    stopGuide();
    host.clear();
  });
}

export default defineUnlistedScript({
  globalName: false,
  main() {
    const world = globalThis as World;
    if (world[PRESENT]?.isAlive()) return;
    world[PRESENT]?.stop();
    const platform = platformFor(window.location.href);
    if (!platform || window.top !== window) return;
    const stopping = new AbortController();
    world[PRESENT] = { isAlive, stop: () => stopping.abort() };
    work(platform, stopping.signal);
  },
});
