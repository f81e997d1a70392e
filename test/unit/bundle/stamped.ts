import { hexToBytes } from '../../../src/evidence/hash.js';
import { lineHash } from '../../../src/evidence/chain.js';
import { nonceOf, timestampRequest } from '../../../src/evidence/timestamp/request.js';
import { readAnswer } from '../../../src/evidence/timestamp/response.js';
import { stampable } from '../../../src/bundle/index.js';
import type { Authority } from '../../tools/authority.js';
import type { Sample } from './sample.js';

/** A real token of that authority over a SHA-256 (hex). */
export async function stamp(by: Authority, digest: string): Promise<Uint8Array> {
  const nonce = nonceOf(new Uint8Array(8).fill(9));
  const answer = readAnswer(await by.reply(timestampRequest(hexToBytes(digest), nonce)));
  if (answer.state !== 'granted') throw new Error(answer.fault.detail);
  return answer.token;
}

/** A bundle with a token over itself. */
export async function stampedBy(by: Authority, zip: Uint8Array): Promise<Uint8Array> {
  const waiting = await stampable(zip);
  return waiting.withToken(await stamp(by, waiting.digest));
}

/** Has the head stamped, as the extension does, and notes it. Returns the line that it is over. */
export async function addHead(
  sample: Sample,
  by: Authority,
  over: { state?: 'verified' | 'failed'; hash?: string } = {},
): Promise<number> {
  const last = (await sample.lines()).at(-1);
  if (!last) throw new Error('no lines');
  const hash = over.hash ?? (await lineHash(last));
  const token = await sample.file('timestamp', 'application/vnd.etsi.timestamp-token', await stamp(by, hash));
  await sample.add({
    kind: 'timestamped',
    data: {
      of: { kind: 'head', seq: last.seq, hash },
      authority: 'https://tijd.example/tsr',
      state: over.state ?? 'verified',
      genTime: null,
      serial: null,
      policy: null,
      qualified: null,
      token,
      detail: null,
    },
  });
  return last.seq;
}
