import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReadProfile } from '../src/core/profile.js';
import { cleanAddress } from '../src/platforms/address.js';
import { platformFor } from '../src/platforms/index.js';

/** The profile that this page shows, or null. */
function read(): ReadProfile | null {
  const { href, origin } = window.location;
  const platform = platformFor(href);
  const profile = platform?.profile(document, href) ?? null;
  if (!platform || !profile) return null;
  const url = cleanAddress(href, platform.keptQueryKeys)?.url ?? origin;
  return { profile, url, readAt: new Date().toISOString() };
}

export default defineUnlistedScript({
  globalName: false,
  // The value of the script is what the logbook page gets.
  main: () => read(),
});
