import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Dossier } from '../../core/dossier.js';
import { hrefOf } from '../logbook/route.js';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';

/** Name, closing, and wiping, which asks first. */
export function DossierCare({
  dossier,
  actions,
}: {
  dossier: Dossier;
  actions: DossierActions;
}): JSX.Element {
  const { id, closed } = dossier;
  const [name, setName] = useState(dossier.name);
  const [reason, setReason] = useState('');
  const [wiping, setWiping] = useState(false);
  const [task, run] = useTask();
  const wipe = async (): Promise<void> => {
    await actions.wipe(id);
    location.hash = hrefOf({ at: 'dossiers' });
  };
  const rename = (event: Event): void => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted !== '' && wanted !== dossier.name) run(() => actions.rename(id, wanted));
  };
  return (
    <section class="panel" aria-labelledby="care-title">
      <Heading id="care-title">{text('dossier_care')}</Heading>
      <form onSubmit={rename}>
        <TextField
          id="dossier-name"
          label={text('dossier_name')}
          help={text('dossier_name_help')}
          value={name}
          onValue={setName}
        />
        <Button type="submit">{text('dossier_rename')}</Button>
      </form>
      {closed === null && (
        <TextField
          id="close-reason"
          label={text('dossier_close_reason')}
          value={reason}
          onValue={setReason}
        />
      )}
      <div class="actions">
        <Button
          disabled={task.state === 'busy'}
          onPress={() => run(() => actions.close(id, closed === null, reason.trim() || null))}
        >
          {text(closed === null ? 'dossier_close' : 'dossier_reopen')}
        </Button>
        <Button expanded={wiping} onPress={() => setWiping(!wiping)}>
          {text('dossier_wipe')}
        </Button>
      </div>
      {wiping && (
        <>
          <Paragraph>{text('dossier_wipe_help')}</Paragraph>
          <Button disabled={task.state === 'busy'} onPress={() => run(wipe)}>
            {text('dossier_wipe_sure')}
          </Button>
        </>
      )}
      <TaskStatus task={task} done="dossier_done" />
    </section>
  );
}
