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
