import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../export/action.js';
import { formatShortTime } from '../format.js';
import { failureText } from '../failure-text.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { BackupActions, LastBackup } from './action.js';
import { CheckFiles } from './CheckFiles.js';

/** Makes a backup of everything, or of what is new, and checks the files that were saved. */
export function BackupPanel({ actions }: { actions: BackupActions }): JSX.Element {
  const [last, setLast] = useState<LastBackup | null>(null);
  const [files, setFiles] = useState<readonly string[] | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [task, run] = useTask();
  // A task of its own: the buttons are there at once, whatever the last backup was.
  const [looking, lookUp] = useTask();
  const look = async () => setLast(await actions.last());
  useEffect(() => lookUp(look), [actions]);
  const make = (whole: boolean): void => {
    setFiles(null);
    run(async () => {
      setFiles(await actions.make(whole, setProgress).finally(() => setProgress(null)));
      await look();
    });
  };
  const busy = task.state === 'busy';
  return (
    <section class="panel" aria-labelledby="backup-title">
      <Heading id="backup-title">{text('backup_title')}</Heading>
      <Paragraph>{text('backup_intro')}</Paragraph>
      <Notice tone="info">
        <p>{text('backup_not_encrypted')}</p>
      </Notice>
      <Paragraph>
        {last ? text('backup_last', formatShortTime(last.madeAt), String(last.seq)) : text('backup_never')}
      </Paragraph>
      <div class="actions">
        {last && (
          <Button disabled={busy} onPress={() => make(false)}>
            {text('backup_new')}
          </Button>
        )}
        <Button disabled={busy} onPress={() => make(true)}>
          {text('backup_whole')}
        </Button>
      </div>
      {progress && (
        <p class="progress">
          <label>
            {text('backup_busy')} <progress max={progress.total} value={progress.done} />
          </label>
        </p>
      )}
      <Live>
        {[task, looking].map(
          (one, index) =>
            one.state === 'failed' && (
              <Notice key={index} tone="help">
                {failureText(one.error)}
              </Notice>
            ),
        )}
        {files && <Made files={files} />}
      </Live>
      <CheckFiles id="backup-check" label={text('backup_check')} check={actions.check} />
    </section>
  );
}

function Made({ files }: { files: readonly string[] }): JSX.Element {
  if (files.length === 0) return <Paragraph>{text('backup_nothing_new')}</Paragraph>;
  return (
    <Notice tone="done" title={text('backup_done')}>
      <ul class="list">
        {files.map((name) => (
          <li key={name}>
            <code class="utrecht-code">{name}</code>
          </li>
        ))}
      </ul>
      <p>{text('backup_next')}</p>
    </Notice>
  );
}
