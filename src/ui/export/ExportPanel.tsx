import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DataOf } from '../../core/journal.js';
import type { AnchorAction } from '../anchor/action.js';
import { AnchorPanel } from '../anchor/AnchorPanel.js';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Subheading } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { countText, text } from '../text.js';
import { failureText } from '../failure-text.js';
import type { ExportAction, Exported } from './action.js';
import { Stamps } from './Stamps.js';
import { ChoiceFields } from './ChoiceFields.js';
import { PaperChoices } from './PaperChoices.js';
import { paperChoiceOf, paperFieldsFor, type PaperFields } from './papers.js';
import { ShareNote } from './ShareNote.js';
import { noChoices, type Earlier, type Subject } from './choices.js';
import { useExport, type ExportState } from './use-export.js';

interface Props {
  entries: readonly string[];
  make: ExportAction;
  anchor: AnchorAction;
  /** What can be marked, and what can be added to. */
  subjects?: readonly Subject[];
  earlier?: readonly Earlier[];
  /** What is known for the papers. */
  papers?: PaperFields;
  contactSheet?: (() => Promise<void>) | undefined;
  /** Notes with whom it was shared; absent: not from here. */
  share?: ((words: DataOf<'shared'>) => Promise<void>) | undefined;
  onClose: () => void;
}

/** Says what goes into the bundle and what does not, makes it, and says where it is. */
export function ExportPanel(props: Props): JSX.Element {
  const { entries, make, anchor, subjects = [], earlier = [], contactSheet, onClose } = props;
  const { state, start, cancel } = useExport(entries, make);
  const [to, setTo] = useState('');
  const [purpose, setPurpose] = useState('');
  const [choices, setChoices] = useState(noChoices);
  const [typed, setPapers] = useState(() => props.papers ?? paperFieldsFor([]));
  // What is arranged beside the open panel counts as well.
  const papers = props.papers ? { ...typed, arranged: props.papers.arranged } : typed;
  const busy = state.state === 'busy';
  const press = (): void =>
    start({
      to: to.trim() || null,
      purpose: purpose.trim() || null,
      level: choices.level,
      home: choices.home,
      leftOutReason: choices.leftOutReason.trim() || null,
      supplement: choices.earlier
        ? { plNumber: choices.plNumber.trim() || null, earlier: [choices.earlier] }
        : null,
      papers: choices.level === 'full' ? paperChoiceOf(papers) : null,
      papersApart: papers.apart,
    });
  return (
    <section class="panel" aria-labelledby="export-title">
      <Heading id="export-title" focus>
        {text('export_title')}
      </Heading>
      <div class="columns">
        <div>
          <Subheading>{text('export_in')}</Subheading>
          <ul class="list">
            <li>{countText(entries.length, 'export_in_one', 'export_in_many')}</li>
            <li>{text('export_in_picture')}</li>
            <li>{text('export_in_report')}</li>
            <li>{text('export_in_proof')}</li>
          </ul>
        </div>
        <div>
          <Subheading>{text('export_out')}</Subheading>
          <ul class="list">
            <li>{text('export_out_notes')}</li>
            <li>{text('export_out_screen')}</li>
            <li>{text('export_out_browser')}</li>
          </ul>
        </div>
      </div>
      <TextField id="export-to" label={text('export_to')} value={to} onValue={setTo} />
      <TextField
        id="export-purpose"
        label={text('export_purpose')}
        help={text('export_purpose_help')}
        value={purpose}
        onValue={setPurpose}
      />
      <ChoiceFields choices={choices} subjects={subjects} earlier={earlier} onChoices={setChoices} />
      {choices.level === 'full' && (
        <PaperChoices fields={papers} onFields={setPapers} contactSheet={contactSheet} />
      )}
      <p class="utrecht-paragraph">{text('export_stays_here')}</p>
      <div class="actions">
        <Button look="primary-action" disabled={busy} onPress={press}>
          {text('export_make')}
        </Button>
        <Button onPress={busy ? cancel : onClose}>{text(busy ? 'cancel' : 'close')}</Button>
      </div>
      <State state={state} />
      {state.state === 'done' && props.share && (
        <ShareNote entries={entries} to={to.trim()} level={choices.level} share={props.share} />
      )}
      {state.state === 'done' && <AnchorPanel make={anchor} />}
    </section>
  );
}

function State({ state }: { state: ExportState }): JSX.Element {
  return (
    <>
      {state.state === 'busy' && (
        <p class="progress">
          <label>
            {text('export_busy', String(state.progress.done), String(state.progress.total))}
            <progress max={state.progress.total} value={state.progress.done} />
          </label>
        </p>
      )}
      <Live>
        {state.state === 'busy' && <span class="visually-hidden">{text('export_started')}</span>}
        {state.state === 'cancelled' && <Notice tone="info">{text('export_cancelled')}</Notice>}
        {state.state === 'failed' && <Notice tone="help">{failureText(state.error)}</Notice>}
        {state.state === 'done' && <Done exported={state.exported} />}
      </Live>
    </>
  );
}

function Done({ exported: { files, skipped, damage, stamps } }: { exported: Exported }): JSX.Element {
  return (
    <>
      <Notice tone="done" title={text('export_done')}>
        <p>{text('export_where')}</p>
        <ul class="list">
          {files.map((name) => (
            <li key={name}>
              <code class="utrecht-code">{name}</code>
            </li>
          ))}
        </ul>
        <p>{text('export_next')}</p>
        <ol class="list">
          <li>{text('export_next_1')}</li>
          <li>{text('export_next_2')}</li>
          <li>{text('export_next_3')}</li>
        </ol>
      </Notice>
      <Stamps stamps={stamps} />
      {skipped.length > 0 && <p>{countText(skipped.length, 'export_skipped_one', 'export_skipped_many')}</p>}
      {damage.length > 0 && (
        <Notice tone="help" title={text('export_damage')}>
          <ul class="list">
            {damage.map((place) => (
              <li key={place}>
                <code class="utrecht-code">{place}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
