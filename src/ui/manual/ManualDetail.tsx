import type { JSX } from 'preact';
import { isBinned, type ManualRecord } from '../../core/entry.js';
import { BinAction } from '../detail/BinAction.js';
import type { DetailProps } from '../detail/DetailView.js';
import { Notes } from '../detail/Notes.js';
import { useJudging } from '../judging/use-judging.js';
import { hrefOf } from '../logbook/route.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { useVeil } from '../parts/Veil.js';
import { text } from '../text.js';
import { Told, ToldContent } from './Told.js';
import { channelWords } from './words.js';

/** An entry of which nothing was captured: what a person told, and what was decided about it. */
export function ManualDetail(props: DetailProps & { record: ManualRecord }): JSX.Element {
  const { entry, record, readFile } = props;
  const veil = useVeil();
  const binned = isBinned(entry);
  const { by, onBehalfOf, said, channel, manual } = record.data;
  const { spans, view } = useJudging(props, {
    content: { id: manual, text: said, ownAccount: null },
    role: onBehalfOf === null ? by.role : null,
    pattern: null,
    veil,
  });
  const earlier = entry.manuals.filter((one) => one !== record).toReversed();
  return (
    <>
      <p>
        <Link href={hrefOf({ at: binned ? 'bin' : 'list' })}>
          {text(binned ? 'back_to_bin' : 'back_to_logbook')}
        </Link>
      </p>
      <Title focus>{text('manual_detail', text(channelWords[channel]))}</Title>
      <ToldContent {...{ record, readFile, veil, spans }} />
      {!binned && (
        <Paragraph>
          <Link href={hrefOf({ at: 'manual', entry: entry.id })}>{text('manual_correct')}</Link>
        </Paragraph>
      )}
      {view}
      {!binned && props.children}
      <Notes key={entry.id} entry={entry.id} notes={entry.notes} save={props.note} />
      {earlier.map((one) => (
        <Told key={one.seq} record={one} readFile={readFile} />
      ))}
      <section class="panel">
        <Heading>{text('journal_title')}</Heading>
        <Paragraph>{text('journal_lines', entry.lines.join(', '))}</Paragraph>
      </section>
      <BinAction binned={binned} bin={props.bin} restore={props.restore} />
    </>
  );
}
