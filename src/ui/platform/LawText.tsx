import type { JSX } from 'preact';
import { lawFacts } from '../../dossier/platform/data.js';
import { Source } from '../parts/Source.js';
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
