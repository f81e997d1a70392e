import type { ArtefactRef } from './capture.js';
import { withheldFiles, type CaptureRecord, type Entry } from './entry.js';
import type { Happening } from './journal.js';

/** Files that hold pixels. The HTML holds addresses and words, and stays. */
export const PICTURES: readonly ArtefactRef['role'][] = ['frame', 'masked', 'crop', 'redrawn', 'media'];

const filesOf = ({ data, media }: CaptureRecord): ArtefactRef[] => [
  ...data.artefacts,
  ...media.flatMap(({ data: { items } }) => items.flatMap(({ artefact }) => artefact ?? [])),
];

/**
 * The choice not to keep any picture of a post, of an intimate kind or of a child: one event per capture, also for
 * captures in the bin. Empty where that was chosen already and no picture came since.
 */
export function withholding(entry: Entry): Extract<Happening, { kind: 'withheld' }>[] {
  return entry.captures.flatMap((record) => {
    const gone = withheldFiles(record);
    const left = filesOf(record).filter(({ role, id }) => PICTURES.includes(role) && !gone.has(id));
    if (left.length === 0 && record.withheld.length > 0) return [];
    const artefacts = left.map(({ id, sha256, size }) => ({ id, sha256, size }));
    const { capture } = record.data;
    return [{ kind: 'withheld', data: { entry: entry.id, capture, artefacts, reason: 'intimate-or-minor' } }];
  });
}
