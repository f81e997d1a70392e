import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { goToHeading } from '../parts/Veil.js';
import { Button } from '../parts/Button.js';
import { Live, Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import type { JudgingDraft } from './use-judging-draft.js';

/** Says that earlier answers were kept and are not stored, with the way to clear them. */
export function KeptDraft({ earlier, clear }: Pick<JudgingDraft, 'earlier' | 'clear'>): JSX.Element | null {
  const at = useRef<HTMLDivElement>(null);
  if (earlier === null) return null;
  const press = (): void => {
    // The button goes: the person begins anew at the heading of the questions.
    goToHeading(at.current);
    clear();
  };
  return (
    <div ref={at}>
      <Live>
        {earlier === 'kept' && (
          <Notice tone="info">
            <p>{text('judgement_kept')}</p>
            <Button onPress={press}>{text('judgement_clear')}</Button>
          </Notice>
        )}
        {earlier === 'cleared' && <p>{text('judgement_cleared')}</p>}
      </Live>
    </div>
  );
}
