import { nameOf } from './fields.js';
import { Address, Moment, Theirs } from './parts.js';
import type { Seen } from './seen.js';
import { HOME_NOTE } from '../layout/overview.js';
import { zonedTime } from './time.js';
import { UNKNOWN } from './words.js';

/** Characters of a text on the front page. */
const SHORT = 180;

/** The beginning of a text; whole characters, so that an emoji is never cut in two. */
function short(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= SHORT ? characters.join('') : `${characters.slice(0, SHORT).join('')}…`;
}

function Said({ seen: { entry, capture, hidden } }: { seen: Seen }) {
  if (entry.home || hidden.includes('text')) return <em>{HOME_NOTE}</em>;
  if (capture === null) return <em>gegevens beschadigd</em>;
  const text = capture.post.text.value;
  return text ? (
    <span>
      “<Theirs text={short(text)} />”
    </span>
  ) : (
    <em>geen tekst</em>
  );
}

function ExhibitRow({ seen }: { seen: Seen }) {
  const { entry, capture, posted } = seen;
  // A part of a page has no address of its own: where it was seen.
  const address = capture?.post.permalink.value ?? (capture?.part ? capture.page.url : null);
  return (
    <tr>
      <td>
        <a href={`#bericht-${entry.number}`}>{entry.number}</a>
      </td>
      <td>
        <Said seen={seen} />
        <br />
        {capture === null ? UNKNOWN : <Theirs text={nameOf(capture.post, capture.part)} />},{' '}
        {address ? <Address url={address} /> : <em>adres {UNKNOWN}</em>}
      </td>
      <td>
        Geplaatst: {posted === null ? <em>{UNKNOWN}</em> : <Moment iso={posted} />}
        <br />
        Vastgelegd:{' '}
        {capture === null ? <em>{UNKNOWN}</em> : zonedTime(capture.capturedAt, capture.zone.offsetMinutes)}
      </td>
    </tr>
  );
}

/** What is said, where and when, in the order of recording: the way into the rest. */
export const Exhibits = ({ seen }: { seen: readonly Seen[] }) => (
  <table class="index">
    <caption>Bewijsstukken</caption>
    <thead>
      <tr>
        <th scope="col">Nr</th>
        <th scope="col">Wat er staat, van wie en waar</th>
        <th scope="col">Wanneer</th>
      </tr>
    </thead>
    <tbody>
      {seen.map((one) => (
        <ExhibitRow seen={one} />
      ))}
    </tbody>
  </table>
);
