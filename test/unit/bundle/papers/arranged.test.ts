import { describe, expect, it } from 'vitest';
import { paperHtml } from '../../../../src/bundle/papers/html.js';
import { papersOf } from '../../../../src/bundle/papers/registry.js';
import { contactSheet } from '../../../../src/bundle/papers/contact.js';
import type { PaperChoice } from '../../../../src/bundle/papers/choice.js';
import type { Manual } from '../../../../src/core/happening/manual.js';
import { addCapture, emptySample, makeSample, type Sample } from '../sample.js';
import { ask, choice, contentsOf, pdf } from './tools.js';

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

async function papers(over: Partial<PaperChoice>, given?: Sample, entries = ['een', 'twee']) {
  const made = papersOf(await contentsOf(given ?? (await makeSample()), entries), { ...choice, ...over });
  const text = (name: string) =>
    made
      .filter((paper) => paper.name.includes(name))
      .map((paper) => plain(paperHtml(paper)))
      .join(' ');
  return { made, text };
}

const letter = (over: Partial<Manual> = {}): Manual => ({
  manual: 'opgave-1',
  entry: 'brief',
  channel: 'telephone',
  when: { from: '2026-03-01', until: null, clock: '09:30', words: null },
  place: 'KANARIE-PLAATS',
  witnesses: 'KANARIE-GETUIGE',
  sender: 'een man, 06-12345678',
  said: 'Ik weet je te vinden, bel 06-12345678.',
  link: null,
  files: [],
  by: { name: 'M. Bakels', role: 'wethouder' },
  onBehalfOf: null,
  software: 'Vastgelegd 0.1.0',
  ...over,
});

describe('what was arranged, on the papers', () => {
  it('is who decided what and when; never why, and never what a lawyer said', async () => {
    const { text } = await papers({
      decided: { decision: 'aangifte', whom: 'griffier, burgemeester', day: '2026-11-21' },
      filer: { filer: 'municipality', who: 'A. Loco', authority: 'loco-burgemeester', mandate: null },
    });
    const filer = text('aangever-gemeente');
    expect(filer).toContain('Besloten op 21 november 2026, door griffier, burgemeester: aangifte doen.');
    expect(filer).toContain('Wie aangifte doet: A. Loco');
    expect(filer).toContain('☒ Loco-burgemeester');
    expect(filer).toContain('☐ Burgemeester');
  });

  it('speaks of the gemeente or the provincie that the protocol names, and of a gemeente where no choice says', async () => {
    const all = async (organisation: PaperChoice['organisation']) =>
      (await papers({ organisation, filer: null })).text('');
    expect(await all('gemeente')).toBe((await papers({ filer: null })).text(''));
    const province = await all('provincie');
    expect(province).not.toMatch(/(door|van|dat) de gemeente (?!dus)|Gemeente \./i);
    expect(province).toContain('Ik stem ermee in dat de provincie aangifte doet');
    expect(province).toContain('het adres van de provincie');
    expect(await all(null)).toContain('De gemeente of provincie doet aangifte');
    const names = papersOf(await contentsOf(await makeSample(), ['een']), {
      ...choice,
      organisation: 'provincie',
    });
    expect(names.map(({ name }) => name)).toContain('05-aangever-provincie');
    expect(plain(paperHtml(contactSheet('provincie')))).toContain('naam en functie bij de provincie');
  });

  it('names in the consent only entries that the person agreed to, with what else they allowed', async () => {
    const day = '2026-11-21';
    const { text } = await papers({
      consents: [
        { entry: 'twee', to: 'filing', day, how: 'mondeling, aan de griffier' },
        { entry: 'twee', to: 'colleagues', day, how: null },
      ],
    });
    const consent = text('instemming');
    expect(consent).toContain('berichten met nummer 2.');
    expect(consent).toContain('gegeven op 21 november 2026, mondeling, aan de griffier.');
    expect(consent).toContain('☒ Andere politieke ambtsdragers mogen het weten.');
    expect(consent).toContain('☐ Er mag ten behoeve van het onderzoek');
    expect((await papers({})).text('instemming')).toContain('berichten met nummer 1 en 2.');
  });

  const day = '2026-11-21';
  const onlyFor = (...entries: string[]) =>
    entries.map((entry) => ({ entry, to: 'filing' as const, day, how: null }));

  it('asks in full, and says nothing of the logbook, where what was agreed to is in another part', async () => {
    const consents = [...onlyFor('elders'), { entry: 'elders', to: 'colleagues' as const, day, how: null }];
    const consent = (await papers({ consents })).text('instemming');
    expect(consent).toContain('berichten met nummer 1 en 2.');
    expect(consent).not.toContain('In het logboek staat');
    expect(consent).not.toContain('☒');
  });

  describe('of consent that was given, taken back or given anew', () => {
    const step = (entry: string, given: boolean, on: string, how: string | null = null) => ({
      ...{ entry, given, how },
      day: on,
    });
    const paper = async (consents: PaperChoice['consents'], filing: PaperChoice['filing']) =>
      (await papers({ ...(consents && { consents }), ...(filing && { filing }) })).text('instemming');

    it('names the days in order, and for which posts', async () => {
      const consent = await paper(onlyFor('een', 'twee'), [
        step('een', true, '2026-11-18', 'mondeling, aan de griffier'),
        step('twee', true, '2026-11-18', 'mondeling, aan de griffier'),
        step('twee', false, '2026-11-19'),
        step('twee', true, '2026-11-21', 'op papier, tel. 06-12345678'),
      ]);
      expect(consent).toContain(
        [
          'In het logboek staat over deze instemming, in volgorde:',
          '18 november 2026: gegeven voor nummer 1 en 2, mondeling, aan de griffier',
          '19 november 2026: ingetrokken voor nummer 2',
          '21 november 2026: opnieuw gegeven voor nummer 2, op papier, tel. [weggelaten: telefoonnummer]',
        ].join(' '),
      );
    });

    it('names the one day where there is one', async () => {
      const consent = await paper(onlyFor('een'), [step('een', true, day), step('elders', false, day)]);
      expect(consent).toContain('In het logboek staat dat deze instemming is gegeven op 21 november 2026.');
    });

    it('says that it was taken back where it now is asked for anew', async () => {
      const consent = await paper(null, [step('een', true, '2026-11-18'), step('een', false, '2026-11-19')]);
      expect(consent).toContain('berichten met nummer 1 en 2.');
      expect(consent).toContain('18 november 2026: gegeven voor nummer 1');
      expect(consent).toContain('19 november 2026: ingetrokken voor nummer 1');
    });
  });

  it('ticks what else was allowed only where that holds for every post on the paper', async () => {
    const consents = onlyFor('een', 'twee');
    const also = (...entries: string[]) => [
      ...consents,
      ...entries.map((entry) => ({ entry, to: 'colleagues' as const, day, how: null })),
    ];
    const label = 'Andere politieke ambtsdragers mogen het weten.';
    expect((await papers({ consents: also('een') })).text('instemming')).toContain(`☐ ${label}`);
    expect((await papers({ consents: also('een', 'twee') })).text('instemming')).toContain(`☒ ${label}`);
  });

  it('asks for a melding where that is the way, and then no measure goes along', async () => {
    const { text, made } = await papers({ way: 'melding', security: 'AOP tot maart' });
    expect(text('spreekblad')).toContain('Neem een melding op');
    expect(text('spreekblad')).not.toContain('Neem de aangifte op');
    expect(made.map(paperHtml).join('')).not.toContain('AOP tot maart');
  });

  it('says that preserving was asked for, on the page to speak from and on every demand', async () => {
    const { text } = await papers({
      preservation: { day: '2026-11-20', whom: 'wijkagent', reference: 'B-9' },
    });
    for (const name of ['spreekblad', 'vorderingsblad'])
      expect(text(name)).toContain('al gevraagd op 20 november 2026, bij wijkagent (nummer B-9)');
  });

  it('holds the suspected person only where that was ticked, on a paper by itself', async () => {
    expect((await papers({})).made.some(({ name }) => name.includes('vermoedelijke'))).toBe(false);
    const { made } = await papers({
      suspected: { name: 'KANARIE-VERMOEDEN', evidence: 'noemt een vergadering waar vijf mensen waren' },
    });
    const holding = made.filter((paper) => paperHtml(paper).includes('KANARIE-VERMOEDEN'));
    expect(holding.map(({ name }) => name.slice(3))).toEqual(['vermoedelijke-persoon']);
    const bytes = await pdf(holding[0] ?? { name: '', title: '', blocks: [] }, '2026-11-21T10:00:00Z');
    expect(ask(bytes, 'qpdf', ['--check'])).toContain('No syntax');
    expect(ask(bytes, 'pdfinfo', ['-struct-text'])).toContain('geen vaststelling');
  });

  it('uses what was said later of when the person came to know', async () => {
    const sample = await makeSample();
    await sample.add({
      kind: 'known',
      data: {
        entry: 'een',
        how: 'told',
        when: { day: '2026-11-19', clock: null },
        toldBy: 'KANARIE-BODE',
        confirmed: 'summary',
        by: null,
      },
    });
    const { text } = await papers({}, sample);
    expect(text('tijdlijn')).toContain(
      'verteld door iemand; 19 november 2026; bevestigd, in een samenvatting',
    );
  });
});

describe('what a person told', () => {
  it('is on the papers as weaker than a capture, and never called damaged', async () => {
    const sample = await emptySample();
    await addCapture(sample, 'a', 'een');
    await sample.add({ kind: 'manual', data: letter() });
    const { made, text } = await papers({}, sample, ['een', 'brief']);
    const all = plain(made.map(paperHtml).join(' '));
    expect(all).not.toMatch(/beschadigd/i);
    expect(text('tijdlijn')).toContain('Opgave 2: 1 maart 2026, 09:30 uur (volgens opgave)');
    expect(text('tijdlijn')).toContain('Zwakker dan een vastlegging');
    expect(text('verzoek-tot-vervolging')).toContain('berichten met nummer 1 en 2.');
    expect(text('verklaring-vastlegger')).toContain('dat ik de opgave met nummer 2 heb ingevoerd');
    expect(text('verklaring-vastlegger')).toContain('dat ik de berichten met nummer 1 zelf op mijn scherm');
    expect(all).not.toMatch(/06-12345678|KANARIE/);
  });

  it('alone makes papers too, which claim no capture', async () => {
    const sample = await emptySample();
    await sample.add({ kind: 'manual', data: letter() });
    const { text } = await papers({}, sample, ['brief']);
    expect(text('spreekblad')).toContain('1 voorval');
    expect(text('verklaring-vastlegger')).not.toContain('op mijn scherm');
    expect(text('tijdlijn')).toContain('Ik weet je te vinden');
  });
});
