import { judgementOf, recordedBy, type Entry, type Noted, type PoliceRecord } from '../../core/entry.js';
import type { Consent } from '../../core/happening/police.js';
import type { DataOf } from '../../core/journal.js';
import { dutchClock, dutchDay } from '../../core/dutch-time.js';
import type { Protocol } from '../../protocols/index.js';
import type { Case } from '../case.js';
import { isSerious, kindsOf, THREATS } from '../kinds.js';
import { knowledgeOf } from '../terms/knowledge.js';

type Kind = PoliceRecord['kind'];
type Of<K extends Kind> = Extract<PoliceRecord, { kind: K }>;

/** All of one kind, oldest first. */
export const policeRecords = <K extends Kind>({ police }: Pick<Case, 'police'>, kind: K): Of<K>[] =>
  police.filter((one): one is Of<K> => one.kind === kind);

/** The last of one kind: what counts. Null: there is none. */
export const lastPolice = <K extends Kind>(of: Pick<Case, 'police'>, kind: K): Of<K> | null =>
  policeRecords(of, kind).at(-1) ?? null;

type Filer = Pick<DataOf<'filer-named'>, 'filer' | 'who' | 'authority' | 'mandate'>;

/** Who files, with what belongs to that answer alone: what was typed for another stays behind a field that is hidden. */
export const filerSaid = ({ filer, who, authority, mandate }: Filer): Filer =>
  filer === 'person'
    ? { filer, who: null, authority: null, mandate: null }
    : { filer, who, authority, mandate: authority === 'mandate' ? mandate : null };

/** Who files, as it was said last; null: not said. Older lines may hold what was typed for another answer. */
export function filerOf(of: Pick<Case, 'police'>): Filer | null {
  const last = lastPolice(of, 'filer-named')?.data;
  return last ? filerSaid(last) : null;
}

/** Security measures that still hold on `day` (`YYYY-MM-DD`). */
export const measuresOn = (of: Pick<Case, 'police'>, day: string): Of<'secured'>[] =>
  policeRecords(of, 'secured').filter(({ data }) => data.until === null || data.until >= day);

/** The consent that holds for one entry; null: none was given, or it was taken back. */
export function consentFor(entry: Entry, to: Consent): Noted<DataOf<'consented'>> | null {
  const last = entry.consents.findLast(({ data }) => data.to === to) ?? null;
  return last?.data.given ? last : null;
}

/** What went to the police from this case, oldest first: of its own reports, and of those with one of its entries. */
export function toPolice({
  entries,
  reports,
}: Pick<Case, 'entries' | 'reports'>): Noted<DataOf<'reported'>>[] {
  const own = entries.flatMap(({ handovers }) => handovers.filter((one) => one.kind === 'reported'));
  const all = new Map([...own, ...reports].map((one) => [one.seq, one]));
  return [...all.values()].filter(({ data }) => data.to === 'police').toSorted((a, b) => a.seq - b.seq);
}

/** The last number that the police gave for a melding or an aangifte; null: none is noted. */
export const policeNumber = (of: Pick<Case, 'entries' | 'reports'>): string | null =>
  toPolice(of).findLast(({ data }) => data.police !== 'preservation' && data.reference !== null)?.data
    .reference ?? null;

/**
 * Whether an entry was judged to be a threat: by the offences that were named, or by a column that the protocol has for
 * threats and for nothing lighter. `protocolOf` finds the version that the judgement names.
 */
export function isThreat(
  entry: Entry,
  protocolOf: (ref: DataOf<'judged'>['protocol']) => Protocol | null,
): boolean {
  const judged = judgementOf(entry)?.data;
  if (!judged) return false;
  if ((judged.offences ?? []).some((id) => THREATS.includes(id))) return true;
  const kinds = kindsOf(judged, protocolOf(judged.protocol));
  return kinds.includes('dreiging') && isSerious(kinds);
}

/** Threats of which the person concerned did not yet say that they know them: asked before an aangifte. */
export const toConfirm = (entries: readonly Entry[], protocolOf: Parameters<typeof isThreat>[1]): Entry[] =>
  entries.filter((entry) => isThreat(entry, protocolOf) && !entry.known.at(-1)?.data.confirmed);

/**
 * What is stored when the person concerned confirms that they know it. The day on which they came to know stays as it was
 * said, or as the first record has it, because the klacht term runs from there; who did not know yet, knows from `now` on.
 */
export function confirmation(
  entry: Entry,
  confirmed: 'whole' | 'summary',
  now: Date,
): Omit<DataOf<'known'>, 'by'> {
  const said = entry.known.at(-1)?.data;
  const known = knowledgeOf(entry);
  const iso = now.toISOString();
  const fresh = { day: dutchDay(iso), clock: dutchClock(iso) };
  const self = recordedBy(entry)?.onBehalfOf === null;
  return {
    entry: entry.id,
    how: said && said.how !== 'not-yet' ? said.how : self && !said ? 'seen' : 'told',
    when: known?.state === 'known' ? known.when : fresh,
    toldBy: said?.toldBy ?? null,
    confirmed,
  };
}
