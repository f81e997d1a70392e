import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OTHER_ROLE, parseSettings, splitHandles, type Settings } from '../../core/settings.js';
import type { Protocol } from '../../protocols/index.js';
import { Button } from '../parts/Button.js';
import { Live, Notice } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import { roleName } from '../words.js';
import { ContactFields, filledContacts } from './ContactFields.js';
import { Radio, SelectField, TextField } from './Fields.js';

interface Props {
  settings: Settings;
  /** Says which roles there are. */
  protocol: Protocol;
  save: (settings: Settings) => Promise<void>;
}

/** Who records, for whom, and their own accounts. Everything may stay empty. */
export function SettingsForm({ settings, protocol, save }: Props): JSX.Element {
  const [name, setName] = useState(settings.name ?? '');
  const [role, setRole] = useState<string>(settings.role ?? '');
  // A role that was chosen under another protocol stays on offer: it is never changed by itself.
  const offered = [...new Set([...protocol.roles, OTHER_ROLE, ...(role ? [role] : [])])];
  const [other, setOther] = useState(settings.onBehalfOf !== null);
  const [behalf, setBehalf] = useState(settings.onBehalfOf ?? '');
  const [handles, setHandles] = useState(settings.ownHandles.map((handle) => `@${handle}`).join(', '));
  const [proposals, setProposals] = useState(settings.proposals);
  const [contacts, setContacts] = useState(settings.contacts);
  const [reloads, setReloads] = useState(settings.reloadUncompared);
  const [unnamed, setUnnamed] = useState(false);
  const [wrongContact, setWrongContact] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [task, run] = useTask();
  const submit = (event: Event): void => {
    event.preventDefault();
    const split = splitHandles(handles);
    setRefused(split.refused);
    const unnamed = other && behalf.trim() === '';
    setUnnamed(unnamed);
    const filled = filledContacts(contacts);
    const wrong = filled === null;
    setWrongContact(wrong);
    if (split.refused.length > 0 || unnamed || wrong) return;
    run(() =>
      save(
        parseSettings({
          name,
          role: role || null,
          onBehalfOf: other ? behalf : null,
          ownHandles: split.handles,
          proposals,
          contacts: filled,
          reloadUncompared: reloads,
        }),
      ),
    );
  };
  return (
    <form class="panel" onSubmit={submit} autocomplete="off">
      <TextField id="name" label={text('options_name')} value={name} onValue={setName} />
      <SelectField
        id="role"
        label={text('options_role')}
        value={role}
        onValue={setRole}
        options={[
          { value: '', label: text('not_filled_in') },
          ...offered.map((value) => ({ value, label: roleName(value, [protocol]) })),
        ]}
      />
      <fieldset class="group">
        <legend class="utrecht-form-label">{text('options_for')}</legend>
        <Radio
          id="for-self"
          name="for"
          label={text('for_self')}
          checked={!other}
          onChoose={() => setOther(false)}
        />
        <Radio
          id="for-other"
          name="for"
          label={text('for_other')}
          checked={other}
          onChoose={() => setOther(true)}
        />
        {other && <TextField id="behalf" label={text('options_behalf')} value={behalf} onValue={setBehalf} />}
      </fieldset>
      <TextField
        id="handles"
        label={text('options_handles')}
        help={text('options_handles_help')}
        value={handles}
        onValue={setHandles}
      />
      <div class="field">
        <label class="check" for="proposals">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            id="proposals"
            type="checkbox"
            checked={proposals}
            aria-describedby="proposals-help"
            onChange={() => setProposals(!proposals)}
          />
          {text('options_proposals')}
        </label>
        <p class="quiet" id="proposals-help">
          {text('options_proposals_help')}
        </p>
      </div>
      <ContactFields protocol={protocol} contacts={contacts} onContacts={setContacts} />
      <div class="field">
        <label class="check" for="reloads">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            id="reloads"
            type="checkbox"
            checked={reloads}
            aria-describedby="reloads-help"
            onChange={() => setReloads(!reloads)}
          />
          {text('options_reload')}
        </label>
        <p class="quiet" id="reloads-help">
          {text('options_reload_help')}
        </p>
      </div>
      <Live>
        {wrongContact && <Notice tone="help">{text('mail_to_wrong')}</Notice>}
        {unnamed && <Notice tone="help">{text('behalf_missing')}</Notice>}
        {refused.length > 0 && (
          <Notice tone="help">{text('options_handles_refused', refused.join(', '))}</Notice>
        )}
      </Live>
      <Button look="primary-action" type="submit" disabled={task.state === 'busy'}>
        {text('options_save')}
      </Button>
      <TaskStatus task={task} done="options_saved" />
    </form>
  );
}
