import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './Button.js';
import { Live, Notice } from './Notice.js';
import { text } from '../text.js';
import type { Kept } from './use-kept.js';
import { goToHeading } from './Veil.js';

interface Props extends Pick<Kept<unknown>, 'earlier' | 'clear'> {
  /** Id of the field where the person begins anew after clearing; absent: the heading above. */
  first?: string;
  /** More to say of what was kept. */
  children?: ComponentChildren;
}

/** Says that earlier answers were kept and are not stored, with the way to clear them. */
export function KeptDraft({ earlier, clear, first, children }: Props): JSX.Element | null {
  const at = useRef<HTMLDivElement>(null);
  if (earlier === null) return null;
  const press = (): void => {
    // The button goes: the person begins anew at the heading of the questions, or at the first of them.
    if (first === undefined) goToHeading(at.current);
    else document.getElementById(first)?.focus();
    clear();
  };
  return (
    <div ref={at}>
      <Live>
        {earlier === 'kept' && (
          <Notice tone="info">
            <p>{text('judgement_kept')}</p>
            {children}
            <Button onPress={press}>{text('judgement_clear')}</Button>
          </Notice>
        )}
        {earlier === 'cleared' && <p>{text('judgement_cleared')}</p>}
      </Live>
    </div>
  );
}
