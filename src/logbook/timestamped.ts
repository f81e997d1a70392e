import type { ArtefactRef } from '../core/capture.js';
import type { Happening } from '../core/journal.js';
import { sha256Hex } from '../evidence/hash.js';
import type { Stamped } from '../evidence/timestamp/ask.js';
import { stampedText } from '../evidence/timestamp/words.js';
import type { Logbook, Plan } from './ports.js';

export const TOKEN_TYPE = 'application/vnd.etsi.timestamp-token';

type Subject = Extract<Happening, { kind: 'timestamped' }>['data']['of'];
type Answered = Exclude<Stamped, { state: 'pending' }>;

async function refOf(id: string, bytes: Uint8Array): Promise<ArtefactRef> {
  return { id, sha256: await sha256Hex(bytes), size: bytes.length, type: TOKEN_TYPE, role: 'timestamp' };
}

/** Notes in the journal what an authority answered, with its token. Errors: those of `Logbook.write`. */
export async function noteTimestamp(
  logbook: Pick<Logbook, 'write'>,
  of: Subject,
  address: string,
  stamped: Answered,
  newId: () => string,
): Promise<void> {
  const { state, token, facts } = stamped;
  const ref = token && (await refOf(newId(), token));
  const plan: Plan = {
    happenings: [
      {
        kind: 'timestamped',
        data: {
          of,
          authority: address,
          state,
          genTime: facts?.genTime ?? null,
          serial: facts?.serial ?? null,
          policy: facts?.policy ?? null,
          qualified: facts?.claimsQualified === true ? true : null,
          token: ref,
          detail: stampedText(stamped),
        },
      },
    ],
    files: ref ? [{ ref, bytes: token }] : [],
  };
  await logbook.write(() => plan);
}
