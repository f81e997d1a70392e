import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/core/entry.js';
import { found, unknown } from '../../../../src/core/field.js';
import type { Kind } from '../../../../src/core/kind.js';
import type { Reason } from '../../../../src/norm/patterns/index.js';
import { defaultProtocol } from '../../../../src/protocols/index.js';
import { suggestion } from '../../../../src/ui/judging/Particulars.js';
import { reasonText } from '../../../../src/ui/patterns/PatternAdvice.js';
import { logbookPatterns } from '../../../../src/ui/patterns/pattern-entries.js';
import { speakWith } from '../../../../src/ui/text.js';
import { inDutch } from '../mount.js';
import { sampleEntry, samplePost, sampleRecord } from '../sample.js';

const protocol = defaultProtocol();
const ref = { id: protocol.id, version: protocol.version };
speakWith(inDutch);

interface Said {
  readonly proposed?: Kind;
  readonly judged?: string;
}
/** A post of the one account of this test, of this day in November 2026. */
function post(day: number, { proposed, judged }: Said, versions: readonly string[] = []): Entry {
  const id = `e${day}`;
  const at = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const told = samplePost({
    postId: found(`p${day}`, 'dom'),
    text: found(`Bericht van dag ${day}`, 'dom'),
    postedAt: { shown: null, machine: found(at, 'dom'), fromId: null },
    ...(versions.length > 0 && {
      relations: { replyTo: unknown, conversation: unknown, versions: [...versions] },
    }),
  });
  const proposal = proposed && {
    ...{ entry: id, protocol: ref, ruleset: '1', kinds: [proposed] },
    ...{ direction: 'jij' as const, confidence: 'hoog' as const, rules: [] },
  };
  return sampleEntry({
    id,
    captures: [sampleRecord({ capture: `c${day}`, entry: id, post: told })],
    proposals: proposal ? [{ seq: day, at, data: proposal }] : [],
    judgements: judged
      ? [{ seq: day + 100, at, data: { entry: id, protocol: ref, category: judged, by: null } }]
      : [],
  });
}
const patterns = (entries: readonly Entry[], proposals: boolean) =>
  logbookPatterns(entries, { protocol, protocolOf: () => protocol, proposals });
const reasons = (entries: readonly Entry[], proposals: boolean): Reason[] =>
  patterns(entries, proposals).accounts.flatMap((account) => account.reasons);

const emotion = 'emotie_beleid';
const insult = 'verbale_agressie';

describe('with proposals switched off', () => {
  it('a pattern counts only what persons judged, whatever was proposed before', () => {
    const proposed = [1, 3, 5].map((day) => post(day, { proposed: 'beleid' }));
    expect(reasons(proposed, true).map(({ rule }) => rule)).toEqual(['aanhoudende-emotie']);
    expect(reasons(proposed, false)).toEqual([]);
    const mixed = [
      post(1, { judged: emotion }),
      post(3, { judged: emotion }),
      post(5, { proposed: 'eigen' }),
    ];
    expect(reasons(mixed, true)).toHaveLength(1);
    expect(reasons(mixed, false)).toEqual([]);
    const judged = [1, 3, 5].map((day) => post(day, { proposed: 'dreiging', judged: emotion }));
    expect(reasons(judged, false)).toEqual(reasons(judged, true));
    expect(reasons(judged, false)).toHaveLength(1);
  });

  it('first or repeated goes by judgements alone', () => {
    const entries = [post(1, { proposed: 'persoon' }), post(3, { judged: insult })];
    const standing = (on: boolean) => patterns(entries, on).entries.get('e3')?.standing;
    expect([standing(false), standing(true)]).toEqual(['eerste', 'onbekend']);
  });
});

describe('with proposals switched on', () => {
  const mixed = [
    post(1, { judged: insult }),
    post(2, { judged: 'geen', proposed: 'persoon' }),
    post(3, { proposed: 'persoon' }),
  ];

  it('a pattern says which posts it counts by proposal, and which by judgement', () => {
    const [account] = patterns(mixed, true).accounts;
    expect(account?.reasons).toMatchObject([
      { rule: 'herhaalde-belediging', entries: ['e1', 'e3'], proposed: ['e3'] },
    ]);
    expect(
      account?.posts.map(({ id, behaviour, proposed, counted }) => [id, behaviour, proposed, counted]),
    ).toEqual([
      ['e1', 'crossing', false, true],
      ['e2', 'calm', false, false],
      ['e3', 'crossing', true, true],
    ]);
    expect(account?.reasons.map(reasonText).join()).toContain(
      'Daarvan alleen voorgesteld, nog niet beoordeeld: 1.',
    );
    const judged = [post(1, { judged: insult }), post(3, { judged: insult })];
    expect(reasons(judged, true).map(reasonText).join()).not.toContain('voorgesteld');
  });

  it('a judgement outweighs every proposal, also one about an earlier version of the post', () => {
    const none = [1, 3, 5].map((day) => post(day, { proposed: 'persoon', judged: 'geen' }));
    expect(reasons(none, true)).toEqual([]);
    const edited = [
      post(1, { proposed: 'persoon' }, ['p1', 'p2']),
      post(2, { judged: 'geen' }, ['p1', 'p2']),
      post(9, { judged: insult }),
    ];
    expect(reasons(edited, true)).toEqual([]);
  });

  const versions = ['p1', 'p2'];
  it.each<[string, Entry[], string[]]>([
    ['proposed', [post(1, { judged: 'geen' }, versions), post(2, { proposed: 'persoon' }, versions)], ['e2']],
    ['not proposed', [post(1, { judged: 'geen' }, versions), post(2, {}, versions)], []],
    ['judged', [post(1, { judged: 'geen' }, versions), post(2, { judged: 'geen' }, versions)], []],
  ])('nothing in an earlier version says nothing of later words that were %s', (_, edited, proposed) => {
    const [found] = reasons([...edited, post(9, { judged: insult }), post(10, { judged: insult })], true);
    expect(found).toMatchObject({ entries: [...proposed, 'e9', 'e10'], proposed });
    expect(reasons([...edited, post(9, { judged: insult })], false)).toEqual([]);
  });

  it('a later version is said to await a judgement, with proposals or without', () => {
    const asked = [post(9, { judged: insult }), post(10, { judged: insult })];
    const edited = (more: Said) => [post(1, { judged: 'geen' }, versions), post(2, more, versions), ...asked];
    const revised = (entries: readonly Entry[], on: boolean) =>
      patterns(entries, on).accounts[0]?.posts.flatMap((one) => (one.revised ? [one.id] : []));
    expect(revised(edited({ proposed: 'persoon' }), true)).toEqual(['e2']);
    expect(revised(edited({ proposed: 'persoon' }), false)).toEqual(['e2']);
    expect(revised(edited({ judged: 'geen' }), true)).toEqual([]);
  });

  it('what was judged as more than nothing stands for every version, and is counted once', () => {
    const edited = [post(1, { judged: emotion }, versions), post(2, { proposed: 'dreiging' }, versions)];
    expect(reasons([...edited, post(9, { judged: insult })], true)).toEqual([]);
  });

  it('words recorded later under the same number are not those that were judged', () => {
    const judged = post(1, { judged: 'geen' });
    const [first] = judged.captures;
    if (!first) throw new Error('no capture');
    const { post: shown } = first.data;
    const told = (words: string, seq: number) => ({
      ...sampleRecord({ capture: `c${seq}`, entry: 'e1', post: { ...shown, text: found(words, 'dom') } }),
      seq,
    });
    const [proposal] = post(1, { proposed: 'persoon' }).proposals;
    if (!proposal) throw new Error('no proposal');
    const later = (words: string, proposed: number): Entry => ({
      ...judged,
      captures: [told('Bericht', 1), told(words, 200)],
      proposals: [{ ...proposal, seq: proposed }],
    });
    const others = [post(9, { judged: insult }), post(10, { judged: insult })];
    const counted = (entry: Entry, on = true) => reasons([entry, ...others], on)[0]?.entries;
    expect(counted(later('Anders', 201))).toEqual(['e1', 'e9', 'e10']);
    expect(counted(later('Anders', 201), false)).toEqual(['e9', 'e10']);
    // A proposal about the words of before says nothing of these.
    expect(counted(later('Anders', 50))).toEqual(['e9', 'e10']);
    expect(counted(later('Bericht', 201))).toEqual(['e9', 'e10']);
    const [account] = patterns([later('Anders', 50), ...others], false).accounts;
    expect(account?.posts[0]).toMatchObject({ id: 'e1', revised: true, counted: false });
  });

  it('a proposal makes nothing repeated: the suggestion says that nobody judged it', () => {
    const said = (day: number, entries: readonly Entry[]) =>
      suggestion(patterns(entries, true).entries.get(`e${day}`) ?? null);
    expect(said(3, [post(1, { judged: insult }), post(3, {})])).toContain('herhaald. Eerdere berichten');
    const unjudged = said(3, [post(1, { proposed: 'persoon' }), post(3, {})]);
    expect(unjudged).toContain('misschien herhaald');
    expect(unjudged).toContain('nog niet beoordeeld: 1');
    const both = [post(1, { proposed: 'persoon' }), post(2, { judged: insult }), post(3, {})];
    expect(said(3, both)).toMatch(/herhaald\. .* beoordeeld: 1\. .*nog niet beoordeeld: 1/);
  });
});
