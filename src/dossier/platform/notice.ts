import { liveCaptures, type Entry } from '../../core/entry.js';
import type { Channel, Notifier } from '../../core/happening/platform.js';
import type { PlatformId, Post } from '../../core/post.js';
import type { Language, Part } from '../../core/report-guide.js';
import { platformText } from '../melding/words.js';
import { offenceById } from '../offences.js';
import { filled, quoted, reportTexts, type Said } from './data.js';

/** What the person chose and typed for one report. Nothing of it is stored before they say that they reported. */
export interface NoticeWords {
  readonly channel: Channel;
  readonly language: Language;
  readonly notifier: Notifier;
  readonly name: string;
  readonly email: string;
  /** Offences that the person believes possible, by id. */
  readonly offences: readonly string[];
  /** Why, in their own words. */
  readonly why: string;
  /** They believe that the life or safety of a person is in danger (art. 18 DSA). */
  readonly life: boolean;
  /** Sexual abuse of a child: name and address are not asked (art. 16 lid 2 onder c DSA). */
  readonly child: boolean;
  /** They confirm good faith. */
  readonly goodFaith: boolean;
}

/** The post that a report is about, as it was recorded last. */
export interface Reportable {
  readonly entry: string;
  readonly platform: PlatformId;
  readonly postId: string | null;
  readonly url: string | null;
  readonly handle: string | null;
  readonly accountId: string | null;
  /** ISO 8601 UTC; null: not known to the minute. */
  readonly postedAt: string | null;
  /** ISO 8601 UTC. */
  readonly capturedAt: string;
  readonly text: string | null;
}

/** One part of a report; `value` null: it is still to be filled in. */
export interface NoticePart {
  readonly part: Part;
  readonly value: string | null;
}

const postedAt = ({ postedAt: { machine, fromId } }: Post): string | null => machine.value ?? fromId;

/** What can be reported of an entry; null for what stands on no platform that takes reports. */
export function reportableOf(entry: Entry): Reportable | null {
  const capture = liveCaptures(entry).at(-1);
  if (!capture || capture.data.post.platform === 'other') return null;
  const { post, capturedAt } = capture.data;
  return {
    entry: entry.id,
    platform: post.platform,
    postId: post.postId.value,
    url: post.permalink.value,
    handle: post.author.handle.value,
    accountId: post.author.accountId.value,
    postedAt: postedAt(post),
    capturedAt,
    text: post.text.value,
  };
}

/** `2026-11-22T10:00:00.000Z` → `2026-11-22 10:00:00`. */
const moment = (iso: string): string => iso.slice(0, 19).replace('T', ' ');

/** The account as the record has it; null where neither handle nor number is known. */
function accountOf({ handle, accountId }: Reportable, language: Language): string | null {
  const id = accountId === null ? null : filled(reportTexts['account-id'][language], { id: accountId });
  const known = [handle === null ? null : `@${handle}`, id].filter((part) => part !== null);
  return known.length === 0 ? null : known.join(', ');
}

/** An offence with its article, in the language of the report. The statute is Dutch; its name goes along. */
function offenceText(id: string, language: Language): string[] {
  const offence = offenceById(id);
  if (!offence) return [];
  if (language === 'nl') return [`${offence.label.toLowerCase()} (${offence.article})`];
  const numbers = offence.article.replace(/^artikel(en)? /, '').replace(/ Wetboek van Strafrecht$/, '');
  const name = reportTexts.offences[id] ?? offence.label;
  const plural = offence.article.startsWith('artikelen');
  const article = `${plural ? 'Articles' : 'Article'} ${numbers.replace(' en ', ' and ')}`;
  return [`${name} (${offence.label}; ${filled(reportTexts.article, { article })})`];
}

/** Why it is reported (art. 16 lid 2 onder a): what the record shows, and what the person says. Null: nothing was said. */
function explanationOf(about: Reportable, words: NoticeWords): string | null {
  const { channel, language, offences, why, life } = words;
  const own = why.trim();
  if (own === '' && offences.length === 0) return null;
  const texts = reportTexts.explanation;
  const say = (said: Said, values: Readonly<Record<string, string>> = {}): string =>
    filled(said[language], values);
  const account = accountOf(about, language);
  const named = offences.flatMap((id) => offenceText(id, language));
  const lines = [
    say(texts[channel]),
    ...(life ? [say(texts.life)] : []),
    '',
    say(texts.post, { platform: platformText(about.platform) }),
    ...(account === null ? [] : [say(texts.account, { account })]),
    ...(about.postedAt === null ? [] : [say(texts.posted, { moment: moment(about.postedAt) })]),
    say(texts.captured, { moment: moment(about.capturedAt) }),
    '',
    ...(about.text ? [say(texts.quote), quoted(about.text)] : [say(texts['no-text'])]),
    '',
    ...(named.length > 0 ? [say(texts.offences, { offences: named.join('; ') })] : []),
    ...(own === '' ? [] : [say(texts.why), own]),
  ];
  return lines.join('\n').trim();
}

/** A plain check: an address that no mail can reach is not passed on. */
const isMail = (value: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);

const orNull = (value: string): string | null => value.trim() || null;

const parts: Record<Part, (about: Reportable, words: NoticeWords) => string | null> = {
  explanation: explanationOf,
  location: ({ url }) => url,
  account: (about, { language }) => accountOf(about, language),
  name: (_, { name }) => orNull(name),
  email: (_, { email }) => (isMail(email.trim()) ? email.trim() : null),
  'good-faith': (_, { goodFaith, language }) => (goodFaith ? reportTexts['good-faith'][language] : null),
};

/** Parts that may be lacking: the account is extra, and a child's abuser is reported without a name. */
function isOptional(part: Part, { child }: NoticeWords): boolean {
  return part === 'account' || (child && (part === 'name' || part === 'email'));
}

/**
 * The parts of a report, in the order in which the platform's route names them (art. 16 lid 2 DSA for illegal content). What
 * neither the record nor the person says stays null: nothing is guessed.
 */
export const noticeOf = (about: Reportable, wanted: readonly Part[], words: NoticeWords): NoticePart[] =>
  wanted.map((part) => ({ part, value: parts[part](about, words) }));

/** The parts that are lacking and must not be. Empty: the report can be made. */
export const lackingParts = (notice: readonly NoticePart[], words: NoticeWords): Part[] =>
  notice.flatMap(({ part, value }) => (value === null && !isOptional(part, words) ? [part] : []));
