import type { Level } from '../../core/happening/handover.js';
import {
  countsOf,
  eventFiles,
  eventsOf,
  eventsOfEntry,
  eventOf,
  filesOf,
  namedIn,
  type ArtefactFile,
  type CapturePart,
  type Contents,
  type EntryPart,
  type EventFile,
  type LookPart,
  type ManualPart,
  type RecordPart,
} from '../dossier.js';
import {
  DOSSIER,
  INSTRUCTIONS,
  REPORT,
  artefactName,
  captureFolder,
  entryFolder,
  eventFile,
  headLineFile,
  headTokenFile,
  lookFolder,
  manualFolder,
  recordFolder,
  redactedFile,
  redactedName,
} from '../layout/names.js';
import { CUSTODY_FOLDER, mayBeCopied } from '../custody.js';
import { wrongSums } from '../statement.js';
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
  ...events('data', [opened, ...keys], 'full'),
  ...unless(
    [opened, ...keys].every(({ state }) => state !== 'redacted'),
    'Het begin van het logboek en wisselingen van sleutel worden nooit afgeschermd.',
  ),
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
      ({ captures, judgements, looks, manual = [], known = [] }) =>
        !rising(judgements) ||
        !rising(known) ||
        !rising(manual.map(({ event }) => event)) ||
        !rising(looks) ||
        !rising(captures.map(({ event }) => event)) ||
        !captures.every(({ media, withheld = [] }) => rising(media) && rising(withheld)),
    )
    .map(({ folder }) => `De gebeurtenissen van ${folder} staan niet op volgorde.`);

const numbered: Rule = ({ dossier: { entries, volume } }) => {
  const first = volume.index === 1 ? 1 : (entries[0]?.number ?? 1);
  const right = entries.every(({ number }, index) => number === first + index);
  return unless(right, 'De nummers van de berichten lopen niet door.');
};

function placeOf(folder: string, { seq, state, file }: EventFile, level: Level): string | null {
  if (state === 'missing') return null;
  if (state === 'redacted') return redactedFile(folder, seq);
  // What is damaged may hold anything: a redacted bundle names it and leaves it where it is.
  if (state === 'damaged' && level === 'redacted' && file === null) return null;
  return eventFile(folder, seq, state === 'damaged');
}

const events = (folder: string, files: readonly EventFile[], level: Level): string[] =>
  files
    .filter((file) => file.file !== placeOf(folder, file, level))
    .map(({ file }) => misplaced(file, folder));

function artefacts(
  { folder, files }: CapturePart | ManualPart | RecordPart | LookPart,
  level: Level,
): string[] {
  const seen = new Map<ArtefactFile['role'], number>();
  return files.flatMap(({ role, type, state, file }) => {
    const ordinal = (seen.get(role) ?? 0) + 1;
    seen.set(role, ordinal);
    const plain = artefactName(role, type, ordinal, state === 'damaged');
    const isGone = state === 'missing' || state === 'not-kept';
    const none = isGone || (level === 'redacted' && state !== 'redacted');
    const name = none || plain === null ? null : state === 'redacted' ? redactedName(plain) : plain;
    return unless(file === (name && `${folder}/${name}`), misplaced(file, folder));
  });
}

function folderOf(contents: Contents, { number, id, captures }: EntryPart): string | null {
  const [first] = captures;
  if (!first) return entryFolder(number, 'handmatig', null, id);
  const event = eventOf(contents, first.event, 'captured');
  return event ? entryFolder(number, event.data.post.platform, event.data.post.postId.value, id) : null;
}

/** Pictures of notices lie by the look that names them, each look once, in their order. */
const noticesIn = (
  notices: readonly LookPart[],
  looks: readonly EventFile[],
  folder: string,
  level: Level,
): string[] => [
  ...unless(
    notices.every(({ look }, at) => at === 0 || look > (notices[at - 1]?.look ?? 0)) &&
      notices.every(({ look, files }) => files.length > 0 && looks.some(({ seq }) => seq === look)),
    `De beelden bij een latere blik in ${folder} horen niet bij de gebeurtenissen ervan.`,
  ),
  ...notices.flatMap((part) => [
    ...unless(part.folder === lookFolder(folder, part.look), misplaced(null, part.folder)),
    ...artefacts(part, level),
  ]),
];

const inPlace: Rule = (contents) =>
  contents.dossier.entries.flatMap((entry) => {
    const { level } = contents.dossier;
    const { folder, captures, judgements, looks, manual = [], known = [], notices = [] } = entry;
    return [
      ...unless(folder === (folderOf(contents, entry) ?? folder), misplaced(null, folder)),
      ...unless(captures.length + manual.length > 0, `${folder} heeft geen vastlegging.`),
      ...events(folder, [...looks, ...known, ...judgements], level),
      ...noticesIn(notices, looks, folder, level),
      ...manual.flatMap((part, index) => [
        ...unless(
          part.folder === manualFolder(folder, index, captures.length > 0),
          misplaced(null, part.folder),
        ),
        ...events(part.folder, [part.event], level),
        ...artefacts(part, level),
      ]),
      ...captures.flatMap((part, index) => [
        ...unless(part.folder === captureFolder(folder, index), misplaced(null, part.folder)),
        ...events(part.folder, eventsOf(part), level),
        ...artefacts(part, level),
      ]),
    ];
  });

/** Records of profiles and custody lie beside the entries, in order, and there are none without entries. */
const beside: Rule = ({ dossier: { records = [], custody = [], entries, level } }) => [
  ...unless(
    rising(records.map(({ event }) => event)) && rising(custody),
    'De gegevens over accounts of wat er later gebeurde staan niet op volgorde.',
  ),
  ...unless(
    entries.length > 0 || records.length + custody.length === 0,
    'Gegevens over accounts horen bij berichten, en die zijn er niet.',
  ),
  ...events(CUSTODY_FOLDER, custody, level),
  ...records.flatMap((part, index) => [
    ...unless(part.folder === recordFolder(index), misplaced(null, part.folder)),
    ...events(part.folder, [part.event], level),
    ...artefacts(part, level),
  ]),
];

const counted: Rule = ({ dossier }) => {
  const { counts } = dossier;
  const { entries: berichten, captures, damaged } = countsOf(dossier);
  const same = counts.entries === berichten && counts.captures === captures && counts.damaged === damaged;
  return unless(same, 'Het aantal berichten, vastleggingen of beschadigde bestanden klopt niet.');
};

/** A norm or an offence that no judgement names would stand in the bundle for nothing. */
const quoted: Rule = (contents) => {
  const { dossier } = contents;
  const files = dossier.entries.flatMap(({ judgements }) => judgements);
  if (files.some((file) => eventOf(contents, file, 'judged') === null)) return [];
  const { columns, offences } = namedIn(contents);
  const foreign = (quotes: object, named: readonly string[], what: string) =>
    Object.keys(quotes)
      .filter((id) => !named.includes(id))
      .map((id) => `${what} "${id.slice(0, 80)}" hoort bij geen beoordeling.`);
  return [
    ...foreign(dossier.categories, columns, 'De norm bij'),
    ...foreign(dossier.offences, offences, 'Het feit'),
  ];
};

/** Of a whole bundle: an event of which a copy goes along, without what a platform wrote to the person. */
const isCopy = ({ events }: Contents, { seq, hidden = [] }: EventFile): boolean => {
  const event = events.get(seq);
  return event !== undefined && mayBeCopied(event.kind) && hidden.includes('letter');
};

/** A level says what may be in the bundle: at `full` nothing else is redacted, at `redacted` everything of an entry is. */
const levelled: Rule = (contents) => {
  const { level, entries, records = [], custody = [], summary } = contents.dossier;
  const later = level === 'full' ? custody.filter((file) => !isCopy(contents, file)) : custody;
  const events = [...entries.flatMap(eventsOfEntry), ...later, ...records.map(({ event }) => event)];
  const artefacts = [...entries.flatMap(filesOf), ...records.flatMap(({ files }) => files)];
  const states = new Set([...events, ...artefacts].map(({ state }) => state));
  const fits = {
    full: !states.has('redacted') && entries.length > 0,
    redacted: !states.has('exported') && entries.length > 0,
    summary: entries.length === 0,
  }[level];
  return unless(
    fits && (summary !== null) === (level === 'summary'),
    'Wat er in de bundel zit, past niet bij hoeveel er zegt te zijn afgeschermd.',
  );
};

/** The statement counts every post once, and what is here is among what it counts. */
const complete: Rule = ({ dossier: { statement, entries, summary, volume } }) => {
  const here = summary ? summary.rows.length : entries.length;
  const right = volume.count === 1 ? statement.all.included === here : statement.all.included >= here;
  return [
    ...wrongSums(statement),
    ...unless(right, 'De volledigheidsverklaring noemt een ander aantal dan er berichten zijn.'),
  ];
};

const separate: Rule = ({ dossier: { level, entries, volume } }) =>
  unless(
    level === 'full' ? entries.every(({ home }) => home === volume.separate) : !volume.separate,
    'Berichten met een woonadres of familie horen in een eigen deel.',
  );

/** Papers tell what a redacted copy hides, so they go with a whole bundle alone; and each is one of ours by its name. */
const papered: Rule = ({ dossier: { papers, level } }) =>
  unless(
    !papers ||
      (level === 'full' &&
        Object.keys(papers.files).every((path) =>
          /^data\/stukken\/\d\d-[a-z0-9-]+\.(?:html|pdf)$/.test(path),
        )),
    'De stukken voor de politie horen niet in deze bundel, of hebben niet de naam die erbij hoort.',
  );
const headTokens: Rule = ({ dossier: { heads = [] } }) => [
  ...heads
    .filter(({ seq, line, token }) => line !== headLineFile(seq) || token !== headTokenFile(seq))
    .map(({ token }) => misplaced(token, token)),
  ...unless(
    heads.every(({ seq }, index) => index === 0 || seq > (heads[index - 1]?.seq ?? 0)),
    'De tijdstempels over het logboek staan niet op volgorde.',
  ),
];

const documented: Rule = ({ dossier: { documents } }) =>
  unless(
    Object.keys(documents).sort().join() === [REPORT, INSTRUCTIONS].sort().join(),
    'De lijst van stukken klopt niet.',
  );

const RULES: readonly Rule[] = [
  opening,
  once,
  inOrder,
  numbered,
  inPlace,
  beside,
  counted,
  quoted,
  levelled,
  complete,
  separate,
  papered,
  headTokens,
  documented,
];

/** `data/dossier.json` can be read, and says of itself and of the events only what follows from them. */
export function checkDossier({ contents }: Opened): Check[] {
  if (!contents) return [failed('dossier', DOSSIER, 'Het dossier ontbreekt of heeft niet de juiste vorm.')];
  const findings = RULES.flatMap((rule) => rule(contents)).map((detail) =>
    failed('dossier', DOSSIER, detail),
  );
  return orOk('dossier', findings, 'Het dossier is te lezen en spreekt zichzelf niet tegen.');
}
