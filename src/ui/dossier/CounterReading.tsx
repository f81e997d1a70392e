import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DataOf } from '../../core/journal.js';
import type { Case } from '../../dossier/case.js';
import { asksFirst, fittingReadings } from '../../dossier/counter/readings.js';
import { Radio } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';

type Answer = DataOf<'counter-read'>['readings'][number]['answer'];
export interface Read {
  /** Somebody of the gemeente is asked first; nothing else leaves. */
  readonly askFirst: boolean;
}

interface Props {
  of: Case;
  before: DataOf<'counter-read'>['before'];
  actions: Pick<DossierActions, 'counterRead'>;
  /** What comes after, once every reading was looked at. */
  children: (read: Read) => ComponentChildren;
}

/** Before anything leaves: the strongest innocent readings that fit, each looked at. Takes twenty seconds. */
export function CounterReading({ of, before, actions, children }: Props): JSX.Element {
  const fitting = fittingReadings({ entries: of.entries, suspected: of.suspicions.length > 0 });
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [read, setRead] = useState<Read | null>(null);
  const [task, run] = useTask();
  const open = fitting.filter(({ id }) => !Object.hasOwn(answers, id)).length;
  if (read) return <>{children(read)}</>;
  const go = (): void =>
    run(async () => {
      const given = fitting.map(({ id }) => ({ id, answer: answers[id] ?? 'seen' }));
      await actions.counterRead(of.subject, { before, readings: given });
      setRead({ askFirst: asksFirst(given) });
    });
  return (
    <section class="panel" aria-labelledby="counter-title">
      <Heading id="counter-title">{text('counter_title')}</Heading>
      <Paragraph>{text('counter_intro')}</Paragraph>
      {fitting.map(({ id, text: question, help }) => (
        <fieldset class="group" key={id} aria-describedby={help ? `counter-${id}-help` : undefined}>
          <legend class="utrecht-form-label" lang="nl">
            {question}
          </legend>
          {help && (
            <p class="quiet" lang="nl" id={`counter-${id}-help`}>
              {help}
            </p>
          )}
          <div class="answers">
            {(['seen', 'holds'] as const).map((answer) => (
              <Radio
                key={answer}
                id={`counter-${id}-${answer}`}
                name={`counter-${id}`}
                label={text(answer === 'seen' ? 'counter_seen' : 'counter_holds')}
                checked={answers[id] === answer}
                onChoose={() => setAnswers((before) => ({ ...before, [id]: answer }))}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Button look="primary-action" disabled={open > 0 || task.state === 'busy'} onPress={go}>
        {text('counter_go')}
      </Button>
      {open > 0 && <p class="quiet">{text('counter_open', String(open))}</p>}
      {task.state === 'failed' && <TaskStatus task={task} done="step_saved" />}
    </section>
  );
}
