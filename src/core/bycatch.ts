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
  /** Whether the rules raise its words; asked only where nobody judged it. */
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
  entry.judgements.some(({ data }) => data.acuteDanger === true);

const isContext = ({ id, runs }: Entry): boolean =>
  runs.some(({ data }) => data.parent === id || data.own.includes(id));

/**
 * The entries that leave by themselves once their time has come. Never what is in a dossier, was handed over, carries a note,
 * a pattern or any other deed of the person, was kept, or was judged as acute danger; nor what nobody judged while the rules
 * raise it. The post under which replies stand, and the user's own, stay as long as one of those replies does.
 */
export function leavers(entries: readonly Entry[], leaving: Leaving): Entry[] {
  const own = entries.filter(
    (entry) =>
      !isBinned(entry) &&
      isBycatch(entry, leaving) &&
      !isUsed(entry) &&
      !leaving.inDossier(entry) &&
      (judgementOf(entry) !== null || !leaving.raised(entry)),
  );
  const replies = new Set(own.filter((entry) => !isContext(entry)).map(({ id }) => id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isNeeded = ({ runs }: Entry): boolean =>
    runs.some(({ data }) =>
      data.entries.some((id) => {
        const other = byId.get(id);
        return other !== undefined && !isContext(other) && !replies.has(id);
      }),
    );
  return own.filter((entry) => !isContext(entry) || !isNeeded(entry));
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

/** When an entry that leaves goes, as it was said in the logbook; null: nothing was said since its days began to count. */
export function leavesOn(entry: Entry): string | null {
  const said = entry.announced.at(-1);
  if (!said) return null;
  const due = dueOn(entry);
  return said.data.on > due ? said.data.on : due;
}

/** Those of the leavers of which the logbook has to say now that they leave, with the day: a week ahead at least. */
export function toAnnounce(leaving: readonly Entry[], now: Date): { entries: Entry[]; on: string } | null {
  const ahead = new Date(now.getTime() + NOTICE_DAYS * DAY_MS).toISOString();
  const entries = leaving.filter((entry) => leavesOn(entry) === null && dueOn(entry) <= ahead);
  return entries.length === 0 ? null : { entries, on: ahead };
}

/** Those of the leavers whose day has come, and was said in time. */
export const toErase = (leaving: readonly Entry[], now: Date): Entry[] =>
  leaving.filter((entry) => {
    const on = leavesOn(entry);
    return on !== null && on <= now.toISOString();
  });
