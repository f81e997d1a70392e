import { describe, expect, it } from 'vitest';
import { patternsOf, type PatternEntry, type Patterns } from '../../../../src/norm/patterns/index.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';

const { persistence } = defaultProtocol();

let next = 0;
const post = (day: number, change: Partial<PatternEntry> = {}): PatternEntry => {
  next += 1;
  const at = `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
  return { id: `m${next}`, account: 'x:1', at, text: `Bericht ${next}`, kind: 'persoon', ...change };
};
const reasonsOf = ({ accounts }: Patterns) => accounts.flatMap(({ reasons }) => reasons);
const rulesOf = (entries: readonly PatternEntry[]) =>
  reasonsOf(patternsOf(entries, persistence)).map(({ rule }) => rule);

describe('an edited post', () => {
  const versions = ['11', '12'];

  it('is one message, whichever of its versions are on record', () => {
    const [first, second] = [post(1, { ids: versions }), post(1, { ids: ['12', ...versions] })];
    expect(rulesOf([first, second])).toEqual([]);
    expect(rulesOf([{ ...first, ids: ['11'] }, second])).toEqual([]);
    expect(rulesOf([first, second, post(3, { ids: ['13'] })])).toEqual(['herhaalde-belediging']);
  });

  it('does not make itself a repetition', () => {
    const entries = [post(1, { ids: ['11'] }), post(2, { ids: ['12', ...versions] })];
    const found = patternsOf(entries, persistence).entries;
    expect(entries.map(({ id }) => found.get(id)?.standing)).toEqual(['eerste', 'eerste']);
  });

  it('counts as what weighs most of it', () => {
    const calm = post(2, { ids: ['12', ...versions], kind: 'geen' });
    expect(rulesOf([post(1, { ids: versions }), calm, post(3)])).toEqual(['herhaalde-belediging']);
  });
});

describe('asking to stop a second time', () => {
  it('does not take away what came after the first', () => {
    const addressedAt = ['2026-03-04T10:00:00Z', '2026-03-10T10:00:00Z'];
    const found = patternsOf([post(1, { addressedAt }), post(5, { kind: 'beleid' })], persistence);
    expect(reasonsOf(found)).toMatchObject([{ rule: 'na-aanspreken', addressedAt: addressedAt[0] }]);
  });
});

describe('first or repeated', () => {
  const standings = (entries: readonly PatternEntry[]) => {
    const found = patternsOf(entries, persistence).entries;
    return entries.map(({ id }) => found.get(id)?.standing);
  };

  it('is not known of two posts of one moment', () => {
    expect(standings([post(1), post(1)])).toEqual(['onbekend', 'onbekend']);
  });

  it('is not known beside a post of which the norm is not here', () => {
    expect(standings([post(1, { kind: null, open: true }), post(2)])).toEqual([null, 'onbekend']);
    expect(standings([post(1, { kind: null }), post(2)])).toEqual([null, 'eerste']);
  });

  it('is said to be unordered also of a post that nobody judged yet', () => {
    const now = post(2, { kind: null });
    const { entries } = patternsOf([post(1, { at: null }), now], persistence);
    expect(entries.get(now.id)).toMatchObject({ standing: null, earlier: 0, unordered: true });
    expect(patternsOf([post(1), now], persistence).entries.get(now.id)?.unordered).toBe(false);
  });
});

describe('many messages', () => {
  it('in a week stay a reason when calm weeks follow', () => {
    const days = (from: number, count: number, per: number, kind: PatternEntry['kind']) =>
      Array.from({ length: count }, (_, at) => post(from + Math.floor(at / per), { kind }));
    const entries = [...days(1, 10, 4, 'beleid'), ...days(4, 5, 1, 'geen'), ...days(9, 25, 3, 'geen')];
    expect(rulesOf(entries)).toContain('veel-berichten');
  });
});

describe('one text from three accounts', () => {
  const text = 'De wethouder moet zich diep schamen voor het besluit over de sporthal in ons dorp';
  const three = { ...persistence, sameText: { accounts: 3, days: 7 } };
  const at = (...days: number[]) => days.map((day, index) => post(day, { account: `x:${index}`, text }));

  it('counts them in one period', () => {
    const rules = (entries: readonly PatternEntry[]) =>
      reasonsOf(patternsOf(entries, three)).map(({ rule }) => rule);
    expect(rules(at(1, 8, 15))).not.toContain('zelfde-tekst');
    expect(rules(at(1, 4, 8))).toContain('zelfde-tekst');
  });
});
