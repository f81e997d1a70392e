import type { Settings } from '../../core/settings.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { Logbook, NewFile } from '../../logbook/ports.js';
import type { Said } from '../terms/actions.js';
import type { ManualFacts } from './draft.js';
import { fileType } from './file-type.js';

export interface ManualActions {
  /**
   * Stores what a person tells, with its files and what they say of kennisname, in one write; gives the entry. An address of
   * a post that is on record already joins that entry; `entry` adds to one. Errors: those of `Logbook.write`.
   */
  add(facts: ManualFacts, files: readonly File[], known: Said | null, entry?: string | null): Promise<string>;
  now(): Date;
}

interface Ports {
  readonly settings: () => Promise<Pick<Settings, 'name' | 'role' | 'onBehalfOf'>>;
  readonly software: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

async function given(file: File, id: string): Promise<NewFile & { name: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = await sha256Hex(bytes);
  const type = fileType(bytes, file.name);
  const ref = { id, sha256, size: bytes.length, type, role: 'supplied' as const };
  return { ref, bytes, name: file.name.slice(0, 200) };
}

/** The actions on one open logbook. */
export function manualActions(logbook: Logbook, ports: Ports): ManualActions {
  const { settings, software, newId, now } = ports;
  return {
    now,
    async add(facts, files, known, to = null) {
      const { name, role, onBehalfOf } = await settings();
      const stored = await Promise.all(files.map((file) => given(file, newId())));
      const [manual, fresh] = [newId(), newId()];
      let entry = fresh;
      await logbook.write((journal) => {
        const { link } = facts;
        const joined = link?.postId ? journal.entryOfPost(link.platform, link.postId)?.id : undefined;
        entry = to ?? joined ?? fresh;
        const data = {
          manual,
          entry,
          ...facts,
          files: stored.map((file) => ({ name: file.name, artefact: file.ref })),
          by: { name, role },
          onBehalfOf,
          software,
        };
        return {
          happenings: [
            { kind: 'manual', data },
            ...(known ? [{ kind: 'known' as const, data: { entry, ...known, by: name } }] : []),
          ],
          files: stored.map(({ ref, bytes }) => ({ ref, bytes })),
        };
      });
      return entry;
    },
  };
}
