import type { JSX } from 'preact';
import type { Stamped } from '../../evidence/timestamp/ask.js';
import { stampedText } from '../../evidence/timestamp/words.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';

/** What an authority said of each volume that was just made; nothing where none was asked. */
export function Stamps({ stamps }: { stamps: readonly Stamped[] }): JSX.Element | null {
  if (stamps.length === 0) return null;
  const all = stamps.every(({ state }) => state === 'verified');
  const words = [...new Set(stamps.map(stampedText))];
  return (
    <Notice tone={all ? 'info' : 'help'} title={text(all ? 'export_stamped' : 'export_not_stamped')}>
      <ul class="list" lang="nl">
        {words.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      {!all && <p>{text('export_stamp_later')}</p>}
    </Notice>
  );
}
