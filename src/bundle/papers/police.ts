import { dutchTime } from '../report/time.js';
import { counted } from '../report/words.js';
import { facts, kindOf, numbersOf, postedText, senderOf, textBlock } from './parts.js';
import { box, list, pen, section, signature, words, type Block } from './model.js';
import type { PaperMaker } from './registry.js';
import type { Matter, MatterPost } from './matter.js';

/** Who it is about, as known in office. */
export const person = ({ name, office }: { name: string | null; office: string | null }): Block => ({
  kind: 'facts',
  caption: 'Betrokkene',
  rows: [
    ['Naam', name ?? 'in te vullen met de pen'],
    ['Ambt of functie', office ?? 'in te vullen met de pen'],
    ['Domicilie', 'het adres van de gemeente'],
  ],
});

/** The posts in one line each, without their words. */
export const which = ({ posts, damaged }: Matter): Block[] => [
  {
    kind: 'table',
    caption: 'Over welke berichten het gaat',
    head: ['Nummer', 'Bericht', 'Geplaatst', 'Afzender'],
    rows: posts.map((post) => [String(post.number), kindOf(post), postedText(post), senderOf(post)]),
  },
  ...(damaged.length > 0
    ? [words(`De gegevens van bericht ${damaged.join(', ')} zijn beschadigd; zie het verslag.`)]
    : []),
];

const periodOf = (posts: readonly MatterPost[]): string => {
  const times = posts.map(({ postedAt, capturedAt }) => postedAt.at ?? capturedAt).sort();
  const [first] = times;
  return first === undefined ? '' : `van ${dutchTime(first)} tot en met ${dutchTime(times.at(-1) ?? first)}`;
};

const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200).trimEnd()} …` : text);

/** One page to speak from at the desk. It asks, and promises nothing. */
export const speaking: PaperMaker = (matter, choice) => {
  const { posts, accounts } = matter;
  const worst = posts.filter(({ text }) => text !== null).slice(0, 3);
  return [
    {
      name: 'spreekblad',
      title: 'Spreekblad: wat u aan de balie of de telefoon zegt',
      blocks: [
        { kind: 'quote', text: 'Dit is een VPT-zaak, wilt u de code registreren?' },
        ...facts('vpt'),
        section('In het kort'),
        list([
          `${choice.name ?? 'De betrokkene'}${choice.office === null ? '' : `, ${choice.office}`}, kreeg ${counted(posts.length, 'bericht', 'berichten')} van ${counted(accounts.length, 'account', 'accounts')}, ${periodOf(posts)}.`,
          'Alles ligt vast in een bewijsbundel met verslag, schermafbeeldingen en controlegetallen.',
          ...(choice.plNumber === null ? [] : [`Eerder nummer bij de politie: ${choice.plNumber}.`]),
        ]),
        ...worst.flatMap((post): Block[] => [
          words(`Bericht ${post.number}, ${senderOf(post)}:`),
          { kind: 'quote', text: short(post.text ?? '') },
        ]),
        section('Wat u vraagt'),
        list([
          'Neem de aangifte op, of anders een melding.',
          'Gebruik het adres van de gemeente als domicilie.',
          'Neem het verzoek tot vervolging in ontvangst, door een (hulp)officier.',
          'Laat het platform de gegevens meteen bewaren; zie het vorderingsblad.',
          'Bekijk de berichten zelf op de pagina zolang ze er staan.',
          'Geef een kopie van de aangifte en een nummer.',
        ]),
        pen('Naam en nummer van wie u sprak'),
        pen('Nummer (PL) dat de politie geeft'),
        ...facts('klacht', 'victim-data'),
      ],
    },
  ];
};

/** Always in the set: the request to prosecute, in one sentence. What else may be wished stands apart and unticked. */
export const prosecution: PaperMaker = (matter, choice) => [
  {
    name: 'verzoek-tot-vervolging',
    title: 'Verzoek tot vervolging (klacht)',
    blocks: [
      words('Te overhandigen aan een (hulp)officier van justitie.'),
      person(choice),
      words(
        `Ik verzoek het Openbaar Ministerie tot vervolging over te gaan voor de berichten met nummer ${numbersOf(matter.posts)}.`,
      ),
      ...which(matter),
      section('Los hiervan, alleen als u het zelf aankruist'),
      box('Ik wil mijn schade verhalen.'),
      box('Ik wil op de hoogte worden gehouden van het verloop van de zaak.'),
      ...signature('de betrokkene'),
      section('In te vullen door de (hulp)officier'),
      pen('Naam en functie van wie dit ontving'),
      pen('Datum en tijd van ontvangst'),
      ...facts('klacht', 'receiver'),
    ],
  },
];

/** Consent to the gemeente filing, for these entries, and revocable. */
export const consent: PaperMaker = (matter, choice) => [
  {
    name: 'instemming',
    title: 'Instemming met aangifte door de gemeente',
    blocks: [
      person(choice),
      words(
        `Ik stem ermee in dat de gemeente aangifte doet van de berichten met nummer ${numbersOf(matter.posts)}.`,
      ),
      ...which(matter),
      words('Ik kan deze instemming intrekken zolang er geen aangifte is gedaan.'),
      section('Apart, alleen als u het zelf aankruist'),
      box('Er mag ten behoeve van het onderzoek over de aangifte worden gecommuniceerd.'),
      box('Andere politieke ambtsdragers mogen het weten.'),
      box('Er mag worden teruggekoppeld aan het presidium.'),
      ...signature('de betrokkene'),
    ],
  },
];

/** The special written power of attorney for the klacht. */
export const proxy: PaperMaker = (matter, choice) => [
  {
    name: 'bijzondere-volmacht',
    title: 'Bijzondere schriftelijke volmacht',
    blocks: [
      person(choice),
      pen('Ik geef volmacht aan (naam en functie)'),
      words(
        `om namens mij aangifte te doen, een klacht in te dienen en het verzoek tot vervolging te doen voor de berichten met nummer ${numbersOf(matter.posts)}.`,
      ),
      ...which(matter),
      words('Deze volmacht geldt alleen voor deze berichten en kan worden ingetrokken.'),
      ...signature('de betrokkene'),
      ...signature('wie de volmacht krijgt'),
      ...facts('proxy'),
    ],
  },
];

/** Who files for the gemeente, and by what mandate. */
export const filer: PaperMaker = (matter, choice) => [
  {
    name: 'aangever-gemeente',
    title: 'Aangifte door de gemeente: wie doet aangifte',
    blocks: [
      words(
        `De gemeente doet aangifte van de berichten met nummer ${numbersOf(matter.posts)}, gericht aan of tegen ${choice.name ?? 'de betrokkene'}.`,
      ),
      pen('Gemeente'),
      pen('Naam en functie van wie aangifte doet'),
      section('Bevoegd door'),
      box('Burgemeester'),
      box('Loco-burgemeester (als de burgemeester zelf betrokkene is)'),
      box('Mandaat of machtiging, met nummer en datum:'),
      pen('Mandaatbesluit'),
      section('Bijgevoegd'),
      box('Instemming van de betrokkene'),
      box('Verzoek tot vervolging van de betrokkene'),
      box('Bijzondere schriftelijke volmacht'),
      ...(choice.security === null
        ? []
        : [section('Beveiligingsmaatregelen en afspraken (AOL/AOP)'), words(choice.security)]),
      ...signature('wie aangifte doet'),
      ...facts('anyone'),
    ],
  },
];

/** Every post with its words, in order of posting. */
export const chronology: PaperMaker = ({ posts, damaged }, choice) => [
  {
    name: 'tijdlijn',
    title: 'Tijdlijn van de berichten',
    blocks: [
      words(
        'In volgorde van plaatsen. De nummers zijn die van de bewijsbundel. Tijden zijn in UTC, met de Nederlandse tijd erachter.',
      ),
      ...inOrder(posts).flatMap((post): Block[] => [
        section(`Bericht ${post.number}: ${postedText(post)}`),
        {
          kind: 'facts',
          caption: `Gegevens van bericht ${post.number}`,
          rows: [
            ['Soort', kindOf(post)],
            ['Afzender', senderOf(post)],
            ['Bekend bij de betrokkene', knowledgeText(post)],
            ['Beoordeeld als', post.column ?? 'nog niet beoordeeld'],
            ['Mogelijk strafbaar', post.offences.length > 0 ? post.offences.join('; ') : 'niet aangekruist'],
            ...(post.askedToStop === null
              ? []
              : [['Gevraagd om te stoppen', dutchTime(post.askedToStop)] as const]),
          ],
        },
        textBlock(post),
      ]),
      ...(damaged.length > 0
        ? [words(`Beschadigd, en hier niet te tonen: bericht ${damaged.join(', ')}.`)]
        : []),
      ...(choice.impact === null ? [] : [section('Gevolgen, in eigen woorden'), words(choice.impact)]),
      ...facts('known-threat'),
    ],
  },
];

/** In order of posting; what has no exact time stands where it was put on record. */
export const inOrder = (posts: readonly MatterPost[]): MatterPost[] =>
  [...posts].sort((a, b) =>
    (a.postedAt.at ?? a.capturedAt) === (b.postedAt.at ?? b.capturedAt)
      ? a.number - b.number
      : (a.postedAt.at ?? a.capturedAt) < (b.postedAt.at ?? b.capturedAt)
        ? -1
        : 1,
  );

export const knowledgeText = ({ knowledge }: MatterPost): string =>
  `${dutchTime(knowledge.at)}, ${knowledge.by === 'self' ? 'zelf gezien' : 'verteld door een ander'}${knowledge.set === 'default' ? ' (overgenomen van het vastleggen; niet bevestigd)' : ''}`;
