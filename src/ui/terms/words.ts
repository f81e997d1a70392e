import type { Day } from '../../dossier/terms/calendar.js';
import type { Deadline, Stage } from '../../dossier/terms/deadline.js';
import { text, type MessageKey } from '../text.js';

/** `2026-11-22` → `zondag 22 november 2026`. */
export function formatDay(day: Day): string {
  return new Intl.DateTimeFormat(text('language'), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

const own: Readonly<Record<string, MessageKey>> = {
  twijfel: 'term_doubt',
  bewaren: 'term_keep',
  bewaren_vervolg: 'term_keep_followed',
};

/** What a deadline is about: in the words of the data, else in ours. */
export function termName({ term, label }: Deadline): string {
  const key = Object.hasOwn(own, term) ? own[term] : undefined;
  return label ?? (key ? text(key) : term);
}

export const kindWords: Record<Deadline['kind'], MessageKey> = {
  wet: 'term_kind_law',
  protocol: 'term_kind_protocol',
  advies: 'term_kind_advice',
  eigen: 'term_kind_own',
};

export const stageWords: Record<Stage, MessageKey> = {
  later: 'stage_later',
  soon: 'stage_soon',
  last: 'stage_last',
  passed: 'stage_passed',
};
