import { leavers, toAnnounce, toErase, type Leaving } from '../../core/bycatch.js';
import type { Dossier } from '../../core/dossier.js';
import type { Entry } from '../../core/entry.js';
import { unjudgedCaptures } from '../../core/revised.js';
import type { Logbook } from '../../logbook/ports.js';
import type { ProposeOptions } from '../../norm/propose.js';
import { mustBeSeen } from '../../norm/raised.js';
import { protocolOf, type Protocol } from '../../protocols/index.js';
import { weighingOf } from '../accounts/weighing.js';
import { logbookPatterns } from '../patterns/pattern-entries.js';

/** By what is decided what leaves by itself. */
export interface LeavingRules {
  /** The protocol of the patterns and of what nobody judged yet. */
  readonly protocol: Protocol;
  /** Every protocol version that judgements may name. */
  readonly protocols: readonly Protocol[];
  readonly own: ProposeOptions;
}

/**
 * The entries that leave by themselves, whether or not their day has come. What was proposed counts, and the rules look at
 * what nobody judged, also where the person wants no proposals: nothing of it is shown, nothing leaves because a setting
 * about the screen changed, and a threat or a cry for help must not leave unseen.
 */
export function leaversOf(
  entries: readonly Entry[],
  dossiers: readonly Dossier[],
  { protocol, protocols, own }: LeavingRules,
): Entry[] {
  const find = (ref: Parameters<typeof protocolOf>[0]) => protocolOf(ref, protocols);
  const members = new Set(dossiers.flatMap((dossier) => dossier.members));
  const leaving: Leaving = {
    ...weighingOf(logbookPatterns(entries, { protocol, protocolOf: find, proposals: true }), find),
    inDossier: ({ id }) => members.has(id),
    raised: (entry) =>
      unjudgedCaptures(entry).some(({ data: { post } }) => mustBeSeen(post.text.value ?? '', protocol, own)),
  };
  return leavers(entries, leaving);
}

/** Says in the journal which entries leave soon, so that the logbook shows it. Errors: those of `Logbook.write`. */
export async function announceBycatch(logbook: Logbook, rules: LeavingRules, now: Date): Promise<void> {
  const found = toAnnounce(leaversOf(await logbook.entries(), await logbook.dossiers(), rules), now);
  if (!found) return;
  const { on } = found;
  await logbook.write((known) => {
    // Said by another tab meanwhile.
    const entries = found.entries.map(({ id }) => id).filter((id) => known.entry(id)?.announced.length === 0);
    return {
      happenings: entries.length === 0 ? [] : [{ kind: 'bycatch-announced', data: { entries, on } }],
      files: [],
    };
  });
}

/** Destroys what was announced and whose day has come. Gives how many entries. Errors: those of `Logbook.write`. */
export const eraseBycatch = (logbook: Logbook, rules: LeavingRules, now: Date): Promise<number> =>
  logbook.eraseBycatch((entries, dossiers) => toErase(leaversOf(entries, dossiers, rules), now));
