import type { JSX } from 'preact';
import type { ManualRecord } from '../../core/entry.js';
import type { Proposal } from '../../norm/index.js';
import { formatSize } from '../format.js';
import { MarkedText } from '../judging/MarkedText.js';
import { useKnownProtocols } from '../known-protocols.js';
import { Copy } from '../parts/Copy.js';
import { Fact, Facts } from '../parts/Facts.js';
import { Heading } from '../parts/Heading.js';
import { Moment } from '../parts/Moment.js';
import { Notice } from '../parts/Notice.js';
import { isShownPicture, StoredPicture, type ReadFile } from '../parts/Picture.js';
import { useVeil, Veil, type VeilState } from '../parts/Veil.js';
import { text } from '../text.js';
import { roleName } from '../words.js';
import { channelWords, whenWords } from './words.js';

interface Props {
  record: ManualRecord;
  readFile: ReadFile;
}

/** One account of a person, with a veil of its own: beside captures, or an earlier version. */
export function Told({ record, readFile }: Props): JSX.Element {
  return <ToldContent record={record} readFile={readFile} veil={useVeil()} />;
}

/** What a person told, marked as weaker than a capture; words and pictures stay behind the veil. */
export function ToldContent({
  record,
  readFile,
  veil,
  spans = [],
}: Props & { veil: VeilState; spans?: Proposal['spans'] }): JSX.Element {
  const { data, at, seq } = record;
  const known = useKnownProtocols();
  const title = `told-${seq}`;
  const words = (value: string | null): JSX.Element =>
    value === null ? <span class="quiet">{text('unknown')}</span> : <bdi>{value}</bdi>;
  return (
    <section class="panel" aria-labelledby={title}>
      <Heading id={title}>{text('manual_heading')}</Heading>
      <Notice tone="info">
        <p>{text('manual_weaker')}</p>
      </Notice>
      {!veil.open && <p class="quiet">{text('veil_help')}</p>}
      <p>{veil.button}</p>
      <Veil open={veil.open}>
        <p class="post-text" dir="auto">
          {data.said ? <MarkedText value={data.said} spans={spans} /> : text('no_text')}
        </p>
        {data.files
          .filter(({ artefact }) => isShownPicture(artefact))
          .map(({ artefact }) => (
            <figure class="figure" key={artefact.id}>
              <StoredPicture file={artefact} alt={text('file_supplied')} read={readFile} />
              <figcaption>{text('file_supplied')}</figcaption>
            </figure>
          ))}
      </Veil>
      <Facts>
        <Fact name={text('manual_channel')}>{text(channelWords[data.channel])}</Fact>
        <Fact name={text('manual_when')}>
          <bdi>{whenWords(data.when)}</bdi>
        </Fact>
        <Fact name={text('manual_sender')}>{words(data.sender)}</Fact>
        <Fact name={text('manual_place')}>{words(data.place)}</Fact>
        <Fact name={text('manual_witnesses')}>{words(data.witnesses)}</Fact>
        {data.link && <Fact name={text('field_permalink')}>{words(data.link.url)}</Fact>}
        <Fact name={text('manual_entered')}>
          <Moment iso={at} />{' '}
          <span class="facts__source">
            <bdi>{data.by.name ?? text('not_filled_in')}</bdi>
            {data.by.role && `, ${roleName(data.by.role, known)}`}
          </span>
        </Fact>
      </Facts>
      {data.files.length > 0 && <p>{text('manual_files_weaker')}</p>}
      <ul class="files">
        {data.files.map(({ name, artefact }) => (
          <li key={artefact.id}>
            <p id={`file-${artefact.id}`}>
              {text('file_supplied')}: <bdi>{name}</bdi>{' '}
              <span class="quiet">
                {artefact.type}, {formatSize(artefact.size)}
              </span>
            </p>
            <p class="digest">
              <span>SHA-256</span> <code class="utrecht-code">{artefact.sha256}</code>{' '}
              <Copy value={artefact.sha256} describedBy={`file-${artefact.id}`} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
