import browser from 'webextension-polyfill';

/** Runs `task` when the alarm goes, also after the background was stopped in between. */
export function onAlarm(name: string, task: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void task();
  });
}

/** Sets an alarm `minutes` from now; the same name again moves it. */
export const setAlarm = (name: string, minutes: number): void =>
  void browser.alarms.create(name, { delayInMinutes: minutes });

/** Sets an alarm that comes back every `minutes`, unless it is set already: setting it again would put it off. */
export async function repeatAlarm(name: string, minutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes: minutes });
}
