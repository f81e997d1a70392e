import browser from 'webextension-polyfill';

/** The only permission with which a browser gives pixels without a click on the icon first. */
const EVERYWHERE = { origins: ['<all_urls>'] };

/** Whether pictures may be taken in any tab at any moment; the person can withdraw it in the browser at any time. */
export const picturesEverywhere = {
  granted: (): Promise<boolean> => browser.permissions.contains(EVERYWHERE),
  /** Shows the browser's own question; only from a click. False when the person says no. */
  ask: (): Promise<boolean> => browser.permissions.request(EVERYWHERE),
  withdraw: async (): Promise<void> => {
    await browser.permissions.remove(EVERYWHERE);
  },
};

/** The hosts of the manifest: pages of the platforms and the pictures of their posts. */
const own = () => ({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/**
 * The access to the platforms' own hosts. Given at the installation, but not for good: the person can take it away in the
 * browser, and Chromium 156 does so when `<all_urls>` is withdrawn.
 */
export const siteAccess = {
  granted: (): Promise<boolean> => browser.permissions.contains(own()),
  /** Shows the browser's own question; only from a click. False when the person says no. */
  ask: (): Promise<boolean> => browser.permissions.request(own()),
  /** Calls back when any permission was given or taken; gives back how to stop. */
  onChange(changed: () => void): () => void {
    const { onAdded, onRemoved } = browser.permissions;
    const listener = () => changed();
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    return () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    };
  },
};
