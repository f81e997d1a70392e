import type { JSX } from 'preact';
import type { Capture } from '../../core/capture.js';
import { remarksOf, type ComparedField, type Remark } from '../../core/corroboration.js';
import type { Comparison } from '../../core/post.js';
import { Fact, Facts } from '../parts/Facts.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { text, type MessageKey } from '../text.js';

const fieldWords: Record<ComparedField, MessageKey> = {
  author: 'compared_author',
  text: 'compared_text',
  postedAt: 'compared_posted_at',
};
const outcomeWords: Record<Comparison, MessageKey> = {
  same: 'compared_same',
  differs: 'compared_differs',
  none: 'compared_none',
};
const remarkWords: Record<Remark['code'], MessageKey> = {
  'page-only': 'remark_page_only',
  'not-compared': 'remark_not_compared',
  'shown-time': 'remark_shown_time',
};

/** What on the page was held against data that the platform sent, and what could not be: nothing is sealed in silence. */
export function Corroboration({ capture }: { capture: Capture }): JSX.Element | null {
  const { compared } = capture.post;
  const remarks = remarksOf(capture);
  if (!compared && remarks.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="compared-title">
      <Heading id="compared-title">{text('compared_title')}</Heading>
      {remarks.map(({ code }) => (
        <Paragraph key={code}>{text(remarkWords[code])}</Paragraph>
      ))}
      {compared && (
        <Facts>
          {(Object.keys(fieldWords) as ComparedField[]).map((field) => (
            <Fact key={field} name={text(fieldWords[field])}>
              {text(outcomeWords[compared[field]])}
            </Fact>
          ))}
        </Facts>
      )}
    </section>
  );
}
