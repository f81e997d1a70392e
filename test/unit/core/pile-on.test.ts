import { expect, it } from 'vitest';
import { pileOnOf, type PileOnPost } from '../../../src/core/pile-on.js';

const SAME = 'Deze wethouder verkoopt ons dorp aan projectontwikkelaars, schande voor iedereen';
const post = (id: string, change: Partial<PileOnPost> = {}): PileOnPost => ({
  id,
  role: 'reply',
  sender: `x:${id}`,
  postedAt: '2026-11-03T20:30:00.000Z',
  text: `Iets anders ${id}`,
  ...change,
});

it('counts replies and senders, not the post and not the own replies', () => {
  const sum = pileOnOf([
    post('p', { role: 'parent', sender: 'x:ik' }),
    post('mijn', { role: 'own', sender: 'x:ik' }),
    post('a', { sender: 'x:1' }),
    post('b', { sender: 'x:1' }),
    post('c', { sender: 'x:2' }),
    post('d', { sender: null }),
  ]);
  expect(sum).toMatchObject({ replies: 4, senders: 2, unnamed: 1, parent: 'p' });
});

it('finds the busiest hour, and the busiest day on the Dutch calendar', () => {
  const at = (id: string, postedAt: string | null) => post(id, { postedAt });
  const sum = pileOnOf([
    at('a', '2026-11-03T20:10:00.000Z'),
    at('b', '2026-11-03T20:50:00Z'),
    at('c', '2026-11-03T21:10:00.000Z'),
    // Past midnight in the Netherlands, and still the day before in UTC.
    at('d', '2026-11-04T23:10:00.000Z'),
    at('e', null),
    at('f', 'gisteren'),
  ]);
  expect(sum.hour).toEqual({ from: '2026-11-03T20:00:00.000Z', count: 2 });
  expect(sum.day).toEqual({ from: '2026-11-03', count: 3 });
  expect(sum.span).toEqual({ from: '2026-11-03T20:10:00.000Z', until: '2026-11-04T23:10:00.000Z' });
});

it('has no peak where no two came together, and no span without times', () => {
  const sum = pileOnOf([post('a', { postedAt: null }), post('b', { postedAt: '2026-11-03T20:10:00.000Z' })]);
  expect([sum.hour, sum.day]).toEqual([null, null]);
  expect(pileOnOf([post('a', { postedAt: null })]).span).toBeNull();
});

it('puts nearly the same texts together, the largest group first', () => {
  const sum = pileOnOf([
    post('a', { text: SAME }),
    post('b', { text: `${SAME} 😡` }),
    post('c', { text: `@raadslid ${SAME}` }),
    post('d', { text: 'Wie heeft dit plan eigenlijk ooit goed gevonden in onze gemeenteraad' }),
    post('e', { text: 'wie heeft dit plan eigenlijk ooit goed gevonden in onze gemeenteraad!' }),
    post('f', { text: 'Schande' }),
  ]);
  expect(sum.alike).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
});
