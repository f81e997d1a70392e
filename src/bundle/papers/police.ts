import { dayText, dutchTime } from '../report/time.js';
import { CONFIRMED, HOW } from '../report/told.js';
import { counted } from '../report/words.js';
import { organisationIn, type PaperChoice } from './choice.js';
import {
  everything,
  facts,
  kindOf,
  numbersOf,
  postedText,
  senderOf,
  textBlock,
  toldKind,
  toldWhen,
} from './parts.js';
import { box, list, pen, section, signature, words, type Block } from './model.js';
import type { PaperMaker } from './registry.js';
import type { Matter, MatterPost, MatterTold } from './matter.js';

/** Who it is about, as known in office. */
export const person = ({
  name,
  office,
  organisation,
}: Pick<PaperChoice, 'name' | 'office' | 'organisation'>): Block => ({
  kind: 'facts',
  caption: 'Betrokkene',
  rows: [
    ['Naam', name ?? 'in te vullen met de pen'],
    ['Ambt of functie', office ?? 'in te vullen met de pen'],
    ['Domicilie', `het adres van de ${organisationIn(organisation)}`],
  ],
});

/** The posts in one line each, without their words. */
export const which = ({ posts, context, told, damaged }: Matter): Block[] => [
  {
    kind: 'table',
    caption: 'Over welke berichten het gaat',
    head: ['Nummer', 'Bericht', 'Geplaatst', 'Afzender'],
    rows: [
      ...posts.map((post) => [String(post.number), kindOf(post), postedText(post), senderOf(post)]),
      ...told.map((one) => [
        String(one.number),
        toldKind(one),
        toldWhen(one),
        one.sender ?? 'niet opgegeven',
      ]),
    ],
  },
  ...(context.length > 0
    ? [
        words(
          `Alleen voor de samenhang in de bundel, en hier niet bedoeld: bericht ${context.join(', ')} (van de betrokkene zelf, of het bericht waaronder reacties staan).`,
        ),
      ]
    : []),
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

/** The request to have data preserved, where it was made before. */
export const preserved = ({ preservation }: PaperChoice): string[] =>
  preservation
    ? [
        `Om het bewaren van gegevens is al gevraagd op ${dayText(preservation.day)}${preservation.whom ? `, bij ${preservation.whom}` : ''}${preservation.reference ? ` (nummer ${preservation.reference})` : ''}.`,
      ]
    : [];

/** One page to speak from at the desk. It asks, and promises nothing. */
export const speaking: PaperMaker = (matter, choice) => {
  const { posts, told, accounts } = matter;
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
          ...(posts.length === 0
            ? []
            : [
                `${choice.name ?? 'De betrokkene'}${choice.office === null ? '' : `, ${choice.office}`}, kreeg ${counted(posts.length, 'bericht', 'berichten')} van ${counted(accounts.length, 'account', 'accounts')}, ${periodOf(posts)}.`,
              ]),
          'Alles ligt vast in een bewijsbundel met verslag, schermafbeeldingen en controlegetallen.',
          ...(told.length === 0
            ? []
            : [
                `Daarnaast ${counted(told.length, 'voorval', 'voorvallen')} dat niet is vastgelegd, zoals opgegeven.`,
              ]),
          ...(choice.plNumber === null ? [] : [`Eerder nummer bij de politie: ${choice.plNumber}.`]),
          ...preserved(choice),
        ]),
        ...worst.flatMap((post): Block[] => [
          words(`Bericht ${post.number}, ${senderOf(post)}:`),
          { kind: 'quote', text: short(post.text ?? '') },
        ]),
        section('Wat u vraagt'),
        list([
          choice.way === 'melding'
            ? 'Neem een melding op, en leg haar vast. Aangifte kan later nog.'
            : 'Neem de aangifte op, of anders een melding.',
          `Gebruik het adres van de ${organisationIn(choice.organisation)} als domicilie.`,
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
        `Ik verzoek het Openbaar Ministerie tot vervolging over te gaan voor de berichten met nummer ${numbersOf(everything(matter))}.`,
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

/** The special written power of attorney for the klacht. */
export const proxy: PaperMaker = (matter, choice) => [
  {
    name: 'bijzondere-volmacht',
    title: 'Bijzondere schriftelijke volmacht',
    blocks: [
      person(choice),
      pen('Ik geef volmacht aan (naam en functie)'),
      words(
        `om namens mij aangifte te doen, een klacht in te dienen en het verzoek tot vervolging te doen voor de berichten met nummer ${numbersOf(everything(matter))}.`,
      ),
      ...which(matter),
      words('Deze volmacht geldt alleen voor deze berichten en kan worden ingetrokken.'),
      ...signature('de betrokkene'),
      ...signature('wie de volmacht krijgt'),
      ...facts('proxy'),
    ],
  },
];

/** Every post with its words, in order of posting. */
export const chronology: PaperMaker = ({ posts, told, damaged }, choice) => [
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
      ...told.flatMap(toldBlocks),
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

const saidText = ({ how, when, confirmed }: NonNullable<MatterPost['known']>): string =>
  [
    HOW[how],
    when && `${dayText(when.day)}${when.clock === null ? '' : `, ${when.clock} uur`}`,
    confirmed && CONFIRMED[confirmed],
  ]
    .filter(Boolean)
    .join('; ');

/** When and how the person concerned came to know: as was said later, else as the capture assumes. */
export const knowledgeText = ({ knowledge, known }: MatterPost): string =>
  known
    ? saidText(known)
    : `${dutchTime(knowledge.at)}, ${knowledge.by === 'self' ? 'zelf gezien' : 'verteld door een ander'}${knowledge.set === 'default' ? ' (overgenomen van het vastleggen; niet bevestigd)' : ''}`;

/** What a person told stands after the posts, and says that nothing corroborates it. */
const toldBlocks = (one: MatterTold): Block[] => [
  section(`Opgave ${one.number}: ${toldWhen(one)}`),
  words('Opgegeven door een persoon, niet vastgelegd van een pagina. Zwakker dan een vastlegging.'),
  {
    kind: 'facts',
    caption: `Gegevens van opgave ${one.number}`,
    rows: [
      ['Hoe het kwam', toldKind(one)],
      ['Van wie, volgens de persoon', one.sender ?? 'niet opgegeven'],
      ['Ingevoerd', `${dutchTime(one.enteredAt)}${one.by.name === null ? '' : `, door ${one.by.name}`}`],
      ['Bekend bij de betrokkene', one.known ? saidText(one.known) : 'niet ingevuld'],
      ['Beoordeeld als', one.column ?? 'nog niet beoordeeld'],
      ['Mogelijk strafbaar', one.offences.length > 0 ? one.offences.join('; ') : 'niet aangekruist'],
    ],
  },
  one.said === null
    ? words(`De woorden staan niet op dit stuk. Zie de map ${one.folder}.`)
    : { kind: 'quote', text: one.said },
];
