import type { JSX } from 'preact';
import { VersionTaken } from '../../protocols/library.js';
import { ProtocolFault } from '../../protocols/index.js';
import { failureText } from '../failure-text.js';
import { countText, text } from '../text.js';
import { placeText, problemText } from './problems.js';

/** More places than these help nobody at once. */
const SHOWN = 20;

/** Why a file was not taken over: each place in it, or help for another failure. */
export function ProtocolProblems({ error }: { error: unknown }): JSX.Element {
  if (error instanceof VersionTaken) {
    return <p>{text('protocol_version_taken', error.protocol.id, error.protocol.version)}</p>;
  }
  if (!(error instanceof ProtocolFault)) return <p>{failureText(error)}</p>;
  const more = error.problems.length - SHOWN;
  return (
    <>
      <p>{text('protocol_refused')}</p>
      <ul class="list">
        {error.problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.place.join('.')} ${problem.code}`}>
            <strong>
              <bdi>{placeText(problem)}</bdi>
            </strong>
            : {problemText(problem)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{countText(more, 'protocol_more_one', 'protocol_more_many')}</p>}
    </>
  );
}
