import type { JSX } from 'preact';
import type { Conflict } from '../../core/post.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import { fieldName } from '../words.js';

/** Where sources disagree: both are shown, none is chosen. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }): JSX.Element | null {
  if (conflicts.length === 0) return null;
  return (
    <Notice tone="help" title={text('conflicts_title')}>
      <p>{text('conflicts_intro')}</p>
      <ul class="list">
        {conflicts.map(({ field, values }) => (
          <li key={field}>
            {fieldName(field)}:{' '}
            {values.map((value, index) => (
              <span key={value}>
                {index > 0 && ` ${text('or')} `}
                <bdi class="value">{value}</bdi>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
