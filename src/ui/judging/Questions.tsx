import type { JSX } from 'preact';
import { helpLinesOf, nationalHelpLine, type HelpLine, type Protocol } from '../../protocols/index.js';
import { Radio } from '../options/Fields.js';
import { Live, Notice } from '../parts/Notice.js';
import { text, type MessageKey } from '../text.js';
import type { Direction } from './decision.js';

/** A help line of the protocol by its id, else the country's own; null: nobody named it. */
export const helpLine = (protocol: Protocol, id: string): HelpLine | null =>
  helpLinesOf(protocol).find((line) => line.id === id) ?? nationalHelpLine(id);

/** Whom to call, for what and when. */
export const HelpLineText = ({ line }: { line: HelpLine }): JSX.Element => (
  <p lang="nl">
    <strong>{line.name}</strong>
    {line.number !== null && line.number !== line.name && `, ${line.number}`}. {line.purpose}
    {line.hours !== null && ` ${text('help_hours', line.hours)}`}
  </p>
);

interface DangerProps {
  danger: boolean | null;
  onDanger: (danger: boolean) => void;
}

/** The first question. "Yes" shows whom to call; nothing is blocked by any answer. */
export function DangerQuestion({ danger, onDanger }: DangerProps): JSX.Element {
  const line = nationalHelpLine('noodnummer');
  return (
    <fieldset class="group">
      <legend class="utrecht-form-label">{text('danger_question')}</legend>
      <div class="answers">
        <Radio
          id="danger-yes"
          name="danger"
          label={text('yes')}
          checked={danger === true}
          onChoose={() => onDanger(true)}
        />
        <Radio
          id="danger-no"
          name="danger"
          label={text('no')}
          checked={danger === false}
          onChoose={() => onDanger(false)}
        />
      </div>
      <Live>
        {danger === true && (
          <Notice tone="help" title={text('danger_title')}>
            {line && <HelpLineText line={line} />}
            <p>{text('danger_then')}</p>
          </Notice>
        )}
      </Live>
    </fieldset>
  );
}

const directions: Record<Direction, MessageKey> = {
  jij: 'direction_jij',
  jullie: 'direction_jullie',
  ik: 'direction_ik',
  onbekend: 'direction_onbekend',
};
/** A direction in the words of the question. */
export const directionWords = (direction: Direction): string => text(directions[direction]);

interface ChoicesProps {
  direction: Direction | null;
  onDirection: (direction: Direction) => void;
  /** Tells the choices of several posts on one screen apart: the entry. */
  of?: string;
}

/** The answers to the question whom it is aimed at. Nothing is selected beforehand. */
export function DirectionChoices({ direction, onDirection, of }: ChoicesProps): JSX.Element {
  const tail = of === undefined ? '' : `-${of}`;
  return (
    <>
      {(Object.keys(directions) as Direction[]).map((value) => (
        <Radio
          key={value}
          id={`direction-${value}${tail}`}
          name={`direction${tail}`}
          label={directionWords(value)}
          checked={direction === value}
          onChoose={() => onDirection(value)}
        />
      ))}
    </>
  );
}

interface DirectionProps extends Omit<ChoicesProps, 'of'> {
  /** Whether the rules may say something after it. */
  proposals: boolean;
}

/** Whom it is aimed at: the person answers before the rules say anything. */
export function DirectionQuestion({ proposals, ...choices }: DirectionProps): JSX.Element {
  return (
    <fieldset class="group" aria-describedby="direction-help">
      <legend class="utrecht-form-label">{text('direction_question')}</legend>
      <p class="quiet" id="direction-help">
        {text(proposals ? 'direction_help' : 'direction_help_alone')}
      </p>
      <DirectionChoices {...choices} />
    </fieldset>
  );
}
