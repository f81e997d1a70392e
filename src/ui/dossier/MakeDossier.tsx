import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Dossier } from '../../core/dossier.js';
import type { DossierOrigin } from '../../core/happening/dossier.js';
import { hrefOf } from '../logbook/route.js';
import { SelectField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';

/** A name that says nothing about anybody; the person may give another. */
const plainName = (now: Date): string =>
  text('dossier_name_plain', new Intl.DateTimeFormat(text('language'), { dateStyle: 'medium' }).format(now));

interface Props {
  members: readonly string[];
  origin: DossierOrigin;
  /** Open dossiers that these could be added to. */
  dossiers: readonly Dossier[];
  actions: Pick<DossierActions, 'make' | 'change'>;
  label: string;
}

/** Takes entries together in one press, in a new dossier or in one that is there; then that dossier is shown. */
export function MakeDossier({ members, origin, dossiers, actions, label }: Props): JSX.Element {
  const [into, setInto] = useState('');
  const [task, run] = useTask();
  const open = dossiers.filter(({ closed }) => closed === null);
  const take = async (): Promise<void> => {
    const id = into || (await actions.make(members, origin, plainName(new Date())));
    if (into) await actions.change(into, members, []);
    location.hash = hrefOf({ at: 'dossier', id });
  };
  return (
    <div class="tools">
      {open.length > 0 && (
        <SelectField
          id={`into-${origin}`}
          label={text('dossier_into')}
          value={into}
          onValue={setInto}
          options={[
            { value: '', label: text('dossier_new') },
            ...open.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Button disabled={members.length === 0 || task.state === 'busy'} onPress={() => run(take)}>
        {label}
      </Button>
      {task.state === 'failed' && <TaskStatus task={task} done="dossier_done" />}
    </div>
  );
}
