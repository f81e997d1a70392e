import type { Dossier } from '../core/dossier.js';
import {
  isBinned,
  judgementOf,
  liveCaptures,
  type Entry,
  type Noted,
  type PoliceRecord,
} from '../core/entry.js';
import type { DataOf } from '../core/journal.js';
import type { Protocol } from '../protocols/index.js';
import { byWeight, weightIn } from './weight.js';

/** What an action is about: one entry, or a dossier. */
export interface Subject {
  readonly on: 'entry' | 'dossier';
  readonly id: string;
}

/** A subject as events name it. */
export const subjectData = ({ on, id }: Subject): { entry: string | null; dossier: string | null } =>
  on === 'entry' ? { entry: id, dossier: null } : { entry: null, dossier: id };

/** A subject with everything that bears on what to do now. */
export interface Case {
  readonly subject: Subject;
  /** Null: an entry on its own, or a dossier whose view is gone. */
  readonly dossier: Dossier | null;
  /** Its entries that are not in the bin. */
  readonly entries: readonly Entry[];
  readonly steps: readonly Noted<DataOf<'step'>>[];
  readonly reports: readonly Noted<DataOf<'reported'>>[];
  readonly counterReadings: readonly Noted<DataOf<'counter-read'>>[];
  readonly suspicions: readonly Noted<DataOf<'suspected'>>[];
  readonly police: readonly PoliceRecord[];
  readonly impacts: readonly Noted<DataOf<'impact-told'>>[];
}

const live = (entries: readonly (Entry | undefined)[]): Entry[] =>
  entries.filter((entry) => entry !== undefined && !isBinned(entry)) as Entry[];

/** The case of a dossier; members that are gone or in the bin are left out. */
export function caseOfDossier(dossier: Dossier, entries: readonly Entry[]): Case {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    subject: { on: 'dossier', id: dossier.id },
    dossier,
    entries: live(dossier.members.map((id) => byId.get(id))),
    steps: dossier.steps,
    reports: dossier.reports,
    counterReadings: dossier.counterReadings,
    suspicions: dossier.suspicions,
    police: dossier.police,
    impacts: dossier.impacts,
  };
}

export const caseOfEntry = (entry: Entry): Case => ({
  subject: { on: 'entry', id: entry.id },
  dossier: null,
  entries: live([entry]),
  steps: entry.steps,
  counterReadings: entry.counterReadings,
  suspicions: entry.suspicions,
  police: entry.police,
  impacts: entry.impacts,
  reports: entry.handovers.filter((handover) => handover.kind === 'reported'),
});

/** The case of a subject; null where it is not there. */
export function caseOf(
  { on, id }: Subject,
  entries: readonly Entry[],
  dossiers: readonly Dossier[],
): Case | null {
  if (on === 'dossier') {
    const dossier = dossiers.find((one) => one.id === id);
    return dossier ? caseOfDossier(dossier, entries) : null;
  }
  const entry = entries.find((one) => one.id === id);
  return entry ? { ...caseOfEntry(entry), police: withLaterFiler(entry, dossiers) } : null;
}

/** Who files may have been said anew of a dossier that the entry is in; that counts where it was said of the entry before. */
function withLaterFiler({ id, police }: Entry, dossiers: readonly Dossier[]): readonly PoliceRecord[] {
  const isFiler = ({ kind }: PoliceRecord): boolean => kind === 'filer-named';
  if (!police.some(isFiler)) return police;
  const mine = dossiers.filter(({ members }) => members.includes(id));
  const said = mine.flatMap((dossier) => dossier.police.filter(isFiler));
  return [...police, ...said].toSorted((a, b) => a.seq - b.seq);
}

/**
 * The judgement that decides what to do: the heaviest among the entries (`weight.ts`). Null: nothing is judged yet.
 * `protocolOf` finds the version that a judgement names.
 */
export function weightOf(
  { entries }: Pick<Case, 'entries'>,
  protocolOf: (ref: DataOf<'judged'>['protocol']) => Protocol | null,
): Noted<DataOf<'judged'>> | null {
  const judged = entries
    .flatMap((entry) => judgementOf(entry) ?? [])
    .map((one) => ({ one, weight: weightIn(protocolOf(one.data.protocol), one.data.category) }));
  return judged.toSorted((a, b) => byWeight(a.weight, b.weight))[0]?.one ?? null;
}

/** Platform and stable id of who posted an entry; null: not known, and then it is joined with nothing. */
export function accountOf(entry: Entry): string | null {
  const post = (liveCaptures(entry).at(-1) ?? entry.captures.at(-1))?.data.post;
  const id = post?.author.accountId.value ?? null;
  return post && id !== null ? `${post.platform}:${id}` : null;
}

/** Entries of the same account that are not in the bin, this one included; without a stable id this one alone. */
export function sameAccount(entry: Entry, entries: readonly Entry[]): Entry[] {
  const account = accountOf(entry);
  return account === null ? [entry] : live([...entries]).filter((one) => accountOf(one) === account);
}
