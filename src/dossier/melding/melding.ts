import { platformText } from './words.js';
import { OTHER_ROLE } from '../../core/settings.js';
import { accountIdOf } from '../../core/account.js';
import { isOnlyContext } from '../../core/context.js';
import { isBinned, judgementOf, liveCaptures, type Entry } from '../../core/entry.js';
import { categoryOf, inDoubtAskOf, routeOf, type Protocol } from '../../protocols/index.js';

/** Whom the sender is, as far as the person knows (Aalten, par. 1: it makes no difference who it comes from). */
export const PERPETRATORS = ['burger', 'collectief', 'bestuurder', 'organisatie', 'onbekend'] as const;
export type Perpetrator = (typeof PERPETRATORS)[number];

export const URGENCIES = ['vandaag', 'deze_week', 'geen_haast'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What a melding asks for; texts in `message.ts`. */
export const ASKS = ['registreren', 'overleg', 'maatregel', 'aangifte', 'nazorg'] as const;
export type Ask = (typeof ASKS)[number];

/** What the person chose for one melding. Nothing of a post and no account, unless switched on. */
export interface Choices {
  /** A consult in doubt: a question with the least data. */
  readonly consult: boolean;
  readonly recipient: string;
  readonly urgency: Urgency;
  readonly asks: readonly Ask[];
  readonly perpetrator: Perpetrator;
  readonly withAccount: boolean;
  readonly withText: boolean;
  /** The suspected person goes along, with what it rests on. */
  readonly withSuspected: boolean;
}

export interface Suspected {
  readonly name: string;
  readonly evidence: string;
}

/** Everything a melding may say. What was not chosen is null here already, so that no form can leak it. */
export interface Melding {
  readonly consult: boolean;
  readonly recipient: string;
  readonly role: string | null;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly count: number;
  /** Of how many posts it is not known when they were posted. */
  readonly undated: number;
  readonly column: { readonly label: string; readonly norm: string; readonly source: string } | null;
  readonly urgency: Urgency;
  readonly asks: readonly Ask[];
  readonly platforms: readonly string[];
  readonly perpetrator: Perpetrator;
  /** First or repeated as the person judged; null: not said. */
  readonly repeated: boolean | null;
  readonly aimedAt: string | null;
  /** ISO 8601 UTC; null: never, as far as this logbook knows. */
  readonly addressedAt: string | null;
  readonly accounts: readonly string[] | null;
  readonly posts: readonly { readonly url: string | null; readonly text: string }[] | null;
  readonly suspected: Suspected | null;
  /** The line that lets the receiver vouch for the journal later. */
  readonly anchor: string;
}

interface Input {
  readonly entries: readonly Entry[];
  readonly protocol: Protocol;
  /** The column or outcome that decides. */
  readonly category: string | null;
  readonly role: string | null;
  readonly choices: Choices;
  readonly suspected: Suspected | null;
  readonly addressedAt: string | null;
  readonly anchor: string;
  readonly now: Date;
}

/** What was undone stays in the bin until it is erased, and is never sent. */
const postOf = (entry: Entry) => liveCaptures(entry).at(-1)?.data.post ?? null;
const postedAt = (entry: Entry): string | null => {
  const times = postOf(entry)?.postedAt;
  return times?.machine.value ?? times?.fromId ?? null;
};
const present = <T>(values: readonly (T | null | undefined)[]): T[] =>
  values.filter((value) => value !== null && value !== undefined);
const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** An account as its platform names it, with its stable id where that is known. */
function accountText(entry: Entry): string | null {
  const post = postOf(entry);
  if (!post) return null;
  const { handle, accountId } = post.author;
  const name = handle.value === null ? null : `@${handle.value}`;
  const id = accountId.value === null ? null : `nummer ${accountId.value}`;
  const known = present([name, id]);
  return known.length === 0 ? null : `${known.join(', ')} (${post.platform})`;
}

/**
 * Whether the suspected person may be named to somebody: only where the protocol says so of that very recipient. Nobody else in
 * the municipality needs a name that is not established; the police gets it with the aangifte.
 */
export const hearsSuspicion = ({ hearSuspicion }: Protocol, recipient: string): boolean =>
  hearSuspicion.includes(recipient);

/** A melding from what the logbook knows and what the person chose. A consult never takes account, text or person along. */
export function meldingOf(input: Input): Melding {
  const { protocol, category, role, choices, now } = input;
  const live = input.entries.filter((entry) => !isBinned(entry));
  // What the person wrote, and the post under which replies stand, are not what is reported.
  const about = live.filter(
    (entry) =>
      !isOnlyContext(
        liveCaptures(entry).map(({ data }) => data),
        judgementOf(entry) !== null,
      ),
  );
  const entries = about.length > 0 ? about : live;
  const times = present(entries.map(postedAt)).toSorted();
  const column = category === null ? null : categoryOf(protocol, category);
  const judged = present(entries.map(judgementOf)).map(({ data }) => data);
  const details = !choices.consult;
  return {
    consult: choices.consult,
    recipient: choices.recipient,
    role: role === OTHER_ROLE ? null : role,
    madeAt: now.toISOString(),
    first: times.at(0) ?? null,
    last: times.at(-1) ?? null,
    count: entries.length,
    undated: entries.length - times.length,
    column: column && {
      label: column.label,
      norm: column.norm,
      source: `${protocol.source.publication} (${protocol.version})`,
    },
    urgency: choices.urgency,
    asks: choices.consult ? ['overleg'] : choices.asks,
    platforms: unique(present(entries.map(postOf)).map(({ platform }) => platformText(platform))),
    perpetrator: choices.perpetrator,
    repeated: repeatedOf(
      judged.map(({ occurrence }) => occurrence ?? null),
      entries,
    ),
    aimedAt:
      details && choices.withText ? (present(judged.map(({ aimedAt }) => aimedAt)).at(0) ?? null) : null,
    addressedAt: input.addressedAt,
    accounts: details && choices.withAccount ? unique(present(about.map(accountText))) : null,
    posts:
      details && choices.withText
        ? present(entries.map(postOf)).map((post) => ({
            url: post.permalink.value,
            text: post.text.value ?? '',
          }))
        : null,
    suspected:
      details && choices.withSuspected && hearsSuspicion(protocol, choices.recipient)
        ? input.suspected
        : null,
    anchor: input.anchor,
  };
}

/** What the person said goes first; where nothing was said, several posts of one account are a repetition. */
function repeatedOf(
  said: readonly ('first' | 'repeated' | null)[],
  entries: readonly Entry[],
): boolean | null {
  if (said.includes('repeated')) return true;
  const accounts = entries.map(accountIdOf);
  const isOne = entries.length > 1 && accounts[0] !== null && new Set(accounts).size === 1;
  if (isOne) return true;
  return said.includes('first') ? false : null;
}

/**
 * Whom a role can notify, in order: its own route, then who is told next, then who may be asked in doubt. Who is in
 * `concerned`, because it is about them, is passed over.
 */
export function recipientsOf(
  protocol: Protocol,
  role: string | null,
  consult: boolean,
  concerned: readonly string[],
): string[] {
  const route = routeOf(protocol, role);
  const inDoubtAsk = inDoubtAskOf(protocol, role);
  const own = route ? [...route.reportTo, ...route.then] : [];
  const all = consult || !route ? [...inDoubtAsk, ...own] : [...own, ...inDoubtAsk];
  const others = route?.also.map(({ who }) => who) ?? [];
  return unique([...all, ...others]).filter((who) => !concerned.includes(who));
}
