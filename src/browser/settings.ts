import { parseSettings, type Settings } from '../core/settings.js';
import type { Stored } from '../core/stored.js';
import { stored } from './stored.js';

/** What the person filled in; empty settings where nothing was. */
export const settingsStore: Stored<Settings> = stored('settings', parseSettings);

export const readSettings = (): Promise<Settings> => settingsStore.get();
