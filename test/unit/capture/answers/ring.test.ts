import { expect, it } from 'vitest';
import { CAPACITY, Ring } from '../../../../src/capture/answers/ring.js';

const drained = (ring: Ring): string[] => {
  const texts: string[] = [];
  ring.drain((text) => texts.push(text));
  return texts;
};

it('hands out what came in, oldest first, once', () => {
  const ring = new Ring();
  for (const text of ['a', 'b', 'c']) ring.add(text);
  expect(drained(ring)).toEqual(['a', 'b', 'c']);
  expect(drained(ring)).toEqual([]);
  ring.add('d');
  expect(drained(ring)).toEqual(['d']);
});

it('drops the oldest beyond its capacity, and never takes what is larger than all of it', () => {
  const ring = new Ring(10);
  for (const text of ['aaaa', 'bbbb', 'cccc', 'd'.repeat(11), '']) ring.add(text);
  expect(drained(ring)).toEqual(['bbbb', 'cccc']);
  ring.add('e'.repeat(10));
  ring.add('f');
  expect(drained(ring)).toEqual(['f']);
});

it('holds at most 16 MB', () => {
  expect(CAPACITY * 2).toBeLessThanOrEqual(16 * 1024 * 1024);
});
