import { bytesToHex, hexToBytes } from '../hash.js';
import { checkToken, type TimestampFacts } from './check.js';
import type { TimestampFault } from './fault.js';
import { NONCE_BYTES, nonceOf, timestampRequest } from './request.js';
import { readAnswer } from './response.js';
import type { Roots } from './roots.js';

/**
 * Why there is no answer at all. `permission`: not given for this address, or withdrawn; `unreachable`: no connection,
 * redirected, or broken off; `slow`: no answer in time; `http-…`: the server's own status; `too-large`: more than a token.
 */
export type NoAnswer = 'permission' | 'unreachable' | 'slow' | 'too-large' | `http-${number}`;

export type Sent =
  | { readonly state: 'answered'; readonly bytes: Uint8Array }
  | { readonly state: 'none'; readonly why: NoAnswer };

/** What asking an authority needs from outside. */
export interface AuthorityPorts {
  /** Posts a TimeStampReq (DER) to the authority that was set, and gives the body of its answer. Never throws. */
  send(request: Uint8Array): Promise<Sent>;
  randomBytes(count: number): Uint8Array;
  now(): Date;
  /** Null: the person chose no root certificate. */
  readonly roots: Roots | null;
}

/** `verified`: the token holds; `root` null: it was compared with no root, so who made it is not known. */
export type Stamped =
  | {
      readonly state: 'verified';
      readonly token: Uint8Array;
      readonly facts: TimestampFacts;
      readonly root: string | null;
      /** How far this computer's clock was ahead of the authority's, milliseconds. */
      readonly clockAhead: number;
    }
  | {
      readonly state: 'failed';
      readonly token: Uint8Array | null;
      readonly facts: TimestampFacts | null;
      readonly faults: readonly TimestampFault[];
    }
  | { readonly state: 'pending'; readonly why: NoAnswer };

/**
 * Asks an authority for a time stamp over a SHA-256 (hex) and checks the answer in full. Only that hash, a nonce and
 * the wish to get the certificates leave. An authority that does not answer may be asked again (`pending`); an answer
 * that does not hold is `failed` and never taken for a stamp.
 */
export async function askTimestamp(digest: string, ports: AuthorityPorts): Promise<Stamped> {
  const nonce = nonceOf(ports.randomBytes(NONCE_BYTES));
  const sent = await ports.send(timestampRequest(hexToBytes(digest), nonce));
  if (sent.state === 'none') return { state: 'pending', why: sent.why };
  const answer = readAnswer(sent.bytes);
  if (answer.state === 'refused')
    return { state: 'failed', token: null, facts: null, faults: [answer.fault] };
  const { token } = answer;
  const result = await checkToken(token, { digest, nonce: bytesToHex(nonce), roots: ports.roots });
  if (result.state === 'failed') return { ...result, token };
  return {
    state: 'verified',
    token,
    facts: result.facts,
    root: result.state === 'trusted' ? result.root : null,
    clockAhead: ports.now().getTime() - Date.parse(result.facts.genTime),
  };
}
