import type { JSX } from 'preact';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { failureText } from '../failure-text.js';
import { keysOf } from '../police/words.js';
import { text } from '../text.js';
import { PAPER, type PaperFields } from './papers.js';

interface Props {
  fields: PaperFields;
  onFields: (fields: PaperFields) => void;
  /** Makes and saves the loose sheet with contact data. */
  contactSheet?: (() => Promise<void>) | undefined;
}

interface TickProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onTick: (on: boolean) => void;
}

const Tick = ({ label, checked, disabled = false, onTick }: TickProps): JSX.Element => (
  <label class="check">
    <input
      class="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    {label}
  </label>
);

/** Which papers for police and aangifte go into the bundle, and what the person fills in on them. */
export function PaperChoices({ fields, onFields, contactSheet }: Props): JSX.Element {
  const set = (part: Partial<PaperFields>): void => onFields({ ...fields, ...part });
  return (
    <fieldset class="group">
      <legend class="utrecht-form-label">{text('papers_title')}</legend>
      <p class="quiet">{text('papers_what')}</p>
      <Tick label={text('papers_on')} checked={fields.on} onTick={(on) => set({ on })} />
      {fields.on && (
        <>
          <p>{text('papers_no_address')}</p>
          <Which fields={fields} set={set} />
          <TextField
            id="paper-name"
            label={text('papers_name')}
            value={fields.name}
            onValue={(name) => set({ name })}
          />
          <TextField
            id="paper-office"
            label={text('papers_office')}
            value={fields.office}
            onValue={(office) => set({ office })}
          />
          <TextField
            id="paper-recorder"
            label={text('papers_recorder')}
            value={fields.recorder}
            onValue={(recorder) => set({ recorder })}
          />
          <TextField
            id="paper-pl"
            label={text('export_pl_number')}
            value={fields.plNumber}
            onValue={(plNumber) => set({ plNumber })}
          />
          <TextField
            id="paper-impact"
            label={text('papers_impact')}
            help={text('papers_impact_help')}
            value={fields.impact}
            onValue={(impact) => set({ impact })}
          />
          {fields.arranged?.onTick.impact && fields.impact === '' && (
            <Button look="subtle" onPress={() => set({ impact: fields.arranged?.onTick.impact ?? '' })}>
              {text('papers_impact_noted')}
            </Button>
          )}
          {fields.arranged?.onTick.suspected && (
            <Tick
              label={text('papers_with_suspected')}
              checked={fields.withSuspected}
              onTick={(withSuspected) => set({ withSuspected })}
            />
          )}
          <Tick
            label={text('papers_with_security')}
            checked={fields.withSecurity}
            onTick={(withSecurity) => set({ withSecurity })}
          />
          {fields.withSecurity && (
            <TextField
              id="paper-security"
              label={text('papers_security')}
              value={fields.security}
              onValue={(security) => set({ security })}
            />
          )}
          <Tick label={text('papers_apart')} checked={fields.apart} onTick={(apart) => set({ apart })} />
          {contactSheet && <LooseSheet make={contactSheet} />}
        </>
      )}
    </fieldset>
  );
}

function Which({
  fields,
  set,
}: {
  fields: PaperFields;
  set: (part: Partial<PaperFields>) => void;
}): JSX.Element {
  return (
    <details>
      <summary>{text('papers_which')}</summary>
      {keysOf(PAPER).map((kind) => (
        <Tick
          key={kind}
          label={text(PAPER[kind])}
          checked={kind === 'prosecution' || fields.kinds.includes(kind)}
          disabled={kind === 'prosecution'}
          onTick={(on) =>
            set({ kinds: on ? [...fields.kinds, kind] : fields.kinds.filter((other) => other !== kind) })
          }
        />
      ))}
    </details>
  );
}

function LooseSheet({ make }: { make: () => Promise<void> }): JSX.Element {
  const [task, run] = useTask();
  return (
    <>
      <p class="quiet">{text('papers_contact_what')}</p>
      <Button disabled={task.state === 'busy'} onPress={() => run(make)}>
        {text('papers_contact')}
      </Button>
      <Live>
        {task.state === 'done' && <Notice tone="done">{text('papers_contact_done')}</Notice>}
        {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
      </Live>
    </>
  );
}
