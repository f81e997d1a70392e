import type { ReminderStore } from '../../core/reminders.js';
import type { DataOf } from '../../core/journal.js';
import { calendarFile } from '../../dossier/terms/calendar-file.js';
import { actBy, type Deadline } from '../../dossier/terms/deadline.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { Logbook } from '../../logbook/ports.js';
import { text } from '../text.js';

/** What a person says about kennisname. */
export type Said = Omit<DataOf<'known'>, 'entry' | 'by'>;

/** An optional permission of the browser, and how to give it up. */
export interface Permission {
  granted: () => Promise<boolean>;
  /** Shows the browser's own question; only from a click. */
  ask: () => Promise<boolean>;
  withdraw: () => Promise<void>;
}

/** Everything that the screens about terms need. */
export interface TermActions {
  known(entry: string, said: Said): Promise<void>;
  harmed(entry: string, harm: boolean): Promise<void>;
  /** Saves a calendar file with these deadlines. */
  saveCalendar(deadlines: readonly Deadline[]): Promise<void>;
  readonly reminders: ReminderStore;
  readonly notifications: Permission;
  now(): Date;
}

interface Ports extends Pick<TermActions, 'reminders' | 'notifications' | 'now'> {
  readonly by: () => Promise<string | null>;
  readonly save: (name: string, blob: Blob) => Promise<void>;
}

/** Says nothing of the entry or the term, and stays the same. */
async function uidOf(logbook: string, { entry, term }: Deadline): Promise<string> {
  const hash = await sha256Hex(new TextEncoder().encode(JSON.stringify([logbook, entry, term])));
  return `${hash.slice(0, 40)}@herinnering.invalid`;
}

/** The actions on one open logbook. Errors: those of `Logbook.write` and of saving a file. */
export function termActions(logbook: Logbook, ports: Ports): TermActions {
  const { by, save, now, reminders, notifications } = ports;
  return {
    ...{ now, reminders, notifications },
    async known(entry, said) {
      const name = await by();
      await logbook.write(() => ({
        happenings: [{ kind: 'known', data: { entry, ...said, by: name } }],
        files: [],
      }));
    },
    async harmed(entry, harm) {
      const name = await by();
      await logbook.write(() => ({
        happenings: [{ kind: 'harmed', data: { entry, harm, by: name } }],
        files: [],
      }));
    },
    async saveCalendar(deadlines) {
      const appointments = await Promise.all(
        deadlines.map(async (one) => ({ uid: await uidOf(logbook.id, one), day: actBy(one), at: one.at })),
      );
      const file = calendarFile(appointments, text('calendar_title'), now().toISOString());
      await save('herinneringen.ics', new Blob([file], { type: 'text/calendar;charset=utf-8' }));
    },
  };
}
