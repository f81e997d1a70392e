import type { JSX } from 'preact';
import { LevelSchema, type Level } from '../../core/happening/handover.js';
import { formatTime } from '../format.js';
import { Radio, SelectField, TextField } from '../options/Fields.js';
import { text, type MessageKey } from '../text.js';
import type { Choices, Earlier, Subject } from './choices.js';

const LEVEL: Readonly<Record<Level, MessageKey>> = {
  full: 'export_level_full',
  redacted: 'export_level_redacted',
  summary: 'export_level_summary',
};

interface Props {
  choices: Choices;
  subjects: readonly Subject[];
  earlier: readonly Earlier[];
  onChoices: (choices: Choices) => void;
}

/** How much goes along, what holds a home address or family, and whether it adds to an earlier bundle. */
export function ChoiceFields({ choices, subjects, earlier, onChoices }: Props): JSX.Element {
  const set = (part: Partial<Choices>): void => onChoices({ ...choices, ...part });
  const mark = (id: string, on: boolean): void =>
    set({ home: on ? [...choices.home, id] : choices.home.filter((other) => other !== id) });
  return (
    <>
      <fieldset class="group">
        <legend class="utrecht-form-label">{text('export_level')}</legend>
        {LevelSchema.options.map((level) => (
          <Radio
            key={level}
            id={`export-level-${level}`}
            name="export-level"
            label={text(LEVEL[level])}
            checked={choices.level === level}
            onChoose={() => set({ level })}
          />
        ))}
      </fieldset>
      {subjects.length > 0 && choices.level !== 'summary' && (
        <details>
          <summary>{text('export_home')}</summary>
          <fieldset class="group">
            <legend class="utrecht-form-label">{text('export_home_help')}</legend>
            {subjects.map(({ id, name }) => (
              <label class="check" key={id}>
                <input
                  class="utrecht-checkbox utrecht-checkbox--html-input"
                  type="checkbox"
                  checked={choices.home.includes(id)}
                  onChange={(event) => mark(id, event.currentTarget.checked)}
                />
                {name}
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <TextField
        id="export-left-out"
        label={text('export_left_out')}
        help={text('export_left_out_help')}
        value={choices.leftOutReason}
        onValue={(leftOutReason) => set({ leftOutReason })}
      />
      {earlier.length > 0 && (
        <SelectField
          id="export-earlier"
          label={text('export_earlier')}
          value={choices.earlier}
          onValue={(manifest) => set({ earlier: manifest })}
          options={[
            { value: '', label: text('export_earlier_none') },
            ...earlier.map(({ manifest, at, to }) => ({
              value: manifest,
              label: [formatTime(at), to].filter((part) => part !== null).join(', '),
            })),
          ]}
        />
      )}
      {choices.earlier !== '' && (
        <TextField
          id="export-pl-number"
          label={text('export_pl_number')}
          value={choices.plNumber}
          onValue={(plNumber) => set({ plNumber })}
        />
      )}
    </>
  );
}
