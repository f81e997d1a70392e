import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formCsv, formJson, formOf, registerOf } from '../../dossier/melding/form.js';
import type { Melding } from '../../dossier/melding/melding.js';
import type { Protocol } from '../../protocols/index.js';
import { Button } from '../parts/Button.js';
import { Copy } from '../parts/Copy.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';

interface Props {
  protocol: Protocol;
  recipient: string;
  actions: DossierActions;
  make: (anchor: string) => Melding;
}

/** The fields of the municipality's own registration, to copy one by one or as a file. No connection with it. */
export function MeldingForm({ protocol, recipient, actions, make }: Props): JSX.Element {
  const register = registerOf(protocol);
  const [anchor, setAnchor] = useState<string | null>(null);
  const [task, run] = useTask();
  const fields = anchor === null ? [] : formOf(make(anchor), register);
  const save = (name: string, type: string, content: string): void =>
    run(() => actions.save(name, new Blob([content], { type })));
  return (
    <section class="panel" aria-labelledby="form-title">
      <Heading id="form-title">{text('form_title')}</Heading>
      <Paragraph>{text('form_intro', register.name)}</Paragraph>
      {register.caution && (
        <p class="quiet" lang="nl">
          {register.caution}
        </p>
      )}
      {anchor === null && (
        <Button
          disabled={task.state === 'busy'}
          onPress={() => run(() => actions.anchor(recipient).then(setAnchor))}
        >
          {text('form_show')}
        </Button>
      )}
      {anchor !== null && (
        <>
          <dl class="facts" lang="nl">
            {fields.map(({ field, label, value }) => (
              <div class="facts__item" key={field}>
                <dt id={`form-${field}`}>{label}</dt>
                <dd>
                  <span class="post-text" dir="auto">
                    {value || '–'}
                  </span>{' '}
                  {value && <Copy value={value} describedBy={`form-${field}`} />}
                </dd>
              </div>
            ))}
          </dl>
          <div class="actions">
            <Button onPress={() => save('melding.csv', 'text/csv', formCsv(fields))}>
              {text('form_csv')}
            </Button>
            <Button onPress={() => save('melding.json', 'application/json', formJson(fields, register))}>
              {text('form_json')}
            </Button>
          </div>
        </>
      )}
      {task.state === 'failed' && <TaskStatus task={task} done="step_saved" />}
    </section>
  );
}
