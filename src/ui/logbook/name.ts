import type { Entry } from '../../core/entry.js';
import { authorName } from '../author.js';
import { formatShortTime } from '../format.js';
import { text } from '../text.js';
import { shownCapture } from './search.js';

/** What an entry is called where it is one of many: by whom, and when it was put on record. */
export function nameOf(entry: Entry): string {
  const shown = shownCapture(entry);
  if (!shown) return text('author_unknown');
  return `${authorName(shown.data.post.author)}, ${formatShortTime(shown.data.capturedAt)}`;
}
