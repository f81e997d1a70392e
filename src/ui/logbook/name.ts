import type { Entry } from '../../core/entry.js';
import { authorName } from '../author.js';
import { formatShortTime } from '../format.js';
import { text } from '../text.js';
import { channelWords } from '../manual/words.js';
import { shownCapture, shownManual } from './search.js';

/** What an entry is called where it is one of many: by whom, and when it was put on record. */
export function nameOf(entry: Entry): string {
  const shown = shownCapture(entry);
  const told = shownManual(entry);
  if (told) return text('manual_name', text(channelWords[told.data.channel]), formatShortTime(told.at));
  if (!shown) return text('author_unknown');
  return `${authorName(shown.data.post.author)}, ${formatShortTime(shown.data.capturedAt)}`;
}
