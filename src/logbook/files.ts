import type { ArtefactRef } from '../core/capture.js';
import { withheldFiles, type Entry } from '../core/entry.js';
import type { Happening } from '../core/journal.js';

/** The files that one event names. */
export function filesOf({ kind, data }: Happening): readonly ArtefactRef[] {
  if (kind === 'captured') return data.artefacts;
  if (kind === 'manual') return data.files.map(({ artefact }) => artefact);
  if (kind === 'media') return data.items.flatMap(({ artefact }) => artefact ?? []);
  if (kind === 'timestamped') return data.token ? [data.token] : [];
  if (kind === 'looked-again') return data.picture?.artefacts ?? [];
  if (kind === 'account-recorded') return data.picture.artefact ? [data.picture.artefact] : [];
  return [];
}

/** The files that an entry keeps, each with the line that names it. */
export const filesOfEntry = (entry: Entry): { seq: number; ref: ArtefactRef }[] => [
  ...entry.records.flatMap(({ seq, data }) =>
    filesOf({ kind: 'account-recorded', data }).map((ref) => ({ seq, ref })),
  ),
  ...entry.looks.flatMap(({ seq, data }) =>
    filesOf({ kind: 'looked-again', data }).map((ref) => ({ seq, ref })),
  ),
  ...entry.captures.flatMap((capture) => {
    const { seq, data, media } = capture;
    const gone = withheldFiles(capture);
    const named = [
      ...filesOf({ kind: 'captured', data }).map((ref) => ({ seq, ref })),
      ...media.flatMap((added) =>
        filesOf({ kind: 'media', data: added.data }).map((ref) => ({ seq: added.seq, ref })),
      ),
    ];
    return named.filter(({ ref }) => !gone.has(ref.id));
  }),
  ...entry.manuals.flatMap(({ seq, data }) => data.files.map(({ artefact }) => ({ seq, ref: artefact }))),
];
