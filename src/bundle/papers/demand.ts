import { demandRouteFor } from '../../dossier/police/police.js';
import { dutchDay } from '../report/time.js';
import { PLATFORM, SOURCE, UNKNOWN } from '../report/words.js';
import { audienceText, facts, kindOf, moment, postedText, sourceLine, toSecond } from './parts.js';
import { list, section, words, type Block, type Paper } from './model.js';
import type { PaperChoice } from './choice.js';
import { preserved } from './police.js';
import type { PaperMaker } from './registry.js';
import type { Matter, MatterAccount, MatterPost } from './matter.js';

const goneText = ({ gone }: MatterPost): string =>
  gone === null ? 'niet gezien dat het weg is' : `weg volgens het platform, gezien op ${moment(gone)}`;

const postBlock = (post: MatterPost): Block => ({
  kind: 'facts',
  caption: `Bericht ${post.number}`,
  rows: [
    ['Soort', kindOf(post)],
    ['Adres (URL)', post.post.permalink.value ?? UNKNOWN],
    ['Nummer (id)', post.post.postId.value ?? UNKNOWN],
    ['Geplaatst (UTC)', post.postedAt.at === null ? postedText(post) : toSecond(post.postedAt.at)],
    ['Zichtbaar', audienceText(post)],
    ['Laatst online gezien (UTC)', toSecond(post.lastSeen)],
    ['Nu', goneText(post)],
  ],
});

function platformBlocks({ platform }: MatterAccount): Block[] {
  const route = demandRouteFor(platform);
  if (!route)
    return [words(`Platform: ${PLATFORM[platform]}. De rechtspersoon en het loket zijn hier niet bekend.`)];
  return [
    {
      kind: 'facts',
      caption: 'Aan wie',
      rows: [
        ['Platform', PLATFORM[platform]],
        ['Rechtspersoon', route.entity],
        ['Loket voor politie en OM', route.portal ?? UNKNOWN],
      ],
    },
    { kind: 'source', text: sourceLine(route.source, route.lastChecked) },
    ...(route.caution === null ? [] : [{ kind: 'source', text: `Let op: ${route.caution}` } as const]),
  ];
}

const accountBlock = ({ id, handles, displayNames, profileUrl }: MatterAccount): Block => ({
  kind: 'facts',
  caption: 'Het account',
  rows: [
    ['Nummer (id)', id.value ?? UNKNOWN],
    ['Hoe dat nummer is gevonden', id.source === null ? 'niet gevonden; nooit geraden' : SOURCE[id.source]],
    [
      'Accountnamen, met wanneer gezien',
      handles.map(({ handle, from, until }) => `@${handle} (${span(from, until)})`).join('; ') || UNKNOWN,
    ],
    ['Weergavenamen', displayNames.join('; ') || UNKNOWN],
    ['Adres van het profiel', profileUrl ?? UNKNOWN],
  ],
});

const span = (from: string, until: string): string =>
  dutchDay(from) === dutchDay(until) ? dutchDay(from) : `${dutchDay(from)} tot en met ${dutchDay(until)}`;

const paperOf = (choice: PaperChoice, account: MatterAccount, index: number, count: number): Paper => ({
  name: `vorderingsblad-${String(index + 1).padStart(2, '0')}`,
  title: `Vorderingsblad: account ${index + 1} van ${count}`,
  blocks: [
    words('Voor politie en Openbaar Ministerie. Een account is niet hetzelfde als een persoon.'),
    ...platformBlocks(account),
    accountBlock(account),
    section('Gevraagd'),
    list([
      'Laat het platform de gegevens van dit account en van deze berichten meteen bewaren, ook wat is verwijderd.',
      'Vorder de identificerende gegevens: opgegeven naam, e-mailadres en telefoonnummer van de gebruiker, tijdstip en IP-adres (met poort) van aanmelding en van het plaatsen van deze berichten.',
      'Bekijk de berichten zelf op de pagina en maak daarvan proces-verbaal.',
    ]),
    ...preserved(choice).map(words),
    section('De berichten'),
    ...account.posts.map(postBlock),
    ...facts('preserve', 'evidence-order', 'other-writing'),
  ],
});

/** One sheet per account: what an officer needs to have data preserved and to demand who is behind it. */
export const demand: PaperMaker = ({ accounts }: Matter, choice) =>
  accounts.map((account, index) => paperOf(choice, account, index, accounts.length));
