import { toItem } from '../../core/item.js';
import { eventOf, type CapturePart, type Contents, type ManualPart } from '../dossier.js';

/** Why a file of a capture is not here, in words for `02-bericht.json` and the report. */
export const STATE_NOTE: Readonly<Record<CapturePart['files'][number]['state'], string | null>> = {
  exported: null,
  redacted:
    'Afgeschermd: dit is een kopie met delen bedekt. Het controlegetal is dat van het origineel in het logboek.',
  withheld: 'Niet meegeleverd: het kan anderen tonen. Het ligt in het logboek, met dit controlegetal.',
  'not-kept':
    'Niet bewaard: degene die vastlegde koos dit beeld te wissen, omdat het intiem is of een kind toont. Het controlegetal en de grootte blijven staan.',
  damaged: 'Het bestand in het logboek is beschadigd: het past niet bij dit controlegetal.',
  missing: 'Het bestand is niet meer in het logboek.',
};

/**
 * `02-bericht.json` (`vastgelegd-bericht/2`): what one capture recorded. `post` is the item of `read-page`; `fields` are
 * the same facts, each with its source and what other sources said. Null when the event is damaged or missing.
 */
export function messageOf(contents: Contents, part: CapturePart) {
  const event = eventOf(contents, part.event, 'captured');
  if (!event) return null;
  const { post, context, artefacts: _, ...provenance } = event.data;
  return {
    schema: 'vastgelegd-bericht/2',
    post: toItem(post),
    fields: post,
    context: context.map((item) => ({
      relation: item.relation,
      post: toItem(item.post),
      fields: item.post,
    })),
    provenance,
    artefacts: part.files.map((file) => ({ ...file, note: STATE_NOTE[file.state] })),
    media: part.media.flatMap((file) => eventOf(contents, file, 'media')?.data.items ?? []),
    ...(part.withheld && {
      withheld: part.withheld.flatMap((file) => eventOf(contents, file, 'withheld') ?? []),
    }),
    /** What was taken out before this was handed over; empty where nothing was. */
    hidden: part.event.hidden ?? [],
    event: { ...part.event, recordedAt: event.at },
  };
}

/** `03-tekst.txt`: the text exactly as recorded, nothing added. Null when there is no event, or no text may be told. */
export const textOf = (contents: Contents, part: CapturePart): string | null => {
  const event = eventOf(contents, part.event, 'captured');
  if (part.event.hidden?.includes('text')) return null;
  return event && (event.data.post.text.value ?? '');
};

/**
 * `02-opgave.json` (`vastgelegd-opgave/1`): what a person told of something that nobody captured. Null when the event is
 * damaged or missing.
 */
export function toldOf(contents: Contents, part: ManualPart) {
  const event = eventOf(contents, part.event, 'manual');
  if (!event) return null;
  const { files, ...told } = event.data;
  return {
    schema: 'vastgelegd-opgave/1',
    note: 'Opgegeven door een persoon. Niets hiervan is van een pagina gelezen of bevestigd.',
    told,
    files: part.files.map((file, index) => ({
      ...file,
      name: files[index]?.name ?? null,
      note: STATE_NOTE[file.state],
    })),
    hidden: part.event.hidden ?? [],
    event: { ...part.event, recordedAt: event.at },
  };
}

/** `03-tekst.txt`: what was said, in the words of who told it. Null when there is no event, or it may not be told. */
export const saidOf = (contents: Contents, part: ManualPart): string | null =>
  part.event.hidden?.includes('text') ? null : (eventOf(contents, part.event, 'manual')?.data.said ?? null);
