import type { JSX } from 'preact';
import type { ArtefactRef } from '../../core/capture.js';
import { withheldFiles, type CaptureRecord } from '../../core/entry.js';
import { formatSize } from '../format.js';
import { Copy } from '../parts/Copy.js';
import { Moment } from '../parts/Moment.js';
import { text, type MessageKey } from '../text.js';
import { fileWords } from '../words.js';

/** Why a picture could not be fetched, by the beginning of the recorded reason. */
const MISSING: readonly (readonly [RegExp, MessageKey])[] = [
  [/^(?:unreachable|http-(?:408|425|429|5\d\d))$/, 'missing_passing'],
  [/^http-/, 'missing_final'],
  [/^too-large$/, 'missing_too_large'],
  [/^withheld$/, 'missing_withheld'],
];
const missingWords = (reason: string): MessageKey =>
  MISSING.find(([pattern]) => pattern.test(reason))?.[1] ?? 'missing_other';

/** The files of a capture with their SHA-256, and the pictures that could not be fetched with every attempt. */
export function Files({ capture }: { capture: CaptureRecord }): JSX.Element {
  const { data, media } = capture;
  const attempts = media.flatMap(({ at, data: { items } }) => items.map((item) => ({ at, ...item })));
  const fetched = attempts.flatMap(({ artefact }) => artefact ?? []);
  const got = new Set(attempts.filter(({ artefact }) => artefact).map(({ url }) => url));
  const missing = [...new Set(attempts.map(({ url }) => url))].filter((url) => !got.has(url));
  const gone = withheldFiles(capture);
  const addressOf = (file: ArtefactRef) => attempts.find(({ artefact }) => artefact?.id === file.id)?.url;
  return (
    <ul class="files">
      {[...data.artefacts, ...fetched].map((file) => (
        <FileItem key={file.id} file={file} gone={gone.has(file.id)} address={addressOf(file)} />
      ))}
      {missing.map((url) => (
        <li key={url}>
          <p>{text('file_not_fetched')}</p>
          <p class="quiet">
            <bdi>{url}</bdi>
          </p>
          {attempts
            .filter((attempt) => attempt.url === url)
            .map(({ at, missing: reason }, index) => (
              <p class="quiet" key={at}>
                {text('attempt', String(index + 1))} <Moment iso={at} />. {text(missingWords(reason ?? ''))} (
                {reason})
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}

interface ItemProps {
  file: ArtefactRef;
  /** Its bytes were destroyed on purpose. */
  gone: boolean;
  /** Where it was fetched from. */
  address: string | undefined;
}

function FileItem({ file, gone, address }: ItemProps): JSX.Element {
  const id = `file-${file.id}`;
  return (
    <li>
      <p id={id}>
        {text(fileWords[file.role])}{' '}
        <span class="quiet">
          {file.type}, {formatSize(file.size)}
        </span>
      </p>
      {gone && <p>{text('file_withheld')}</p>}
      {gone && address && (
        <p class="quiet">
          <bdi>{address}</bdi>
        </p>
      )}
      <p class="digest">
        <span>SHA-256</span> <code class="utrecht-code">{file.sha256}</code>{' '}
        <Copy value={file.sha256} describedBy={id} />
      </p>
    </li>
  );
}
