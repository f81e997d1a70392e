import type { ArtefactRef } from './capture.js';
import { withheldFiles, type CaptureRecord, type Entry } from './entry.js';
import type { Happening } from './journal.js';

/** Files that hold pixels. The HTML holds addresses and words, and stays. */
export const PICTURES: readonly ArtefactRef['role'][] = ['frame', 'masked', 'crop', 'redrawn', 'media'];

const filesOf = ({ data, media }: CaptureRecord): ArtefactRef[] => [
  ...data.artefacts,
  ...media.flatMap(({ data: { items } }) => items.flatMap(({ artefact }) => artefact ?? [])),
];

type Withheld = Extract<Happening, { kind: 'withheld' }>;

/**
 * As `withholding`, with what goes along: a frame of several posts is destroyed for each capture that names it, and each
 * says so. `naming` gives the entries that name a file.
 */
export function withholdingShared(entry: Entry, naming: (file: string) => readonly Entry[]): Withheld[] {
  const own = withholding(entry);
  const files = own.flatMap(({ data }) => data.artefacts);
  const gone = new Set(files.map(({ id }) => id));
  const others = new Set([...gone].flatMap((id) => naming(id)).filter(({ id }) => id !== entry.id));
  const along = [...others].flatMap((other) =>
    withholding(other).flatMap((happening): Withheld[] => {
      const artefacts = happening.data.artefacts.filter(({ id }) => gone.has(id));
      return artefacts.length === 0 ? [] : [{ ...happening, data: { ...happening.data, artefacts } }];
    }),
  );
  return [...own, ...along];
}

/**
 * The choice not to keep any picture of a post, of an intimate kind or of a child: one event per capture, also for
 * captures in the bin. Empty where that was chosen already and no picture came since.
 */
export function withholding(entry: Entry): Withheld[] {
  return entry.captures.flatMap((record) => {
    const gone = withheldFiles(record);
    const left = filesOf(record).filter(({ role, id }) => PICTURES.includes(role) && !gone.has(id));
    if (left.length === 0 && record.withheld.length > 0) return [];
    const artefacts = left.map(({ id, sha256, size }) => ({ id, sha256, size }));
    const { capture } = record.data;
    return [{ kind: 'withheld', data: { entry: entry.id, capture, artefacts, reason: 'intimate-or-minor' } }];
  });
}
