import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askTimestamp, type AuthorityPorts, type Sent } from '../../../../src/evidence/timestamp/ask.js';
import { bytesToHex } from '../../../../src/evidence/hash.js';
import { nonceOf, timestampRequest } from '../../../../src/evidence/timestamp/request.js';
import { readAnswer } from '../../../../src/evidence/timestamp/response.js';
import { readRoots, type Roots } from '../../../../src/evidence/timestamp/roots.js';
import { authorityFolder, makeAuthority, type Authority } from '../../../tools/authority.js';
import { DATA, DIGEST, granted, NONCE, sha256Of, tokenOf } from './tokens.js';

const { folder, remove } = authorityFolder();
let authority: Authority;
let strict: Authority;
let roots: Roots;
beforeAll(async () => {
  authority = makeAuthority(folder, { key: 'ec' });
  strict = makeAuthority(folder, { key: 'ec', digests: 'sha512' });
  roots = await readRoots(readFileSync(authority.root));
});
afterAll(remove);

const answered = (bytes: Uint8Array): Sent => ({ state: 'answered', bytes });
const ask = (send: AuthorityPorts['send'], over: Partial<AuthorityPorts> = {}) =>
  askTimestamp(DIGEST, {
    send,
    randomBytes: (count) => new Uint8Array(count).fill(7),
    now: () => new Date(),
    roots,
    ...over,
  });
const faults = async (send: AuthorityPorts['send']) => {
  const stamped = await ask(send);
  return stamped.state === 'failed' ? stamped.faults.map(({ check }) => check) : stamped.state;
};

describe('a request', () => {
  it('holds the hash, a nonce and the wish for certificates, and nothing else', () => {
    const request = timestampRequest(sha256Of(DATA), NONCE);
    expect(bytesToHex(request)).toBe(
      `30430201013031300d060960864801650304020105000420${DIGEST}0208${bytesToHex(NONCE)}0101ff`,
    );
  });

  it('takes only a hash and a nonce of the right form', () => {
    expect(() => timestampRequest(new Uint8Array(20), NONCE)).toThrow();
    expect(() => timestampRequest(sha256Of(DATA), new Uint8Array(8))).toThrow();
    for (const first of [0, 0x7f, 0x80, 0xff])
      expect(() => timestampRequest(sha256Of(DATA), nonceOf(new Uint8Array(8).fill(first)))).not.toThrow();
  });
});

describe('asking', () => {
  it('a real authority gives a token that holds, with how far the clocks differ', async () => {
    const stamped = await ask(async (request) => answered(await authority.reply(request)), {
      now: () => new Date(Date.now() + 3_600_000),
    });
    expect(stamped).toMatchObject({ state: 'verified', root: 'Proefdienst wortel, Verzonnen' });
    if (stamped.state !== 'verified') return;
    expect(stamped.clockAhead).toBeGreaterThan(3_590_000);
  });

  it('without a root says that nobody knows who made it', async () => {
    const send = async (request: Uint8Array) => answered(await authority.reply(request));
    expect(await ask(send, { roots: null })).toMatchObject({ state: 'verified', root: null });
  });

  it('no answer stays open', async () => {
    for (const why of ['slow', 'unreachable', 'permission', 'http-503'] as const)
      expect(await ask(() => Promise.resolve({ state: 'none', why }))).toEqual({ state: 'pending', why });
  });

  it('a refusal is told with its reason', async () => {
    const stamped = await ask(async (request) => answered(await strict.reply(request)));
    expect(stamped.state === 'failed' && stamped.faults).toEqual([
      {
        check: 'status',
        detail:
          'De tijdstempeldienst weigert de aanvraag: het gevraagde controlegetal wordt niet aangenomen.',
      },
    ]);
  });

  it('a lying authority: an answer to another request, over another hash, under another root', async () => {
    const foreign = makeAuthority(folder, { key: 'ec', name: 'Vreemd' });
    expect(await faults(async () => answered(granted(await tokenOf(authority))))).toEqual(['nonce']);
    const nonce = nonceOf(new Uint8Array(8).fill(7));
    const other = async () => answered(granted(await tokenOf(authority, new Uint8Array([1]), nonce)));
    expect(await faults(other)).toEqual(['imprint']);
    expect(await faults(async (request) => answered(await foreign.reply(request)))).toEqual(['chain']);
  });

  it('a web page, nothing, a token without the answer around it, or far too much', async () => {
    const token = await tokenOf(authority);
    const html = new TextEncoder().encode('<!doctype html><h1>Onderhoud</h1>');
    for (const bytes of [html, new Uint8Array(), token, new Uint8Array(1_000_000).fill(48)])
      expect(await faults(() => Promise.resolve(answered(bytes)))).toEqual(['form']);
    expect(readAnswer(Uint8Array.from([0x30, 5, 0x30, 3, 2, 1, 0]))).toMatchObject({
      state: 'refused',
      fault: { check: 'status' },
    });
  });
});
