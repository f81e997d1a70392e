import type { ArtefactRef } from '../../core/capture.js';
import { liveCaptures, restorable, type Entry } from '../../core/entry.js';
import type { Happening } from '../../core/journal.js';
import { withholding } from '../../core/withhold.js';
import { compact, sha256Hex } from '../../evidence/hash.js';
import type { Known, Logbook } from '../../logbook/ports.js';
import type { Protocol } from '../../protocols/index.js';
import type { StoredFile } from '../parts/Picture.js';

/** Everything a person can do with an entry. Each adds lines to the journal; nothing is changed. */
export interface EntryActions {
  judge(entry: string, category: string): Promise<void>;
  note(entry: string, words: string): Promise<void>;
  bin(entry: string): Promise<void>;
  restore(entry: string): Promise<void>;
  /** Destroys every picture of the entry; text, data and hashes stay. */
  withhold(entry: string): Promise<void>;
  /** Goes on after a loss that the person was told of. */
  acknowledgeLoss(): Promise<void>;
  readFile(file: ArtefactRef): Promise<StoredFile>;
}

interface Ports {
  readonly protocol: Protocol;
  /** The name the person filled in, read at the moment of the act. */
  readonly by: () => Promise<string | null>;
}

/** The actions on one open logbook. Errors: those of `Logbook.write`. */
export function entryActions(logbook: Logbook, { protocol, by }: Ports): EntryActions {
  const add = async (plan: (known: Known) => Happening[]): Promise<void> => {
    await logbook.write((known) => ({ happenings: plan(known), files: [] }));
  };
  const { id, version } = protocol;
  return {
    async judge(entry, category) {
      const name = await by();
      await add(() => [{ kind: 'judged', data: { entry, protocol: { id, version }, category, by: name } }]);
    },
    async note(entry, words) {
      const name = await by();
      await add(() => [{ kind: 'noted', data: { entry, text: words, by: name } }]);
    },
    bin: (entry) =>
      add((known) => {
        const captures = idsOf(known.entry(entry), (found) => liveCaptures(found));
        return captures.length === 0 ? [] : [{ kind: 'binned', data: { entry, captures, reason: 'person' } }];
      }),
    restore: (entry) =>
      add((known) => {
        const captures = idsOf(known.entry(entry), restorable);
        return captures.length === 0 ? [] : [{ kind: 'unbinned', data: { entry, captures } }];
      }),
    withhold: (entry) =>
      add((known) => {
        const found = known.entry(entry);
        return found ? withholding(found) : [];
      }),
    acknowledgeLoss: () => logbook.acknowledgeLoss(),
    async readFile(file) {
      const bytes = await logbook.artefact(file.id);
      if (bytes === null) return { state: 'gone' };
      if ((await sha256Hex(bytes)) !== file.sha256) return { state: 'altered' };
      return { state: 'ok', blob: new Blob([compact(bytes)], { type: file.type }) };
    },
  };
}

const idsOf = (
  entry: Entry | null,
  pick: (entry: Entry) => readonly Entry['captures'][number][],
): string[] => (entry ? pick(entry).map(({ data }) => data.capture) : []);
