import type { Attention } from '../../core/attention.js';
import type { Entry } from '../../core/entry.js';
import { shownCapture } from '../logbook/search.js';

/** What is read when the text of an entry is shown: that capture; of what was told by hand, the entry. */
export const readingOf = (entry: Entry): string => shownCapture(entry)?.data.capture ?? entry.id;

/** Whether the person had the words shown that stand there now: those of a post that was edited since are others. */
export function isRead({ read }: Pick<Attention, 'read'>, entry: Entry): boolean {
  const shown = shownCapture(entry);
  if (!shown) return read.includes(entry.id);
  const words = shown.data.post.text.value;
  return entry.captures.some(({ data }) => read.includes(data.capture) && data.post.text.value === words);
}
