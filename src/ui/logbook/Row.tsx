import type { JSX } from 'preact';
import { withheldFiles, type CaptureRecord } from '../../core/entry.js';
import { authorName, postedMoment, shownText } from '../author.js';
import { marksOf } from '../marks.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Moment } from '../parts/Moment.js';
import { isShownPicture, StoredPicture, type ReadFile } from '../parts/Picture.js';
import { text } from '../text.js';
import { kindWords, platformName } from '../words.js';
import { RowFrame, type RowProps } from './RowFrame.js';

/** Longer texts are cut in the list; the detail has all of it. */
const SHOWN_CHARACTERS = 600;

interface Props extends RowProps {
  capture: CaptureRecord;
  readFile: ReadFile;
}

/** One captured post of a list. */
export function Row({ capture, readFile, ...shared }: Props): JSX.Element {
  const { post, artefacts, part } = capture.data;
  const gone = withheldFiles(capture);
  const picture = artefacts.find(
    (file) => file.role === 'crop' && isShownPicture(file) && !gone.has(file.id),
  );
  return (
    <RowFrame
      {...shared}
      who={
        <>
          <AuthorName author={post.author} />{' '}
          <span class="row__platform">
            {platformName(post.platform)}
            {part && `, ${text(kindWords[post.kind])}`}
          </span>
        </>
      }
      facts={<RowFacts capture={capture} />}
      content={(open) => (
        <>
          <p class="post-text" dir="auto" lang={post.language.value ?? undefined}>
            {shownText(post, SHOWN_CHARACTERS)}
          </p>
          {open && picture && (
            <StoredPicture
              file={picture}
              alt={text('picture_alt', authorName(post.author))}
              read={readFile}
            />
          )}
        </>
      )}
    />
  );
}

function RowFacts({ capture }: Pick<Props, 'capture'>): JSX.Element {
  const posted = postedMoment(capture.data.post);
  return (
    <>
      <span>
        {text('row_posted')}{' '}
        {posted.iso ? <Moment iso={posted.iso} short /> : <bdi>{posted.shown ?? text('unknown')}</bdi>}
      </span>
      <span>
        {text('row_captured')} <Moment iso={capture.data.capturedAt} short />
      </span>
      {marksOf(capture).map((mark) => (
        <span class="tag" key={mark}>
          {text(mark)}
        </span>
      ))}
    </>
  );
}
