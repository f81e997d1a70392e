import type { JSX } from 'preact';
import type { Part } from '../../core/capture.js';
import { Notice } from '../parts/Notice.js';
import { text } from '../text.js';

/** Says that no post was read: what stands here is a part of a page. */
export function PartNotice({ part }: { part: Part | undefined }): JSX.Element | null {
  if (!part) return null;
  return (
    <Notice tone="info">
      <p>{text('part_unrecognised')}</p>
      {part.visibleOnly && <p>{text('part_visible_only')}</p>}
      <p>{text(part.chosen === 'person' ? 'part_chosen_person' : 'part_chosen_proposed')}</p>
    </Notice>
  );
}
