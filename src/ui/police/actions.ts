import type { Entry, PoliceRecord } from '../../core/entry.js';
import type { DataOf, Happening } from '../../core/journal.js';
import { subjectData, type Subject } from '../../dossier/case.js';
import { confirmation } from '../../dossier/police/arranged.js';
import type { Logbook } from '../../logbook/ports.js';

type About = PoliceRecord['kind'] | 'impact-told';
/** What the person says; subject and name the program fills in. */
type Words<K extends About> = Omit<DataOf<K>, 'entry' | 'dossier' | 'by'>;

/** What a person notes about police and aangifte. Each adds a line to the journal; nothing is sent anywhere. */
export interface PoliceActions {
  note<K extends About>(kind: K, subject: Subject, words: Words<K>): Promise<void>;
  /** Gives consent for these entries, or takes it back. */
  consent(words: Omit<DataOf<'consented'>, 'by'>): Promise<void>;
  /** The person concerned confirms that they know these entries. */
  confirm(entries: readonly Entry[], confirmed: 'whole' | 'summary'): Promise<void>;
  now(): Date;
}

interface Ports {
  readonly by: () => Promise<string | null>;
  readonly now: () => Date;
}

/** The actions on one open logbook. Errors: those of `Logbook.write`. */
export function policeActions(logbook: Logbook, { by, now }: Ports): PoliceActions {
  const add = async (happenings: Happening[]): Promise<void> => {
    await logbook.write(() => ({ happenings, files: [] }));
  };
  return {
    now,
    async note(kind, subject, words) {
      const data = { ...words, ...subjectData(subject), by: await by() };
      await add([{ kind, data } as unknown as Happening]);
    },
    async consent(words) {
      await add([{ kind: 'consented', data: { ...words, by: await by() } }]);
    },
    async confirm(entries, confirmed) {
      const name = await by();
      await add(
        entries.map((entry) => ({
          kind: 'known',
          data: { ...confirmation(entry, confirmed, now()), by: name },
        })),
      );
    },
  };
}
