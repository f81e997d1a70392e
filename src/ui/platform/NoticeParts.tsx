import type { JSX } from 'preact';
import type { Language, Part } from '../../core/report-guide.js';
import type { NoticePart } from '../../dossier/platform/notice.js';
import { Copy } from '../parts/Copy.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { text } from '../text.js';
import { partWords } from './words.js';

interface Props {
  notice: readonly NoticePart[];
  lacking: readonly Part[];
  language: Language;
}

/** The parts of the report as they will be pasted, each with a button that copies it. */
export function NoticeParts({ notice, lacking, language }: Props): JSX.Element {
  return (
    <section class="panel" aria-labelledby="notice-title">
      <Heading id="notice-title">{text('notice_title')}</Heading>
      <Paragraph>{text('notice_intro')}</Paragraph>
      <dl class="copy-list">
        {notice.map(({ part, value }) => (
          <div key={part}>
            <dt id={`notice-${part}`}>{text(partWords[part])}</dt>
            <dd>
              {value === null ? (
                <p class="quiet">{text(lacking.includes(part) ? 'part_lacking' : 'part_none')}</p>
              ) : (
                <>
                  <pre
                    class="preview"
                    lang={language}
                    dir="auto"
                    tabIndex={0}
                    role="group"
                    aria-labelledby={`notice-${part}`}
                  >
                    {value}
                  </pre>
                  <Copy value={value} describedBy={`notice-${part}`} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
