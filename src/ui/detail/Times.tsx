import type { JSX } from 'preact';
import type { Capture } from '../../core/capture.js';
import { Fact, Facts, FieldFact } from '../parts/Facts.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Moment } from '../parts/Moment.js';
import { text } from '../text.js';
import { sourceWords } from '../words.js';

/** The four times, side by side and never merged. */
export function Times({ capture }: { capture: Capture }): JSX.Element {
  const { shown, machine, fromId } = capture.post.postedAt;
  const unknown = <span class="quiet">{text('unknown')}</span>;
  return (
    <section class="panel" aria-labelledby="times-title">
      <Heading id="times-title">{text('times_title')}</Heading>
      <Paragraph>{text('times_intro')}</Paragraph>
      <Facts>
        <Fact name={text('time_shown')}>
          {shown === null ? unknown : <bdi>{shown}</bdi>}
          {shown !== null && <span class="facts__source">{text(sourceWords.shown)}</span>}
        </Fact>
        <FieldFact name={text('time_machine')} field={machine} show={(value) => <Moment iso={value} />} />
        <Fact name={text('time_id')}>
          {fromId === null ? unknown : <Moment iso={fromId} />}
          {fromId !== null && <span class="facts__source">{text(sourceWords.id)}</span>}
        </Fact>
        <Fact name={text('time_captured')}>
          <Moment iso={capture.capturedAt} />
          <span class="facts__source">{text('zone', capture.zone.name)}</span>
        </Fact>
      </Facts>
    </section>
  );
}
