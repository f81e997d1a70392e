import { describe, expect, it } from 'vitest';
import { isBycatch, leavers, withoutBycatch, type Weighing } from '../../../src/core/bycatch.js';
import { sampleEntry } from '../ui/sample.js';

const plain: Weighing = { crossesNorm: () => false, inPattern: () => false, unselected: () => false };
const judged = (category: string) =>
  sampleEntry({
    judgements: [
      {
        seq: 2,
        at: '2026-11-21T10:00:00.000Z',
        data: { entry: 'e', protocol: { id: 'p', version: '1' }, category, by: null },
      },
    ],
  });

describe('bijvangst', () => {
  it('is what was judged as not crossing the norm', () => {
    expect(isBycatch(judged('geen'), plain)).toBe(true);
  });

  it('is never what crosses the norm, carries a pattern, or is in doubt', () => {
    expect(isBycatch(judged('dreiging'), { ...plain, crossesNorm: () => true })).toBe(false);
    expect(isBycatch(judged('emotie'), { ...plain, inPattern: () => true })).toBe(false);
    expect(isBycatch(judged('twijfel'), { ...plain, crossesNorm: () => null })).toBe(false);
  });

  it('is what came along unselected and nobody judged; what the person pointed at awaits a judgement', () => {
    expect(isBycatch(sampleEntry({}), { ...plain, unselected: () => true })).toBe(true);
    expect(isBycatch(sampleEntry({}), plain)).toBe(false);
  });

  it('goes by the last judgement, also for what came along unselected', () => {
    const weighing = {
      ...plain,
      crossesNorm: ({ category }: { category: string }) => category === 'dreiging',
    };
    const entry = judged('geen');
    const [first] = entry.judgements;
    const later = {
      ...entry,
      judgements: first ? [first, { ...first, seq: 3, data: { ...first.data, category: 'dreiging' } }] : [],
    };
    expect(isBycatch(later, { ...weighing, unselected: () => true })).toBe(false);
    expect(isBycatch({ ...later, judgements: later.judgements.toReversed() }, weighing)).toBe(true);
  });

  it('stays when anybody did anything with it, whatever it was', () => {
    const entry = judged('geen');
    const leaving = { ...plain, inDossier: () => false, raised: () => false };
    expect(leavers([entry], leaving)).toEqual([entry]);
    const done = (key: string) => ({ ...entry, [key]: [{ seq: 9, at: entry.judgements[0]?.at, data: {} }] });
    // Of these lists something can stand there without anybody having done anything.
    const passive = ['captures', 'judgements', 'proposals', 'looks', 'runs', 'announced', 'lines'];
    const lists = Object.keys(entry).filter((key) => Array.isArray(entry[key as keyof typeof entry]));
    const deeds = lists.filter((key) => !passive.includes(key));
    expect(deeds).toEqual(expect.arrayContaining(['notes', 'handovers', 'police', 'reflections', 'answers']));
    expect(deeds.filter((key) => leavers([done(key)], leaving).length > 0)).toEqual([]);
  });

  it('stays where a judgement holds more than a column', () => {
    const entry = judged('emotie');
    const leaving = { ...plain, inDossier: () => false, raised: () => false };
    const saying = (more: object): typeof entry => ({
      ...entry,
      judgements: entry.judgements.map((one) => ({ ...one, data: { ...one.data, ...more } })),
    });
    const asked = { at: '2026-11-20T10:00:00.000Z', proof: null, outcome: null };
    expect(leavers([saying({ corrected: null, threatened: null, offences: [] })], leaving)).toHaveLength(1);
    for (const more of [
      { corrected: asked },
      { threatened: 'mijn dochter' },
      { condition: 'als jij vóór stemt' },
      { offences: ['belediging'] },
    ])
      expect(leavers([saying(more)], leaving), JSON.stringify(more)).toEqual([]);
  });

  it('leaves the account, as what is in the bin does', () => {
    const kept = judged('dreiging');
    const gone = {
      ...kept,
      captures: kept.captures.map((one) => ({ ...one, binnedAt: '2026-11-21T11:00:00Z' })),
    };
    const weighing = {
      ...plain,
      crossesNorm: ({ category }: { category: string }) => category === 'dreiging',
    };
    expect(withoutBycatch([kept, judged('geen'), gone], weighing)).toEqual([kept]);
  });
});
