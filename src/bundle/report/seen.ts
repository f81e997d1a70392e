import type { Capture } from '../../core/capture.js';
import { toItem } from '../../core/item.js';
import type { DataOf } from '../../core/journal.js';
import { knowledgeIn, type Knowledge } from '../../dossier/terms/knowledge.js';
import { lastSeenOf, type LastSeen } from '../../core/look.js';
import { eventOf, type Contents, type EntryPart, type Hidden } from '../dossier.js';
import { correctionIn } from '../withdrawn.js';

/** What the report tells of an entry more than once; null where its event cannot be read. */
export interface Seen {
  readonly entry: EntryPart;
  readonly capture: Capture | null;
  /** Joins posts of one account: platform and number, else platform and handle. */
  readonly account: string | null;
  /** ISO 8601 UTC. */
  readonly posted: string | null;
  /** When somebody last saw it, and whether it was gone or not seen after that. */
  readonly online: LastSeen | null;
  readonly judged: DataOf<'judged'> | null;
  /** What that judgement says of addressing, unless it was withdrawn. */
  readonly corrected: DataOf<'judged'>['corrected'] | null;
  /** When the person concerned came to know, as the terms list has it; null: not to be said, as where it is damaged. */
  readonly knowledge: Knowledge | null;
  /** Who put it on record last, and for whom. */
  readonly custody: Pick<Capture['custody'], 'by' | 'onBehalfOf'> | null;
  readonly hidden: readonly Hidden[];
}

const accountKey = ({ post: { platform, author } }: Capture): string | null => {
  const { accountId, handle } = author;
  if (accountId.value !== null) return `${platform}#${accountId.value}`;
  return handle.value === null ? null : `${platform}@${handle.value.toLowerCase()}`;
};

/** When an entry was last seen, by its captures and later looks; null where none of them can be read. */
export function onlineOf(contents: Contents, entry: EntryPart): Seen['online'] {
  const captures = entry.captures.flatMap(
    ({ event }) => eventOf(contents, event, 'captured')?.data.capturedAt ?? [],
  );
  const looks = entry.looks.flatMap((file) => eventOf(contents, file, 'looked-again') ?? []);
  return lastSeenOf(captures, looks);
}

/** As the list of terms reckons it; null where any event that it rests on cannot be read. */
function knowledgeFor(contents: Contents, entry: EntryPart): Knowledge | null {
  const captures = entry.captures.map(({ event }) => eventOf(contents, event, 'captured')?.data ?? null);
  const manuals = (entry.manual ?? []).map(({ event }) => eventOf(contents, event, 'manual'));
  const known = (entry.known ?? []).map((file) => eventOf(contents, file, 'known')?.data ?? null);
  const whole = <T>(list: readonly (T | null)[]): T[] => list.filter((one) => one !== null);
  if ([...captures, ...manuals, ...known].includes(null)) return null;
  const told = { captures: whole(captures), manuals: whole(manuals), known: whole(known) };
  return knowledgeIn(told, entry.firstRecord);
}

/** The entries of a volume with what the front page and the guide need of them. */
export const seenIn = (contents: Contents): Seen[] =>
  contents.dossier.entries.map((entry) => {
    const [first] = entry.captures;
    const capture = (first && eventOf(contents, first.event, 'captured')?.data) ?? null;
    const last = entry.judgements.at(-1);
    return {
      entry,
      capture,
      account: capture && accountKey(capture),
      posted: capture && toItem(capture.post).postedAt.value,
      online: onlineOf(contents, entry),
      judged: (last && eventOf(contents, last, 'judged')?.data) ?? null,
      corrected: correctionIn(contents, entry),
      knowledge: knowledgeFor(contents, entry),
      custody:
        entry.captures
          .flatMap(({ event }) => eventOf(contents, event, 'captured')?.data.custody ?? [])
          .at(-1) ?? null,
      hidden: first?.event.hidden ?? [],
    };
  });

/** The first and the last of some moments, ISO 8601 UTC; null where there are none. */
export function spanOf(moments: readonly (string | null)[]): { from: string; until: string } | null {
  const sorted = moments.filter((moment) => moment !== null).sort((a, b) => Date.parse(a) - Date.parse(b));
  const [from] = sorted;
  const until = sorted.at(-1);
  return from === undefined || until === undefined ? null : { from, until };
}
