import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesToHex } from '../../../../src/evidence/hash.js';
import { sequence, tagged } from '../../../../src/evidence/timestamp/der.js';
import { nonceOf, timestampRequest } from '../../../../src/evidence/timestamp/request.js';
import { readAnswer } from '../../../../src/evidence/timestamp/response.js';
import { readToken } from '../../../../src/evidence/timestamp/token.js';
import type { Authority, Identity } from '../../../tools/authority.js';

/** What is stamped in these tests. */
export const DATA = new TextEncoder().encode('lijst van bestanden');
export const sha256Of = (data: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(data).digest());
export const DIGEST = bytesToHex(sha256Of(DATA));

export const NONCE = nonceOf(Uint8Array.from([9, 8, 7, 6, 5, 4, 3, 2]));

/** A real token of that authority over `data`. */
export async function tokenOf(
  authority: Authority,
  data: Uint8Array = DATA,
  nonce: Uint8Array = NONCE,
): Promise<Uint8Array> {
  const answer = readAnswer(await authority.reply(timestampRequest(sha256Of(data), nonce)));
  if (answer.state !== 'granted') throw new Error(answer.fault.detail);
  return answer.token;
}

export const contentOf = (token: Uint8Array): Uint8Array => readToken(token).content;

/** A TimeStampResp that says "granted" around any token. */
export const granted = (token: Uint8Array): Uint8Array => sequence(sequence(tagged(0x02, [0])), token);

/**
 * Signs the content of a token anew with any certificate, as `openssl ts` refuses to do: wrong purpose, over, another
 * signature algorithm. `options` go to `openssl cms`.
 */
export function signAgain(
  folder: string,
  content: Uint8Array,
  signer: Identity,
  { extra = [], options = ['-cades'] }: { extra?: readonly Identity[]; options?: readonly string[] } = {},
): Uint8Array {
  const base = mkdtempSync(join(folder, 'cms-'));
  const path = (name: string) => join(base, name);
  writeFileSync(path('tst'), content);
  writeFileSync(
    path('extra.pem'),
    extra.map(({ certificate }) => readFileSync(certificate, 'utf8')).join(''),
  );
  const more = extra.length > 0 ? ['-certfile', path('extra.pem')] : [];
  execFileSync(
    'openssl',
    [
      ...['cms', '-sign', '-binary', '-nodetach', '-nosmimecap', '-md', 'sha256', '-outform', 'DER'],
      ...['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-in', path('tst'), '-out', path('out')],
      ...['-signer', signer.certificate, '-inkey', signer.key, ...more, ...options],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Uint8Array(readFileSync(path('out')));
}
