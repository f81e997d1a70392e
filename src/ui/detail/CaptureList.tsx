import type { JSX } from 'preact';
import type { CaptureRecord, Entry } from '../../core/entry.js';
import { Heading, Paragraph, Subheading } from '../parts/Heading.js';
import { Moment } from '../parts/Moment.js';
import { countText, text } from '../text.js';
import { gestureWords } from '../words.js';
import { Circumstances } from './Circumstances.js';
import { Files } from './Files.js';

/** Every capture of the post with its circumstances and files, newest first; the shown one is open. */
export function CaptureList({ entry, shown }: { entry: Entry; shown: CaptureRecord }): JSX.Element {
  return (
    <section class="panel" aria-labelledby="captures-title">
      <Heading id="captures-title">{text('captures_title')}</Heading>
      <Paragraph>{countText(entry.captures.length, 'captures_one', 'captures_many')}</Paragraph>
      {entry.captures.toReversed().map((capture) => (
        <details key={capture.data.capture} open={capture === shown}>
          <summary>
            <Moment iso={capture.data.capturedAt} /> – {text(gestureWords[capture.data.gesture])}
            {capture.binnedAt !== null && ` (${text('in_bin')})`}
          </summary>
          {capture.data.reloadedFrom !== undefined && <Paragraph>{text('capture_reloaded')}</Paragraph>}
          <Subheading>{text('circumstances_title')}</Subheading>
          <Circumstances capture={capture.data} />
          <Subheading>{text('files_title')}</Subheading>
          <Paragraph>{text('files_intro')}</Paragraph>
          <Files capture={capture} />
        </details>
      ))}
    </section>
  );
}
