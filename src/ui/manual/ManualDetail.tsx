import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isBinned, type ManualRecord } from '../../core/entry.js';
import { BinAction } from '../detail/BinAction.js';
import type { DetailProps } from '../detail/DetailView.js';
import { Judgement } from '../detail/Judgement.js';
import { Notes } from '../detail/Notes.js';
import type { Direction } from '../judging/decision.js';
import { hrefOf } from '../logbook/route.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { useVeil } from '../parts/Veil.js';
import { text } from '../text.js';
import { Told, ToldContent } from './Told.js';
import { channelWords } from './words.js';

/** An entry of which nothing was captured: what a person told, and what was decided about it. */
export function ManualDetail(props: DetailProps & { record: ManualRecord }): JSX.Element {
  const { entry, record, readFile, protocol } = props;
  const veil = useVeil();
  const [direction, setDirection] = useState<Direction | null>(null);
  useEffect(() => {
    if (veil.open) props.markRead();
  }, [veil.open]);
  const binned = isBinned(entry);
  const { by, onBehalfOf, said, channel } = record.data;
  const earlier = entry.manuals.filter((one) => one !== record).toReversed();
  return (
    <>
      <p>
        <Link href={hrefOf({ at: binned ? 'bin' : 'list' })}>
          {text(binned ? 'back_to_bin' : 'back_to_logbook')}
        </Link>
      </p>
      <Title focus>{text('manual_detail', text(channelWords[channel]))}</Title>
      <ToldContent {...{ record, readFile, veil }} />
      <Judgement
        {...{ entry, protocol, direction }}
        proposed={{ state: 'off' }}
        noting={{ state: 'idle' }}
        pattern={null}
        role={onBehalfOf === null ? by.role : null}
        content={said}
        open={veil.open}
        read={props.read || veil.open}
        reveal={veil.reveal}
        onDirection={setDirection}
        judge={async (decision) => {
          await props.judge(decision);
          setDirection(null);
        }}
      />
      {props.children}
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
