import type { Entry } from '../core/entry.js';
import type { Happening } from '../core/journal.js';
import { decodeEvent } from '../evidence/event.js';
import { filesOf, filesOfEntry } from './files.js';
import { openRow, parseLine, type Source } from './read.js';
import type { JournalState } from './state.js';
import { stored } from './storage.js';

/** The tombstone of a whole entry that leaves by itself. */
export function tombstoneOf(entry: Entry): Extract<Happening, { kind: 'erased' }> {
  const { captures, manuals } = entry;
  const all = [
    ...captures,
    ...manuals,
    ...captures.flatMap(({ media, withheld }) => [...media, ...withheld]),
    ...spokenOf(entry),
    ...entry.looks,
  ];
  return {
    kind: 'erased',
    data: {
      entry: entry.id,
      captures: [...captures.map(({ data }) => data.capture), ...manuals.map(({ data }) => data.manual)],
      lines: all.map(({ seq }) => seq).sort((a, b) => a - b),
      reason: 'bycatch',
    },
  };
}

/** The tombstones for every capture that was put in the bin before `before`. */
export function tombstones(entries: Iterable<Entry>, before: Date): Extract<Happening, { kind: 'erased' }>[] {
  const due = ({ binnedAt }: { readonly binnedAt: string | null }) =>
    binnedAt !== null && Date.parse(binnedAt) < before.getTime();
  return [...entries].flatMap((entry) => {
    const captures = entry.captures.filter(due);
    const manuals = entry.manuals.filter(due);
    if (captures.length + manuals.length === 0) return [];
    // What was noted and judged speaks of the entry: it goes when nothing of the entry stays.
    const ids = [...captures.map(({ data }) => data.capture), ...manuals.map(({ data }) => data.manual)];
    const whole = ids.length === entry.captures.length + entry.manuals.length;
    const rest = whole ? spokenOf(entry) : [];
    const looks = entry.looks.filter(({ data }) => whole || (data.capture && ids.includes(data.capture)));
    const all = [
      ...captures,
      ...manuals,
      ...captures.flatMap(({ media, withheld }) => [...media, ...withheld]),
      ...rest,
      ...looks,
    ];
    const lines = all.map(({ seq }) => seq);
    const data = {
      entry: entry.id,
      captures: ids,
      lines: lines.sort((a, b) => a - b),
    };
    return [{ kind: 'erased' as const, data }];
  });
}

/** What the person noted, decided and did about the entry as a whole. */
const spokenOf = (entry: Entry): { readonly seq: number }[] => [
  ...entry.judgements,
  ...entry.notes,
  ...entry.proposals,
  ...entry.steps,
  ...entry.known,
  ...entry.harms,
  ...entry.counterReadings,
  ...entry.suspicions,
  ...entry.addressed,
  ...entry.withdrawals,
  ...entry.police,
  ...entry.impacts,
  ...entry.reflections,
  ...entry.answers,
  ...entry.disputes,
  ...entry.records,
];

/** Ids of the files whose bytes these events destroy; done in the transaction that stores the events. */
export const destroyedBy = (happenings: readonly Happening[]): string[] =>
  happenings.flatMap(({ kind, data }) => (kind === 'withheld' ? data.artefacts.map(({ id }) => id) : []));

/**
 * Destroys what lies behind every tombstone: content with its salt, and files that no capture refers to any more, in
 * one transaction. Does nothing where that was done already, so it also finishes what a stopped browser left.
 * Errors: `Failure` storage-failed.
 */
export async function destroyErased({ db, seal }: Source, state: JournalState): Promise<void> {
  const rows = await stored(() => db.lines.bulkGet([...state.erased]));
  const bodies = rows.flatMap((row) => parseLine(row)?.body ?? []);
  const left = await stored(() => db.payloads.where('id').anyOf(bodies).toArray());
  if (left.length === 0) return;
  const files = await Promise.all(
    left.map(async (row) => {
      try {
        const bytes = await openRow(row, seal);
        return bytes ? filesOf(decodeEvent(bytes)).map(({ id }) => id) : [];
      } catch {
        // Damaged content names no files; it is destroyed all the same.
        return [];
      }
    }),
  );
  const used = new Set([...state.entries.values()].flatMap(filesOfEntry).map(({ ref }) => ref.id));
  const gone = files.flat().filter((id) => !used.has(id));
  await stored(() =>
    db.transaction('rw', db.payloads, db.artefacts, async () => {
      await db.payloads.bulkDelete(left.map(({ id }) => id));
      await db.artefacts.bulkDelete(gone);
    }),
  );
}
