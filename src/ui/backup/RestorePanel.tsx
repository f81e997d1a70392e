import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Restored } from '../../logbook/backup/restore.js';
import { failureText } from '../failure-text.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { BackupActions } from './action.js';
import { CheckFiles } from './CheckFiles.js';

/** Puts a backup back into an empty logbook. */
export function RestorePanel({ actions }: { actions: BackupActions }): JSX.Element {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [task, run] = useTask();
  const start = (): void => run(() => actions.restore(files).then(setRestored));
  return (
    <section class="panel" aria-labelledby="restore-title">
      <Heading id="restore-title">{text('restore_title')}</Heading>
      <Paragraph>{text('restore_intro')}</Paragraph>
      <CheckFiles id="restore-files" label={text('restore_files')} check={actions.check} onFiles={setFiles} />
      <Button disabled={files.length === 0 || task.state === 'busy'} onPress={start}>
        {text('restore_start')}
      </Button>
      <Live>
        {task.state === 'busy' && <Paragraph>{text('restore_busy')}</Paragraph>}
        {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
        {restored && <Done restored={restored} />}
      </Live>
    </section>
  );
}

const Done = ({ restored: { lines, missing } }: { restored: Restored }): JSX.Element => (
  <Notice tone={missing > 0 ? 'help' : 'done'} title={text('restore_done')}>
    <p>{text('restore_lines', String(lines))}</p>
    {missing > 0 && <p>{text('restore_missing', String(missing))}</p>}
    <p>{text('restore_key')}</p>
    <p>
      <Link href="logbook.html">{text('nav_logbook')}</Link>
    </p>
  </Notice>
);
