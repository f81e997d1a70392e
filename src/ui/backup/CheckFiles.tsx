import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../failure-text.js';
import { formatShortTime } from '../format.js';
import { Paragraph } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { BackupActions, BackupFacts } from './action.js';

interface Props {
  id: string;
  label: string;
  check: BackupActions['check'];
  /** Called with files that hold together; with none when they do not. */
  onFiles?: (files: readonly File[]) => void;
}

/** A choice of backup files, each byte of which is checked at once. */
export function CheckFiles({ id, label, check, onFiles }: Props): JSX.Element {
  const [facts, setFacts] = useState<BackupFacts | null>(null);
  const [task, run] = useTask();
  const look = (files: readonly File[]): void => {
    setFacts(null);
    onFiles?.([]);
    if (files.length === 0) return;
    run(async () => {
      setFacts(await check(files));
      onFiles?.(files);
    });
  };
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="file"
        type="file"
        multiple
        accept=".vgk"
        onChange={(event) => look([...(event.currentTarget.files ?? [])])}
      />
      <Live>
        {task.state === 'busy' && <Paragraph>{text('backup_checking')}</Paragraph>}
        {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
        {facts && <Facts facts={facts} />}
      </Live>
    </div>
  );
}

function Facts({ facts: { volumes, lines, madeAt, findings } }: { facts: BackupFacts }): JSX.Element {
  return (
    <>
      <Paragraph>{text('backup_holds', String(lines), String(volumes), formatShortTime(madeAt))}</Paragraph>
      {findings.length > 0 && (
        <Notice tone="help">
          <p>{text('backup_findings')}</p>
          <ul class="list">
            {findings.map((finding) => (
              <li key={finding}>
                <code class="utrecht-code">{finding}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
