import type { ComponentChildren, JSX } from 'preact';
import { judgementOf, type Entry, type ManualRecord } from '../../core/entry.js';
import { useProtocolOf } from '../known-protocols.js';
import { hrefOf } from '../logbook/route.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { useVeil, Veil } from '../parts/Veil.js';
import { text } from '../text.js';
import { judgementLabel } from '../words.js';
import { channelWords, whenWords } from './words.js';

interface Props {
  entry: Entry;
  record: ManualRecord;
  later?: boolean;
  before?: ComponentChildren;
  children?: ComponentChildren;
}

/** One manual entry of a list, marked as such. What was said stays behind a veil until the person opens it. */
export function ManualRow({ entry, record, later = false, before, children }: Props): JSX.Element {
  const nameId = `author-${entry.id}`;
  const { open, button } = useVeil(nameId);
  const judgement = judgementOf(entry);
  const protocolOf = useProtocolOf();
  return (
    <li class="row" data-entry={entry.id}>
      {before}
      <div class="row__body">
        <p class="row__who" id={nameId}>
          <bdi>{record.data.sender ?? text('author_unknown')}</bdi>{' '}
          <span class="row__platform">{text(channelWords[record.data.channel])}</span>
        </p>
        <p class="row__facts">
          <span>
            {text('row_manual_when')} <bdi>{whenWords(record.data.when)}</bdi>
          </span>
          <span>
            {text('row_manual_entered')} <Moment iso={record.at} short />
          </span>
          <span class="tag">{text('manual_tag')}</span>
          <span class={judgement ? 'tag tag--set' : 'tag'}>
            {judgement
              ? judgementLabel(protocolOf(judgement.data.protocol), judgement.data.category)
              : text('not_judged')}
          </span>
          {later && !judgement && <span class="tag">{text('later_tag')}</span>}
        </p>
        <Veil open={open}>
          <p class="post-text" dir="auto">
            {record.data.said || text('no_text')}
          </p>
        </Veil>
        <div class="actions">
          {button}
          <Link href={hrefOf({ at: 'entry', id: entry.id })} describedBy={nameId}>
            {text('open')}
          </Link>
          {children}
        </div>
      </div>
    </li>
  );
}
