import { expect, it } from 'vitest';
import { settingLines } from '../../../src/core/settings-lines.js';
import { parseSettings } from '../../../src/core/settings.js';

it('says each setting that changed, and no other', () => {
  const before = parseSettings({ name: 'M. Bakels', ownHandles: ['bakels'] });
  const after = parseSettings({ name: 'M. Bakels', ownHandles: [], onBehalfOf: 'R. Voorbeeld' });
  expect(settingLines(before, after)).toEqual([
    { kind: 'set', data: { key: 'onBehalfOf', value: 'R. Voorbeeld' } },
    { kind: 'set', data: { key: 'ownHandles', value: null } },
  ]);
  expect(settingLines(after, after)).toEqual([]);
});
