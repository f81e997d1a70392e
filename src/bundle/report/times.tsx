import type { Capture } from '../../core/capture.js';
import type { Post } from '../../core/post.js';
import { Facts, Moment, Row, Theirs, sourceText } from './parts.js';
import { UNKNOWN } from './words.js';

/** Start of X's id clock, milliseconds since 1970 (Snowflake); the id's lowest 22 bits are not time. */
const X_EPOCH = 1_288_834_974_657n;
const X_SHIFT = 22n;

/** The sum by which anyone can find the time in an X id again; null for other platforms. */
export function idArithmetic(post: Post): string | null {
  const id = post.postId.value;
  if (post.platform !== 'x' || id === null || !/^\d{10,20}$/.test(id)) return null;
  const ticks = BigInt(id) >> X_SHIFT;
  const time = ticks + X_EPOCH;
  return `${id} ÷ 4194304 (= 2^22), naar beneden afgerond = ${ticks}; ${ticks} + ${X_EPOCH} = ${time} milliseconden na 1 januari 1970, 00:00 UTC`;
}

/** The four facts about time, never merged. */
export function Times({ capture }: { capture: Capture }) {
  const { post, capturedAt, zone } = capture;
  const { shown, machine, fromId } = post.postedAt;
  const sum = idArithmetic(post);
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
            Tijdzone van de computer: {zone.name} ({zone.offsetMinutes} minuten ten opzichte van UTC)
          </span>
        </Row>
      </Facts>
      {sum !== null && <p class="soft">Narekenen van tijd 3: {sum}.</p>}
    </div>
  );
}
