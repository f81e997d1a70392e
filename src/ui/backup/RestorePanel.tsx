import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Unmerged } from '../../protocols/library.js';
import { failureText } from '../failure-text.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { BackupActions, PutBack } from './action.js';
import { CheckFiles } from './CheckFiles.js';

/** Puts a backup back into an empty logbook. */
export function RestorePanel({ actions }: { actions: BackupActions }): JSX.Element {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [restored, setRestored] = useState<PutBack | null>(null);
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

const isWhole = ({ missing, protocols }: PutBack): boolean =>
  missing === 0 && (!protocols || protocols.taken.length + protocols.unread === 0);

const Done = ({ restored }: { restored: PutBack }): JSX.Element => (
  <Notice tone={isWhole(restored) ? 'done' : 'help'} title={text('restore_done')}>
    <p>{text('restore_lines', String(restored.lines))}</p>
    {restored.missing > 0 && <p>{text('restore_missing', String(restored.missing))}</p>}
    <p>{text('restore_key')}</p>
    {restored.protocols && <Protocols {...restored.protocols} />}
    <p>
      <Link href="logbook.html">{text('nav_logbook')}</Link>
    </p>
  </Notice>
);

/** What came of the protocols; this page shows them higher up as soon as they are back. */
const Protocols = ({ taken, unread }: Unmerged): JSX.Element => (
  <>
    <p>{text('restore_protocols')}</p>
    {taken.map(({ id, version }) => (
      <p key={`${id} ${version}`}>{text('restore_protocol_taken', id, version)}</p>
    ))}
    {unread > 0 && <p>{text('restore_protocols_unread')}</p>}
    <p>
      <Link href="#protocol-title">{text('restore_protocols_see')}</Link>
    </p>
  </>
);
