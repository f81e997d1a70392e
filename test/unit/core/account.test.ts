import { describe, expect, it } from 'vitest';
import { accountOf, accountsOf } from '../../../src/core/account.js';
import type { Entry } from '../../../src/core/entry.js';
import { found, unknown, type Field } from '../../../src/core/field.js';
import { sampleEntry, samplePost, sampleRecord } from '../ui/sample.js';

interface Seen {
  readonly at: string;
  readonly id?: Field<string>;
  readonly handle?: string;
  readonly name?: string;
}
const entryOf = (id: string, ...seen: readonly Seen[]): Entry =>
  sampleEntry({
    id,
    captures: seen.map(({ at, id: account, handle, name }) =>
      sampleRecord({
        entry: id,
        capturedAt: at,
        post: samplePost({
          author: {
            ...samplePost().author,
            accountId: account ?? unknown,
            handle: found(handle ?? 'piet', 'dom'),
            displayName: found(name ?? 'Piet', 'dom'),
          },
        }),
      }),
    ),
  });
const number = (id: string) => found(id, 'page-data' as const);
const DAY = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;

describe('accounts', () => {
  it('join on the number, whatever the names; handles and names become dated aliases', () => {
    const accounts = accountsOf([
      entryOf('a', { at: DAY(3), id: number('7'), handle: 'piet_nieuw', name: 'Piet' }),
      entryOf('b', { at: DAY(1), id: number('7'), handle: 'piet_oud', name: 'Piet' }),
      entryOf('c', { at: DAY(2), id: number('8'), handle: 'piet_oud', name: 'Piet' }),
    ]);
    expect(accounts.map(({ key, entries }) => [key, entries.map(({ id }) => id)])).toEqual([
      ['x:7', ['a', 'b']],
      ['x:8', ['c']],
    ]);
    expect(accounts[0]?.aliases).toEqual([
      { kind: 'handle', value: 'piet_oud', first: DAY(1), last: DAY(1), sources: ['dom'] },
      { kind: 'name', value: 'Piet', first: DAY(1), last: DAY(3), sources: ['dom'] },
      { kind: 'handle', value: 'piet_nieuw', first: DAY(3), last: DAY(3), sources: ['dom'] },
    ]);
  });

  it('without a number are provisional, each post apart, the same handle or not', () => {
    const accounts = accountsOf([entryOf('a', { at: DAY(1) }), entryOf('b', { at: DAY(2) })]);
    expect(accounts.map(({ key, accountId }) => [key, accountId])).toEqual([
      ['entry:a', null],
      ['entry:b', null],
    ]);
  });

  it('join nobody on a number that the sources disagree about, or that was left in doubt', () => {
    const other = { value: '8', source: 'page-data' as const };
    for (const id of [
      { ...number('7'), others: [other] },
      { value: null, source: null, others: [other] },
      { value: null, source: null, others: [other, { ...other, value: '7' }] },
    ])
      expect(accountOf(entryOf('a', { at: DAY(1), id }))).toBe('entry:a');
  });

  it('are joined once the number is read for that same post, in whichever capture', () => {
    const later = entryOf('a', { at: DAY(1) }, { at: DAY(2), id: number('7') });
    expect(accountsOf([later, entryOf('b', { at: DAY(3), id: number('7') })])).toHaveLength(1);
    expect(accountOf(later)).toBe('x:7');
  });

  it('stay provisional where two captures of one post give different numbers', () => {
    const torn = entryOf('a', { at: DAY(1), id: number('7') }, { at: DAY(2), id: number('8') });
    expect(accountOf(torn)).toBe('entry:a');
  });

  it('do not take a name that sources disagree about, nor a part of a page of which nobody was read', () => {
    const doubtful = sampleRecord({
      post: samplePost({
        author: {
          ...samplePost().author,
          handle: { value: null, source: null, others: [{ value: 'slachtoffer', source: 'dom' }] },
        },
      }),
    });
    expect(JSON.stringify(accountsOf([sampleEntry({ captures: [doubtful] })]))).not.toContain(
      '"value":"slachtoffer","first"',
    );
    const part = sampleRecord({ part: { visibleOnly: true, chosen: 'person' } });
    expect(accountsOf([sampleEntry({ captures: [part] })])).toEqual([]);
  });
});
