import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dutchDay } from '../../core/dutch-time.js';
import type { Entry } from '../../core/entry.js';
import type { Channel } from '../../core/happening/manual.js';
import { hrefOf } from '../logbook/route.js';
import { SelectField, TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { KeptDraft } from '../parts/KeptDraft.js';
import { Link } from '../parts/Link.js';
import { Live } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { DateField, KnownFields } from '../terms/Knowledge.js';
import { text } from '../text.js';
import type { ManualActions } from './actions.js';
import { factsOf, manualObstacle, type ManualWords } from './draft.js';
import { useManualDraft } from './use-manual-draft.js';
import { channelWords } from './words.js';

interface Props {
  manual: ManualActions;
  /** The entry that is corrected or added to; absent: a new one. */
  to?: Entry;
  /** Shows the new entry. */
  onStored: (entry: string) => Promise<void>;
}

/** Puts something on record that is no post: a conversation, a letter, a call. */
export function ManualForm({ manual, to, onStored }: Props): JSX.Element {
  const { draft, change, earlier, clear, stored } = useManualDraft(to);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [tried, setTried] = useState(false);
  const [task, run] = useTask();
  const whole = { ...draft, files };
  const obstacle = manualObstacle(whole, dutchDay(manual.now().toISOString()), to);
  const empty = (): void => {
    setTried(false);
    setFiles([]);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (obstacle !== null || task.state === 'busy') return;
    const { facts, known } = factsOf(draft);
    run(async () => {
      const entry = await manual.add(facts, files, known, to?.id);
      empty();
      stored();
      await onStored(entry);
    });
  };
  return (
    <>
      <p>
        <Link href={hrefOf(to ? { at: 'entry', id: to.id } : { at: 'list' })}>
          {text(to ? 'act_back' : 'back_to_logbook')}
        </Link>
      </p>
      <Title focus>{text(to ? 'manual_correct' : 'manual_title')}</Title>
      <Paragraph>{text(to ? 'manual_correct_intro' : 'manual_intro')}</Paragraph>
      <form class="panel" onSubmit={submit} autocomplete="off">
        <KeptDraft
          earlier={earlier}
          clear={() => {
            empty();
            clear();
          }}
          first="manual-channel"
        >
          <p>{text('manual_files_again')}</p>
        </KeptDraft>
        <What draft={draft} change={change} />
        <When draft={draft} change={change} />
        <Who draft={draft} change={change} />
        <Files files={files} setFiles={setFiles} />
        <Address draft={draft} change={change} />
        <Heading>{text('known_title')}</Heading>
        <p class="quiet">{text('known_why')}</p>
        <KnownFields draft={draft.known} change={(part) => change({ known: { ...draft.known, ...part } })} />
        <Button look="primary-action" type="submit" disabled={task.state === 'busy'}>
          {text('manual_save')}
        </Button>
        <Live>{tried && obstacle !== null && <p>{text(obstacle)}</p>}</Live>
        <TaskStatus task={task} done="manual_saved" />
      </form>
    </>
  );
}

interface PartProps {
  draft: ManualWords;
  change: (part: Partial<ManualWords>) => void;
}

const What = ({ draft, change }: PartProps): JSX.Element => (
  <>
    <SelectField
      id="manual-channel"
      label={text('manual_channel')}
      value={draft.channel ?? ''}
      onValue={(value) =>
        change({ channel: (Object.keys(channelWords) as Channel[]).find((one) => one === value) ?? null })
      }
      options={[
        { value: '', label: text('manual_channel_choose') },
        ...(Object.keys(channelWords) as Channel[]).map((value) => ({
          value,
          label: text(channelWords[value]),
        })),
      ]}
    />
    <div class="field">
      <label class="utrecht-form-label" for="manual-said">
        {text('manual_said')}
      </label>
      <p class="quiet" id="manual-said-help">
        {text('manual_said_help')}
      </p>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id="manual-said"
        rows={6}
        aria-describedby="manual-said-help"
        value={draft.said}
        onInput={(event) => change({ said: event.currentTarget.value })}
      />
    </div>
  </>
);

const When = ({ draft, change }: PartProps): JSX.Element => (
  <fieldset class="group" aria-describedby="manual-when-help">
    <legend class="utrecht-form-label">{text('manual_when')}</legend>
    <p class="quiet" id="manual-when-help">
      {text('manual_when_help')}
    </p>
    <DateField
      id="manual-from"
      label={text('manual_from')}
      value={draft.from}
      onValue={(from) => change({ from })}
    />
    <DateField
      id="manual-until"
      label={text('manual_until')}
      value={draft.until}
      onValue={(until) => change({ until })}
    />
    <DateField
      id="manual-clock"
      type="time"
      label={text('manual_clock')}
      value={draft.clock}
      onValue={(clock) => change({ clock })}
    />
    <TextField
      id="manual-words"
      label={text('manual_words')}
      value={draft.words}
      onValue={(words) => change({ words })}
    />
  </fieldset>
);

const Who = ({ draft, change }: PartProps): JSX.Element => (
  <>
    <TextField
      id="manual-sender"
      label={text('manual_sender')}
      help={text('manual_sender_help')}
      value={draft.sender}
      onValue={(sender) => change({ sender })}
    />
    <TextField
      id="manual-place"
      label={text('manual_place')}
      value={draft.place}
      onValue={(place) => change({ place })}
    />
    <TextField
      id="manual-witnesses"
      label={text('manual_witnesses')}
      value={draft.witnesses}
      onValue={(witnesses) => change({ witnesses })}
    />
  </>
);

interface FilesProps {
  files: readonly File[];
  setFiles: (files: readonly File[]) => void;
}

function Files({ files, setFiles }: FilesProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The browser goes on naming the files that were chosen: only emptying its own field takes them away.
    if (files.length === 0 && field.current) field.current.value = '';
  }, [files]);
  return (
    <div class="field">
      <label class="utrecht-form-label" for="manual-files">
        {text('manual_files')}
      </label>
      <p class="quiet" id="manual-files-help">
        {text('manual_files_help')}
      </p>
      <input
        ref={field}
        class="file"
        id="manual-files"
        type="file"
        multiple
        aria-describedby="manual-files-help"
        onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
      />
    </div>
  );
}

const Address = ({ draft, change }: PartProps): JSX.Element => (
  <TextField
    id="manual-link"
    label={text('manual_link')}
    help={text('manual_link_help')}
    value={draft.link}
    onValue={(link) => change({ link })}
  />
);
