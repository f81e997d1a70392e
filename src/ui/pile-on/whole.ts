import { isOwn } from '../../core/bycatch.js';
import type { Entry } from '../../core/entry.js';
import { shownCapture } from '../logbook/search.js';
import { countText, text } from '../text.js';

/** What a dossier of a whole thread holds, in words: the user's own posts are context, and no reaction of anybody. */
export function wholeOf(entries: readonly Entry[]): string {
  const others = entries.filter((entry) => !isOwn(entry));
  const own = entries.length - others.length;
  if (own === 0) return text('pile_make_dossier', String(entries.length));
  const onlyReplies = others.every((entry) => shownCapture(entry)?.data.run?.role === 'reply');
  return text(
    'pile_make_dossier_own',
    onlyReplies
      ? countText(others.length, 'pile_count_one', 'pile_count_many')
      : countText(others.length, 'pile_posts_one', 'pile_posts_many'),
    countText(own, 'pile_own_one', 'pile_own_many'),
  );
}
