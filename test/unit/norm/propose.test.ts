import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/norm/index.js';

const spansOf = (text: string) => propose(text)?.spans.map(({ start, end }) => text.slice(start, end)) ?? [];

describe('what was written otherwise', () => {
  it.each([
    ['figures for letters', 'ik ga je v3rm00rden', 'v3rm00rden'],
    ['letters set apart', 'jij gaat d o o d', 'd o o d'],
    ['letters set far apart', 'jij gaat d  o  o  d', 'd  o  o  d'],
    ['all letters set apart', 'j i j  k o m t  n i e t  m e e r  v e i l i g  t h u i s', 'v e i l i g'],
    ['letters with a full stop between', 'jij gaat v . e . r . z . u . i . p . e . n', 'v . e . r'],
    ['and with wider gaps', 'i k   m a a k   j e   a f', 'm a a k'],
    ['letters of another alphabet', 'ik maаk je dооd', 'dооd'],
    ['full width', 'Ｉｋ ｍａａｋ ｊｅ ａｆ', 'Ｉｋ ｍａａｋ ｊｅ ａｆ'],
    ['invisible characters', 'ik ma\u200bak je af', 'ik ma\u200bak je af'],
    ['stretched letters', 'ik schiet je neeeeer', 'neeeeer'],
  ])('%s: the span is what stands in the text', (_, text, part) => {
    expect(propose(text)?.kind).toBe('dreiging');
    expect(spansOf(text).some((span) => span.includes(part))).toBe(true);
  });

  it('never gives a span outside the text, whatever the text is', () => {
    const piece = fc.constantFrom(
      'ik ',
      'maak ',
      'je ',
      'af',
      'd o o d',
      '\u200b',
      '🔪',
      '@jij ',
      'ﬁ',
      '"',
      '\n',
      'ĳ',
      'e\u0301',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const proposal = propose(text);
        for (const { start, end } of [...(proposal?.reasons ?? []), ...(proposal?.against ?? [])]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('kinds', () => {
  it.each([
    ['announced', 'Ik sla morgen je tuinkabouters stuk.', 'dreiging', ['concreet']],
    ['with what', 'Ik kom bij je langs met een bollenrooier.', 'dreiging', ['concreet']],
    ['no when, where or with what', 'Ik sla je helemaal in elkaar.', 'dreiging', []],
    ['beside insults', 'jij bent een vieze leugenaar en ik ga je verm00rden', 'dreiging', []],
    ['before a word of scorn', 'Wij weten je te vinden, ik sla je in elkaar. Schande. (11)', 'dreiging', []],
    ['done', 'Ik heb je tuinkabouters stukgeslagen.', 'geweld', []],
    ['done, with a time', 'Ik heb gisteren je tuinkabouters stukgeslagen met een hamer.', 'geweld', []],
    ['policy', 'Jullie maken de boeren kapot.', 'beleid', []],
    ['oneself', 'Ik ben kapot, ik kan niet meer.', 'eigen', []],
    ['pressure', 'Als jij dit doorzet hang ik me op.', 'dreiging', ['zelfdoding']],
    ['thoughts of suicide', 'Ik wil niet meer leven.', 'eigen', ['zelfdoding']],
    // Rare words for it, which none of the posts that the network learned from has.
    ['pressure by a fall', 'Als jij dit doorzet stap ik van de flat', 'dreiging', ['zelfdoding']],
    ['a life not worth it', 'Mijn leven is niet meer de moeite waard', 'eigen', ['zelfdoding']],
  ])('%s: %s', (_, text, kind, flags) => {
    expect(propose(text)).toMatchObject({ kind, flags });
  });

  it.each([
    'Ik heb jouw ruit niet ingegooid.',
    'Nee, die ruit van wethouder Molenrad heb ik niet ingegooid, ik sliep toen.',
    'Ik heb uw hond nooit geslagen, wethouder.',
    'Wij hebben de banden van de burgemeester niet lek gestoken.',
  ])('takes no deed that is denied for one, and says why: %s', (text) => {
    expect(propose(text)?.kind).not.toBe('geweld');
    expect(propose(text)?.against.map(({ rule }) => rule)).toContain('kader-niet-gedaan');
  });

  it.each([
    'Ik heb je ruit niet ingegooid, maar ik heb wel je auto in brand gestoken.',
    'Ik heb je hond niet geslagen maar vergiftigd.',
    'Ik heb je niet hard genoeg geslagen.',
    'Ik heb niet geaarzeld en sloeg die wethouder vol op zijn bek.',
    'Ik heb vannacht niet gemist, je ruit ligt eruit.',
    'Ik heb hem niet geschopt. Ik sloeg die wethouder vol op zijn bek.',
    'Je ruit heb ik niet ingegooid. Je brievenbus heb ik vannacht wel opgeblazen.',
  ])('keeps the deed beside what is denied: %s', (text) => {
    expect(propose(text)?.kind).toBe('geweld');
  });

  it.each([
    'Morgen staan we bij de burgemeester voor de deur',
    'Zaterdag staan wij bij wethouder Jansen op de stoep.',
    'Wij staan vanavond 20 uur bij die wethouder thuis.',
  ])('takes a visit that is announced and nothing else for a threat: %s', (text) => {
    expect(propose(text)?.kind).toBe('dreiging');
  });

  it.each([
    'Morgen staan we bij de burgemeester voor de deur met de Sinterklaasoptocht.',
    'Morgen staan we bij de burgemeester voor de deur. Sint-Maarten zingt!',
    'Morgen staan we bij de burgemeester voor de deur om onze petitie aan te bieden.',
    'Wij van de thuiszorg staan morgen bij de wethouder voor de deur.',
    'De wijkagent staat bij de burgemeester voor de deur.',
    'Vorige week stonden we bij de burgemeester voor de deur.',
  ])('takes a visit for no threat where more is said: %s', (text) => {
    expect(propose(text)?.kind).toBe('geen');
  });

  it('keeps what speaks against a finding, with its place', () => {
    const text = 'Volgens de krant riep een man: "Ik maak je af". Schandalig.';
    const proposal = propose(text);
    expect(proposal?.kind).not.toBe('dreiging');
    expect(proposal?.alternatives).toContain('dreiging');
    expect(proposal?.against.map(({ start, end }) => text.slice(start, end))).toContain('Ik maak je af');
  });

  it('shows what a rule says beside what is proposed, so that it is not lost where the network sees nothing', () => {
    const proposal = propose('Rest in peace Molenrad');
    expect([proposal?.kind, ...(proposal?.alternatives ?? [])]).toContain('dreiging');
  });

  it.each(['', '   ', 'https://example.org/foto', '👍🏽\u200d'.slice(0, 0)])(
    'proposes nothing where there is nothing to read: %j',
    (text) => {
      expect(propose(text)).toBeNull();
    },
  );

  it.each(['Go kill yourself', 'Seni öldüreceğim', "You're next", 'You are next.'])(
    'shows a threat in another language of which the lexicon has no word: %s',
    (text) => {
      const proposal = propose(text);
      expect([proposal?.kind, ...(proposal?.alternatives ?? [])]).toContain('dreiging');
    },
  );

  it.each([
    'See you next week at the village hall!',
    'The children will die if nothing is done about the water.',
    'Das ist eine schöne Stadt mit netten Leuten.',
    'Die Hand des Mannes war kalt.',
    'Der Tod des Künstlers wurde gestern bekannt.',
    'Les pays de la région sont très beaux.',
    'Il est mort hier soir, repose en paix.',
    'This is the kind of music I like.',
    'привет как дела',
  ])('takes calm words in another language for nothing that is reported: %s', (text) => {
    expect([null, 'geen']).toContain(propose(text)?.kind ?? null);
  });

  it('speaks of the reader where the own handle is named', () => {
    expect(propose('@eigenaccount leugenaar', { ownHandles: ['eigenaccount'] })?.direction).toBe('jij');
    expect(propose('Wat een leugenaar is die Molenrad toch')?.direction).toBe('zij');
  });

  it('takes anger at a decision for aimed at those who decide, whoever is named', () => {
    const proposal = propose('Wethouder Jansen moet opstappen. Drie rekenfouten in één begroting.');
    expect(proposal).toMatchObject({ kind: 'beleid', direction: 'jullie' });
  });
});
