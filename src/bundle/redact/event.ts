import type { Capture, View } from '../../core/capture.js';
import { unknown, type Field } from '../../core/field.js';
import type { Level } from '../../core/happening/handover.js';
import type { DataOf, JournalEvent } from '../../core/journal.js';
import type { Post } from '../../core/post.js';
import type { Hidden } from '../dossier.js';
import { isThirdParty, namesOf, redactPost, withoutNames, type Known } from './post.js';

/** Said of the entry that the event is about. */
export interface About {
  /** Marked as holding a home address or family. */
  readonly home: boolean;
  /** The capture's post as it was redacted; null for events that are not about a capture. */
  readonly post: Post | null;
  readonly level: Level;
}

export interface Redaction {
  readonly event: JournalEvent;
  readonly hidden: readonly Hidden[];
}

/** A salt would let anybody guess at the original behind the hash of its line. */
const NO_SALT = '0'.repeat(32);

type Step<T> = (data: T, about: About) => { data: T; hidden: readonly Hidden[] };

const withoutOthers = (view: View): View => ({ ...view, context: [], covers: [] });

const captured: Step<Capture> = (capture, about) => {
  // In a part of a page that was not recognised, the words of others cannot be told apart.
  const home = about.home || capture.part !== undefined;
  const known: Known = { author: capture.post.author, own: capture.ownAccount.value };
  const third = capture.context.filter(
    ({ relation, post }) => relation !== 'own-reply' && isThirdParty(post, known),
  );
  const names = namesOf(third.map(({ post }) => post));
  const { post, hidden } = redactPost(capture.post, known, names, home);
  const kept = home ? [] : capture.context.filter((item) => !third.includes(item));
  const { picture } = capture;
  return {
    data: {
      ...capture,
      post,
      page: {
        ...capture.page,
        url: capture.page.url === post.permalink.value ? capture.page.url : '',
        title: '',
      },
      context: kept.map((item) => ({ ...item, post: redactPost(item.post, known, names, false).post })),
      view: withoutOthers(capture.view),
      picture:
        picture.state === 'pixels'
          ? {
              ...picture,
              strips: picture.strips.map((strip) => ({ ...strip, view: withoutOthers(strip.view) })),
            }
          : picture,
    },
    hidden: [...hidden, 'page', ...(kept.length < capture.context.length ? (['context'] as const) : [])],
  };
};

const media: Step<DataOf<'media'>> = (data, { home, post }) => {
  const shown = new Set(home ? [] : post?.media.map(({ url }) => url));
  return {
    data: {
      ...data,
      items: data.items.map((item) => ({ ...item, url: shown.has(item.url) ? item.url : '' })),
    },
    hidden: data.items.every(({ url }) => shown.has(url)) ? [] : ['media'],
  };
};

/** Free words of the person, which may name family. */
const judged: Step<DataOf<'judged'>> = (data, { home }) => {
  const fields = ['threatened', 'aimedAt', ...(home ? (['presumedAim', 'condition'] as const) : [])] as const;
  const named = fields.filter((field) => data[field] !== undefined && data[field] !== null);
  const blank = Object.fromEntries(named.map((field) => [field, null]));
  const proof = data.corrected && data.corrected.proof !== null;
  return {
    data: { ...data, ...blank, ...(data.corrected && { corrected: { ...data.corrected, proof: null } }) },
    hidden: named.length > 0 || proof ? ['persons'] : [],
  };
};

const looked: Step<DataOf<'looked-again'>> = (data) => ({
  data: {
    ...data,
    url: data.page === undefined ? data.url : null,
    // What was said before and now can name others.
    shown: null,
    ...(data.differences && {
      differences: data.differences.map(({ field }) => ({ field, before: null, now: null })),
    }),
    ...(data.page && { page: { ...data.page, title: '' } }),
  },
  hidden: data.shown === null && data.page === undefined ? [] : ['page'],
});

/** What was said stays, as the text of a post does; who was there, where, and what files were called do not. */
const manual: Step<DataOf<'manual'>> = (data, { home }) => ({
  data: {
    ...data,
    sender: null,
    place: null,
    witnesses: null,
    said: home ? '' : data.said,
    when: { ...data.when, words: null },
    files: data.files.map(({ artefact }) => ({ name: '', artefact })),
  },
  hidden: home ? ['persons', 'text'] : ['persons'],
});

const known: Step<DataOf<'known'>> = (data) => ({
  data: { ...data, toldBy: null },
  hidden: data.toldBy === null ? [] : ['persons'],
});

/** What the account says of itself, without names of others; of a marked entry none of it. */
const recorded: Step<DataOf<'account-recorded'>> = (data, { home }) => {
  const { profile } = data.read;
  const { bio } = profile;
  const known: Known = { author: profile, own: null };
  const clean = (text: string): string => withoutNames(text, known, []);
  const told: Field<string> = home
    ? unknown
    : {
        ...bio,
        value: bio.value && clean(bio.value),
        others: bio.others.map(({ value, source }) => ({ value: clean(value), source })),
      };
  return {
    data: { ...data, read: { ...data.read, profile: { ...profile, bio: told } } },
    hidden: told.value === bio.value ? [] : [home ? 'text' : 'names'],
  };
};

/**
 * Whom else it went to is of no concern to who gets a redacted copy; that and when it went out stays. Field by field, so that
 * what is added to these events later stays here until somebody says otherwise.
 */
const exported: Step<DataOf<'exported'>> = ({ manifest, entries, head, level, volumes }) => ({
  data: {
    ...{ manifest, entries, head, to: null, purpose: null },
    ...(level && { level }),
    ...(volumes && { volumes }),
  },
  hidden: ['persons'],
});

const reported: Step<DataOf<'reported'>> = ({ entries, to, at }) => ({
  data: { entries, to, channel: '', reference: null, at, what: '' },
  hidden: ['persons'],
});

const shared: Step<DataOf<'shared'>> = ({ entries, level }) => ({
  data: { entries, to: '', level, consent: null },
  hidden: ['persons'],
});

/** What a platform wrote to the person stays with them at every level; its number goes with a whole bundle alone. */
const answered: Step<DataOf<'platform-answered'>> = (
  { entry, report, what, when, reference, outcome, text, reasoned, record, by },
  { level },
) => ({
  data: {
    ...{ entry, what, when, outcome, reasoned, text: null },
    ...(level === 'full'
      ? { report, reference, record, by }
      : { report: null, reference: null, record: null, by: null }),
  },
  hidden: [...(text === null ? [] : ['letter' as const]), ...(level === 'full' ? [] : ['persons' as const])],
});

const disputed: Step<DataOf<'platform-disputed'>> = ({ entry, to, when }) => ({
  data: { entry, report: null, to, name: null, when, reference: null, by: null },
  hidden: ['persons'],
});

const consented: Step<DataOf<'consented'>> = ({ entries, to, given, day }) => ({
  data: { entries, to, given, how: null, day, by: null },
  hidden: ['persons'],
});

const unique = (hidden: readonly Hidden[]): Hidden[] => [...new Set<Hidden>(['salt', ...hidden])];

/** Hashes and a reason: nothing about anybody. */
const withheld: Step<DataOf<'withheld'>> = (data) => ({ data, hidden: [] });

/** A line, and who withdrew it: as who judged, the one who keeps the logbook. */
const withdrawn: Step<DataOf<'addressing-withdrawn'>> = ({ entry, line, by }) => ({
  data: { entry, line, by },
  hidden: [],
});

/** Nothing but ids. */
const moved = <T>(data: T): { data: T; hidden: readonly Hidden[] } => ({ data, hidden: [] });

type Redactable =
  | 'captured'
  | 'media'
  | 'withheld'
  | 'judged'
  | 'looked-again'
  | 'manual'
  | 'known'
  | 'account-recorded'
  | 'exported'
  | 'reported'
  | 'shared'
  | 'platform-answered'
  | 'platform-disputed'
  | 'consented'
  | 'addressing-withdrawn'
  | 'binned'
  | 'unbinned';
const STEPS: { [K in Redactable]: Step<DataOf<K>> } = {
  captured,
  media,
  withheld,
  judged,
  'looked-again': looked,
  manual,
  known,
  'account-recorded': recorded,
  exported,
  reported,
  shared,
  'platform-answered': answered,
  'platform-disputed': disputed,
  consented,
  'addressing-withdrawn': withdrawn,
  binned: moved,
  unbinned: moved,
};

/**
 * A copy of an event without third parties, and, where its entry is marked, without what was said and shown. Null for
 * kinds that are never handed over. The original stays in the logbook; its line's hash is that of the original.
 */
export function redactEvent({ schema, at, kind, data }: JournalEvent, about: About): Redaction | null {
  if (!Object.hasOwn(STEPS, kind)) return null;
  const step = STEPS[kind as Redactable] as Step<unknown>;
  const redacted = step(data, about);
  const event = { schema, salt: NO_SALT, at, kind, data: redacted.data } as JournalEvent;
  return { event, hidden: unique(redacted.hidden) };
}
