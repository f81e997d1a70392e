import type { Noted, PoliceRecord } from './entry.js';
import type { DossierOrigin } from './happening/dossier.js';
import type { DataOf, Happening, HappeningKind, JournalEvent } from './journal.js';

type NotedOf<K extends HappeningKind> = Noted<DataOf<K>>;

/** Entries taken together to act on, with what was done. A view: computed from the journal, never the truth itself. */
export interface Dossier {
  readonly id: string;
  readonly name: string;
  readonly origin: DossierOrigin;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly by: string | null;
  /** Ids of entries in the order they were added; one that was erased since is still named here. */
  readonly members: readonly string[];
  readonly closed: { readonly at: string; readonly reason: string | null } | null;
  readonly steps: readonly NotedOf<'step'>[];
  readonly reports: readonly NotedOf<'reported'>[];
  readonly counterReadings: readonly NotedOf<'counter-read'>[];
  readonly suspicions: readonly NotedOf<'suspected'>[];
  readonly police: readonly PoliceRecord[];
  readonly impacts: readonly NotedOf<'impact-told'>[];
  /** Lines that speak of this dossier, in order. */
  readonly lines: readonly number[];
}

/** Which dossier an event speaks of; null: of none. */
export const dossierOf = ({ data }: Happening): string | null =>
  'dossier' in data ? (data.dossier ?? null) : null;

const without = (list: readonly string[], gone: readonly string[]): string[] =>
  list.filter((id) => !gone.includes(id));

type Step<K extends HappeningKind> = (dossier: Dossier, record: NotedOf<K>) => Dossier | null;

const policed =
  <K extends PoliceRecord['kind']>(kind: K): Step<K> =>
  (dossier, record) => ({ ...dossier, police: [...dossier.police, { ...record, kind } as PoliceRecord] });

const steps: { readonly [K in HappeningKind]?: Step<K> } = {
  'dossier-renamed': (dossier, { data }) => ({ ...dossier, name: data.name }),
  'dossier-members': (dossier, { data }) => ({
    ...dossier,
    members: [...without(dossier.members, [...data.removed, ...data.added]), ...data.added],
  }),
  'dossier-closed': (dossier, { at, data }) => ({
    ...dossier,
    closed: data.closed ? { at, reason: data.reason } : null,
  }),
  'dossier-wiped': () => null,
  step: (dossier, record) => ({ ...dossier, steps: [...dossier.steps, record] }),
  'counter-read': (dossier, record) => ({
    ...dossier,
    counterReadings: [...dossier.counterReadings, record],
  }),
  suspected: (dossier, record) => ({ ...dossier, suspicions: [...dossier.suspicions, record] }),
  'police-decided': policed('police-decided'),
  'filer-named': policed('filer-named'),
  secured: policed('secured'),
  'impact-told': (dossier, record) => ({ ...dossier, impacts: [...dossier.impacts, record] }),
  reported: (dossier, record) => ({ ...dossier, reports: [...dossier.reports, record] }),
};

/** A dossier as it is made. */
const made = ({ at, data }: NotedOf<'dossier-made'>): Dossier => ({
  id: data.dossier,
  name: data.name,
  origin: data.origin,
  madeAt: at,
  by: data.by,
  members: [...new Set(data.members)],
  closed: null,
  steps: [],
  reports: [],
  counterReadings: [],
  suspicions: [],
  police: [],
  impacts: [],
  lines: [],
});

/** The dossier after one more event about it; null: there is none (yet, or any more). */
export function applyToDossier(dossier: Dossier | null, event: JournalEvent, seq: number): Dossier | null {
  const { at } = event;
  const before = dossier ?? (event.kind === 'dossier-made' ? made({ seq, at, data: event.data }) : null);
  if (before === null) return null;
  const step = steps[event.kind] as Step<HappeningKind> | undefined;
  const after = step ? step(before, { seq, at, data: event.data }) : before;
  return after && { ...after, lines: [...after.lines, seq] };
}

/** Lines whose content an event destroys on purpose. */
export const destroyedLines = (event: Happening): readonly number[] =>
  event.kind === 'erased' || event.kind === 'dossier-wiped' ? event.data.lines : [];
