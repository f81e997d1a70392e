import type { ComponentChildren, JSX } from 'preact';
import { judgementOf, withheldFiles, type CaptureRecord, type Entry } from '../../core/entry.js';
import { authorName, postedMoment, shownText } from '../author.js';
import { useProtocolOf } from '../known-protocols.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { isShownPicture, StoredPicture, type ReadFile } from '../parts/Picture.js';
import { useVeil, Veil } from '../parts/Veil.js';
import { marksOf } from '../marks.js';
import { text } from '../text.js';
import { judgementLabel, kindWords, platformName } from '../words.js';
import { hrefOf } from './route.js';

/** Longer texts are cut in the list; the detail has all of it. */
const SHOWN_CHARACTERS = 600;

interface Props {
  entry: Entry;
  capture: CaptureRecord;
  readFile: ReadFile;
  /** It was put off until later. */
  later?: boolean;
  /** Stands first in the row: the checkbox of the list. */
  before?: ComponentChildren;
  /** Stands among the buttons: "Terugzetten" in the bin. */
  children?: ComponentChildren;
}

/** One entry of the list. Text and picture stay behind a veil until the person opens it. */
export function Row({ entry, capture, readFile, later = false, before, children }: Props): JSX.Element {
  const { post, artefacts } = capture.data;
  const author = authorName(post.author);
  const nameId = `author-${entry.id}`;
  const { open, button } = useVeil(nameId);
  const gone = withheldFiles(capture);
  const picture = artefacts.find(
    (file) => file.role === 'crop' && isShownPicture(file) && !gone.has(file.id),
  );
  return (
    <li class="row" data-entry={entry.id}>
      {before}
      <div class="row__body">
        <p class="row__who" id={nameId}>
          <AuthorName author={post.author} />{' '}
          <span class="row__platform">
            {platformName(post.platform)}
            {capture.data.part && `, ${text(kindWords[post.kind])}`}
          </span>
        </p>
        <RowFacts entry={entry} capture={capture} later={later} />
        <Veil open={open}>
          <p class="post-text" dir="auto" lang={post.language.value ?? undefined}>
            {shownText(post, SHOWN_CHARACTERS)}
          </p>
          {open && picture && (
            <StoredPicture file={picture} alt={text('picture_alt', author)} read={readFile} />
          )}
        </Veil>
        <div class="actions">
          {button}
          <Link href={hrefOf({ at: 'entry', id: entry.id })} describedBy={nameId}>
            {text('open')}
          </Link>
          {children}
        </div>
      </div>
    </li>
  );
}

function RowFacts({ entry, capture, later }: Pick<Props, 'entry' | 'capture' | 'later'>): JSX.Element {
  const posted = postedMoment(capture.data.post);
  const judgement = judgementOf(entry);
  const protocolOf = useProtocolOf();
  return (
    <p class="row__facts">
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
      <span class={judgement ? 'tag tag--set' : 'tag'}>
        {judgement
          ? judgementLabel(protocolOf(judgement.data.protocol), judgement.data.category)
          : text('not_judged')}
      </span>
      {later && !judgement && <span class="tag">{text('later_tag')}</span>}
    </p>
  );
}
