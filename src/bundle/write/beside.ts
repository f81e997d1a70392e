import { entriesOf } from '../../core/entry.js';
import { recordIsHere } from '../accounts.js';
import type { EventFile, RecordPart } from '../dossier.js';
import { CUSTODY_FOLDER, goesAlong, holdsLetter } from '../custody.js';
import { recordFolder } from '../layout/names.js';
import type { Chosen } from './choose.js';
import { eventTaker, type Gathered } from './gather.js';
import { keepBack, nothingTaken, takeArtefact, takeRedacted, type Reading, type Taken } from './reader.js';
import type { CustodyLine } from './survey.js';

/** What goes along in a volume beside its entries, because it is about several of them. */
export interface Beside extends Taken {
  readonly records: readonly RecordPart[];
  readonly custody: readonly EventFile[];
}

/**
 * Records of the profiles of the accounts in a volume, each once and in order. The logbook can join two posts by a capture that
 * does not go along; who gets the bundle can only follow what is in it, so a record of that account stays behind.
 */
function recordsIn(chosen: readonly Chosen[], gathered: readonly Gathered[]): Chosen['records'] {
  const isHere = recordIsHere(
    chosen.map(({ entry }) => entry.id),
    gathered.flatMap(({ events }) => [...events.values()]),
  );
  const all = new Map(chosen.flatMap(({ records }) => records.map((record) => [record.seq, record])));
  return [...all.values()].filter(({ data }) => isHere(data)).sort((a, b) => a.seq - b.seq);
}

async function takeRecords(
  reading: Reading,
  chosen: readonly Chosen[],
  records: Chosen['records'],
  taken: Taken,
): Promise<RecordPart[]> {
  const parts: RecordPart[] = [];
  for (const { seq, data } of records) {
    const folder = recordFolder(parts.length);
    const home = chosen.some((one) => one.home && one.entry.id === data.entry);
    const event = await eventTaker(reading, folder, home, taken)(seq);
    const { artefact } = data.picture;
    const files = artefact
      ? [
          reading.level === 'full'
            ? await takeArtefact(reading, artefact, folder, 1, taken)
            : await keepBack(reading, artefact),
        ]
      : [];
    parts.push({ folder, event, files });
  }
  return parts;
}

/** What was done with the entries of a volume, in order. */
async function takeCustody(
  reading: Reading,
  chosen: readonly Chosen[],
  lines: readonly CustodyLine[],
  taken: Taken,
): Promise<EventFile[]> {
  const here = new Set(chosen.map(({ entry }) => entry.id));
  const judgements = new Set(chosen.flatMap(({ entry }) => entry.judgements.map(({ seq }) => seq)));
  const take = eventTaker(reading, CUSTODY_FOLDER, false, taken);
  const files: EventFile[] = [];
  for (const { seq, event } of lines)
    if (goesAlong(event, judgements) && entriesOf(event).some((id) => here.has(id)))
      files.push(
        holdsLetter(event)
          ? await takeRedacted(reading, CUSTODY_FOLDER, seq, taken, { home: false, post: null })
          : await take(seq),
      );
  return files;
}

/** Nothing at level `summary`, which names no accounts and no recipients. */
export async function gatherBeside(
  reading: Reading,
  chosen: readonly Chosen[],
  gathered: readonly Gathered[],
  lines: readonly CustodyLine[],
): Promise<Beside> {
  const taken = nothingTaken();
  if (reading.level === 'summary') return { ...taken, records: [], custody: [] };
  const records = await takeRecords(reading, chosen, recordsIn(chosen, gathered), taken);
  const custody = await takeCustody(reading, chosen, lines, taken);
  return { ...taken, records, custody };
}
