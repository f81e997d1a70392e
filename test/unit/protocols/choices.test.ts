import { describe, expect, it } from 'vitest';
import { planFor } from '../../../src/dossier/plan/plan.js';
import { parseProtocol, protocols, type Protocol } from '../../../src/protocols/index.js';
import data from '../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { planInput } from '../dossier/plan-input.js';
import { faultsOf, problemsIn, withAt } from './changed.js';

const COLUMN = 'verbale_agressie';
const ALWAYS = { code: 'altijd', tekst: 'Alles.' };
const always = { 'keuzes.0.standaard': 'altijd' };
const rule = ({ categories }: Protocol, column = COLUMN) =>
  categories.find(({ id }) => id === column)?.report;

/** The steps of tomorrow for a post judged in the third column. */
const tomorrow = (protocol: Protocol): string[] =>
  planFor(planInput(protocol, COLUMN)).lists.morgen.map(({ step }) => step.id);

describe('a choice where the source contradicts itself', () => {
  it('changes the plan with its standard alone', () => {
    const chosen = parseProtocol(withAt(always));
    expect(tomorrow(parseProtocol(data))).toEqual(['aanspreken_persoonlijk']);
    expect(tomorrow(chosen)).toEqual(['overleg', 'melding', 'politie', 'thuisfront', 'nazorg']);
    // The words for it are those of the place that holds now, and nothing stays of the exception.
    expect(rule(chosen)?.text).toMatch(/^Alle voorvallen van normoverschrijdende gedrag/);
    expect(rule(chosen)?.exception).toBeNull();
    expect(rule(chosen, 'emotie_beleid')?.code).toBe('niet_tenzij_patroon');
  });

  it('leaves the columns of both built-in protocols as they stand in the file', () => {
    const written = data.kolommen.map(({ melden }) => melden.code);
    expect(protocols[0]?.categories.map(({ report }) => report.code)).toEqual(written);
    expect(protocols[1]?.categories.map(({ report }) => report.code)).toEqual([
      'altijd',
      'niet_tenzij_patroon',
    ]);
  });

  it('lets the column say it where the chosen option leaves it to the column, changed by hand as well', () => {
    const byHand = parseProtocol(withAt({ 'kolommen.2.melden': ALWAYS }));
    expect(rule(byHand)).toEqual({ code: 'altijd', text: 'Alles.', exception: null });
  });

  it('is refused by its place where another choice says otherwise of the same column, until both agree', () => {
    const all = { 'keuzes.1.standaard': 'alle' };
    const [problem] = problemsIn(withAt(all));
    expect(problem).toEqual({
      place: ['keuzes', 1, 'standaard'],
      code: 'contradicts',
      expected: 'kolom_3_melden',
    });
    expect(faultsOf(withAt({ ...all, ...always }))).toEqual([]);
    expect(rule(parseProtocol(withAt({ ...all, ...always })))?.code).toBe('altijd');
    const other = { ...all, ...always, [`keuzes.1.opties.1.melden.${COLUMN}`]: ALWAYS };
    expect(faultsOf(withAt(other))).toEqual(['keuzes.1.standaard: contradicts']);
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'keuzes.0.opties.1.melden.elders: column',
      { ...always, 'keuzes.0.opties.1.melden': { elders: ALWAYS } },
    ],
    ['keuzes.2.opties.0.melden.elders: column', { 'keuzes.2.opties.0.melden': { elders: ALWAYS } }],
    [
      `keuzes.0.opties.1.melden.${COLUMN}.code: choice`,
      { 'keuzes.0.opties.1.melden': { [COLUMN]: { code: 'soms', tekst: 'x' } } },
    ],
    ['keuzes.0.opties.1.melden: type', { 'keuzes.0.opties.1.melden': 'altijd' }],
  ])('%s', (fault, changes) => {
    expect(faultsOf(withAt(changes))).toEqual([fault]);
  });

  it('says nothing of a column that a municipality left out, while it sets nothing', () => {
    const { kolommen, soorten } = data;
    const changes = {
      kolommen: kolommen.filter(({ id }) => id !== COLUMN),
      soorten: { ...soorten, persoon: null },
      teksten: [],
    };
    expect(faultsOf({ ...data, ...changes })).toEqual([]);
  });
});
