// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { standingsOf } from '../../../../src/ui/pile-on/classes.js';
import { readable } from '../mount.js';
import { app, ids, judgedAs, member, proposing, protocol, rowsOf, thread } from './thread.js';

describe('a post that may be about suicide', () => {
  const cry = member('nood', 'Ik maak er een eind aan, ik wil niet meer leven.', 'reply');
  const withCry = [...thread, cry].map((entry) => ({
    ...entry,
    runs: entry.runs.map((one) => ({ ...one, data: { ...one.data, entries: [...ids, 'nood'] } })),
  }));

  it.each([
    ['with proposals', proposing],
    ['without them', null],
  ])('stands first, with a mark and whom to call, %s', async (_, rules) => {
    const page = await app('#/run/run-1', { start: withCry, rules }).root;
    expect(rowsOf(page)[0]).toBe('nood');
    expect(page.querySelector('[data-entry="nood"] .tag')?.textContent).toBe(
      'gaat misschien over zelfdoding',
    );
    const words = readable(page);
    expect(words.split('1 bericht hieronder gaat misschien over zelfdoding')).toHaveLength(2);
    expect(words).toContain('112');
    expect(words).toContain('113');
    expect(words).not.toContain('niet meer leven');
  });

  it('keeps its place when it was judged with others, and leaves it once somebody decided about it alone', () => {
    const first = (more: object) => {
      const posts = withCry.map((entry) => (entry.id === 'nood' ? judgedAs(entry, 'geen', more) : entry));
      return standingsOf(posts, protocol, () => protocol, proposing)[0]?.entry.id;
    };
    expect(first({ bulk: true })).toBe('nood');
    expect(first({})).toBe('dreigt');
  });

  it('is not looked for in what the user wrote', async () => {
    const own = member('mijn', 'Ik maak er een eind aan, ik wil niet meer leven.', 'own');
    const page = await app('#/run/run-1', { start: [...thread.slice(0, 4), own] }).root;
    expect(readable(page)).not.toContain('zelfdoding');
  });
});
