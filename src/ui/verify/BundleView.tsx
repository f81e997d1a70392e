import type { JSX } from 'preact';
import type { BundleRecords, Trust } from '../../bundle/index.js';
import type { CaptureRecord } from '../../core/entry.js';
import { compact, sha256Hex } from '../../evidence/hash.js';
import { PostContent } from '../detail/PostContent.js';
import { PostFacts } from '../detail/PostFacts.js';
import { Times } from '../detail/Times.js';
import { formatShortTime } from '../format.js';
import { shownCapture } from '../logbook/search.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Heading, Subheading } from '../parts/Heading.js';
import { Notice } from '../parts/Notice.js';
import type { ReadFile } from '../parts/Picture.js';
import { useVeil } from '../parts/Veil.js';
import { text } from '../text.js';
import { trustWords } from './verdict.js';

const reader =
  (bundle: BundleRecords): ReadFile =>
  async (ref) => {
    const bytes = bundle.file(ref);
    if (bytes === null) return { state: 'gone' };
    if ((await sha256Hex(bytes)) !== ref.sha256) return { state: 'altered' };
    return { state: 'ok', blob: new Blob([compact(bytes)], { type: ref.type }) };
  };

/** A checked bundle, to be read: marked as such, apart from the own logbook, and never written to it. */
export function BundleView({ bundle, trust }: { bundle: BundleRecords; trust: Trust }): JSX.Element {
  const readFile = reader(bundle);
  return (
    <section aria-labelledby="bundle-title">
      <Heading id="bundle-title" focus>
        {text('bundle_title', bundle.name)}
      </Heading>
      <Notice tone="info" title={text('bundle_read_only')}>
        <p>{text('bundle_made', formatShortTime(bundle.exportedAt))}</p>
        <p>{text(trustWords[trust].title)}</p>
        <p>{text('bundle_apart')}</p>
      </Notice>
      {bundle.entries.map((entry) => {
        const capture = shownCapture(entry);
        if (!capture) return null;
        return (
          <details class="panel" key={entry.id}>
            <summary>
              <AuthorName author={capture.data.post.author} />, {formatShortTime(capture.data.capturedAt)}
            </summary>
            <Content capture={capture} readFile={readFile} />
            <Subheading>{text('facts_title')}</Subheading>
            <PostFacts capture={capture.data} />
            <Times capture={capture.data} />
          </details>
        );
      })}
    </section>
  );
}

const Content = (props: { capture: CaptureRecord; readFile: ReadFile }): JSX.Element => (
  <PostContent {...props} veil={useVeil()} />
);
