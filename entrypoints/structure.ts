import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { platformFor } from '../src/platforms/index.js';
import { structureOf } from '../src/platforms/structure.js';

export default defineUnlistedScript({
  globalName: false,
  // The value of the script is what the options page shows for review; text, so that nothing else can come along.
  main() {
    const platform = platformFor(window.location.href);
    return platform && JSON.stringify(structureOf(document.documentElement, platform.id), null, 1);
  },
});
