import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { found, unknown } from '../../../src/core/field.js';
import type { DataOf } from '../../../src/core/journal.js';
import { addressedMomentsOf, afterwardsOf } from '../../../src/dossier/plan/afterwards.js';
import { sampleEntry, samplePost, sampleRecord } from '../ui/sample.js';

type Judged = DataOf<'judged'>;

const judged = (at: string, category: string, corrected: Judged['corrected'] = null): Entry['judgements'] => [
  { seq: 3, at, data: { entry: 'e', protocol: { id: 'p', version: '1' }, category, by: null, corrected } },
];
const asked = { at: '2026-03-04T09:00:00.000Z', proof: null, outcome: null };
const answered = '2026-03-10T09:00:00.000Z';

/** A post by the account with this number; null: of which no number was read. */
function post(at: string, change: Partial<Entry> = {}, account: string | null = '42'): Entry {
  const { author, postedAt } = samplePost();
  const accountId = account === null ? unknown : found(account, 'page-data' as const);
  const own = samplePost({
    author: { ...author, accountId },
    postedAt: { ...postedAt, machine: found(at, 'dom' as const) },
  });
  return sampleEntry({ id: at, captures: [sampleRecord({ post: own })], ...change });
}
const first = (outcome: 'corrected' | null, account: string | null = '42') =>
  post('2026-03-01T09:00:00.000Z', { judgements: judged(answered, 'k3', { ...asked, outcome }) }, account);

describe('what followed after the sender was addressed', () => {
  it('is told by a later post of the same account', () => {
    expect(afterwardsOf([first(null), post('2026-03-05T09:00:00.000Z')])).toBe('gaat_door');
    expect(afterwardsOf([first(null), post('2026-03-02T09:00:00.000Z')])).toBeNull();
  });

  it('stays what the person answered, until a post that came after the answer', () => {
    expect(afterwardsOf([first('corrected'), post('2026-03-05T09:00:00.000Z')])).toBe('gestopt');
    expect(afterwardsOf([first('corrected'), post('2026-03-12T09:00:00.000Z')])).toBe('gaat_door');
  });

  const later = '2026-03-12T09:00:00.000Z';
  const bin = (entry: Entry): Entry => ({
    ...entry,
    captures: entry.captures.map((one) => ({ ...one, binnedAt: later })),
  });
  const own = (entry: Entry): Entry => ({
    ...entry,
    captures: entry.captures.map((one) => ({
      ...one,
      data: { ...one.data, run: { id: 'r', role: 'own' as const } },
    })),
  });
  it.each([
    ['that was found to be nothing', post(later, { judgements: judged(later, 'geen') })],
    ['of the user', own(post(later))],
    ['in the bin', bin(post(later))],
    ['of another account', post(later, {}, '43')],
    ['of an account without a number', post(later, {}, null)],
  ])('is not told by a post %s', (_name, other) => {
    expect(afterwardsOf([first('corrected'), other])).toBe('gestopt');
    expect(afterwardsOf([first(null), other])).toBeNull();
  });

  it('is not told of accounts of which no number was read: they may be two', () => {
    expect(afterwardsOf([first(null, null), post(later, {}, null)])).toBeNull();
  });
});

describe('the moments at which the sender was addressed', () => {
  it('are all of them, and of the date in the judgements the last', () => {
    const statement = { seq: 9, at: '2026-03-11T09:00:00.000Z', data: { at: '2026-03-10T08:00:00.000Z' } };
    const entry = {
      ...first(null),
      judgements: [
        ...judged(answered, 'k3', { ...asked, at: '2026-02-01T09:00:00.000Z' }),
        ...judged(answered, 'k3', asked),
        ...judged(answered, 'geen'),
      ],
      addressed: [statement] as unknown as Entry['addressed'],
    };
    expect(addressedMomentsOf(entry)).toEqual([asked.at, '2026-03-10T08:00:00.000Z']);
  });
});
