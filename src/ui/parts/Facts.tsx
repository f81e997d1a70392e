import type { ComponentChildren, JSX } from 'preact';
import type { Field } from '../../core/field.js';
import { text } from '../text.js';
import { sourceWords } from '../words.js';

/** A list of facts, each with its name. */
export const Facts = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <dl class="facts">{children}</dl>
);

export function Fact({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="facts__item">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface Props<T extends string> {
  name: string;
  field: Field<T>;
  /** How a value is shown; as it is where left out. */
  show?: (value: T) => ComponentChildren;
}

/** A recorded field: its value, where that was found, and every other value that was found. */
export function FieldFact<T extends string>({ name, field, show }: Props<T>): JSX.Element {
  const shown = show ?? ((value: T) => <bdi>{value}</bdi>);
  return (
    <Fact name={name}>
      {field.value === null ? <span class="quiet">{text('unknown')}</span> : shown(field.value)}
      {field.source && <span class="facts__source">{text(sourceWords[field.source])}</span>}
      {field.others.map((other, index) => (
        <span class="facts__other" key={index}>
          {text('other_value')} {shown(other.value)}{' '}
          <span class="facts__source">{text(sourceWords[other.source])}</span>
        </span>
      ))}
    </Fact>
  );
}
