import { applyEvent, type Entry } from '../../core/entry.js';
import type { ArtefactRef } from '../../core/capture.js';
import { eventFiles, filesOf, type Contents } from '../dossier.js';
import { openVolume } from '../verify/open.js';
import { readBundle } from './archive.js';

/** What a bundle holds, to be looked at and nothing more: nothing of it enters the journal. */
export interface BundleRecords {
  readonly name: string;
  /** ISO 8601 UTC. */
  readonly exportedAt: string;
  readonly logbook: string;
  readonly entries: readonly Entry[];
  /** A file by the reference that its event gives; null where the bundle does not hold it. The caller compares the hash. */
  file(ref: ArtefactRef): Uint8Array | null;
}

function entriesIn({ dossier, events }: Contents): Entry[] {
  return dossier.entries.flatMap(({ id }) => {
    const own = eventFiles(dossier).flatMap(({ seq }) => {
      const event = events.get(seq);
      return event && 'entry' in event.data && event.data.entry === id ? [{ seq, event }] : [];
    });
    const inOrder = own.sort((a, b) => a.seq - b.seq);
    const entry = inOrder.reduce<Entry | null>((so, { seq, event }) => applyEvent(so, event, seq), null);
    return entry ? [entry] : [];
  });
}

/**
 * Opens a bundle to look at. Check it first: this reads what is there and judges nothing. Null where it has no dossier
 * that can be read. Errors: `Failure` not-a-bundle, too-large.
 */
export async function bundleRecords(name: string, bytes: Uint8Array): Promise<BundleRecords | null> {
  const archive = await readBundle(bytes);
  const { contents } = await openVolume(archive);
  if (!contents) return null;
  const { dossier } = contents;
  const files = [
    ...dossier.entries.flatMap(filesOf),
    ...(dossier.records ?? []).flatMap((record) => record.files),
  ];
  return {
    name,
    exportedAt: dossier.exportedAt,
    logbook: dossier.logbook,
    entries: entriesIn(contents),
    file: ({ sha256, role }) => {
      const found = files.find((file) => file.sha256 === sha256 && file.role === role && file.file !== null);
      return found?.file ? (archive.files.get(found.file) ?? null) : null;
    },
  };
}
