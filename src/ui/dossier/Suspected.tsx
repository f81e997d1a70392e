import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Case } from '../../dossier/case.js';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';

/** Who the person thinks is behind the account: a field of its own, never without what it rests on. */
export function Suspected({ of, actions }: { of: Case; actions: DossierActions }): JSX.Element {
  const [name, setName] = useState('');
  const [evidence, setEvidence] = useState('');
  const [task, run] = useTask();
  const last = of.suspicions.at(-1)?.data;
  const whole = name.trim() !== '' && evidence.trim() !== '';
  const note = (event: Event): void => {
    event.preventDefault();
    if (whole)
      run(async () => {
        await actions.suspect(of.subject, name.trim(), evidence.trim());
        setName('');
        setEvidence('');
      });
  };
  return (
    <details class="panel">
      <summary>{text('suspected_title')}</summary>
      <p>{text('suspected_intro')}</p>
      {last && (
        <p>
          {text('suspected_noted')} <bdi>{last.name}</bdi>. {text('suspected_evidence')}:{' '}
          <bdi>{last.evidence}</bdi>
        </p>
      )}
      <form onSubmit={note} autocomplete="off">
        <TextField id="suspected-name" label={text('suspected_name')} value={name} onValue={setName} />
        <TextField
          id="suspected-evidence"
          label={text('suspected_evidence')}
          help={text('suspected_evidence_help')}
          value={evidence}
          onValue={setEvidence}
        />
        <Button type="submit" disabled={!whole || task.state === 'busy'}>
          {text('suspected_save')}
        </Button>
        <TaskStatus task={task} done="step_saved" />
      </form>
    </details>
  );
}
