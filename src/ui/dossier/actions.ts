import type { Paper } from '../../bundle/papers/model.js';
import type { PaperPdf } from '../../bundle/papers/pdf/render.js';
import type { DossierOrigin } from '../../core/happening/dossier.js';
import type { DataOf, Happening } from '../../core/journal.js';
import { readingsVersion } from '../../dossier/counter/readings.js';
import { subjectData, type Subject } from '../../dossier/case.js';
import type { Known, Logbook } from '../../logbook/ports.js';
import { policeActions, type PoliceActions } from '../police/actions.js';

/** What the person says about a step; the rest the program fills in. */
export type StepWords = Omit<DataOf<'step'>, 'entry' | 'dossier' | 'by'>;

export type ReportWords = Omit<DataOf<'reported'>, 'dossier' | 'by'>;

/** Everything a person can do with dossiers and with the plan. Each adds lines to the journal; nothing is changed. */
export interface DossierActions {
  /** Takes entries together; gives the id of the dossier. */
  make(members: readonly string[], origin: DossierOrigin, name: string): Promise<string>;
  rename(dossier: string, name: string): Promise<void>;
  /** Adds entries that are not in it, and removes entries that are. */
  change(dossier: string, added: readonly string[], removed: readonly string[]): Promise<void>;
  close(dossier: string, closed: boolean, reason: string | null): Promise<void>;
  /** Destroys name, steps and notes of the dossier; its entries stay as they are. */
  wipe(dossier: string): Promise<void>;
  step(subject: Subject, words: StepWords): Promise<void>;
  /** Logs which innocent readings were looked at before something leaves. */
  counterRead(subject: Subject, words: Pick<DataOf<'counter-read'>, 'before' | 'readings'>): Promise<void>;
  suspect(subject: Subject, name: string, evidence: string): Promise<void>;
  /** The person reported; the step of the plan is done with the same number and date, in one write. */
  report(subject: Subject, words: ReportWords, step: string): Promise<void>;
  share(words: DataOf<'shared'>): Promise<void>;
  /** What is noted about police and aangifte. */
  readonly police: PoliceActions;
  /** Makes the ankerregel for somebody, and notes that. */
  anchor(to: string): Promise<string>;
  /** A paper as PDF. */
  pdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>>;
  /** The mail address that the person filled in for a function; null: none. */
  addressOf(recipient: string): Promise<string | null>;
  /** Puts a file on the disk of the person; nothing is sent. */
  save(name: string, blob: Blob): Promise<void>;
  /** The sender was addressed; the step of the plan is done in the same write. */
  address(subject: Subject, words: Omit<DataOf<'addressed'>, 'by'>, step: string): Promise<void>;
}

interface Ports {
  readonly by: () => Promise<string | null>;
  /** A random UUID. */
  readonly newId: () => string;
  readonly anchor: DossierActions['anchor'];
  readonly save: DossierActions['save'];
  readonly now: () => Date;
  /** Loads what makes a PDF. */
  readonly pdf: () => Promise<PaperPdf>;
  readonly addressOf: DossierActions['addressOf'];
}

/** The actions on one open logbook. Errors: those of `Logbook.write`. */
export function dossierActions(
  logbook: Logbook,
  { by, newId, anchor, save, now, ...ports }: Ports,
): DossierActions {
  const add = async (plan: (known: Known) => Happening[]): Promise<void> => {
    await logbook.write((known) => ({ happenings: plan(known), files: [] }));
  };
  return {
    async make(members, origin, name) {
      const dossier = newId();
      const data = { dossier, name, origin, members: [...new Set(members)], by: await by() };
      await add(() => [{ kind: 'dossier-made', data }]);
      return dossier;
    },
    rename: (dossier, name) => add(() => [{ kind: 'dossier-renamed', data: { dossier, name } }]),
    change: (dossier, added, removed) =>
      add((known) => {
        const members = known.dossier(dossier)?.members ?? [];
        const fresh = [...new Set(added)].filter((id) => !members.includes(id));
        const gone = removed.filter((id) => members.includes(id));
        if (fresh.length + gone.length === 0) return [];
        return [{ kind: 'dossier-members', data: { dossier, added: fresh, removed: gone } }];
      }),
    close: (dossier, closed, reason) =>
      add(() => [{ kind: 'dossier-closed', data: { dossier, closed, reason } }]),
    async wipe(dossier) {
      await add((known) => {
        const lines = known.dossier(dossier)?.lines ?? [];
        return lines.length === 0 ? [] : [{ kind: 'dossier-wiped', data: { dossier, lines: [...lines] } }];
      });
      await logbook.wipe();
    },
    async step(subject, words) {
      const name = await by();
      await add(() => [{ kind: 'step', data: { ...subjectData(subject), ...words, by: name } }]);
    },
    async counterRead(subject, words) {
      const name = await by();
      const data = { ...subjectData(subject), ...words, data: readingsVersion, by: name };
      await add(() => [{ kind: 'counter-read', data }]);
    },
    async suspect(subject, name, evidence) {
      const who = await by();
      await add(() => [{ kind: 'suspected', data: { ...subjectData(subject), name, evidence, by: who } }]);
    },
    async report(subject, words, step) {
      const name = await by();
      const { dossier } = subjectData(subject);
      const { at, channel, reference } = words;
      await add(() => [
        { kind: 'reported', data: { ...words, dossier, by: name } },
        doneStep(subject, { step, at, whom: channel, reference }, name),
      ]);
    },
    police: policeActions(logbook, { by, now }),
    anchor,
    save,
    pdf: async (paper) => (await ports.pdf())(paper, now().toISOString()),
    addressOf: ports.addressOf,
    share: (data) => add(() => [{ kind: 'shared', data }]),
    async address(subject, words, step) {
      const name = await by();
      await add(() => [
        { kind: 'addressed', data: { ...words, by: name } },
        doneStep(subject, { step, at: words.at, whom: null, reference: null }, name),
      ]);
    },
  };
}

const doneStep = (
  subject: Subject,
  words: Pick<StepWords, 'step' | 'at' | 'whom' | 'reference'>,
  by: string | null,
): Happening => ({
  kind: 'step',
  data: { ...subjectData(subject), ...words, state: 'done', note: null, by },
});
