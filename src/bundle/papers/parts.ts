import { policeFacts, type PoliceFactId } from '../../dossier/police/police.js';
import { dayText, dutchTime, utcTime } from '../report/time.js';
import { CHANNEL, whenText } from '../report/told.js';
import { KIND, PLATFORM, UNKNOWN } from '../report/words.js';
import type { Block } from './model.js';
import type { Matter, MatterPost, MatterTold } from './matter.js';

/** Sentences that rest on law or practice, each followed by its source. */
export const facts = (...ids: readonly PoliceFactId[]): Block[] =>
  ids.flatMap((id): Block[] => {
    const fact = policeFacts.find((one) => one.id === id);
    return fact
      ? [
          { kind: 'text', text: fact.text },
          { kind: 'source', text: sourceLine(fact.source, fact.lastChecked) },
        ]
      : [];
  });

/** Where something was found, and when somebody last looked. */
export const sourceLine = (source: string, lastChecked: string | null): string =>
  `Bron: ${source}. ${lastChecked === null ? 'Niet nagekeken.' : `Nagekeken op ${dayText(lastChecked)}.`}`;

/** To the second, in UTC, as an officer asks for it; the millisecond of an id stays in the report. */
export const toSecond = (iso: string): string => utcTime(iso.replace(/\.\d+Z$/, 'Z'));

/** A moment in UTC with the same moment in Dutch time. */
export const moment = (iso: string): string => `${toSecond(iso)} (in Nederland: ${dutchTime(iso)})`;

/** Who posted, as far as is known. */
export const senderOf = ({ post, isPart }: MatterPost): string => {
  if (isPart) return 'afzender niet gelezen';
  const { handle, displayName } = post.author;
  return handle.value === null ? (displayName.value ?? 'onbekend account') : `@${handle.value}`;
};

/** What and where, in a few words. */
export const kindOf = ({ post }: MatterPost): string => `${KIND[post.kind]} op ${PLATFORM[post.platform]}`;

/** When it was posted: exactly where that is known, else only as shown. */
export const postedText = ({ postedAt: { at, shown } }: MatterPost): string =>
  at !== null ? moment(at) : shown === null ? UNKNOWN : `${UNKNOWN}; getoond werd: ${shown}`;

/** Words of the post for a paper, or why they are not on it. */
export const textBlock = (post: MatterPost): Block =>
  post.text === null
    ? {
        kind: 'text',
        text: post.home
          ? `De tekst staat niet op dit stuk: woonadres of familie. Zie de map ${post.folder}.`
          : 'Het bericht heeft geen tekst.',
      }
    : { kind: 'quote', text: post.text };

type Numbered = Pick<MatterPost, 'number'>;

/** Posts and what was told, as the bundle counts them. */
export const everything = ({ posts, told }: Matter): (MatterPost | MatterTold)[] =>
  [...posts, ...told].toSorted((a, b) => a.number - b.number);

/** What a person told, in a few words. */
export const toldKind = ({ channel }: MatterTold): string => `opgave, ${CHANNEL[channel]}`;
export const toldWhen = ({ when }: MatterTold): string => `${whenText(when)} (volgens opgave)`;

/** Numbers as the bundle counts them: `1, 2 en 5`. */
export const numbersOf = (numbered: readonly Numbered[]): string => {
  const all = numbered.map(({ number }) => String(number));
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} en ${all.at(-1) ?? ''}`;
};

const AUDIENCE = { open: 'voor iedereen te zien', locked: 'alleen voor volgers (slotje)' } as const;

export const audienceText = ({ post }: MatterPost): string =>
  post.audience.value === null ? UNKNOWN : AUDIENCE[post.audience.value];
