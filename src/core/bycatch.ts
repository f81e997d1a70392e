import { isOwnPost } from './context.js';
import { isBinned, judgementOf, liveCaptures, type Entry } from './entry.js';
import type { DataOf } from './journal.js';

/** Days after which bijvangst leaves. */
export const BYCATCH_DAYS = 30;
/** Days between the word in the logbook that it leaves, and its leaving. */
export const NOTICE_DAYS = 7;
const DAY_MS = 86_400_000;

/** What only protocol, patterns and the way of capturing can tell about an entry. */
export interface Weighing {
  /**
   * Whether the column of a judgement crosses the norm of the protocol that it was judged under; null where that is
   * open: in doubt (`twijfel`), or a protocol or column that is not known here.
   */
  crossesNorm(judgement: DataOf<'judged'>): boolean | null;
  /** Whether a pattern of its account rests on the entry. */
  inPattern(entry: Entry): boolean;
  /** Whether all of its captures came along with others, without the person having pointed at it. */
  unselected(entry: Entry): boolean;
}

/**
 * Whether an entry is bijvangst: context only, in no account page, count or account search, and gone after 30 days. It is
 * when the person judged that it does not cross the norm (geen, or emotion without a pattern), or when it came along with
 * others and nobody judged it. What crosses the norm, carries a pattern, is in doubt, or was pointed at and awaits a
 * judgement never is. Source: the promise that who was only angry leaves by itself.
 */
export function isBycatch(entry: Entry, weighing: Weighing): boolean {
  const judged = judgementOf(entry);
  const crosses = judged && weighing.crossesNorm(judged.data);
  if (crosses === true || weighing.inPattern(entry)) return false;
  return judged === null ? weighing.unselected(entry) : crosses === false;
}

/** A reply by the user: recorded for context in a thread, or by the account that the page showed as logged in. */
export function isOwn(entry: Entry): boolean {
  const captures = liveCaptures(entry);
  return captures.length > 0 && captures.every(({ data }) => isOwnPost(data));
}

/** The entries that count for the account they are by: not in the bin, no bijvangst, and not by the user. */
export const withoutBycatch = (entries: readonly Entry[], weighing: Weighing): Entry[] =>
  entries.filter((entry) => !isBinned(entry) && !isBycatch(entry, weighing) && !isOwn(entry));

/** What leaving by itself is decided with. */
export interface Leaving extends Weighing {
  /** Whether an entry is in any dossier, closed or not. */
  inDossier(entry: Entry): boolean;
  /** Whether words in it that nobody judged must not leave unseen, by the rules. */
  raised(entry: Entry): boolean;
}

/** What an entry has without anybody having done anything with it; any other list, also one that comes later, is a deed. */
const PASSIVE: ReadonlySet<string> = new Set<keyof Entry>([
  'captures',
  'judgements',
  'proposals',
  'looks',
  'runs',
  'announced',
  'lines',
]);

/** Whether anybody did anything with an entry that must not get lost with it. */
const isUsed = (entry: Entry): boolean =>
  Object.entries(entry).some(
    ([key, value]) => !PASSIVE.has(key) && Array.isArray(value) && value.length > 0,
  ) ||
  entry.looks.some(({ data }) => data.asked !== 'opened') ||
  entry.judgements.some(({ data }) => saysMore(data));

/** Whether a judgement holds more than a column: that the sender was addressed is what a later pattern rests on. */
const saysMore = ({ acuteDanger, corrected, threatened, condition, offences }: DataOf<'judged'>): boolean =>
  acuteDanger === true ||
  [corrected, threatened, condition].some((said) => said !== null && said !== undefined) ||
  (offences ?? []).length > 0;

/** Whether a thread capture holds an entry for context: the post under which the replies stand, or one of the user's own. */
const isContextOf = ({ parent, own }: DataOf<'thread-captured'>, id: string): boolean =>
  parent === id || own.includes(id);

/** Ids of the replies for which an entry was put on record as context, and of what stands under those in its turn. */
function repliesOf(entry: Entry, byId: ReadonlyMap<string, Entry>, found = new Set<string>()): Set<string> {
  for (const { data } of entry.runs.filter(({ data }) => isContextOf(data, entry.id)))
    for (const id of data.entries) {
      const reply = byId.get(id);
      if (!reply || found.has(id) || isContextOf(data, id)) continue;
      repliesOf(reply, byId, found.add(id));
    }
  return found;
}

/** Ids of the entries that what is on record of another names: the page of a platform's decision, the reply that was posted. */
const citedIn = (entries: readonly Entry[]): ReadonlySet<string | null> =>
  new Set(
    entries.flatMap(({ answers, addressed }) => [
      ...answers.map(({ data }) => data.record),
      ...addressed.map(({ data }) => data.reply),
    ]),
  );

const byIdOf = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/**
 * The entries that leave by themselves once their time has come. Never what is in a dossier, was handed over, carries a note,
 * a pattern or any other deed of the person, was kept, or was judged as acute danger; nor what another entry names as its
 * record, or what nobody judged while the rules raise it. The post under which replies stand, and the user's own, stay as
 * long as one of those replies does.
 */
export function leavers(entries: readonly Entry[], leaving: Leaving): Entry[] {
  const cited = citedIn(entries);
  const own = entries.filter(
    (entry) =>
      !isBinned(entry) &&
      isBycatch(entry, leaving) &&
      !isUsed(entry) &&
      !cited.has(entry.id) &&
      !leaving.inDossier(entry) &&
      !leaving.raised(entry),
  );
  const going = new Set(own.map(({ id }) => id));
  const byId = byIdOf(entries);
  return own.filter((entry) => [...repliesOf(entry, byId)].every((id) => going.has(id)));
}

/** When its days are over, counted from what was last recorded or decided about it. ISO 8601 UTC. */
export function dueOn(entry: Entry): string {
  const moments = [
    ...liveCaptures(entry).map(({ data }) => data.capturedAt),
    ...entry.judgements.map(({ at }) => at),
  ];
  const last =
    moments
      .map((moment) => Date.parse(moment))
      .sort((a, b) => a - b)
      .at(-1) ?? 0;
  return new Date(last + BYCATCH_DAYS * DAY_MS).toISOString();
}

/** The day of an entry by itself, as it was said in the logbook; null: nothing was said since its days began to count. */
function saidOn(entry: Entry): string | null {
  const said = entry.announced.at(-1);
  if (!said) return null;
  const due = dueOn(entry);
  return said.data.on > due ? said.data.on : due;
}

/**
 * When the leavers go, by id; those of which nothing was said have no day yet. The post under which replies stand, and the
 * user's own, wait for the last of those replies: a threat is not to be judged later without what it answers.
 */
export function leavingDays(leaving: readonly Entry[]): ReadonlyMap<string, string> {
  const byId = byIdOf(leaving);
  const said = new Map(leaving.map((entry) => [entry.id, saidOn(entry)]));
  const dayOf = (entry: Entry): string | null =>
    [...repliesOf(entry, byId)].map((id) => said.get(id) ?? null).reduce(later, said.get(entry.id) ?? null);
  return new Map(
    leaving.flatMap((entry) => {
      const day = dayOf(entry);
      return day === null ? [] : [[entry.id, day] as const];
    }),
  );
}

/** The later of two days; one that is not known yet is later than any. */
const later = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : a > b ? a : b;

/** Those of the leavers of which the logbook has to say now that they leave, with the day: a week ahead at least. */
export function toAnnounce(leaving: readonly Entry[], now: Date): { entries: Entry[]; on: string } | null {
  const ahead = new Date(now.getTime() + NOTICE_DAYS * DAY_MS).toISOString();
  const entries = leaving.filter((entry) => saidOn(entry) === null && dueOn(entry) <= ahead);
  return entries.length === 0 ? null : { entries, on: ahead };
}

/** Those of the leavers whose day has come, and was said in time. */
export function toErase(leaving: readonly Entry[], now: Date): Entry[] {
  const days = leavingDays(leaving);
  return leaving.filter(({ id }) => {
    const on = days.get(id);
    return on !== undefined && on <= now.toISOString();
  });
}
