import type { Authority, Consent, PoliceDecision } from '../../core/happening/police.js';
import { dayText } from '../report/time.js';
import { organisationIn, type PaperChoice } from './choice.js';
import type { Matter } from './matter.js';
import { box, list, pen, section, signature, words, type Block } from './model.js';
import { everything, facts, numbersOf } from './parts.js';
import { person, which } from './police.js';
import type { PaperMaker } from './registry.js';

const APART: readonly (readonly [Exclude<Consent, 'filing'>, string])[] = [
  ['communication', 'Er mag ten behoeve van het onderzoek over de aangifte worden gecommuniceerd.'],
  ['colleagues', 'Andere politieke ambtsdragers mogen het weten.'],
  ['presidium', 'Er mag worden teruggekoppeld aan het presidium.'],
];

const given = ({ consents }: PaperChoice, to: Consent) => (consents ?? []).filter((one) => one.to === to);

/** The choice with what was consented to in this volume alone: the choice is about the whole case. */
function inVolume(matter: Matter, choice: PaperChoice): PaperChoice {
  const ids = new Set(everything(matter).map(({ id }) => id));
  return { ...choice, consents: (choice.consents ?? []).filter(({ entry }) => ids.has(entry)) };
}

/** What of the volume the person agreed to have filed; all of it where nothing is on record, and the paper asks. */
function agreedTo(matter: Matter, choice: PaperChoice): Matter {
  const filing = given(choice, 'filing').map(({ entry }) => entry);
  if (filing.length === 0) return matter;
  const among = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.filter(({ id }) => filing.includes(id));
  return { ...matter, posts: among(matter.posts), told: among(matter.told), damaged: [] };
}

/** Whether it was consented to for everything on the paper: one tick speaks for all of it. */
const givenForAll = (agreed: Matter, choice: PaperChoice, to: Consent): boolean =>
  everything(agreed).every(({ id }) => given(choice, to).some(({ entry }) => entry === id));

interface Step {
  readonly day: string;
  readonly what: string;
  readonly how: string | null;
  readonly posts: readonly { readonly number: number }[];
}

/** What was said of filing what is on the paper, in order; what was said of several posts at once is one step. */
function stepsOf(agreed: Matter, { filing }: PaperChoice): Step[] {
  const onPaper = new Map(everything(agreed).map((post) => [post.id, post]));
  const before = new Set<string>();
  return (filing ?? []).reduce<Step[]>((steps, { entry, given, day, how }) => {
    const post = onPaper.get(entry);
    if (!post) return steps;
    const what = given ? (before.has(entry) ? 'opnieuw gegeven' : 'gegeven') : 'ingetrokken';
    if (given) before.add(entry);
    const last = steps.at(-1);
    return last?.day === day && last.what === what && last.how === how
      ? [...steps.slice(0, -1), { ...last, posts: [...last.posts, post] }]
      : [...steps, { day, what, how, posts: [post] }];
  }, []);
}

/** How the consent stands in the logbook: said in words, it still is signed here. */
function onRecord(agreed: Matter, choice: PaperChoice): Block[] {
  const steps = stepsOf(agreed, choice);
  if (steps.length < 2) return lastOnRecord(choice);
  return [
    words('In het logboek staat over deze instemming, in volgorde:'),
    list(
      steps.map(
        ({ day, what, how, posts }) =>
          `${dayText(day)}: ${what} voor nummer ${numbersOf(posts)}${how === null ? '' : `, ${how}`}`,
      ),
    ),
  ];
}

function lastOnRecord(choice: PaperChoice): Block[] {
  const last = given(choice, 'filing')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  if (!last) return [];
  const how = last.how === null ? '' : `, ${last.how}`;
  return [words(`In het logboek staat dat deze instemming is gegeven op ${dayText(last.day)}${how}.`)];
}

/** Consent to the gemeente filing, for these entries, and revocable. */
export const consent: PaperMaker = (matter, whole) => {
  const choice = inVolume(matter, whole);
  const agreed = agreedTo(matter, choice);
  const organisation = organisationIn(choice.organisation);
  return [
    {
      name: 'instemming',
      title: `Instemming met aangifte door de ${organisation}`,
      blocks: [
        person(choice),
        words(
          `Ik stem ermee in dat de ${organisation} aangifte doet van de berichten met nummer ${numbersOf(everything(agreed))}.`,
        ),
        ...which(agreed),
        ...onRecord(agreed, choice),
        words('Ik kan deze instemming intrekken zolang er geen aangifte is gedaan.'),
        section('Apart, alleen als u het zelf aankruist'),
        ...APART.map(([to, label]) => box(label, givenForAll(agreed, choice, to))),
        ...signature('de betrokkene'),
      ],
    },
  ];
};

const DECIDED: Readonly<Record<PoliceDecision, string>> = {
  aangifte: 'aangifte doen',
  melding: 'een melding bij de politie doen, en nu geen aangifte',
  none: 'nu niet naar de politie gaan',
};

const decided = ({ decided: one }: PaperChoice): Block[] =>
  one
    ? [
        words(
          `Besloten op ${dayText(one.day)}${one.whom === null ? '' : `, door ${one.whom}`}: ${DECIDED[one.decision]}.`,
        ),
      ]
    : [];

const POWER: readonly (readonly [Authority, string])[] = [
  ['burgemeester', 'Burgemeester'],
  ['loco-burgemeester', 'Loco-burgemeester (als de burgemeester zelf betrokkene is)'],
  ['mandate', 'Mandaat of machtiging, met nummer en datum:'],
];

/** Who files for the gemeente, and by what mandate; or that the person concerned files. */
export const filer: PaperMaker = (matter, choice) => {
  const named = choice.filer ?? null;
  const numbers = numbersOf(everything(matter));
  const own = named?.filer === 'person';
  const organisation = organisationIn(choice.organisation);
  return [
    {
      name: `aangever-${organisation.replaceAll(' ', '-')}`,
      title: own ? 'Aangifte: wie doet aangifte' : `Aangifte door de ${organisation}: wie doet aangifte`,
      blocks: [
        words(
          own
            ? `De betrokkene doet zelf aangifte van de berichten met nummer ${numbers}.`
            : `De ${organisation} doet aangifte van de berichten met nummer ${numbers}, gericht aan of tegen ${choice.name ?? 'de betrokkene'}.`,
        ),
        ...decided(choice),
        pen(`${organisation.charAt(0).toUpperCase()}${organisation.slice(1)}`),
        ...(named?.who
          ? [words(`Wie aangifte doet: ${named.who}`)]
          : [pen('Naam en functie van wie aangifte doet')]),
        section('Bevoegd door'),
        ...POWER.map(([authority, label]) => box(label, named?.authority === authority)),
        ...(named?.mandate ? [words(named.mandate)] : [pen('Mandaatbesluit')]),
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
};

/** Who is thought to be behind an account: a paper by itself, and only where the person ticked it. */
export const suspected: PaperMaker = (_, { suspected: who }) =>
  who
    ? [
        {
          name: 'vermoedelijke-persoon',
          title: 'Vermoedelijke persoon: een vermoeden, geen vaststelling',
          blocks: [
            words(
              'Een account is niet hetzelfde als een persoon. Alleen de politie kan vaststellen wie het is.',
            ),
            {
              kind: 'facts',
              caption: 'Wat de betrokkene vermoedt',
              rows: [
                ['Vermoedelijke persoon', who.name],
                ['Waaruit dat blijkt', who.evidence],
              ],
            },
          ],
        },
      ]
    : [];
