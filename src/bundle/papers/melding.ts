import type { FormField } from '../../dossier/melding/form.js';
import { SUBJECT } from '../../dossier/melding/message.js';
import type { Melding } from '../../dossier/melding/melding.js';
import { list, section, words, type Block, type Paper } from './model.js';

/** Fields whose content has a place of its own on this paper. */
const APART: ReadonlySet<string> = new Set(['omschrijving', 'ankerregel', 'account', 'adres_bericht']);

function details({ accounts, posts, suspected }: Melding): Block[] {
  return [
    ...(accounts ? [section('Account van de afzender'), list(accounts)] : []),
    ...(posts ?? []).flatMap(({ url, text }, index): Block[] => [
      section(`Bericht ${index + 1}`),
      ...(url === null ? [] : [words(url)]),
      text === '' ? words('Het bericht heeft geen tekst.') : { kind: 'quote', text },
    ]),
    ...(suspected
      ? [
          section('Vermoedelijke persoon: een vermoeden, geen vaststelling'),
          words(suspected.name),
          words(`Waaruit dat blijkt: ${suspected.evidence}`),
        ]
      : []),
  ];
}

/**
 * The one PDF that goes with a melding: its fields in the words of the municipality, and exactly what the melding itself
 * holds. What was not switched on is not in the melding, and so not here.
 */
export const meldingPaper = (melding: Melding, fields: readonly FormField[]): Paper => ({
  name: melding.consult ? 'overleg' : 'melding',
  title: melding.consult ? SUBJECT.consult : SUBJECT.melding,
  blocks: [
    {
      kind: 'facts',
      caption: 'De melding',
      rows: fields
        .filter(({ field, value }) => value !== '' && !APART.has(field))
        .map(({ label, value }) => [label, value]),
    },
    ...(melding.column
      ? [
          section('De norm'),
          { kind: 'quote', text: melding.column.norm } as const,
          { kind: 'source', text: `Bron: ${melding.column.source}` } as const,
        ]
      : []),
    ...details(melding),
    section('Ankerregel'),
    words('Bewaar deze regel: daarmee is later te controleren dat er niets is veranderd.'),
    words(melding.anchor),
  ],
});

/** What is on a paper as lines of text, to be looked at before it leaves. */
export const linesOf = ({ blocks }: Paper): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'section':
        return ['', block.title];
      case 'text':
      case 'source':
        return [block.text];
      case 'quote':
        return block.text.split('\n').map((line) => `    ${line}`);
      case 'list':
        return block.items.map((item) => `- ${item}`);
      case 'facts':
        return block.rows.map(([name, value]) => `${name}: ${value}`);
      case 'table':
        return block.rows.map((cells) => cells.join(', '));
      case 'pen':
      case 'box':
        return [block.label];
    }
  });
