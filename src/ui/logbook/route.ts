import * as v from 'valibot';
import { ChannelSchema, type Channel } from '../../core/happening/platform.js';
import type { Subject } from '../../dossier/case.js';

/** What one can do about an entry or a dossier, each a screen of its own. */
const ACTS = ['plan', 'melding', 'aanspreken', 'platform', 'gemeld', 'politie'] as const;
export type Act = (typeof ACTS)[number];
const isAct = (value: string | undefined): value is Act => ACTS.includes(value as Act);

/** What is known already of a report that is to be noted: which post, and which way it went. */
export interface Made {
  readonly entry: string;
  readonly channel: Channel;
}

/** Where in the logbook page the person is; kept in the address, so that back and forward work. */
export type Route =
  | { readonly at: 'list' }
  | { readonly at: 'bin' }
  | { readonly at: 'bycatch' }
  | { readonly at: 'terms' }
  | {
      readonly at: 'manual';
      /** The entry that it corrects or adds to; absent: a new one. */
      readonly entry?: string;
    }
  | { readonly at: 'waiting' }
  | { readonly at: 'entry'; readonly id: string }
  /** The posts of one thread that were captured together. */
  | { readonly at: 'run'; readonly id: string }
  | { readonly at: 'accounts' }
  | { readonly at: 'account'; readonly key: string }
  | { readonly at: 'dossiers' }
  | { readonly at: 'dossier'; readonly id: string }
  | {
      readonly at: 'act';
      readonly subject: Subject;
      readonly act: Act;
      /** Only for `gemeld`; absent: the person still says which post and which way. */
      readonly made?: Made;
    };

const fixed: Readonly<Record<string, Route>> = {
  bin: { at: 'bin' },
  bycatch: { at: 'bycatch' },
  terms: { at: 'terms' },
  manual: { at: 'manual' },
  waiting: { at: 'waiting' },
  dossiers: { at: 'dossiers' },
  accounts: { at: 'accounts' },
};

/** Reads `location.hash`; anything unknown is the list. */
export function parseRoute(hash: string): Route {
  const [, place = '', rawId, act, ...rest] = hash.split('/');
  if ((place === 'entry' || place === 'dossier') && rawId) {
    const id = decodeId(rawId);
    if (!isAct(act)) return { at: place, id };
    const made = act === 'gemeld' ? madeIn(rest) : null;
    return { at: 'act', subject: { on: place, id }, act, ...(made && { made }) };
  }
  if (place === 'run' && rawId) return { at: 'run', id: decodeId(rawId) };
  if (place === 'manual' && rawId) return { at: 'manual', entry: decodeId(rawId) };
  if (place === 'account' && rawId) return { at: 'account', key: decodeId(rawId) };
  return (Object.hasOwn(fixed, place) ? fixed[place] : undefined) ?? { at: 'list' };
}

/** Half of it is nothing: a post without its way, or the other way about, is said by the person. */
function madeIn([entry, channel]: readonly string[]): Made | null {
  return entry && v.is(ChannelSchema, channel) ? { entry: decodeId(entry), channel } : null;
}

/** A damaged address is an entry that is not found, not a crash. */
function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

const hrefs: { [K in Route['at']]: (route: Extract<Route, { at: K }>) => string } = {
  list: () => '#/',
  bin: () => '#/bin',
  bycatch: () => '#/bycatch',
  terms: () => '#/terms',
  manual: ({ entry }) => (entry === undefined ? '#/manual' : `#/manual/${encodeURIComponent(entry)}`),
  waiting: () => '#/waiting',
  dossiers: () => '#/dossiers',
  accounts: () => '#/accounts',
  run: ({ id }) => `#/run/${encodeURIComponent(id)}`,
  account: ({ key }) => `#/account/${encodeURIComponent(key)}`,
  entry: ({ id }) => `#/entry/${encodeURIComponent(id)}`,
  dossier: ({ id }) => `#/dossier/${encodeURIComponent(id)}`,
  act: ({ subject: { on, id }, act, made }) =>
    [
      `#/${on}`,
      encodeURIComponent(id),
      act,
      ...(made ? [encodeURIComponent(made.entry), made.channel] : []),
    ].join('/'),
};

export const hrefOf = (route: Route): string => (hrefs[route.at] as (route: Route) => string)(route);

/** The screen of the subject itself. */
export const hrefOfSubject = ({ on, id }: Subject): string => hrefOf({ at: on, id });
