import browser from 'webextension-polyfill';
import type { Stored } from '../core/stored.js';

/** Runs `task` while no other page of this installation runs one for the same key of the storage. */
export const locked = <T>(key: string, task: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`vastgelegd-${key}`, task);

/** The value under one key of this browser's storage, read anew for each change: two pages lose nothing of each other. */
export function stored<T>(key: string, parse: (data: unknown) => T): Stored<T> {
  const get = async (): Promise<T> => parse((await browser.storage.local.get(key))[key]);
  return {
    get,
    change: (step) =>
      locked(key, async () => {
        const next = step(await get());
        await browser.storage.local.set({ [key]: next });
        return next;
      }),
  };
}
