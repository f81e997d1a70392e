import type { JSX } from 'preact';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { text } from '../text.js';

/** How to make the first record. */
export function EmptyState(): JSX.Element {
  return (
    <section class="panel" aria-labelledby="empty-title">
      <Heading id="empty-title">{text('empty_title')}</Heading>
      <Paragraph>{text('empty_intro')}</Paragraph>
      <ol class="steps">
        <li>{text('empty_step_1')}</li>
        <li>{text('empty_step_2')}</li>
        <li>{text('empty_step_3')}</li>
      </ol>
      <Paragraph>{text('empty_privacy')}</Paragraph>
      <p class="utrecht-paragraph">
        <Link href="options.html#key-title">{text('empty_key')}</Link>
      </p>
    </section>
  );
}
