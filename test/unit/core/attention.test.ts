import { expect, it } from 'vitest';
import { marked, parseAttention } from '../../../src/core/attention.js';

it.each([[undefined], [null], ['text'], [{ read: 3, later: { a: 1 } }]])('is empty for %j', (data) => {
  expect(parseAttention(data)).toEqual({ read: [], later: [] });
});

it('keeps the list that can be read, and each entry once', () => {
  const attention = parseAttention({ read: ['a'], later: 'b' });
  expect(marked(attention, 'read', ['a', 'b'])).toEqual({ read: ['a', 'b'], later: [] });
  expect(marked(attention, 'later', ['a'])).toEqual({ read: ['a'], later: ['a'] });
});
