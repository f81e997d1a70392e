import type { DataOf } from '../core/journal.js';
import { KindSchema, type Kind } from '../core/kind.js';
import type { Protocol } from '../protocols/index.js';

/** Offences that are complete only when the threatened person came to know of them (HR, PHR:2025:600). */
export const THREATS: readonly string[] = ['bedreiging', 'dwang', 'ambtsdwang'];
/** What is said of the person: Aalten, par. 3, column 3 ("belediging", "smaad", "laster"). */
const INSULTS: readonly string[] = ['belediging', 'smaad', 'laster'];

const SERIOUS: ReadonlySet<Kind> = new Set(['geweld', 'dreiging']);

type Judged = Pick<DataOf<'judged'>, 'category' | 'offences'>;

/** The kind that named offences speak of; null where one of them leaves it open, as stalking or incitement does. */
function namedKind({ offences = [] }: Judged): Kind | null {
  if (offences.some((id) => THREATS.includes(id))) return 'dreiging';
  return offences.length > 0 && offences.every((id) => INSULTS.includes(id)) ? 'persoon' : null;
}

/**
 * The kinds that a judgement may be of: those that its protocol has in that column. Where several share one (the Handreiking
 * has violence, threats and insults in the same), the column does not tell them apart, and only a named offence does.
 */
export function kindsOf(judged: Judged, protocol: Protocol | null): readonly Kind[] {
  if (judged.category === 'geen') return ['geen'];
  const kinds = KindSchema.options.filter((kind) => protocol?.kinds[kind] === judged.category);
  const named = namedKind(judged);
  return kinds.length > 1 && named !== null && kinds.includes(named) ? [named] : kinds;
}

/** The kind of a judgement; null: not known. */
export function kindOf(judged: Judged, protocol: Protocol | null): Kind | null {
  const [kind, ...others] = kindsOf(judged, protocol);
  return kind !== undefined && others.length === 0 ? kind : null;
}

/** Whether it is surely violence or a threat; an insult in a broad column must never be called one. */
export const isSerious = (kinds: readonly Kind[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => SERIOUS.has(kind));

/** Whether it may be violence or a threat. */
export const mayBeSerious = (kinds: readonly Kind[]): boolean => kinds.some((kind) => SERIOUS.has(kind));
