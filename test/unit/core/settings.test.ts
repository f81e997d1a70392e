import { describe, expect, it } from 'vitest';
import { parseSettings, splitHandles } from '../../../src/core/settings.js';

const blank = {
  name: null,
  role: null,
  onBehalfOf: null,
  ownHandles: [],
  proposals: true,
  reloadUncompared: false,
  contacts: {},
};

describe('settings', () => {
  it.each([[undefined], [null], ['text'], [{}], [[]]])('are empty for %j', (data) => {
    expect(parseSettings(data)).toEqual(blank);
  });

  it('keep what can be read when another part cannot', () => {
    const data = { name: ' R. Voorbeeld ', role: 3, onBehalfOf: '  ', ownHandles: ['@een', 3] };
    expect(parseSettings(data)).toEqual({ ...blank, name: 'R. Voorbeeld' });
  });

  it('keep the role that a protocol offers, and that of earlier settings', () => {
    for (const role of ['raadslid', 'anders', 'statenlid']) {
      expect(parseSettings({ role }).role).toBe(role);
    }
  });

  it('read handles with or without @ and as an address, each once', () => {
    expect(splitHandles('@een; https://x.com/twee\ntwitter.com/drie een')).toEqual({
      handles: ['een', 'twee'],
      refused: ['twitter.com/drie'],
    });
  });
});
