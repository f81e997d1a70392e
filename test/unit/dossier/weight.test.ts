import { describe, expect, it } from 'vitest';
import { weightOf } from '../../../src/dossier/case.js';
import { byWeight, isNormGone, weightIn } from '../../../src/dossier/weight.js';
import { parseProtocol, protocolOf, protocols, type Protocol } from '../../../src/protocols/index.js';
import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { sampleEntry } from '../ui/sample.js';

const [aalten, handreiking] = protocols as [Protocol, Protocol];
/** The same protocol with its columns from light to heavy. */
const upwards = parseProtocol({
  ...data,
  bron: { ...data.bron, versie: 'upwards/1' },
  kolommen: data.kolommen.map((column) => ({ ...column, volgorde: 6 - column.volgorde })),
});
const known = [aalten, handreiking, upwards];

const judged = ({ id, version }: Pick<Protocol, 'id' | 'version'>, category: string) =>
  sampleEntry({
    id: category,
    judgements: [
      {
        seq: 5,
        at: '2026-11-20T10:00:00.000Z',
        data: { entry: category, protocol: { id, version }, category, by: null },
      },
    ],
  });
const decides = (protocol: Pick<Protocol, 'id' | 'version'>, ...categories: string[]) =>
  weightOf({ entries: categories.map((category) => judged(protocol, category)) }, (ref) =>
    protocolOf(ref, known),
  )?.data.category;

describe('the heaviest judgement', () => {
  it.each([
    ['from heavy to light', aalten],
    ['from light to heavy', upwards],
  ])('is the same in a table that runs %s', (_, protocol) => {
    expect(decides(protocol, 'emotie_beleid', 'verbale_agressie', 'bedreiging_intimidatie')).toBe(
      'bedreiging_intimidatie',
    );
    expect(decides(protocol, 'bedreiging_intimidatie', 'fysiek_geweld')).toBe('fysiek_geweld');
    expect(decides(protocol, 'emotie_beleid', 'twijfel', 'verbale_agressie')).toBe('verbale_agressie');
    expect(decides(protocol, 'geen', 'emotie_eigen_situatie', 'twijfel')).toBe('twijfel');
  });

  it('goes by the place in the table where nothing else tells columns apart', () => {
    const bare = { ...upwards, kinds: { ...upwards.kinds, geweld: null, dreiging: null } };
    const weights = ['bedreiging_intimidatie', 'fysiek_geweld'].map((column) => weightIn(bare, column));
    expect(weights.toSorted(byWeight)[0]).toBe(weights[0]);
  });

  it('under a norm that is not here is open: after what is known to be reported, before doubt', () => {
    const gone = { id: 'nl-elders', version: '1' };
    const of = (column: string) =>
      weightOf({ entries: [judged(gone, 'dreigen'), judged(aalten, column)] }, protocolOf);
    expect(of('verbale_agressie')?.data.category).toBe('verbale_agressie');
    for (const column of ['twijfel', 'emotie_beleid', 'geen'])
      expect(of(column)?.data.category).toBe('dreigen');
  });
});

describe('a norm that is not here', () => {
  it('is that of a column alone: doubt and none mean the same in every protocol', () => {
    expect(isNormGone(null, 'dreigen')).toBe(true);
    expect(isNormGone(aalten, 'dreigen')).toBe(true);
    expect(isNormGone(aalten, 'verbale_agressie')).toBe(false);
    for (const outside of ['twijfel', 'geen']) expect(isNormGone(null, outside)).toBe(false);
  });
});
