import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HeadStamp } from '../../core/timestamp.js';
import { Moment } from '../parts/Moment.js';
import { Live } from '../parts/Notice.js';
import { text, type MessageKey } from '../text.js';
import type { TimestampActions } from './timestamp-actions.js';

export const stateWords: Record<HeadStamp['state'], MessageKey> = {
  none: 'timestamp_none',
  pending: 'timestamp_pending',
  verified: 'timestamp_verified',
  failed: 'timestamp_failed',
};

/** How it stands with the time stamp over the journal, while it changes. */
export function HeadStampState({ state, onState }: Pick<TimestampActions, 'state' | 'onState'>): JSX.Element {
  const [stamp, setStamp] = useState<HeadStamp>({ state: 'none' });
  useEffect(() => {
    const look = () => void state().then(setStamp);
    look();
    return onState(look);
  }, [state, onState]);
  return (
    <Live>
      <p class="utrecht-paragraph" id="timestamp-state">
        {text(stateWords[stamp.state])}{' '}
        {(stamp.state === 'verified' || stamp.state === 'failed') && <Moment iso={stamp.at} />}
        {stamp.state === 'pending' && <span lang="nl">{stamp.why}</span>}
        {(stamp.state === 'verified' || stamp.state === 'failed') && (
          <span class="facts__source" lang="nl">
            {stamp.detail}
          </span>
        )}
      </p>
    </Live>
  );
}
