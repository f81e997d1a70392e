import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  earlierProtocols,
  isSame,
  protocolOf,
  type Protocol,
  type ProtocolRef,
} from '../../protocols/index.js';
import type { Library } from '../../protocols/library.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import { Radio } from './Fields.js';
import { ProtocolFile } from './ProtocolFile.js';
import { SourceChoices } from './SourceChoices.js';

export interface ProtocolActions {
  /** Sets the protocol for new judgements. */
  choose(ref: ProtocolRef): Promise<Library>;
  /** Keeps a file from the griffie; its text. */
  add(text: string): Promise<{ library: Library; added: Protocol }>;
  /** Calls back with what is kept after each change, in whatever tab. Gives back what stops it. */
  follow(changed: (library: Library) => void): () => void;
}

interface Props {
  library: Library;
  actions: ProtocolActions;
  onChange: (library: Library) => void;
}

/** What is for new judgements: all but the built-in versions that were replaced. */
const offeredIn = ({ all }: Library): Protocol[] =>
  all.filter((protocol) => protocolOf(protocol, earlierProtocols) === null);

/** Which municipality's norm new judgements are held against. Earlier judgements keep the version they were made under. */
export function ProtocolChoice({ library, actions, onChange }: Props): JSX.Element {
  // Null: nothing is picked here. Then the choice is what is chosen, also by another tab.
  const [picked, setPicked] = useState<ProtocolRef | null>(null);
  const choice = picked ?? library.chosen;
  const [task, run] = useTask();
  const submit = (event: Event): void => {
    event.preventDefault();
    run(async () => {
      onChange(await actions.choose(choice));
      setPicked(null);
    });
  };
  const onAdded = (added: Protocol, after: Library): void => {
    onChange(after);
    setPicked(added);
  };
  const { missing } = library;
  return (
    <form class="panel" onSubmit={submit} aria-labelledby="protocol-title">
      <Heading id="protocol-title">{text('protocol_title')}</Heading>
      <Paragraph>{text('protocol_intro')}</Paragraph>
      {missing && <Notice tone="help">{text('protocol_missing', missing.id, missing.version)}</Notice>}
      <fieldset class="group">
        <legend class="utrecht-form-label">{text('protocol_which')}</legend>
        {offeredIn(library).map((protocol, index) => (
          <Radio
            key={`${protocol.id} ${protocol.version}`}
            id={`protocol-${index}`}
            name="protocol"
            label={`${protocol.title}, ${text('protocol_version', protocol.version)}`}
            checked={isSame(protocol, choice)}
            onChoose={() => setPicked(protocol)}
          />
        ))}
      </fieldset>
      <SourceChoices protocol={protocolOf(choice, library.all) ?? library.chosen} />
      <ProtocolFile add={actions.add} onAdded={onAdded} />
      <Button look="primary-action" type="submit" disabled={task.state === 'busy'}>
        {text('protocol_use')}
      </Button>
      <Live>{!isSame(choice, library.chosen) && <Paragraph>{text('protocol_not_yet')}</Paragraph>}</Live>
      <TaskStatus task={task} done="protocol_used" />
    </form>
  );
}
