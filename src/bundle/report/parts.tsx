import type { ComponentChildren } from 'preact';
import type { Field, Source } from '../../core/field.js';
import { SOURCE, UNKNOWN } from './words.js';
import { dutchTime, utcTime } from './time.js';

const LINK = /^https?:\/\/[^\s/$.?#][^\s"'<>\\^`{|}]*$/i;

/** Words of somebody else: isolated, so that their writing direction does not reorder ours. */
export const Theirs = ({ text }: { text: string }) => <bdi>{text}</bdi>;

/** An address; only http(s) becomes a link, and the text shown is always the address itself. */
export function Address({ url }: { url: string }) {
  if (!LINK.test(url)) return <Theirs text={url} />;
  return (
    <a href={url} rel="noreferrer">
      <bdi>{url}</bdi>
    </a>
  );
}

/** A text exactly as recorded, line breaks kept. */
export const Quote = ({ text }: { text: string }) => (
  <blockquote class="quote">
    <p dir="auto">
      <Theirs text={text} />
    </p>
  </blockquote>
);

/** A moment: UTC first, as recorded, and the same moment in Dutch time. */
export const Moment = ({ iso }: { iso: string }) => (
  <span>
    {utcTime(iso)}
    <br />
    <span class="soft">Nederlandse tijd: {dutchTime(iso)}</span>
  </span>
);

export const sourceText = (source: Source | null): string => (source === null ? UNKNOWN : SOURCE[source]);

/** One row: what, value, where it comes from. */
export const Row = (props: { name: string; source?: string; children: ComponentChildren }) => (
  <tr>
    <th scope="row">{props.name}</th>
    <td>{props.children}</td>
    <td class="bron">{props.source ?? ''}</td>
  </tr>
);

/** A field with its source, and below it what other sources said. */
export function FieldRow(props: { name: string; field: Field<string>; address?: boolean }) {
  const { value, source, others } = props.field;
  const show = (text: string) => (props.address ? <Address url={text} /> : <Theirs text={text} />);
  return (
    <Row name={props.name} source={value === null ? '' : sourceText(source)}>
      {value === null ? <em>{UNKNOWN}</em> : show(value)}
      {others.map((other) => (
        <span>
          <br />
          Anders volgens een andere bron: {show(other.value)} ({sourceText(other.source)})
        </span>
      ))}
    </Row>
  );
}

/** A table of rows that name, value and source. */
export const Facts = (props: { caption: string; children: ComponentChildren }) => (
  <table>
    <caption>{props.caption}</caption>
    <thead>
      <tr>
        <th scope="col">Gegeven</th>
        <th scope="col">Waarde</th>
        <th scope="col">Bron</th>
      </tr>
    </thead>
    <tbody>{props.children}</tbody>
  </table>
);

/** A hash or key, for comparing. */
export const Code = ({ text }: { text: string }) => <code>{text}</code>;
