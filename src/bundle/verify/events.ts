import { entriesOf } from '../../core/entry.js';
import type { HappeningKind } from '../../core/journal.js';
import { keyChangeOf } from '../../evidence/key-changes.js';
import { recordIsHere } from '../accounts.js';
import { eventFiles, eventOf, type CapturePart, type EntryPart, type EventFile } from '../dossier.js';
import { DOSSIER } from '../layout/names.js';
import { absent, failed, notChecked, orOk, type Check } from './check.js';
import type { Opened } from './open.js';

const lost = (file: EventFile, detail: string) => absent('events', file.file ?? `regel ${file.seq}`, detail);

/** One event file against its line. Damage that the export itself reported is absent evidence, not a contradiction. */
function checkFile({ digests, lines, contents }: Opened, file: EventFile): Check[] {
  const line = lines.get(file.seq);
  const digest = file.file === null ? undefined : digests.get(file.file);
  if (file.state === 'missing') return [lost(file, 'Deze gebeurtenis was bij het exporteren al weg.')];
  if (file.state === 'damaged' && file.file === null && contents?.dossier.level === 'redacted')
    return [lost(file, 'Deze gebeurtenis was bij het exporteren al beschadigd, en is niet meegeleverd.')];
  if (file.file === null || digest === undefined)
    return [failed('events', file.file ?? DOSSIER, `De gebeurtenis van regel ${file.seq} ontbreekt.`)];
  if (file.state === 'damaged' && digest === line?.body)
    return [
      failed('events', file.file, 'Deze gebeurtenis is heel, maar staat als beschadigd in het dossier.'),
    ];
  if (file.state === 'damaged')
    return [lost(file, 'Deze gebeurtenis was bij het exporteren al beschadigd. Ze bewijst niets.')];
  if (file.state === 'redacted') return checkCopy(file, file.file, contents);
  if (!line) return [failed('events', file.file, `Regel ${file.seq} staat niet in de ketting.`)];
  if (digest !== line.body)
    return [failed('events', file.file, `De inhoud is niet die van regel ${file.seq} in de ketting.`)];
  if (!contents?.events.has(file.seq))
    return [failed('events', file.file, 'Dit is geen gebeurtenis die wij kunnen lezen.')];
  return [];
}

/** A change of key is told by a new key, or by a backup that was put back. */
function checkKeyChanges({ contents }: Opened): Check[] {
  return (contents?.dossier.keys ?? []).flatMap(({ seq, file }) => {
    const event = contents?.events.get(seq);
    return event && keyChangeOf(event) === null
      ? [failed('events', file, `Deze gebeurtenis is van een andere soort (${event.kind}).`)]
      : [];
  });
}

/** A redacted copy cannot be held against its line: the hash there is that of the original. */
const checkCopy = (file: EventFile, path: string, contents: Opened['contents']): Check[] =>
  contents?.events.has(file.seq)
    ? [
        notChecked(
          'events',
          path,
          `Dit is een afgeschermde kopie, gemaakt bij het exporteren. Het origineel ligt in het logboek onder regel ${file.seq}.`,
        ),
      ]
    : [failed('events', path, 'Dit is geen afgeschermde kopie die wij kunnen lezen.')];

type Expect = {
  file: EventFile;
  kind: HappeningKind;
  entry: string | null;
  capture: string | null;
  manual?: string;
};

const expectOfCapture = (entry: EntryPart, part: CapturePart): Expect[] => [
  { file: part.event, kind: 'captured', entry: entry.id, capture: part.capture },
  ...part.media.map((file) => ({ file, kind: 'media' as const, entry: entry.id, capture: part.capture })),
  ...(part.withheld ?? []).map((file) => ({
    file,
    kind: 'withheld' as const,
    entry: entry.id,
    capture: part.capture,
  })),
];

const expectOfEntry = (entry: EntryPart): Expect[] => [
  ...entry.captures.flatMap((part) => expectOfCapture(entry, part)),
  ...(entry.manual ?? []).map(({ event, manual }) => ({
    file: event,
    kind: 'manual' as const,
    entry: entry.id,
    capture: null,
    manual,
  })),
  ...(entry.known ?? []).map((file) => ({ file, kind: 'known' as const, entry: entry.id, capture: null })),
  ...entry.looks.map((file) => ({ file, kind: 'looked-again' as const, entry: entry.id, capture: null })),
  ...entry.judgements.map((file) => ({ file, kind: 'judged' as const, entry: entry.id, capture: null })),
];

/** Whether the dossier calls an event what it is: its kind, its entry, its capture. */
function checkPlace({ contents }: Opened, { file, kind, entry, capture, manual }: Expect): Check[] {
  const event = contents?.events.get(file.seq);
  if (!contents || !event) return [];
  const found = eventOf(contents, file, kind);
  const subject = file.file;
  if (!found) return [failed('events', subject, `Deze gebeurtenis is van een andere soort (${event.kind}).`)];
  const { data } = found;
  const inEntry = entry === null || ('entry' in data && data.entry === entry);
  const inCapture = capture === null || ('capture' in data && data.capture === capture);
  const isManual = manual === undefined || ('manual' in data && data.manual === manual);
  const same = inEntry && inCapture && isManual;
  return same ? [] : [failed('events', subject, 'Deze gebeurtenis hoort bij een ander bericht.')];
}

/** A record of a profile is of an account of which a post is here: made at that post, or with the same number. */
function checkRecords({ contents }: Opened): Check[] {
  if (!contents) return [];
  const { entries, records = [] } = contents.dossier;
  const isHere = recordIsHere(
    entries.map(({ id }) => id),
    entries.flatMap(({ captures }) => captures.flatMap(({ event }) => contents.events.get(event.seq) ?? [])),
  );
  return records.flatMap(({ event: file }) => {
    const event = contents.events.get(file.seq);
    if (!event) return [];
    if (event.kind !== 'account-recorded')
      return [failed('events', file.file, `Deze gebeurtenis is van een andere soort (${event.kind}).`)];
    return isHere(event.data)
      ? []
      : [failed('events', file.file, 'Dit profiel is van een account waarvan hier geen bericht is.')];
  });
}

/** What was done later was done with a post that is here. */
function checkCustody({ contents }: Opened): Check[] {
  const ids = new Set(contents?.dossier.entries.map(({ id }) => id));
  return (contents?.dossier.custody ?? []).flatMap(({ seq, file }) => {
    const event = contents?.events.get(seq);
    return event && !entriesOf(event).some((id) => ids.has(id))
      ? [failed('events', file, 'Deze gebeurtenis gaat over geen bericht in deze bundel.')]
      : [];
  });
}

/** Every event file is the body of its line, and is what the dossier says it is. */
export function checkEvents(opened: Opened): Check[] {
  const { dossier } = opened;
  if (!dossier) return [failed('events', DOSSIER, 'Zonder dossier zijn de gebeurtenissen niet te vinden.')];
  const files = eventFiles(dossier);
  const expected: Expect[] = [
    { file: dossier.opened, kind: 'opened', entry: null, capture: null },
    ...dossier.entries.flatMap(expectOfEntry),
  ];
  const findings = [
    ...files.flatMap((file) => checkFile(opened, file)),
    ...expected.flatMap((expectation) => checkPlace(opened, expectation)),
    ...checkKeyChanges(opened),
    ...checkRecords(opened),
    ...checkCustody(opened),
  ];
  return orOk(
    'events',
    findings,
    'Elke meegeleverde gebeurtenis staat met haar controlegetal in de ketting.',
  );
}
