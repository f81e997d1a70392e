import { describe, expect, it } from 'vitest';
import { unpacked } from '../../../src/norm/weigh/packed.js';
import data from '../../../src/norm/weigh/weights.json' with { type: 'json' };

describe('packed numbers', () => {
  it('come back as fit.py packed them', () => {
    expect([
      ...unpacked({ from: -2, shares: '205 410 2457 614 205 205', count: 20, codes: '.8p1!]IOr' }),
    ]).toEqual([0, 0, 1, -2, 0, 0, 0, 3, 1, 0, -1, 0, 0, 2, 0, 0, 0, 1, -1, 0]);
    expect([...unpacked({ from: 5, shares: '4096', count: 3, codes: 'R%!' })]).toEqual([5, 5, 5]);
  });

  it('hold all weights', () => {
    for (const stored of [data.signs, data.rules, ...Object.values(data.layers)]) {
      const last = stored.from + stored.shares.split(' ').length - 1;
      const numbers = unpacked(stored);
      expect(numbers).toHaveLength(stored.count);
      expect(Math.min(...numbers)).toBe(stored.from);
      expect(Math.max(...numbers)).toBe(last);
    }
    expect(data.signs.count).toBe(data.signs.names.split(' ').length * data.width);
  });
});
