import { dutchTime } from '../report/time.js';
import { counted } from '../report/words.js';
import { moment, numbersOf } from './parts.js';
import { list, pen, section, signature, words } from './model.js';
import type { PaperMaker } from './registry.js';

/** What the one who put it on record declares. Only what the record itself shows is filled in. */
export const recorder: PaperMaker = ({ posts, told }, choice) => {
  const times = posts.map(({ capturedAt }) => capturedAt).sort();
  const first = times[0] ?? '';
  return [
    {
      name: 'verklaring-vastlegger',
      title: 'Verklaring van de vastlegger',
      blocks: [
        {
          kind: 'facts',
          caption: 'Wie legde vast',
          rows: [
            ['Naam', choice.recorder ?? 'in te vullen met de pen'],
            ['Vastgelegd', counted(posts.length, 'bericht', 'berichten')],
            ['Eerste vastlegging', first === '' ? 'onbekend' : moment(first)],
            ['Laatste vastlegging', dutchTime(times.at(-1) ?? '') || 'onbekend'],
          ],
        },
        words('Ik verklaar:'),
        list([
          ...(posts.length === 0
            ? []
            : [
                `dat ik de berichten met nummer ${numbersOf(posts)} zelf op mijn scherm heb gezien en met de browserextensie Vastgelegd heb vastgelegd;`,
                'dat ik niets aan de pagina, de beelden of de gegevens heb veranderd;',
                'dat ik de berichten heb vastgelegd zoals de browser ze op dat moment toonde;',
                'dat ik niet weet of en door wie het account toen werd gebruikt, anders dan de pagina toonde.',
              ]),
          ...(told.length === 0
            ? []
            : [
                `dat ik de opgave met nummer ${numbersOf(told)} heb ingevoerd zoals ik het weet of zoals het mij is verteld; daarvan is niets van een pagina vastgelegd.`,
              ]),
        ]),
        section('Wat ik verder wil opmerken'),
        pen('Bijzonderheden bij het vastleggen', 4),
        ...signature('wie vastlegde'),
      ],
    },
  ];
};
