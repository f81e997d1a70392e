import type { JSX } from 'preact';
import { formatHour } from '../format.js';
import { hrefOf } from '../logbook/route.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { countText, text } from '../text.js';
import { platformName } from '../words.js';
import type { RunGroup } from './runs.js';

interface Props {
  group: RunGroup;
  picked: ReadonlySet<string>;
  pick: (ids: readonly string[], on: boolean) => void;
}

/** All posts of one thread as one row of the list; opens to its own screen. */
export function RunRow({ group, picked, pick }: Props): JSX.Element {
  const { run, data, entries, sum } = group;
  const ids = entries.map(({ id }) => id);
  const all = ids.every((id) => picked.has(id));
  const name = countText(sum.replies, 'pile_name_one', 'pile_name_many');
  return (
    <li class="row" data-run={run}>
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input row__check"
        type="checkbox"
        aria-label={text('pile_select', name)}
        checked={all}
        onChange={() => pick(ids, !all)}
      />
      <div class="row__body">
        <p class="row__who" id={`run-${run}`}>
          <strong>{name}</strong> <span class="row__platform">{platformName(data.platform)}</span>
        </p>
        <p class="row__facts">
          <span>{countText(sum.senders, 'pile_senders_one', 'pile_senders_many')}</span>
          {sum.hour && <span>{text('pile_peak', formatHour(sum.hour.from), String(sum.hour.count))}</span>}
          <span>
            {text('row_captured')} <Moment iso={data.endedAt} short />
          </span>
        </p>
        <div class="actions">
          <Link href={hrefOf({ at: 'run', id: run })} describedBy={`run-${run}`}>
            {text('open')}
          </Link>
        </div>
      </div>
    </li>
  );
}
