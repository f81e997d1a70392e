import type { ArtefactRef } from '../../core/capture.js';
import { isOwn } from '../../core/bycatch.js';
import { restorable } from '../../core/bin.js';
import { isBinned, judgementOf, liveParts, type Entry } from '../../core/entry.js';
import type { Happening } from '../../core/journal.js';
import { withholdingShared } from '../../core/withhold.js';
import { withdrawing } from './withdrawing.js';
import { compact, sha256Hex } from '../../evidence/hash.js';
import type { Known, Logbook } from '../../logbook/ports.js';
import { isSame, protocolOf, type Protocol, type ProtocolRef } from '../../protocols/index.js';
import { crossesNorm, type Decision } from '../judging/decision.js';
import { isNoted, type ProposedLine } from '../judging/proposing.js';
import type { StoredFile } from '../parts/Picture.js';

/** Everything a person can do with an entry. Each adds lines to the journal; nothing is changed. */
export interface EntryActions {
  judge(entry: string, decision: Decision): Promise<void>;
  /**
   * The outcomes that may be given to several entries in one act; gives how many got it. Left out: what is in the bin, what is by the user,
   * what has the outcome already, and what was judged as crossing the norm before, because that is decided one entry at a
   * time.
   */
  judgeTogether(entries: readonly string[], outcome: TogetherOutcome): Promise<number>;
  /** Notes a proposal that was shown, once for each version of rules and protocol. */
  noteProposal(entry: string, line: ProposedLine): Promise<void>;
  /**
   * A date of addressing was noted by mistake: the line stays and counts no more; a step of a plan that was done in the same
   * write is open again. `dossiers`: ids of those that may hold that step. Nothing where that line gives no date, or was
   * withdrawn already.
   */
  withdrawAddressing(entry: string, line: number, dossiers: readonly string[]): Promise<void>;
  note(entry: string, words: string): Promise<void>;
  /** Keeps a thought for the person alone. */
  reflect(entry: string, words: string): Promise<void>;
  bin(entry: string): Promise<void>;
  restore(entry: string): Promise<void>;
  /** Destroys every picture of the entry; text, data and hashes stay. */
  withhold(entry: string): Promise<void>;
  /** Keeps entries that would leave by themselves. */
  keep(entries: readonly string[]): Promise<void>;
  /** Goes on after a loss that the person was told of. */
  acknowledgeLoss(): Promise<void>;
  readFile(file: ArtefactRef): Promise<StoredFile>;
}

/**
 * `bijvangst` (captured by the way, context only) is no column of its own: it is judged `geen`, and goes to the bin in the
 * same write, where it can be put back until it is erased after the days that hold for the bin.
 */
export type TogetherOutcome = 'geen' | 'bijvangst';

interface Ports {
  /** The protocol of new judgements. */
  readonly protocol: Protocol;
  /** Every protocol version that earlier judgements may name. */
  readonly protocols: readonly Protocol[];
  /** The name the person filled in, read at the moment of the act. */
  readonly by: () => Promise<string | null>;
}

/** The actions on one open logbook. Errors: those of `Logbook.write`. */
export function entryActions(logbook: Logbook, { protocol, protocols, by }: Ports): EntryActions {
  const add = async (plan: (known: Known) => Happening[]): Promise<void> => {
    await logbook.write((known) => ({ happenings: plan(known), files: [] }));
  };
  const { id, version } = protocol;
  const isOpen = (entry: Entry): boolean => {
    const judged = judgementOf(entry)?.data;
    // The user's own posts are on record for context: nobody judges them with the rest.
    if (isBinned(entry) || isOwn(entry)) return false;
    if (!judged || judged.category === 'geen' || judged.category === 'twijfel') return true;
    const under = protocolOf(judged.protocol, protocols);
    return under !== null && !crossesNorm(under, judged.category);
  };
  const isNone = (entry: Entry): boolean => {
    const judged = judgementOf(entry)?.data;
    return judged?.category === 'geen' && isSame(judged.protocol, protocol);
  };
  return {
    async judge(entry, decision) {
      const name = await by();
      await add(() => [
        { kind: 'judged', data: { entry, protocol: { id, version }, by: name, ...decision } },
      ]);
    },
    async judgeTogether(entries, outcome) {
      const name = await by();
      let count = 0;
      await add((known) => {
        const open = entries.flatMap((entry) => known.entry(entry) ?? []).filter(isOpen);
        const planned = open
          .map((entry) => {
            const judged = isNone(entry) ? [] : [noneOf(entry, { id, version }, name)];
            return outcome === 'geen' ? judged : [...judged, binnedOf(entry)];
          })
          .filter((happenings) => happenings.length > 0);
        count = planned.length;
        return planned.flat();
      });
      return count;
    },
    noteProposal: (entry, line) =>
      add((known) => {
        const found = known.entry(entry);
        const data = { entry, protocol: { id, version }, ...line };
        return !found || isNoted(found, data) ? [] : [{ kind: 'proposed', data }];
      }),
    async withdrawAddressing(entry, line, dossiers) {
      const name = await by();
      await add((known) => withdrawing(known, { entry, line, by: name }, dossiers));
    },
    async note(entry, words) {
      const name = await by();
      await add(() => [{ kind: 'noted', data: { entry, text: words, by: name } }]);
    },
    async reflect(entry, words) {
      const name = await by();
      await add(() => [{ kind: 'reflected', data: { entry, text: words, by: name } }]);
    },
    bin: (entry) =>
      add((known) => {
        const captures = idsOf(known.entry(entry), liveParts);
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
        return found ? withholdingShared(found, (file) => known.entriesNaming(file)) : [];
      }),
    async keep(entries) {
      const name = await by();
      await add(() =>
        entries.length === 0 ? [] : [{ kind: 'bycatch-kept', data: { entries: [...entries], by: name } }],
      );
    },
    acknowledgeLoss: () => logbook.acknowledgeLoss(),
    async readFile(file) {
      const bytes = await logbook.artefact(file.id);
      if (bytes === null) return { state: 'gone' };
      if ((await sha256Hex(bytes)) !== file.sha256) return { state: 'altered' };
      return { state: 'ok', blob: new Blob([compact(bytes)], { type: file.type }) };
    },
  };
}

const noneOf = (entry: Entry, protocol: ProtocolRef, by: string | null): Happening => ({
  kind: 'judged',
  data: { entry: entry.id, protocol, category: 'geen', by, bulk: true },
});
const binnedOf = (entry: Entry): Happening => ({
  kind: 'binned',
  data: { entry: entry.id, captures: liveParts(entry), reason: 'person' },
});

const idsOf = (entry: Entry | null, pick: (entry: Entry) => string[]): string[] => (entry ? pick(entry) : []);
