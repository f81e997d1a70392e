import type { Capture } from '../../core/capture.js';
import type { Post } from '../../core/post.js';
import { Facts, Moment, Row, Theirs, sourceText } from './parts.js';
import { utcTime, zonedTime } from './time.js';
import { UNKNOWN } from './words.js';

/** Start of X's id clock, milliseconds since 1970 (Snowflake); the id's lowest 22 bits are not time. */
const X_EPOCH = 1_288_834_974_657n;
const X_SHIFT = 22n;

/** The steps by which anyone can find the time in an X id again; null for other platforms. */
export function idArithmetic(post: Post): string[] | null {
  const id = post.postId.value;
  if (post.platform !== 'x' || id === null || !/^\d{10,20}$/.test(id)) return null;
  const ticks = BigInt(id) >> X_SHIFT;
  const time = ticks + X_EPOCH;
  return [
    `Neem het nummer van het bericht: ${id}.`,
    `Deel door 4194304 (dat is 2 tot de macht 22) en rond naar beneden af: ${ticks}.`,
    `Tel er het begin van de klok van X bij op, in milliseconden: ${ticks} + ${X_EPOCH} = ${time}.`,
    `Dat zijn milliseconden sinds 1 januari 1970, 00:00 UTC: ${utcTime(new Date(Number(time)).toISOString())}.`,
  ];
}

/** The four facts about time, never merged. */
export function Times({ capture }: { capture: Capture }) {
  const { post, capturedAt, zone } = capture;
  const { shown, machine, fromId } = post.postedAt;
  const steps = idArithmetic(post);
  const missing = <em>{UNKNOWN}</em>;
  return (
    <div>
      <Facts caption="Vier gegevens over de tijd, naast elkaar en niet samengevoegd">
        <Row name="1. Zoals getoond" source={shown === null ? '' : sourceText('shown')}>
          {shown === null ? missing : <Theirs text={shown} />}
        </Row>
        <Row
          name="2. In de code van de pagina"
          source={machine.value === null ? '' : sourceText(machine.source)}
        >
          {machine.value === null ? missing : <Moment iso={machine.value} />}
          {machine.others.map((other) => (
            <span>
              <br />
              Anders volgens een andere bron: <Moment iso={other.value} /> ({sourceText(other.source)})
            </span>
          ))}
        </Row>
        <Row name="3. Uit het nummer" source={fromId === null ? '' : sourceText('id')}>
          {fromId === null ? missing : <Moment iso={fromId} />}
        </Row>
        <Row name="4. Vastgelegd" source="klok van de computer">
          <Moment iso={capturedAt} />
          <br />
          <span class="soft">
            Op de computer, tijdzone <Theirs text={zone.name} />: {zonedTime(capturedAt, zone.offsetMinutes)}
          </span>
        </Row>
      </Facts>
      {steps !== null && (
        <div class="soft">
          <p>Zo rekent u tijd 3 na:</p>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
