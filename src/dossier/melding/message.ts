import type { Letter } from './eml.js';
import type { Melding } from './melding.js';
import { askText, dayText, perpetratorText, undatedText, urgencyText } from './words.js';

/** Neutral on purpose: subjects are shown on locked screens, and in lists that others see. */
export const SUBJECT = { melding: 'Melding volgens protocol', consult: 'Vraag om overleg' } as const;

const whenText = ({ first, last, count, undated }: Melding): string => {
  if (first === null || last === null) return 'datum niet bekend';
  const from = dayText(first);
  const to = dayText(last);
  const days = from === to ? from : `${from} tot en met ${to}`;
  if (count === 1) return days;
  return `${days}, ${count} berichten${undated === 0 ? '' : ` (${undatedText(undated)})`}`;
};

/** A line that begins with what a mail program would read as a quote or a signature is shifted by a space. */
const quoted = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

function detailsOf({ accounts, posts, suspected, aimedAt }: Melding): string[] {
  return [
    ...(accounts ? ['', 'Account van de afzender:', ...accounts.map((account) => `- ${account}`)] : []),
    ...(aimedAt === null ? [] : [`Gericht op: ${aimedAt}`]),
    ...(posts ?? []).flatMap(({ url, text }) => [
      '',
      `Bericht${url === null ? '' : ` ${url}`}:`,
      quoted(text),
    ]),
    ...(suspected
      ? [
          '',
          `Vermoedelijke persoon (een vermoeden, geen vaststelling): ${suspected.name}`,
          `Waaruit dat blijkt: ${suspected.evidence}`,
        ]
      : []),
  ];
}

/**
 * The text of a melding: role, date, column, urgency, what is asked and the ankerregel. Post and account only where the
 * melding holds them, which is when the person switched that on. `enclosed`: name of the PDF that goes along; the details
 * are in there then, and the mail itself stays minimal.
 */
export function messageOf(
  melding: Melding,
  enclosed: string | null = null,
): Pick<Letter, 'subject' | 'body'> {
  const { consult, role, column, urgency, asks, perpetrator, repeated, addressedAt, anchor } = melding;
  const who = role === null ? '' : ` als ${role}`;
  const lines = [
    `Aan: ${melding.recipient}`,
    '',
    consult
      ? `Ik twijfel${who} over een voorval online en wil daarover overleggen.`
      : `Ik meld${who} een voorval online.`,
    '',
    `Wanneer: ${whenText(melding)}`,
    `Waar: ${melding.platforms.join(', ') || 'niet bekend'}`,
    `Norm: ${column ? column.label : 'nog te bepalen'}`,
    ...(column ? [`Bron van de norm: ${column.source}`] : []),
    `Urgentie: ${urgencyText[urgency]}`,
    ...(consult ? [] : [`Afzender: ${perpetratorText[perpetrator]}`]),
    ...(consult || repeated === null
      ? []
      : [`Eerste of herhaald (in mijn eigen logboek): ${repeated ? 'herhaald' : 'eerste keer'}`]),
    ...(consult || addressedAt === null ? [] : [`Afzender aangesproken op: ${dayText(addressedAt)}`]),
    '',
    'Ik vraag u:',
    ...asks.map((ask) => `- ${askText[ask]}`),
    ...(enclosed === null ? detailsOf(melding) : ['', `Bijlage: ${enclosed}`]),
    '',
    'De berichten zijn vastgelegd met Vastgelegd. Bewaar deze regel: daarmee is later te controleren dat er niets is veranderd.',
    anchor,
    '',
    'Vertrouwelijk. Stuur dit niet door zonder overleg met mij.',
  ];
  return { subject: consult ? SUBJECT.consult : SUBJECT.melding, body: `${lines.join('\n')}\n` };
}
