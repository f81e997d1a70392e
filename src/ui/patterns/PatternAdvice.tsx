import type { JSX } from 'preact';
import type { AccountPattern, Behaviour, PatternPost, Reason } from '../../norm/patterns/index.js';
import type { Protocol } from '../../protocols/index.js';
import { formatShortTime } from '../format.js';
import { hrefOf } from '../logbook/route.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { countText, text, type MessageKey } from '../text.js';

const day = (moment: string): string => formatShortTime(moment);

type ReasonOf<R extends Reason['rule'], One = Reason> = One extends { rule: infer Rules }
  ? R extends Rules
    ? One
    : never
  : never;
const reasonWords: { [R in Reason['rule']]: (reason: ReasonOf<R>) => string } = {
  'na-aanspreken': ({ addressedAt, entries }) =>
    text('pattern_after_addressing', String(entries.length), day(addressedAt)),
  'aanhoudende-emotie': ({ entries, days }) => text('pattern_emotion', String(entries.length), String(days)),
  'herhaalde-belediging': ({ entries, days }) => text('pattern_insult', String(entries.length), String(days)),
  'herhaald-over-de-norm': ({ entries, days }) =>
    text('pattern_repeated', String(entries.length), String(days)),
  'veel-berichten': ({ entries, days }) => text('pattern_many', String(entries.length), String(days)),
  'zelfde-tekst': ({ accounts, entries }) =>
    text('pattern_same_text', String(entries.length), String(accounts.length)),
};
/** A reason in words, with its dates. */
export function reasonText(reason: Reason): string {
  const say = reasonWords[reason.rule] as (reason: Reason) => string;
  const [from, to] = [day(reason.from), day(reason.to)];
  const dates = from === to ? text('pattern_date', from) : text('pattern_dates', from, to);
  const unjudged = reason.proposed.length;
  return [say(reason), dates, ...(unjudged > 0 ? [text('pattern_proposed', String(unjudged))] : [])].join(
    ' ',
  );
}

/** Two reasons of one kind never rest on the same first message, but may begin at the same moment. */
export const reasonKey = ({ rule, entries }: Reason): string => `${rule} ${entries[0] ?? ''}`;

/** Where a date of addressing was noted: there it can be withdrawn. Nothing on that very page. */
function NotedIn({ reason, entry }: { reason: Reason; entry: string }): JSX.Element | null {
  if (reason.rule !== 'na-aanspreken' || reason.addressedIn === entry) return null;
  return <Link href={hrefOf({ at: 'entry', id: reason.addressedIn })}>{text('pattern_addressed_in')}</Link>;
}

const behaviours: Record<Behaviour, Record<'judged' | 'proposed', MessageKey>> = {
  crossing: { judged: 'behaviour_crossing', proposed: 'behaviour_crossing_proposed' },
  emotion: { judged: 'behaviour_emotion', proposed: 'behaviour_emotion_proposed' },
  calm: { judged: 'behaviour_calm', proposed: 'behaviour_calm' },
};

interface Props {
  pattern: AccountPattern | null;
  protocol: Protocol;
  /** The entry on the screen. */
  entry: string;
}

/** That the posts of an account together may cross the norm: reasons, dates, and every post, also the calm ones. */
export function PatternAdvice({ pattern, protocol, entry }: Props): JSX.Element | null {
  if (pattern === null) return null;
  const { quote, source, caution } = protocol.persistence;
  return (
    <section class="panel" aria-labelledby="pattern-title">
      <Heading id="pattern-title">{text('pattern_title')}</Heading>
      <Paragraph>{text('pattern_intro')}</Paragraph>
      {quote && (
        <p>
          <q lang={protocol.language}>{quote}</q>{' '}
          {source && (
            <span class="quiet" lang={protocol.language}>
              {source}
            </span>
          )}
        </p>
      )}
      <ul class="list">
        {pattern.reasons.map((reason) => (
          <li key={reasonKey(reason)}>
            {reasonText(reason)} <NotedIn reason={reason} entry={entry} />
          </li>
        ))}
      </ul>
      {caution && (
        <p class="quiet" lang={protocol.language}>
          {caution}
        </p>
      )}
      <details>
        <summary>{countText(pattern.posts.length, 'pattern_posts_one', 'pattern_posts_many')}</summary>
        <p class="quiet">{text('pattern_posts_intro')}</p>
        <ol class="list">
          {pattern.posts.map((post) => (
            <Post key={post.id} post={post} current={post.id === entry} />
          ))}
        </ol>
      </details>
      <p class="quiet">{text('pattern_limits')}</p>
    </section>
  );
}

function Post({ post, current }: { post: PatternPost; current: boolean }): JSX.Element {
  const when = post.at === null ? text('unknown') : formatShortTime(post.at);
  return (
    <li>
      {current ? (
        <strong>
          {when} ({text('pattern_this')})
        </strong>
      ) : (
        <Link href={hrefOf({ at: 'entry', id: post.id })}>{when}</Link>
      )}{' '}
      – {text(behaviours[post.behaviour][post.proposed ? 'proposed' : 'judged'])}
      {post.revised && `, ${text('pattern_revised')}`}
      {post.counted && `, ${text('pattern_counted')}`}
    </li>
  );
}
