import type { ComponentChildren, JSX } from 'preact';
import { isBinned } from '../../core/entry.js';
import { withholding } from '../../core/withhold.js';
import { hrefOf } from '../logbook/route.js';
import { shownCapture, shownManual } from '../logbook/search.js';
import { ManualDetail } from '../manual/ManualDetail.js';
import { Told } from '../manual/Told.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { text } from '../text.js';
import { kindWords, platformName } from '../words.js';
import { BinAction } from './BinAction.js';
import { CaptureList } from './CaptureList.js';
import { Corroboration } from './Corroboration.js';
import { Looks } from './Looks.js';
import { JudgedPost, type JudgedPostProps } from './JudgedPost.js';
import { Notes } from './Notes.js';
import { PartNotice } from './PartNotice.js';
import { PostFacts } from './PostFacts.js';
import { Thread } from './Thread.js';
import { Times } from './Times.js';
import { WithholdAction } from './WithholdAction.js';

export interface DetailProps extends JudgedPostProps {
  note: (words: string) => Promise<void>;
  bin: () => Promise<void>;
  restore: () => Promise<void>;
  withhold: () => Promise<void>;
  /** Opens the post's own page to look at it again; null: it has no address. Absent where that is not possible. */
  look?: (() => Promise<void>) | null;
  /** What can be done about the entry now; stands after its judgement. */
  children?: ComponentChildren;
}

/** One entry: what was recorded, from where, what was decided about it. */
export function DetailView(props: DetailProps): JSX.Element | null {
  const { note, bin, restore, withhold, look = null, children, ...judged } = props;
  const { entry } = judged;
  const record = shownCapture(entry);
  const told = shownManual(entry);
  if (told) return <ManualDetail {...props} record={told} />;
  if (!record) return null;
  const { data: capture } = record;
  const { post, context } = capture;
  const binned = isBinned(entry);
  return (
    <>
      <p>
        <Link href={hrefOf({ at: binned ? 'bin' : 'list' })}>
          {text(binned ? 'back_to_bin' : 'back_to_logbook')}
        </Link>
      </p>
      <Title focus>
        {text('detail_title', text(kindWords[post.kind]))} <AuthorName author={post.author} />
      </Title>
      <p class="quiet">{platformName(post.platform)}</p>
      <PartNotice part={capture.part} />
      <JudgedPost {...judged} record={record} />
      {!binned && children}
      {entry.manuals.map((manual) => (
        <Told key={manual.seq} record={manual} readFile={judged.readFile} />
      ))}
      <Notes key={entry.id} entry={entry.id} notes={entry.notes} save={note} />
      <section class="panel">
        <Heading>{text('facts_title')}</Heading>
        <PostFacts capture={capture} />
      </section>
      <Times capture={capture} />
      {!binned && !capture.part && <Looks {...{ entry, look }} readFile={judged.readFile} />}
      <Corroboration capture={capture} />
      {context.length > 0 && <Thread context={context} />}
      <CaptureList entry={entry} shown={record} />
      <section class="panel">
        <Heading>{text('journal_title')}</Heading>
        <Paragraph>{text('journal_lines', entry.lines.join(', '))}</Paragraph>
      </section>
      <WithholdAction possible={withholding(entry).length > 0} withhold={withhold} />
      <BinAction binned={binned} bin={bin} restore={restore} />
    </>
  );
}
