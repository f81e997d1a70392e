import type { JSX } from 'preact';
import type { ManualRecord } from '../../core/entry.js';
import { RowFrame, type RowProps } from '../logbook/RowFrame.js';
import { Moment } from '../parts/Moment.js';
import { text } from '../text.js';
import { channelWords, whenWords } from './words.js';

interface Props extends RowProps {
  record: ManualRecord;
}

/** One manual entry of a list, marked as such. */
export function ManualRow({ record, ...shared }: Props): JSX.Element {
  const { sender, channel, when, said } = record.data;
  return (
    <RowFrame
      {...shared}
      who={
        <>
          <bdi>{sender ?? text('author_unknown')}</bdi>{' '}
          <span class="row__platform">{text(channelWords[channel])}</span>
        </>
      }
      facts={
        <>
          <span>
            {text('row_manual_when')} <bdi>{whenWords(when)}</bdi>
          </span>
          <span>
            {text('row_manual_entered')} <Moment iso={record.at} short />
          </span>
          <span class="tag">{text('manual_tag')}</span>
        </>
      }
      content={() => (
        <p class="post-text" dir="auto">
          {said || text('no_text')}
        </p>
      )}
    />
  );
}
