import { describe, expect, it } from 'vitest';
import { patternsOf, type PatternEntry, type Patterns } from '../../../../src/norm/patterns/index.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';

const { persistence } = defaultProtocol();

let next = 0;
const post = (at: string | null, change: Partial<PatternEntry> = {}): PatternEntry => {
  next += 1;
  return { id: `e${next}`, account: 'x:1', at, text: `Bericht ${next}`, kind: 'beleid', ...change };
};
const rulesOf = (patterns: Patterns) =>
  patterns.accounts.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
const lasting = (entries: readonly PatternEntry[]) => {
  const { entries: found } = patternsOf(entries, persistence);
  return entries.map(({ id }) => (found.get(id)?.reasons.length ?? 0) > 0);
};
const march = (day: number, time = '10:00:00') => `2026-03-${String(day).padStart(2, '0')}T${time}Z`;

describe('lasting emotion', () => {
  it('begins with the third emotional message in 14 days, and names all three with their dates', () => {
    const entries = [post(march(1)), post(march(5), { kind: 'eigen' }), post(march(9))];
    const { accounts } = patternsOf(entries, persistence);
    expect(accounts).toHaveLength(1);
    expect(accounts[0]?.reasons).toEqual([
      {
        rule: 'aanhoudende-emotie',
        days: 14,
        entries: entries.map(({ id }) => id),
        lasting: [entries[2]?.id],
        proposed: [],
        from: march(1),
        to: march(9),
      },
    ]);
    expect(lasting(entries)).toEqual([false, false, true]);
  });

  it.each([
    ['day 14 still counts', [march(1), march(5), march(15)], true],
    ['day 15 does not', [march(1), march(5), march(16)], false],
    // 1 March 22:59 UTC is 1 March in the Netherlands, 23:01 UTC is 2 March: a minute decides, as the calendar does.
    ['the last minute of a day', ['2026-03-01T22:59:00Z', march(5), '2026-03-15T22:59:00Z'], true],
    ['the first minute of the next', ['2026-03-01T22:59:00Z', march(5), '2026-03-15T23:01:00Z'], false],
    // Summer time begins on 29 March 2026: the same stretch of days is an hour shorter, and its midnight is at 22:00 UTC.
    ['over the change to summer time', ['2026-03-20T22:30:00Z', march(25), '2026-04-03T21:59:00Z'], true],
    ['one minute later', ['2026-03-20T22:30:00Z', march(25), '2026-04-03T22:01:00Z'], false],
    // Winter time begins on 25 October 2026: an hour longer.
    [
      'over the change to winter time',
      ['2026-10-14T22:30:00Z', '2026-10-20T10:00:00Z', '2026-10-29T22:59:00Z'],
      true,
    ],
    ['and its next day', ['2026-10-14T22:30:00Z', '2026-10-20T10:00:00Z', '2026-10-29T23:01:00Z'], false],
    ['days without a time', ['2026-03-01', '2026-03-02', '2026-03-15'], true],
  ])('counts calendar days in the Netherlands: %s', (_, moments, expected) => {
    expect(lasting(moments.map((at) => post(at))).at(-1)).toBe(expected);
  });

  it('does not join what lies far apart', () => {
    const entries = [1, 3, 5].map((day) => post(march(day)));
    const later = [1, 3, 5].map((day) => post(`2026-11-0${day}T10:00:00Z`));
    const { accounts } = patternsOf([...later, ...entries], persistence);
    expect(accounts[0]?.reasons.map(({ from, to }) => [from, to])).toEqual([
      [march(1), march(5)],
      ['2026-11-01T10:00:00Z', '2026-11-05T10:00:00Z'],
    ]);
  });

  it('never counts a message whose time is not known, and shows it last', () => {
    const entries = [post(null), post(march(2)), post('gisteren'), post(march(3))];
    expect(lasting(entries)).toEqual([false, false, false, false]);
    const with3 = [...entries, post(march(4))];
    expect(patternsOf(with3, persistence).accounts[0]?.posts.map(({ at }) => at)).toEqual([
      march(2),
      march(3),
      march(4),
      null,
      'gisteren',
    ]);
  });

  it('shows the calm messages between, uncounted', () => {
    const calm = post(march(3), { kind: 'geen' });
    const entries = [post(march(1)), calm, post(march(5)), post(march(6), { kind: null }), post(march(9))];
    const shown = patternsOf(entries, persistence).accounts[0]?.posts;
    expect(shown?.map(({ behaviour, counted }) => [behaviour, counted])).toEqual([
      ['emotion', true],
      ['calm', false],
      ['emotion', true],
      ['calm', false],
      ['emotion', true],
    ]);
    expect(lasting(entries)[1]).toBe(false);
  });

  it('follows the figures of the protocol', () => {
    const entries = [post(march(1)), post(march(2))];
    expect(rulesOf(patternsOf(entries, { ...persistence, emotional: { count: 2, days: 1 } }))).toEqual([
      'aanhoudende-emotie',
    ]);
  });
});

describe('accounts', () => {
  it('are joined on their id alone: provisional ones never', () => {
    expect(lasting([1, 2, 3].map((day) => post(march(day), { account: null })))).toEqual([
      false,
      false,
      false,
    ]);
    const two = [1, 2, 3].map((day) => post(march(day), { account: day === 2 ? 'x:2' : 'x:1' }));
    expect(lasting(two)).toEqual([false, false, false]);
  });

  it('without any reason are not listed', () => {
    expect(patternsOf([post(march(1)), post(march(2), { kind: 'geen' })], persistence).accounts).toEqual([]);
  });
});

describe('after somebody was asked to stop', () => {
  const addressedAt = march(4, '12:00:00');

  it('the first angry message may be lasting, with the date of asking', () => {
    const entries = [post(march(1), { addressedAt: [addressedAt] }), post(march(4, '12:00:01'))];
    expect(lasting(entries)).toEqual([false, true]);
    expect(patternsOf(entries, persistence).accounts[0]?.reasons[0]).toMatchObject({
      rule: 'na-aanspreken',
      addressedAt,
      entries: [entries[1]?.id],
    });
  });

  it.each([
    ['a calm one', post(march(5), { kind: 'geen' })],
    ['one at that very moment', post(addressedAt)],
    ['one of another account', post(march(5), { account: 'x:2' })],
    ['one more than 90 days later', post('2026-06-03T10:00:00Z')],
    ['one of which only the day is known, the same day', post('2026-03-04')],
    ['one without a time', post(null)],
  ])('but not %s', (_, after) => {
    expect(lasting([post(march(1), { addressedAt: [addressedAt] }), after])[1]).toBe(false);
  });

  it('a message that got worse counts as well', () => {
    const worse = post(march(5), { kind: 'dreiging' });
    expect(lasting([post(march(1), { addressedAt: [addressedAt] }), worse])).toEqual([false, true]);
  });
});

describe('insults', () => {
  it('twice in 30 days may be lasting; threats are reported anyway and are no part of it', () => {
    expect(lasting([post(march(1), { kind: 'persoon' }), post(march(31), { kind: 'persoon' })])).toEqual([
      false,
      true,
    ]);
    expect(lasting([post(march(1), { kind: 'dreiging' }), post(march(2), { kind: 'dreiging' })])).toEqual([
      false,
      false,
    ]);
  });

  it('are what the person judged them to be', () => {
    const judgedMild = { kind: 'persoon', crossesNorm: false } as const;
    expect(lasting([post(march(1), judgedMild), post(march(2), judgedMild)])).toEqual([false, false]);
    const judgedOver = { kind: null, crossesNorm: true } as const;
    expect(lasting([post(march(1), judgedOver), post(march(2), judgedOver)])).toEqual([false, true]);
  });
});

describe('what crosses the norm without a known kind', () => {
  const crossing = (day: number, kind: PatternEntry['kind']) => post(march(day), { kind, crossesNorm: true });

  it('counts for repetition, and is called an insult only where every post is one', () => {
    const rules = (...kinds: PatternEntry['kind'][]) =>
      rulesOf(
        patternsOf(
          kinds.map((kind, at) => crossing(at + 1, kind)),
          persistence,
        ),
      );
    expect(rules('persoon', 'persoon')).toEqual(['herhaalde-belediging']);
    expect(rules('persoon', null)).toEqual(['herhaald-over-de-norm']);
    expect(rules(null, null)).toEqual(['herhaald-over-de-norm']);
    expect(rules(null, 'dreiging')).toEqual([]);
  });
});

describe('what is within the norm and reported only in a pattern', () => {
  it('is emotion whatever its kind; otherwise a post without a kind is calm', () => {
    const within = (onlyInPattern: boolean) =>
      rulesOf(
        patternsOf(
          [1, 3, 5].map((day) => post(march(day), { kind: null, crossesNorm: false, onlyInPattern })),
          persistence,
        ),
      );
    expect(within(true)).toEqual(['aanhoudende-emotie']);
    expect(within(false)).toEqual([]);
  });
});

describe('many messages in few days', () => {
  const burst = (hot: number) =>
    Array.from({ length: 10 }, (_, index) =>
      post(march(1 + (index % 7), `0${index % 7}:00:00`), { kind: index < hot ? 'persoon' : 'geen' }),
    );

  it('is a reason when at least half of them are no calm ones', () => {
    expect(rulesOf(patternsOf(burst(5), persistence))).toContain('veel-berichten');
    expect(rulesOf(patternsOf(burst(4), persistence))).not.toContain('veel-berichten');
  });
});

describe('one text from several accounts', () => {
  const call = 'De wethouder moet zich diep schamen voor het besluit over de sporthal in ons dorp';
  const of = (account: string | null, text: string, at: string | null = march(1)) =>
    post(at, { account, text });

  it('is found with small changes, for each of the accounts', () => {
    const entries = [
      of('x:1', call),
      of('facebook:9', `${call.toUpperCase()}. @gemeente https://x.com/1 🤬`, march(3)),
    ];
    const { accounts } = patternsOf(entries, persistence);
    expect(accounts.map(({ account }) => account)).toEqual(['x:1', 'facebook:9']);
    expect(accounts[0]?.reasons[0]).toMatchObject({ rule: 'zelfde-tekst', accounts: ['x:1', 'facebook:9'] });
  });

  it.each([
    [
      'another text',
      [of('x:1', call), of('x:2', 'De wethouder heeft gelijk over de sporthal en het besluit is goed')],
    ],
    ['short texts', [of('x:1', 'Schande, treed af'), of('x:2', 'Schande, treed af')]],
    ['a provisional account', [of('x:1', call), of(null, call)]],
    ['weeks apart', [of('x:1', call), of('x:2', call, march(30))]],
    ['an unknown time', [of('x:1', call), of('x:2', call, null)]],
    ['calm texts', [of('x:1', call), { ...of('x:2', call), kind: 'geen' as const }]],
    ['one account', [of('x:1', call), of('x:1', call, march(2))]],
  ])('is not %s', (_, entries) => {
    expect(rulesOf(patternsOf(entries, persistence))).not.toContain('zelfde-tekst');
  });

  it('stays quick with thousands of texts that share their beginning', () => {
    const entries = Array.from({ length: 4000 }, (_, index) =>
      of(
        `x:${index}`,
        `Beste gemeente, wij willen dat dit ophoudt ${`woord${index} `.repeat(8)}`.replace(
          /\d/g,
          (d) => 'abcdefghij'[Number(d)] ?? '',
        ),
      ),
    );
    expect(rulesOf(patternsOf(entries, persistence))).not.toContain('zelfde-tekst');
  });
});

describe('first or repeated, within this logbook', () => {
  const standing = (entries: readonly PatternEntry[]) =>
    entries.map(({ id }) => patternsOf(entries, persistence).entries.get(id)?.standing);

  it('counts what crosses the norm, in time, whatever the order of recording', () => {
    const [later, first] = [post(march(9), { kind: 'persoon' }), post(march(2), { kind: 'geweld' })];
    expect(standing([later, post(march(1)), first])).toEqual(['herhaald', null, 'eerste']);
    expect(patternsOf([later, first], persistence).entries.get(later.id)?.earlier).toBe(1);
  });

  it('is not known without times or with a provisional account', () => {
    const unknown = [post(null, { kind: 'persoon' }), post(march(2), { kind: 'persoon' })];
    expect(standing(unknown)).toEqual(['onbekend', 'onbekend']);
    expect(standing([post(march(1), { kind: 'persoon', account: null })])).toEqual(['onbekend']);
    expect(standing([post(null, { kind: 'persoon' })])).toEqual(['eerste']);
  });
});
