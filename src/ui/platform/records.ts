import { liveManuals, liveParts, type Entry } from '../../core/entry.js';
import { subjectsOf, type Subject } from '../export/choices.js';
import { channelWords, whenWords } from '../manual/words.js';
import { text } from '../text.js';

/** How many entries are offered as the record of an answer: the newest. */
const OFFERED = 30;

/** Where an answer of a platform may be on record: captured, or added by the person; `entries` newest first, bin left out. */
export const recordsFor = (entries: readonly Entry[]): Subject[] =>
  entries
    .filter((entry) => liveParts(entry).length > 0)
    .slice(0, OFFERED)
    .flatMap((entry) => [...subjectsOf([entry]), ...toldIn(entry)].slice(0, 1));

/** An entry that the person added themselves, by how it came, from whom and when; never what was said. */
function toldIn(entry: Entry): Subject[] {
  const data = liveManuals(entry).at(-1)?.data;
  if (!data) return [];
  const name = [text(channelWords[data.channel]), data.sender ?? text('author_unknown')].join(' · ');
  return [{ id: entry.id, name: `${name}, ${whenWords(data.when)}` }];
}
