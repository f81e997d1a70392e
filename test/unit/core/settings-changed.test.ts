import { expect, it } from 'vitest';
import { parseSettings, withChanged } from '../../../src/core/settings.js';

const showed = parseSettings({ name: 'Ina', role: 'raadslid', ownHandles: ['ina'] });

it('keeps what another page changed and this form did not', () => {
  const now = { ...showed, proposals: false, ownHandles: ['ina', 'ina2'] };
  const says = { ...showed, name: 'Ina de Vries', role: null };
  expect(withChanged(now, showed, says)).toEqual({ ...now, name: 'Ina de Vries', role: null });
});

it('lets the form that is saved last have what both changed', () => {
  const now = { ...showed, name: 'I.' };
  expect(withChanged(now, showed, { ...showed, name: 'Ina B.' }).name).toBe('Ina B.');
});
