import type { SettingKey } from './happening/logbook.js';
import type { Happening } from './journal.js';
import type { Settings } from './settings.js';

type Said = Pick<Settings, 'name' | 'role' | 'onBehalfOf' | 'ownHandles'>;

const valuesOf = ({ name, role, onBehalfOf, ownHandles }: Said): [SettingKey, string | null][] => [
  ['name', name],
  ['role', role],
  ['onBehalfOf', onBehalfOf],
  ['ownHandles', ownHandles.join(' ') || null],
];

/** The journal lines of settings that say who keeps the logbook: one for each that changed. */
export function settingLines(before: Said, after: Said): Happening[] {
  const old = new Map(valuesOf(before));
  return valuesOf(after)
    .filter(([key, value]) => old.get(key) !== value)
    .map(([key, value]) => ({ kind: 'set', data: { key, value } }));
}
