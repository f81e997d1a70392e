import type { JSX } from 'preact';
import type { Category } from '../../protocols/index.js';
import { text } from '../text.js';

/** A column of the protocol in its own words: behaviour first; norm and report rule unfold. */
export function CategoryDetail({
  category,
  language,
}: {
  category: Category;
  language: string;
}): JSX.Element {
  const { behaviour, markerText, explanation, norm, normAddition, report, goal } = category;
  return (
    <>
      <p lang={language}>{behaviour.join(', ')}.</p>
      {markerText && <p lang={language}>{markerText}.</p>}
      <details>
        <summary>{text('judgement_norm_more')}</summary>
        {explanation && <p lang={language}>{explanation}</p>}
        <p>
          {text('norm')} <q lang={language}>{norm}</q> {normAddition && <q lang={language}>{normAddition}</q>}
        </p>
        <p>
          {text('report_rule')} <q lang={language}>{report.text}</q>
        </p>
        {goal !== null && (
          <p>
            {text('norm_goal')} <q lang={language}>{goal}</q>
          </p>
        )}
      </details>
    </>
  );
}
