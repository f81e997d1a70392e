import { describe, expect, it } from 'vitest';
import { patternsOf, type PatternEntry, type Patterns } from '../../../../src/norm/patterns/index.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';

const { persistence } = defaultProtocol();

let next = 0;
const post = (at: string | null, change: Partial<PatternEntry> = {}): PatternEntry => {
  next += 1;
  return { id: `h${next}`, account: 'x:1', at, text: `Bericht ${next}`, kind: 'persoon', ...change };
};
const reasonsOf = ({ accounts }: Patterns) => accounts.flatMap(({ reasons }) => reasons);
const rulesOf = (entries: readonly PatternEntry[]) =>
  reasonsOf(patternsOf(entries, persistence)).map(({ rule }) => rule);
const march = (day: number) => `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;

describe('times', () => {
  it('of which only the day is known say nothing about that day', () => {
    const entries = [post('2026-03-04'), post('2026-03-04T10:00:00Z'), post('2026-03-05T10:00:00Z')];
    const found = patternsOf(entries, persistence).entries;
    expect(entries.map(({ id }) => found.get(id)?.standing)).toEqual(['onbekend', 'onbekend', 'herhaald']);
    expect(entries.map(({ id }) => found.get(id)?.earlier)).toEqual([0, 0, 2]);
  });

  it.each(['1', 'maart 3', '2026-3-4', '2026-02-31', '2026-02-31T10:00:00Z'])(
    'that are no date are not known: %s',
    (at) => {
      expect(rulesOf([post(at), post('2026-03-01T10:00:00Z'), post('2001-01-02T10:00:00Z')])).toEqual([]);
      const [shown] = patternsOf([post(at), post(march(1)), post(march(2))], persistence).accounts;
      expect(shown?.posts.at(-1)).toMatchObject({ at, counted: false });
    },
  );

  it('are days in the Netherlands whatever zone they are written in', () => {
    const twice = (from: string, to: string) => rulesOf([post(from), post(to)]);
    // 30 days of a calendar: 1 to 31 March, over the change to summer time.
    expect(twice('2026-03-01T00:00:00+01:00', '2026-03-31T23:59:59+02:00')).toEqual(['herhaalde-belediging']);
    expect(twice('2026-03-01T00:00:00+01:00', '2026-04-01T00:00:00+02:00')).toEqual([]);
    expect(twice('2026-02-28T23:30:00Z', '2026-03-31T17:59:00-04:00')).toEqual(['herhaalde-belediging']);
    expect(twice('2026-02-28T23:30:00Z', '2026-03-31T18:00:00-04:00')).toEqual([]);
  });

  it('in the hour that comes twice keep their order', () => {
    // 25 October 2026, 02:30 summer time and 02:30 winter time: an hour apart.
    const asked = { addressedAt: ['2026-10-25T00:45:00Z'] };
    expect(rulesOf([post('2026-10-25T00:30:00Z', asked)])).toEqual([]);
    expect(rulesOf([post('2026-10-25T01:30:00Z', asked)])).toEqual(['na-aanspreken']);
  });
});

describe('asked to stop twice, a year apart', () => {
  const asked = (...addressedAt: string[]) => ({ addressedAt });
  it('is told with each date and what came after it, never with more days than the protocol has', () => {
    const calmer = { kind: 'beleid' } as const;
    const dates = asked('2026-01-01T10:00:00Z', '2026-11-01T10:00:00Z');
    const first = post('2026-01-02T10:00:00Z', { ...calmer, ...dates });
    const second = post('2026-11-02T10:00:00Z', calmer);
    expect(reasonsOf(patternsOf([first, second], persistence))).toMatchObject([
      {
        rule: 'na-aanspreken',
        addressedAt: '2026-01-01T10:00:00Z',
        entries: [first.id],
        lasting: [first.id],
      },
      { rule: 'na-aanspreken', addressedAt: '2026-11-01T10:00:00Z', entries: [second.id] },
    ]);
    const two = { ...persistence, afterAddressing: { count: 2, days: 90 } };
    expect(reasonsOf(patternsOf([first, second], two))).toEqual([]);
    const third = post('2026-11-03T10:00:00Z', calmer);
    expect(reasonsOf(patternsOf([first, second, third], two))).toMatchObject([
      { addressedAt: '2026-11-01T10:00:00Z', entries: [second.id, third.id], lasting: [third.id] },
    ]);
  });

  it('is told once where the same date stands with several posts', () => {
    const at = '2026-01-01T10:00:00Z';
    const entries = [2, 3].map((day) => post(`2026-01-0${day}T10:00:00Z`, { kind: 'beleid', ...asked(at) }));
    expect(reasonsOf(patternsOf(entries, persistence))).toMatchObject([
      { entries: entries.map(({ id }) => id) },
    ]);
  });
});

describe('one post that is on record twice without its number', () => {
  it('is one message: the same words of the same account at the same moment', () => {
    const text = 'Jij bent een schande voor het dorp';
    expect(rulesOf([post(march(1), { text }), post(march(1), { text })])).toEqual([]);
    expect(rulesOf([post(march(1), { text }), post(march(1), { text, ids: ['9'] })])).toEqual([]);
    const two = [post(march(1), { text, ids: ['8'] }), post(march(1), { text, ids: ['9'] })];
    expect(rulesOf(two)).toEqual(['herhaalde-belediging']);
    expect(rulesOf([post(march(1), { text }), post(march(1), { text: `${text} echt` })])).toEqual([
      'herhaalde-belediging',
    ]);
    expect(rulesOf([post(null, { text }), post(null, { text }), post(march(2))])).toEqual([]);
  });
});

describe('versions of one post', () => {
  it('are one where they only share what a third names, and the judged one counts', () => {
    const chain = [
      ['1', '2'],
      ['2', '3'],
      ['3', '4'],
    ].map((ids, at) => post(march(at + 1), { ids }));
    expect(rulesOf(chain)).toEqual([]);
    const unjudged = post(march(1), { ids: ['1', '2'], kind: null });
    const proposed = post(march(2), { ids: ['2'], by: 'proposal' });
    const other = post(march(5), { by: 'judgement' });
    expect(rulesOf([unjudged, proposed, other])).toEqual(['herhaalde-belediging']);
    const none = post(march(3), { ids: ['1', '2'], kind: 'geen', by: 'judgement' });
    expect(rulesOf([none, proposed, other])).toEqual([]);
  });

  it('are covered by a judgement that finds nothing, save a later one with other words', () => {
    const other = post(march(5), { by: 'judgement' });
    const proposed = (at: string | null, text: string) => post(at, { ids: ['2'], by: 'proposal', text });
    const none = post(march(2), { ids: ['1', '2'], kind: 'geen', by: 'judgement', text: 'Boos' });
    const rulesWith = (version: PatternEntry) => rulesOf([none, version, other]);
    expect(rulesWith(proposed(march(3), 'Heel boos'))).toEqual(['herhaalde-belediging']);
    expect(rulesWith(proposed(march(3), 'Boos'))).toEqual([]);
    expect(rulesWith(proposed('2026-03-02', 'Heel boos'))).toEqual([]);
    expect(rulesWith(proposed(null, 'Heel boos'))).toEqual([]);
    // What cannot be told, because the norm of the judgement is not here, is not called nothing.
    const open = { ...none, kind: null, open: true };
    expect(rulesOf([open, proposed(march(3), 'Heel boos'), other])).toEqual([]);
  });
});

describe('one text from two accounts', () => {
  const text = 'De wethouder moet zich diep schamen voor het besluit over de sporthal in ons dorp';
  const other = (change: Partial<PatternEntry> = {}) => post(march(2), { account: 'x:2', text, ...change });

  it('is counted by messages, and never by a version that a judgement outweighs', () => {
    const versions = [['1', '2'], ['2']].map((ids) => post(march(1), { text, ids }));
    const counted = reasonsOf(patternsOf([...versions, other()], persistence)).find(
      ({ rule }) => rule === 'zelfde-tekst',
    );
    expect(counted?.entries).toHaveLength(2);
    const none = post(march(1), { ids: ['1', '2'], kind: 'geen', by: 'judgement' });
    const proposed = post(march(1), { text, ids: ['2'], by: 'proposal' });
    expect(rulesOf([none, proposed, other({ by: 'judgement' })])).toEqual([]);
  });
});

describe('a proposal of something calm', () => {
  it('is not said to count: what counts is that it is a message', () => {
    const burst = Array.from({ length: 10 }, (_, index) =>
      post(march(1 + (index % 5)), index < 5 ? { by: 'judgement' } : { kind: 'geen', by: 'proposal' }),
    );
    const many = reasonsOf(patternsOf(burst, persistence)).find(({ rule }) => rule === 'veel-berichten');
    expect(many).toMatchObject({ proposed: [] });
  });
});

describe('hundreds of posts', () => {
  /** How often the patterns look at what they were given: the same for every machine. */
  function looks(count: number, change: (index: number) => Partial<PatternEntry>): number {
    let seen = 0;
    const watched = Array.from({ length: count }, (_, index) => {
      const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
      return new Proxy(post(at, { ids: [`p${index}`], ...change(index) }), {
        get(target, key) {
          seen += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
    });
    patternsOf(watched, persistence);
    return seen;
  }
  const text = 'De wethouder moet zich diep schamen voor het besluit over de sporthal in ons dorp';

  it.each<[string, (index: number) => Partial<PatternEntry>]>([
    ['of one account', () => ({})],
    ['that were edited', (index) => ({ ids: [`p${index}`, `p${index - (index % 2)}`] })],
    ['with one text, by one account', () => ({ text })],
    ['with one text, by as many accounts', (index) => ({ text, account: `x:${index}` })],
  ])('%s are looked at in proportion: twice as many, twice as often', (_, change) => {
    expect(looks(800, change) / looks(400, change)).toBeLessThan(2.2);
  });
});
