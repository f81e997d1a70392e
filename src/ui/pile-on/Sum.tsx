import type { JSX } from 'preact';
import type { Entry } from '../../core/entry.js';
import { formatHour, formatPlainDay } from '../format.js';
import { hrefOf } from '../logbook/route.js';
import { nameOf } from '../logbook/name.js';
import { Fact, Facts } from '../parts/Facts.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { countText, text } from '../text.js';
import { withheldWords } from '../thread-words.js';
import { platformName } from '../words.js';
import type { RunGroup } from './runs.js';

/** What many replies under one post come to: counts, when it was busiest, what is alike, what was not reached. */
export function Sum({ group, entries }: { group: RunGroup; entries: readonly Entry[] }): JSX.Element {
  const { sum, data } = group;
  const parent = entries.find(({ id }) => id === sum.parent);
  const unreached = unreachedOf(group);
  return (
    <Facts>
      <Fact name={text('pile_replies')}>{sum.replies}</Fact>
      <Fact name={text('pile_senders')}>
        {sum.senders}
        {sum.unnamed > 0 && <span class="facts__source">{text('pile_unnamed', String(sum.unnamed))}</span>}
      </Fact>
      {sum.hour && (
        <Fact name={text('pile_hour')}>
          {formatHour(sum.hour.from)} ({countText(sum.hour.count, 'pile_count_one', 'pile_count_many')})
        </Fact>
      )}
      {sum.day && (
        <Fact name={text('pile_day')}>
          {formatPlainDay(sum.day.from)} ({countText(sum.day.count, 'pile_count_one', 'pile_count_many')})
        </Fact>
      )}
      {sum.span && (
        <Fact name={text('pile_span')}>
          <Moment iso={sum.span.from} short /> – <Moment iso={sum.span.until} short />
        </Fact>
      )}
      <Fact name={text('pile_alike')}>
        {sum.alike.length === 0
          ? text('pile_alike_none')
          : sum.alike.map((ids) => text('pile_alike_group', String(ids.length))).join(', ')}
      </Fact>
      <Fact name={text('pile_parent')}>
        {parent ? (
          <Link href={hrefOf({ at: 'entry', id: parent.id })}>{nameOf(parent)}</Link>
        ) : (
          text('pile_no_parent')
        )}
      </Fact>
      <Fact name={text('pile_captured')}>
        <Moment iso={data.startedAt} short /> – <Moment iso={data.endedAt} short />
      </Fact>
      <Fact name={text('pile_unreached')}>
        {unreached.length === 0 ? text('pile_unreached_none') : unreached.join(' ')}
      </Fact>
    </Facts>
  );
}

/** What a run did not reach, in words; empty: nothing that is known of. */
export function unreachedOf({ data }: Pick<RunGroup, 'data'>): string[] {
  const { tally, end, most, platform } = data;
  const { seen, named, leftOut, unidentified, unopened, withheld = [] } = tally;
  const missed = named === null ? 0 : Math.max(0, named - seen);
  // By the journal: what was thrown away later was reached, and the user's own replies were seen like the others.
  const recorded = data.entries.filter((id) => id !== data.parent).length;
  const unread = Math.max(0, seen - leftOut - recorded);
  return [
    ...(missed > 0 ? [text('pile_missed', String(missed), String(named))] : []),
    ...(unread > 0 ? [text('pile_lost', String(unread))] : []),
    ...(leftOut > 0 ? [text('thread_left_out', String(leftOut))] : []),
    ...(unidentified > 0 ? [text('pile_unidentified', String(unidentified))] : []),
    ...(unopened > 0 ? [text('thread_unopened', String(unopened))] : []),
    ...withheld.map((why) => text(withheldWords[why], platformName(platform))),
    ...(end === 'limit' ? [text('pile_limit', String(most ?? ''))] : []),
    ...(end === 'stopped' || end === 'interrupted' ? [text('pile_broken_off')] : []),
  ];
}
