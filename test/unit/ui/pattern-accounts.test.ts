import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { found, unknown } from '../../../src/core/field.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { isNoted } from '../../../src/ui/judging/proposing.js';
import { logbookPatterns } from '../../../src/ui/patterns/pattern-entries.js';
import { sampleEntry, samplePost, sampleRecord } from './sample.js';

const protocol = defaultProtocol();
const ref = { id: protocol.id, version: protocol.version };

const captured = (id: string, day: number, account: string | null, own = false): Entry['captures'][number] =>
  sampleRecord({
    capture: `c-${id}`,
    entry: id,
    ...(own && { run: { id: 'r', role: 'own' as const } }),
    post: samplePost({
      postId: found(`19000000000000${id}`, 'dom'),
      author: {
        ...samplePost().author,
        accountId: account === null ? unknown : found(account, 'page-data' as const),
      },
      postedAt: { shown: null, machine: found(`2026-03-0${day}T10:00:00.000Z`, 'dom'), fromId: null },
    }),
  });
const emotional = (day: number, captures: readonly (string | null)[], own = false): Entry => {
  const id = `e${day}`;
  const at = `2026-03-0${day}T11:00:00.000Z`;
  return sampleEntry({
    id,
    captures: captures.map((account) => captured(id, day, account, own)),
    judgements: [{ seq: day, at, data: { entry: id, protocol: ref, category: 'emotie_beleid', by: null } }],
  });
};
const accountsIn = (entries: readonly Entry[]) =>
  logbookPatterns(entries, { protocol, protocolOf: () => protocol, proposals: true }).accounts.map(
    ({ account }) => account,
  );

describe('the account that a pattern is about', () => {
  it('is the one that all captures of a post agree on', () => {
    const two = [emotional(1, ['1']), emotional(2, ['1'])];
    expect(accountsIn([...two, emotional(3, ['1'])])).toEqual(['x:1']);
    expect(accountsIn([...two, emotional(3, ['1', null])])).toEqual(['x:1']);
    expect(accountsIn([...two, emotional(3, ['1', '2'])])).toEqual([]);
  });

  it('is never the one of the user', () => {
    expect(accountsIn([1, 2, 3].map((day) => emotional(day, ['77'], true)))).toEqual([]);
  });
});

describe('a proposal that was shown', () => {
  const data = {
    entry: 'e1',
    ruleset: '9',
    protocol: ref,
    kinds: ['beleid' as const],
    direction: 'jij' as const,
    confidence: 'hoog' as const,
    rules: ['a'],
  };
  const entry = { captures: [], proposals: [{ seq: 2, at: '2026-03-01T10:00:00.000Z', data }] };

  it('is noted once, and again where other words got another', () => {
    expect(isNoted(entry, data)).toBe(true);
    expect(isNoted(entry, { ...data, kinds: ['dreiging'] })).toBe(false);
    expect(isNoted(entry, { ...data, ruleset: '10' })).toBe(false);
    const other = { seq: 3, at: '2026-03-02T10:00:00.000Z', data: { ...data, kinds: ['dreiging' as const] } };
    expect(isNoted({ ...entry, proposals: [...entry.proposals, other] }, data)).toBe(false);
  });

  it('is noted again for words that were recorded later, also where the rules say the same of them', () => {
    const capture = (seq: number, words: string) => ({
      ...sampleRecord({ post: samplePost({ text: found(words, 'dom' as const) }) }),
      seq,
    });
    const with2 = (words: string) => ({ ...entry, captures: [capture(1, 'een'), capture(3, words)] });
    expect(isNoted(with2('een'), data)).toBe(true);
    expect(isNoted(with2('twee'), data)).toBe(false);
  });
});
