import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitSecret, serveAnswers } from '../src/capture/answers/channel.js';
import { takeNatives } from '../src/capture/answers/natives.js';
import { Ring } from '../src/capture/answers/ring.js';
import { watchAnswers } from '../src/capture/answers/watch.js';

declare const __ANSWERS__: readonly string[];

/**
 * Runs in the page's own world, before its scripts: the only one of ours that does. Keeps the text of what the page
 * receives from its platform until our isolated script asks for it. It reads nothing of it and stores nothing.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    if ((document.head as HTMLHeadElement | null) !== null) return;
    const begin = (secret: string) => {
      const natives = takeNatives();
      const ring = new Ring();
      watchAnswers(natives, __ANSWERS__, (text) => ring.add(text));
      serveAnswers(natives, performance, secret, (each) => ring.drain(each));
    };
    // The first element that the parser adds comes before the first script.
    awaitSecret(performance, begin, (end) => {
      const parsing = new MutationObserver(() => {
        parsing.disconnect();
        end();
      });
      parsing.observe(document, { childList: true, subtree: true });
    });
  },
});
