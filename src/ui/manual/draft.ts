import { liveManuals, type Entry } from '../../core/entry.js';
import type { Channel, Manual } from '../../core/happening/manual.js';
import { blankKnown, knownObstacle, saidOf, type KnownDraft } from '../terms/Knowledge.js';
import type { Said } from '../terms/actions.js';
import type { MessageKey } from '../text.js';
import { linkOf } from '../waiting/links.js';

/** The fields as they stand; an empty text: not filled in. */
export interface ManualWords {
  readonly channel: Channel | null;
  readonly from: string;
  readonly until: string;
  readonly clock: string;
  readonly words: string;
  readonly place: string;
  readonly witnesses: string;
  readonly sender: string;
  readonly said: string;
  readonly link: string;
  readonly known: KnownDraft;
}
/** The whole form. */
export interface ManualDraft extends ManualWords {
  readonly files: readonly File[];
}
export const blankManual: ManualWords = {
  channel: null,
  from: '',
  until: '',
  clock: '',
  words: '',
  place: '',
  witnesses: '',
  sender: '',
  said: '',
  link: '',
  known: blankKnown,
};

/** The form for a new entry, or filled in as an entry was told last; files stay where they are. */
export function draftFor(entry: Entry | undefined): ManualWords {
  const last = entry && liveManuals(entry).at(-1)?.data;
  if (!last) return blankManual;
  const { channel, when, place, witnesses, sender, said, link } = last;
  return {
    ...blankManual,
    channel,
    from: when.from ?? '',
    until: when.until ?? '',
    clock: when.clock ?? '',
    words: when.words ?? '',
    place: place ?? '',
    witnesses: witnesses ?? '',
    sender: sender ?? '',
    said,
    link: link?.url ?? '',
  };
}

/** A bundle is made in volumes of 64 MB, and an entry is never split. */
export const MOST_BYTES = 40_000_000;

/**
 * Why a draft cannot be stored yet; null: it can. `today` is `YYYY-MM-DD`; `to`: the entry that it corrects or adds to.
 */
export function manualObstacle(draft: ManualDraft, today: string, to?: Entry): MessageKey | null {
  const { channel, said, files, from, until, link, known } = draft;
  if (channel === null) return 'manual_choose';
  // A correction need not say again what stands there: the entry keeps its words and its files.
  const told = to !== undefined && liveManuals(to).length > 0;
  if (!told && said.trim() === '' && files.length === 0) return 'manual_empty';
  if ([from, until].some((day) => day > today)) return 'known_day_future';
  if (from !== '' && until !== '' && until < from) return 'manual_order';
  if (link.trim() !== '' && linkOf(link.trim()) === null) return 'manual_link_unknown';
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return 'manual_large';
  return known.how === null ? null : knownObstacle(known, today, null);
}

export type ManualFacts = Pick<
  Manual,
  'channel' | 'when' | 'place' | 'witnesses' | 'sender' | 'said' | 'link'
>;

/** What is stored of a draft without an obstacle, and what it says of kennisname. */
export function factsOf(draft: ManualWords): { facts: ManualFacts; known: Said | null } {
  const filled = (value: string): string | null => value.trim() || null;
  const { from, until, clock, words, known } = draft;
  return {
    facts: {
      channel: draft.channel ?? 'other',
      when: { from: filled(from), until: filled(until), clock: filled(clock), words: filled(words) },
      place: filled(draft.place),
      witnesses: filled(draft.witnesses),
      sender: filled(draft.sender),
      said: draft.said.trim(),
      link: linkOf(draft.link.trim()),
    },
    known: known.how === null ? null : saidOf(known),
  };
}
