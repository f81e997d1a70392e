import browser from 'webextension-polyfill';

const PERMISSION = { permissions: ['notifications'] } satisfies browser.Permissions.Permissions;
const ID = 'vastgelegd-termen';

/** The optional permission to show notifications; the person can withdraw it in the browser at any time. */
export const notificationPermission = {
  granted: (): Promise<boolean> => browser.permissions.contains(PERMISSION),
  /** Shows the browser's own question; only from a click. False when the person says no. */
  ask: (): Promise<boolean> => browser.permissions.request(PERMISSION),
  withdraw: async (): Promise<void> => {
    await browser.permissions.remove(PERMISSION);
  },
};

/** Shows one quiet notification; a later one takes its place. Does nothing without the permission. */
export async function notify(title: string, message: string): Promise<boolean> {
  if (!(await notificationPermission.granted())) return false;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(ID, { type: 'basic', title, message, iconUrl });
  return true;
}

/** Calls back when the person presses the notification. Without the permission there is nothing to listen to. */
export function onNotification(pressed: () => void): void {
  const listen = (): void =>
    browser.notifications.onClicked.addListener((id) => {
      if (id !== ID) return;
      void browser.notifications.clear(ID);
      pressed();
    });
  // The interface is there only with the permission, which may come later.
  const granted = (): boolean =>
    (browser.notifications as typeof browser.notifications | undefined) !== undefined;
  if (granted()) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions = [] }) => {
      if (permissions.includes('notifications') && granted()) listen();
    });
}
