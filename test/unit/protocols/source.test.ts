import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpLinesOf, national, planStepsOf, protocols, termsOf } from '../../../src/protocols/index.js';
import type { Protocol } from '../../../src/protocols/index.js';
import { root } from '../../tools/paths.js';

const [aalten, handreiking] = protocols;
if (!aalten || !handreiking) throw new Error('two protocols are built in');

/** The published texts, where this machine has them. The extraction broke lines and words: only letters are compared. */
const folder = resolve(root, '../shared/seeds');
const files: Record<string, string> = {
  'Aalten, ': '004_ca4c363f38d9def5.txt',
  'Handreiking agressieprotocol, ': '000_41495d646c6d87d2.txt',
};
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const published = (place: string) => {
  const [, file] = Object.entries(files).find(([start]) => place.startsWith(start)) ?? [];
  return file ? letters(readFileSync(resolve(folder, file), 'utf8')) : '';
};

/** Every text that claims to stand in a source, with where. The table of Aalten is left out: its cells are interleaved. */
function quotesOf(protocol: Protocol, start: string): [string, string][] {
  const own = [
    protocol.aftercare?.offer,
    protocol.persistence.quote,
    ...Object.values(protocol.helpLines.hours).map(({ hours }) => hours),
    ...(protocol.aftercare?.talks.flatMap(({ goals }) => goals) ?? []),
    ...protocol.measures.map(({ quote }) => quote),
    ...protocol.rules.map(({ text }) => text),
    ...Object.values(protocol.concepts),
    protocol.coreNorm,
  ].flatMap((quote): [string, string][] => (quote ? [[start, quote]] : []));
  const choices = protocol.choices.flatMap(({ options }) => options.flatMap(({ sources }) => sources));
  return [...own, ...choices.map(({ place, quote }): [string, string] => [place, quote])];
}
/** What the source of a step quotes (“…”), each part between cuts by itself, with where it stands. */
const quotesIn = (sources: readonly string[]): [string, string][] =>
  sources.flatMap((source) =>
    source.split('; ').flatMap((one) => {
      const [, place = '', quote = ''] = /^(.*?): “(.*)”$/.exec(one) ?? [];
      return quote.split('(…)').flatMap((part): [string, string][] => (part ? [[place, part]] : []));
    }),
  );
const stepQuotes = [
  ...quotesIn(national.steps.map(({ source }) => source)),
  ...quotesIn(Object.values(aalten.stepSources).map((source) => `Aalten, ${source}`)),
].filter(([place]) => Object.keys(files).some((start) => place.startsWith(start)));
const inTable = (place: string) => place.endsWith('schema');

describe.runIf(existsSync(folder))('what a protocol quotes', () => {
  const quotes = [
    ...quotesOf(aalten, 'Aalten, '),
    ...quotesOf(handreiking, 'Handreiking agressieprotocol, '),
    ...stepQuotes,
  ].filter(([place]) => !inTable(place));

  it('stands in the source, letter for letter', () => {
    expect(quotes.length).toBeGreaterThan(40);
    expect(stepQuotes.length).toBeGreaterThan(12);
    expect(quotes.filter(([place, quote]) => !published(place).includes(letters(quote)))).toEqual([]);
  });

  it('fills the table of Aalten with exactly the letters of the source, whatever their order', () => {
    const [, table = ''] =
      /(Normoverschreidend ge-.*?)4\. Preventie/s.exec(
        readFileSync(resolve(folder, files['Aalten, '] ?? ''), 'utf8'),
      ) ?? [];
    const rows = ['Emotie of agressie', 'Gedrag van de burger', 'Gemeetelike norm', 'Melden en afhandelen'];
    const cells = aalten.categories.flatMap((column, index) => [
      // One heading and one addition stand over columns 4 and 5 together.
      index === 4 ? '' : column.label,
      index < 2 ? '' : (column.direction ?? ''),
      column.markerText ?? '',
      ...column.behaviour,
      column.explanation ?? '',
      column.norm,
      index === 4 ? '' : (column.normAddition ?? ''),
      column.report.text,
      column.goal ?? '',
    ]);
    const sorted = (text: string) =>
      Array.from(text.toLowerCase().replace(/[^\p{L}]/gu, ''))
        .sort()
        .join('');
    // The source's own slip, the only difference.
    const corrected = table.replace('Normoverschreidend', 'Normoverschrijdend');
    expect(sorted([...rows, ...cells].join(''))).toBe(sorted(corrected));
  });
});

describe('a protocol of another kind', () => {
  it('has other columns and the roles of a province, and every kind finds its column', () => {
    expect(handreiking.categories.map(({ id, crossesNorm }) => [id, crossesNorm])).toEqual([
      ['grensoverschrijdend', true],
      ['emotioneel', false],
    ]);
    expect(handreiking.roles).toEqual(expect.arrayContaining(['statenlid', 'gedeputeerde', 'commissaris']));
    expect(handreiking.routes.statenlid?.reportTo).toEqual(['statengriffier']);
    expect(handreiking.roleNames.commissaris).toBe('commissaris van de Koning');
    expect(handreiking.kinds).toMatchObject({
      persoon: 'grensoverschrijdend',
      eigen: 'emotioneel',
      geen: 'geen',
    });
  });

  it('settles the contradictions between the sources its own way', () => {
    const standard = ({ choices }: Protocol, id: string) =>
      choices.find((choice) => choice.id === id)?.standard;
    expect(standard(aalten, 'veroorzaker_inlichten')).toBe('nee');
    expect(standard(handreiking, 'veroorzaker_inlichten')).toBe('in_beginsel');
    expect(standard(aalten, 'welke_voorvallen')).toBe('schema');
    expect(standard(handreiking, 'welke_voorvallen')).toBe('alle');
  });
});

describe('facts', () => {
  it('of the country live once: protocols only name them', () => {
    const ids = new Set([...national.helpLines, ...national.terms].map(({ id }) => id));
    const copied = protocols.flatMap(({ helpLines, terms }) =>
      [...helpLines.own, ...terms].filter(({ id }) => ids.has(id)),
    );
    // Aalten has a term of its own for warning the Arbeidsinspectie; the line of that name is the country's.
    expect(copied.map(({ id }) => id)).toEqual(['arbeidsinspectie']);
    expect(termsOf(handreiking).map(({ id }) => id)).toContain('klacht');
    expect(helpLinesOf(aalten).find(({ id }) => id === 'zelfmoordpreventie')?.number).toBe('113');
  });

  it('carry a source, and a day only when somebody looked', () => {
    for (const fact of [...national.helpLines, ...national.terms]) {
      expect(fact.source).not.toBe('');
      expect(fact.lastChecked ?? '2026-11-21').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const unchecked = national.helpLines
      .filter(({ lastChecked }) => lastChecked === null)
      .map(({ id }) => id);
    expect(unchecked).toEqual(['ivp', 'ivp_alarm', 'weerbaar_bestuur']);
  });

  it('name no municipality where they hold for the whole country', () => {
    const said = JSON.stringify([national, helpLinesOf(handreiking), planStepsOf(handreiking)]);
    expect(said).not.toContain('Aalten');
  });

  it('of a protocol\u2019s own places at steps of the country say when they were held against the text', () => {
    const own = planStepsOf(aalten).filter(({ id }) => Object.hasOwn(aalten.stepSources, id));
    expect(own.map(({ lastChecked }) => lastChecked)).toEqual(own.map(() => '2026-11-23'));
    const unchecked = { ...aalten, stepSourcesChecked: null };
    expect(planStepsOf(unchecked).find(({ id }) => id === 'bellen')?.lastChecked).toBeNull();
  });

  it('has opening times only where a source gave them', () => {
    const hours = Object.fromEntries(national.helpLines.map((line) => [line.id, line.hours]));
    expect(hours).toMatchObject({ vertrouwenslijn: null, dieren: null, zelfmoordpreventie: 'dag en nacht' });
  });

  it('has the three months of art. 66 Sr as three calendar months', () => {
    expect(national.terms.find(({ id }) => id === 'klacht')?.span).toEqual({
      kind: 'within',
      length: { amount: 3, unit: 'months' },
      atMost: null,
    });
  });

  it('marks every text to send as an example until it is approved', () => {
    expect(protocols.flatMap(({ drafts }) => drafts.filter(({ approved }) => approved))).toEqual([]);
  });
});
