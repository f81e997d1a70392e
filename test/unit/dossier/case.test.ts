import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/core/dossier.js';
import { found, unknown } from '../../../src/core/field.js';
import { caseOf, caseOfDossier, sameAccount, weightOf } from '../../../src/dossier/case.js';
import { timelineOf } from '../../../src/dossier/timeline.js';
import { defaultProtocol, protocolOf } from '../../../src/protocols/index.js';
import { entryBy, sampleEntry, samplePost, sampleRecord } from '../ui/sample.js';

const protocol = defaultProtocol();
const { id, version } = protocol;
const judged = (category: string, seq = 5) => ({
  seq,
  at: '2025-03-12T21:00:00.000Z',
  data: { entry: 'x', protocol: { id, version }, category, by: null },
});
const dossier = (members: readonly string[], change: Partial<Dossier> = {}): Dossier => ({
  id: '11111111-2222-4333-8444-555555555555',
  name: 'Dossier',
  origin: 'selection',
  madeAt: '2025-03-13T08:00:00.000Z',
  by: null,
  members,
  closed: null,
  steps: [],
  reports: [],
  counterReadings: [],
  suspicions: [],
  police: [],
  impacts: [],
  lines: [9],
  ...change,
});
const find = (ref: { id: string; version: string }) => protocolOf(ref);

describe('a case', () => {
  it('holds the live members of a dossier in their order; gone and binned ones are left out', () => {
    const entries = [
      entryBy('a', 'A', ''),
      entryBy('b', 'B', ''),
      entryBy('c', 'C', '', '2025-03-14T10:00:00.000Z'),
    ];
    expect(caseOfDossier(dossier(['b', 'gone', 'c', 'a']), entries).entries.map((one) => one.id)).toEqual([
      'b',
      'a',
    ]);
    expect(caseOf({ on: 'dossier', id: 'none' }, entries, [])).toBeNull();
    expect(caseOf({ on: 'entry', id: 'a' }, entries, [])?.entries).toHaveLength(1);
  });

  it('weighs by the heaviest column that crosses the norm, then doubt, then the rest', () => {
    const of = (...categories: string[]) =>
      weightOf(
        {
          entries: categories.map((category, at) =>
            sampleEntry({ id: `e${at}`, judgements: [judged(category)] }),
          ),
        },
        find,
      )?.data.category ?? null;
    expect(of('emotie_beleid', 'verbale_agressie', 'bedreiging_intimidatie')).toBe('bedreiging_intimidatie');
    expect(of('geen', 'twijfel', 'emotie_beleid')).toBe('twijfel');
    expect(of('geen', 'emotie_beleid')).toBe('emotie_beleid');
    expect(weightOf({ entries: [sampleEntry()] }, find)).toBeNull();
  });

  it('joins posts by stable account id, never by name', () => {
    const nameless = sampleEntry({
      id: 'nameless',
      captures: [
        sampleRecord({ post: samplePost({ author: { ...samplePost().author, accountId: unknown } }) }),
      ],
    });
    const other = sampleEntry({
      id: 'other',
      captures: [
        sampleRecord({
          post: samplePost({ author: { ...samplePost().author, accountId: found('42', 'page-data') } }),
        }),
      ],
    });
    const all = [entryBy('a', 'A', ''), entryBy('b', 'B', ''), nameless, other];
    expect(sameAccount(entryBy('a', 'A', ''), all).map((one) => one.id)).toEqual(['a', 'b']);
    expect(sameAccount(nameless, all).map((one) => one.id)).toEqual(['nameless']);
  });

  it('joins by a capture that stands, not by one that was undone', () => {
    const by = (account: string) =>
      samplePost({ author: { ...samplePost().author, accountId: found(account, 'page-data') } });
    const mistaken = sampleEntry({
      id: 'mistaken',
      captures: [
        sampleRecord({ post: by('42') }),
        sampleRecord({ post: by('77') }, '2025-03-13T08:00:00.000Z'),
      ],
    });
    const other = sampleEntry({ id: 'other', captures: [sampleRecord({ post: by('77') })] });
    expect(sameAccount(mistaken, [mistaken, other]).map((one) => one.id)).toEqual(['mistaken']);
  });
});

describe('the timeline', () => {
  it('puts posts, captures, judgements, steps and reports in the order of time', () => {
    const entry = sampleEntry({ id: 'a', judgements: [judged('bedreiging_intimidatie')] });
    const step = {
      seq: 12,
      at: '2025-03-20T08:00:00.000Z',
      data: {
        entry: null,
        dossier: dossier([]).id,
        step: 'overleg',
        state: 'done' as const,
        at: '2025-03-12T20:30:00.000Z',
        by: null,
        whom: null,
        reference: null,
        note: null,
      },
    };
    const of = caseOfDossier(dossier(['a'], { steps: [step] }), [entry]);
    expect(timelineOf(of).map(({ kind }) => kind)).toEqual(['posted', 'captured', 'step', 'judged', 'made']);
  });
});
