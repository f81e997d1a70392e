import type { JSX } from 'preact';
import { text } from '../text.js';

/** Where something was read; says so where nobody checked it. */
export const Source = ({
  source,
  lastChecked,
}: {
  source: string;
  lastChecked: string | null;
}): JSX.Element => (
  <span class="quiet source" lang="nl">
    {source}
    {lastChecked === null ? ` · ${text('not_checked')}` : ` · ${text('checked_on', lastChecked)}`}
  </span>
);
