import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerSecret } from '../src/capture/answers/channel.js';
import { keepSecret } from '../src/capture/answers/secret.js';

/**
 * Runs in our isolated world right after `page-data`, before any script of the page, and agrees on a secret with it. Where
 * the document has a head already, scripts of the page may have run (Firefox starts us in tabs that were open): then there
 * is no secret, and no page data until the page is loaded again.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    if ((document.head as HTMLHeadElement | null) !== null) return;
    const secret = crypto.randomUUID();
    keepSecret(secret);
    offerSecret(performance, secret);
  },
});
