import type { JSX } from 'preact';
import { lawFacts } from '../../dossier/platform/data.js';
import { text } from '../text.js';
import { said } from './words.js';

/** What the law says about one point, with its source and whether that was checked. */
export function LawText({ id }: { id: string }): JSX.Element | null {
  const fact = lawFacts.find((one) => one.id === id);
  if (!fact) return null;
  return (
    <p>
      {said(fact.text)} <Source {...fact} />
    </p>
  );
}

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
