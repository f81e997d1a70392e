import { dutchDay, dutchTime } from '../report/time.js';
import { PLATFORM, counted } from '../report/words.js';
import { inOrder } from './police.js';
import { facts, senderOf } from './parts.js';
import { box, pen, section, words, type Block } from './model.js';
import type { PaperMaker } from './registry.js';
import type { MatterAccount } from './matter.js';

const dayOf = ({ postedAt, capturedAt }: { postedAt: { at: string | null }; capturedAt: string }): string =>
  dutchDay(postedAt.at ?? capturedAt);

function overview({ posts, handles, platform }: MatterAccount): Block[] {
  const sorted = inOrder(posts);
  const days = [...new Set(sorted.map(dayOf))];
  const [first] = sorted;
  if (!first) return [];
  const asked = sorted.flatMap(({ askedToStop }) => askedToStop ?? []).sort()[0] ?? null;
  const after =
    asked === null ? [] : sorted.filter(({ postedAt }) => postedAt.at !== null && postedAt.at > asked);
  const names = handles.map(({ handle }) => `@${handle}`).join(', ') || senderOf(first);
  return [
    section(`${names}, ${PLATFORM[platform]}`),
    {
      kind: 'facts',
      caption: 'Duur en frequentie in dit logboek',
      rows: [
        ['Aantal', counted(sorted.length, 'bericht', 'berichten')],
        ['Van', days[0] ?? 'onbekend'],
        ['Tot en met', days.at(-1) ?? 'onbekend'],
        ['Op', counted(days.length, 'dag', 'verschillende dagen')],
        ['Gevraagd om te stoppen', asked === null ? 'niet vastgelegd' : dutchTime(asked)],
        ['Berichten daarna', asked === null ? 'niet te zeggen' : String(after.length)],
      ],
    },
  ];
}

/** Nature, length, frequency and intensity per account; what only the person can say is left to the pen. */
export const stalking: PaperMaker = ({ accounts }, choice) => [
  {
    name: 'overzicht-belaging',
    title: 'Overzicht bij mogelijke belaging',
    blocks: [
      words(
        'Geteld is wat in dit logboek staat; er kan meer zijn. Alleen per account, nooit samengevoegd op naam.',
      ),
      ...accounts.flatMap(overview),
      section('In te vullen met de pen'),
      pen('Op welke andere manieren is contact gezocht?', 2),
      pen('Gaat het nog door? Tot wanneer?'),
      box('Ook familie, vrienden of de werkgever zijn benaderd.'),
      section('Invloed op het persoonlijk leven'),
      ...(choice.impact === null ? [pen('In eigen woorden', 5)] : [words(choice.impact)]),
      ...facts('stalking', 'klacht'),
    ],
  },
];
