import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import { OUTSIDE_COLUMNS, type OutsideColumn, type Protocol } from '../../protocols/index.js';
import { useProtocolOf } from '../known-protocols.js';
import { Button } from '../parts/Button.js';
import { Paragraph } from '../parts/Heading.js';
import { Moment } from '../parts/Moment.js';
import { Live } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text, type MessageKey } from '../text.js';
import { judgementLabel } from '../words.js';
import { CategoryDetail } from './CategoryDetail.js';
import { Choice } from './Choice.js';
import { JudgedNorm } from './JudgedNorm.js';

interface Props {
  entry: Entry;
  protocol: Protocol;
  judge: (category: string) => Promise<void>;
}

const outsideHelp: Record<OutsideColumn, MessageKey> = {
  twijfel: 'judgement_doubt_help',
  geen: 'judgement_none_help',
};

/** The person's own judgement. Nothing is selected beforehand, also not an earlier judgement. */
export function Judgement({ entry, protocol, judge }: Props): JSX.Element {
  const [choice, setChoice] = useState<string | null>(null);
  const [reminded, setReminded] = useState(false);
  const [task, run] = useTask();
  const submit = (event: Event): void => {
    event.preventDefault();
    setReminded(choice === null);
    if (choice !== null) run(() => judge(choice).then(() => setChoice(null)));
  };
  const radio = { name: 'category', choice, onChoose: setChoice };
  return (
    <form class="panel" onSubmit={submit}>
      <fieldset class="judgement">
        <legend class="utrecht-heading-2">{text('judgement_title')}</legend>
        <Paragraph>{text('judgement_intro')}</Paragraph>
        <p class="quiet" lang={protocol.language}>
          {protocol.title}. {protocol.source.publication}.
        </p>
        {protocol.source.caution && (
          <p class="quiet">
            {text('protocol_caution')} <span lang={protocol.language}>{protocol.source.caution}</span>
          </p>
        )}
        <Earlier judgements={entry.judgements} />
        {protocol.categories.map((category) => (
          <Choice
            key={category.id}
            {...radio}
            value={category.id}
            label={category.label}
            language={protocol.language}
          >
            <CategoryDetail category={category} language={protocol.language} />
          </Choice>
        ))}
        {OUTSIDE_COLUMNS.map((outside) => (
          <Choice key={outside} {...radio} value={outside} label={judgementLabel(protocol, outside)}>
            <p>{text(outsideHelp[outside], protocol.inDoubtAsk.join(', '))}</p>
          </Choice>
        ))}
      </fieldset>
      <Button look="primary-action" type="submit" disabled={task.state === 'busy'}>
        {text('judgement_save')}
      </Button>
      <Live>{reminded && choice === null && <p>{text('judgement_choose')}</p>}</Live>
      <TaskStatus task={task} done="judgement_saved" />
    </form>
  );
}

function Earlier({ judgements }: { judgements: Entry['judgements'] }): JSX.Element | null {
  const protocolOf = useProtocolOf();
  if (judgements.length === 0) return null;
  return (
    <div class="earlier">
      <p>{text('judgement_earlier')}</p>
      <ul class="list">
        {judgements.map(({ seq, at, data }) => (
          <li key={seq}>
            <strong>{judgementLabel(protocolOf(data.protocol), data.category)}</strong>{' '}
            <span class="quiet">
              <Moment iso={at} /> {data.by && <bdi>{data.by}</bdi>}
            </span>
            <JudgedNorm under={data.protocol} category={data.category} />
          </li>
        ))}
      </ul>
    </div>
  );
}
