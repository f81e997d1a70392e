import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ArtefactRef } from '../../core/capture.js';
import { withheldFiles, type CaptureRecord } from '../../core/entry.js';
import type { Post } from '../../core/post.js';
import { hasEmptyPictures } from '../../core/undrawn.js';
import type { Proposal } from '../../norm/index.js';
import { authorName, shownText } from '../author.js';
import { MarkedText } from '../judging/MarkedText.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Button } from '../parts/Button.js';
import { Heading } from '../parts/Heading.js';
import { isShownPicture, StoredPicture, type ReadFile } from '../parts/Picture.js';
import { Veil, type VeilState } from '../parts/Veil.js';
import { text } from '../text.js';
import { fileWords, pictureWords } from '../words.js';

/** Never the frame: that also shows other people. */
const PREFERRED: readonly ArtefactRef['role'][] = ['crop', 'masked', 'redrawn'];

/** The pictures of a capture, best first: one of the post, then those that belong to the post. */
function picturesOf(record: CaptureRecord): ArtefactRef[] {
  const { data, media } = record;
  const gone = withheldFiles(record);
  const isShown = (file: ArtefactRef) => isShownPicture(file) && !gone.has(file.id);
  const shown = data.artefacts.filter(isShown);
  const main = PREFERRED.map((role) => shown.find((file) => file.role === role)).find(Boolean);
  const fetched = media.flatMap(({ data: { items } }) => items.map(({ artefact }) => artefact));
  const own = [...shown.filter(({ role }) => role === 'media'), ...fetched.filter((file) => file !== null)];
  return [...(main ? [main] : []), ...own.filter(isShown)];
}

/** The post itself: text and pictures, behind a veil. */
export function PostContent({
  capture,
  readFile,
  veil: { open, button },
  spans = [],
}: {
  capture: CaptureRecord;
  readFile: ReadFile;
  veil: VeilState;
  /** The words that a proposal rests on. */
  spans?: Proposal['spans'];
}): JSX.Element {
  const { post, picture } = capture.data;
  const author = authorName(post.author);
  return (
    <section class="panel" aria-labelledby="post-title">
      <Heading id="post-title">{text('post_title')}</Heading>
      {!open && <p class="quiet">{text('veil_help')}</p>}
      <p>{button}</p>
      <Veil open={open}>
        <PostText post={post} spans={spans} />
        {picturesOf(capture).map((file) => (
          <figure class="figure" key={file.id}>
            <StoredPicture file={file} alt={text('picture_alt', author)} read={readFile} />
            <figcaption>{text(fileWords[file.role])}</figcaption>
          </figure>
        ))}
      </Veil>
      <p class="quiet">
        {text(capture.withheld.length > 0 ? 'file_withheld' : pictureWords[picture.state])}
        {picture.state === 'pixels' && picture.partial && ` ${text('picture_partial')}`}
        {picture.state === 'pixels' && picture.covered && ` ${text('picture_covered')}`}
        {hasEmptyPictures(capture.data) && ` ${text('picture_empty')}`}
      </p>
    </section>
  );
}

/** Enough to judge by; a text of megabytes must not stop the page. */
const SHOWN_CHARACTERS = 5000;

/** The text as the page showed it, with the post it quotes. */
export function PostText({ post, spans = [] }: { post: Post; spans?: Proposal['spans'] }): JSX.Element {
  const [whole, setWhole] = useState(false);
  const long = (post.text.value ?? '').length > SHOWN_CHARACTERS;
  return (
    <>
      <p class="post-text" dir="auto" lang={post.language.value ?? undefined}>
        <MarkedText
          value={shownText(post, whole ? Infinity : SHOWN_CHARACTERS)}
          spans={post.text.value ? spans : []}
        />
      </p>
      {long && !whole && <Button onPress={() => setWhole(true)}>{text('show_all')}</Button>}
      {!post.textComplete && <p class="quiet">{text('text_incomplete')}</p>}
      {post.quoted && (
        <blockquote class="quote">
          <p class="quiet">
            {text('quotes')} <AuthorName author={post.quoted.author} />
          </p>
          <PostText post={post.quoted} />
        </blockquote>
      )}
    </>
  );
}
