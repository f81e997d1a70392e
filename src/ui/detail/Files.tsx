import type { JSX } from 'preact';
import type { ArtefactRef } from '../../core/capture.js';
import type { CaptureRecord } from '../../core/entry.js';
import { formatSize } from '../format.js';
import { Copy } from '../parts/Copy.js';
import { text } from '../text.js';
import { fileWords } from '../words.js';

/** The files of a capture with their SHA-256, and the pictures that could not be fetched. */
export function Files({ capture: { data, media } }: { capture: CaptureRecord }): JSX.Element {
  const items = media.flatMap((line) => line.data.items);
  const fetched = items.map(({ artefact }) => artefact).filter((file) => file !== null);
  const missing = items.filter(({ artefact }) => artefact === null);
  return (
    <ul class="files">
      {[...data.artefacts, ...fetched].map((file) => (
        <FileItem key={file.id} file={file} />
      ))}
      {missing.map(({ url, missing: reason }) => (
        <li key={url}>
          <p>{text('file_not_fetched')}</p>
          <p class="quiet">
            <bdi>{url}</bdi> {reason}
          </p>
        </li>
      ))}
    </ul>
  );
}

function FileItem({ file }: { file: ArtefactRef }): JSX.Element {
  const id = `file-${file.id}`;
  return (
    <li>
      <p id={id}>
        {text(fileWords[file.role])}{' '}
        <span class="quiet">
          {file.type}, {formatSize(file.size)}
        </span>
      </p>
      <p class="digest">
        <span>SHA-256</span> <code class="utrecht-code">{file.sha256}</code>{' '}
        <Copy value={file.sha256} describedBy={id} />
      </p>
    </li>
  );
}
