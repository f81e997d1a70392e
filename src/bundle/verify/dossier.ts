import {
  countsOf,
  eventFiles,
  eventsOf,
  eventOf,
  type ArtefactFile,
  type CapturePart,
  type Contents,
  type EntryPart,
  type EventFile,
} from '../dossier.js';
import {
  DOSSIER,
  INSTRUCTIONS,
  REPORT,
  artefactName,
  captureFolder,
  entryFolder,
  eventFile,
} from '../layout/names.js';
import { quoteKey } from '../quotes.js';
import { failed, orOk, type Check } from './check.js';
import type { Opened } from './open.js';

/** What contradicts itself, in Dutch; empty where nothing does. */
type Rule = (contents: Contents) => string[];

const unless = (holds: boolean, detail: string): string[] => (holds ? [] : [detail]);
const distinct = (values: readonly (string | number)[]) => new Set(values).size === values.length;
const rising = (files: readonly EventFile[]) =>
  files.every(({ seq }, index) => index === 0 || seq > (files[index - 1]?.seq ?? 0));
const misplaced = (file: string | null, folder: string) =>
  `${file ?? folder} heeft niet de naam en plaats die erbij horen.`;

const opening: Rule = ({ dossier: { opened, keys = [] } }) => [
  ...unless(opened.seq === 0, `Het begin van het logboek is regel 0, niet regel ${opened.seq}.`),
  ...events('data', [opened, ...keys]),
  ...unless(rising([opened, ...keys]), 'De wisselingen van sleutel staan niet op volgorde.'),
];

const once: Rule = ({ dossier }) => [
  ...unless(distinct(dossier.entries.map(({ id }) => id)), 'Een bericht staat er twee keer in.'),
  ...unless(distinct(eventFiles(dossier).map(({ seq }) => seq)), 'Een gebeurtenis wordt twee keer gebruikt.'),
];

/** Judgements and captures out of order would make an early one the last, and so the one that counts. */
const inOrder: Rule = ({ dossier: { entries } }) =>
  entries
    .filter(
      ({ captures, judgements }) =>
        !rising(judgements) ||
        !rising(captures.map(({ event }) => event)) ||
        !captures.every(({ media, withheld = [] }) => rising(media) && rising(withheld)),
    )
    .map(({ folder }) => `De gebeurtenissen van ${folder} staan niet op volgorde.`);

const numbered: Rule = ({ dossier: { entries, volume } }) => {
  const first = volume.index === 1 ? 1 : (entries[0]?.number ?? 1);
  const right = entries.every(({ number }, index) => number === first + index);
  return unless(right, 'De nummers van de berichten lopen niet door.');
};

function events(folder: string, files: readonly EventFile[]): string[] {
  return files
    .filter(({ seq, state, file }) => {
      const expected = state === 'missing' ? null : eventFile(folder, seq, state === 'damaged');
      return file !== expected;
    })
    .map(({ file }) => misplaced(file, folder));
}

function artefacts({ folder, files }: CapturePart): string[] {
  const seen = new Map<ArtefactFile['role'], number>();
  return files.flatMap(({ role, type, state, file }) => {
    const ordinal = (seen.get(role) ?? 0) + 1;
    seen.set(role, ordinal);
    const isGone = state === 'missing' || state === 'not-kept';
    const name = isGone ? null : artefactName(role, type, ordinal, state === 'damaged');
    return unless(file === (name && `${folder}/${name}`), misplaced(file, folder));
  });
}

function folderOf(contents: Contents, { number, id, captures }: EntryPart): string | null {
  const [first] = captures;
  const event = first && eventOf(contents, first.event, 'captured');
  return event ? entryFolder(number, event.data.post.platform, event.data.post.postId.value, id) : null;
}

const inPlace: Rule = (contents) =>
  contents.dossier.entries.flatMap((entry) => {
    const { folder, captures, judgements } = entry;
    return [
      ...unless(folder === (folderOf(contents, entry) ?? folder), misplaced(null, folder)),
      ...unless(captures.length > 0, `${folder} heeft geen vastlegging.`),
      ...events(folder, judgements),
      ...captures.flatMap((part, index) => [
        ...unless(part.folder === captureFolder(folder, index), misplaced(null, part.folder)),
        ...events(part.folder, eventsOf(part)),
        ...artefacts(part),
      ]),
    ];
  });

const counted: Rule = ({ dossier: { counts, opened, entries } }) => {
  const { entries: berichten, captures, damaged } = countsOf(opened, entries);
  const same = counts.entries === berichten && counts.captures === captures && counts.damaged === damaged;
  return unless(same, 'Het aantal berichten, vastleggingen of beschadigde bestanden klopt niet.');
};

/** A norm that no judgement names would stand in the bundle for nothing. */
const quoted: Rule = (contents) => {
  const files = contents.dossier.entries.flatMap(({ judgements }) => judgements);
  const judged = files.map((file) => {
    const data = eventOf(contents, file, 'judged')?.data;
    return data && quoteKey(data.protocol, data.category);
  });
  if (judged.includes(undefined)) return [];
  const foreign = Object.keys(contents.dossier.categories).filter((id) => !judged.includes(id));
  return foreign.map((id) => `De norm bij "${id.slice(0, 80)}" hoort bij geen beoordeling.`);
};

const documented: Rule = ({ dossier: { documents } }) =>
  unless(
    Object.keys(documents).sort().join() === [REPORT, INSTRUCTIONS].sort().join(),
    'De lijst van stukken klopt niet.',
  );

const RULES: readonly Rule[] = [opening, once, inOrder, numbered, inPlace, counted, quoted, documented];

/** `data/dossier.json` can be read, and says of itself and of the events only what follows from them. */
export function checkDossier({ contents }: Opened): Check[] {
  if (!contents) return [failed('dossier', DOSSIER, 'Het dossier ontbreekt of heeft niet de juiste vorm.')];
  const findings = RULES.flatMap((rule) => rule(contents)).map((detail) =>
    failed('dossier', DOSSIER, detail),
  );
  return orOk('dossier', findings, 'Het dossier is te lezen en spreekt zichzelf niet tegen.');
}
