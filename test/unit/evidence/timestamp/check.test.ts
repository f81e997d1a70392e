import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkToken, type Expected } from '../../../../src/evidence/timestamp/check.js';
import { readRoots, type Roots } from '../../../../src/evidence/timestamp/roots.js';
import { bytesToHex } from '../../../../src/evidence/hash.js';
import {
  authorityFolder,
  CA,
  makeAuthority,
  makeIdentity,
  TSA,
  type Authority,
  type Identity,
} from '../../../tools/authority.js';
import { contentOf, DATA, DIGEST, NONCE, signAgain, tokenOf } from './tokens.js';

const { folder, remove } = authorityFolder();
let authority: Authority;
let other: Authority;
let roots: Roots;
let token: Uint8Array;
beforeAll(async () => {
  authority = makeAuthority(folder);
  other = makeAuthority(folder, { name: 'Namaak', key: 'ec' });
  roots = await readRoots(readFileSync(authority.root));
  token = await tokenOf(authority);
});
afterAll(remove);

const check = (bytes: Uint8Array, over: Partial<Expected> = {}) =>
  checkToken(bytes, { digest: DIGEST, nonce: bytesToHex(NONCE), roots, ...over });
const faultsOf = async (bytes: Uint8Array, over: Partial<Expected> = {}) => {
  const result = await check(bytes, over);
  return result.state === 'failed' ? result.faults.map(({ check: name }) => name) : result.state;
};

/** The content of a token made now: certificates of a moment ago were valid then. */
const fresh = async () => contentOf(await tokenOf(authority));
const signNow = async (...[signer, extra]: [Identity, Parameters<typeof signAgain>[3]?]) =>
  signAgain(folder, await fresh(), signer, extra);

describe('a token of a real authority', () => {
  it('is trusted up to the root that was chosen, with what it says', async () => {
    const result = await check(token);
    expect(result).toMatchObject({
      state: 'trusted',
      root: 'Proefdienst wortel, Verzonnen',
      facts: {
        authority: 'Proefdienst tijd, Verzonnen',
        accuracy: 1,
        policy: '1.2.3.4.1',
        imprint: DIGEST,
        claimsQualified: false,
      },
    });
    if (result.state !== 'trusted') return;
    expect(result.facts.genTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(result.facts.serial).toMatch(/^[0-9a-f]+$/);
  });

  it('is not trusted without a root, and says so instead of failing', async () => {
    expect((await check(token, { roots: null })).state).toBe('unanchored');
  });

  it('with elliptic curves as well', async () => {
    const elliptic = await readRoots(readFileSync(other.root));
    expect((await check(await tokenOf(other), { roots: elliptic })).state).toBe('trusted');
  });

  it('with RSA-PSS in token and certificates', async () => {
    const pss = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'];
    const root = makeIdentity(folder, { name: 'PSS wortel', issuer: null, extensions: CA, signing: pss });
    const signer = makeIdentity(folder, { name: 'PSS tijd', issuer: root, extensions: TSA, signing: pss });
    const options = ['-cades', '-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:32'];
    const stamped = await signNow(signer, { options });
    expect((await check(stamped, { roots: await readRoots(readFileSync(root.certificate)) })).state).toBe(
      'trusted',
    );
  });

  it('with a key identifier instead of a name', async () => {
    const chosen = signed({});
    const stamped = await signNow(chosen.signer, { options: ['-cades', '-keyid'] });
    expect((await check(stamped, { roots: await chosen.roots() })).state).toBe('trusted');
  });
});

/** A root of its own and a signer with something special about it. */
function signed(over: { extensions?: readonly string[]; short?: boolean }) {
  const root = makeIdentity(folder, { name: 'Eigen wortel', issuer: null, extensions: CA });
  const signer = makeIdentity(folder, {
    name: 'Eigen tijd',
    issuer: root,
    extensions: over.extensions ?? [...TSA, 'subjectKeyIdentifier=hash'],
    ...(over.short && { key: 'rsa-short' as const }),
  });
  return { root, signer, roots: async () => readRoots(readFileSync(root.certificate)) };
}

const purpose = (line: string) => [...TSA.slice(0, 2), ...(line === '' ? [] : [line])];

describe('a token that does not hold is refused by name', () => {
  it('over other data, for another request, under another policy', async () => {
    expect(await faultsOf(token, { digest: 'ab'.repeat(32) })).toEqual(['imprint']);
    expect(await faultsOf(token, { nonce: '41'.repeat(8) })).toEqual(['nonce']);
    expect(await faultsOf(token, { policy: '1.2.3.4.9' })).toEqual(['policy']);
  });

  it('of an authority that leads to another root', async () => {
    expect(await faultsOf(await tokenOf(other))).toEqual(['chain']);
  });

  it('of an authority with the same names but other keys', async () => {
    const namesake = makeAuthority(folder);
    expect(await faultsOf(await tokenOf(namesake))).toEqual(['chain']);
  });

  it.each<[string, string, string[]]>([
    ['no purpose', '', ['extended-key-usage']],
    ['another purpose', 'extendedKeyUsage=critical,codeSigning', ['extended-key-usage']],
    ['a purpose that is not critical', 'extendedKeyUsage=timeStamping', ['extended-key-usage']],
    ['more purposes', 'extendedKeyUsage=critical,timeStamping,codeSigning', ['extended-key-usage']],
  ])('signed with a certificate with %s', async (_name, line, expected) => {
    const { signer, roots: own } = signed({ extensions: purpose(line) });
    expect(await faultsOf(await signNow(signer), { roots: await own() })).toEqual(expected);
  });

  it.each(['2019', '2049'])('made in %s, when its certificates did not hold', async (year) => {
    const { signer, roots: own } = signed({});
    const moved = Buffer.from(await fresh());
    const at = moved.indexOf(/20\d{12}Z/.exec(moved.toString('latin1'))?.[0] ?? '');
    moved.write(year, at, 'latin1');
    expect(await faultsOf(signAgain(folder, moved, signer), { roots: await own() })).toEqual([
      'validity',
      'validity',
    ]);
  });

  it('signed with a key that may not sign, is too short, or asks what we do not know', async () => {
    const usage = signed({ extensions: ['keyUsage=critical,keyEncipherment', TSA[2] ?? ''] });
    const faults = async ({ signer, roots: own }: typeof usage) =>
      faultsOf(await signNow(signer), { roots: await own() });
    expect(await faults(usage)).toEqual(['key-usage']);
    expect(await faults(signed({ short: true }))).toEqual(['signature']);
    expect(await faults(signed({ extensions: [...TSA, '1.2.3.4.5=critical,DER:0500'] }))).toEqual([
      'constraints',
    ]);
  });

  it('issued by something that may not issue', async () => {
    const root = makeIdentity(folder, { name: 'Wortel', issuer: null, extensions: CA });
    const chainOf = async (between: readonly string[]) => {
      const middle = makeIdentity(folder, { name: 'Tussen', issuer: root, extensions: between });
      const signer = makeIdentity(folder, { name: 'Tijd', issuer: middle, extensions: TSA });
      return faultsOf(await signNow(signer, { extra: [middle] }), {
        roots: await readRoots(readFileSync(root.certificate)),
      });
    };
    expect(await chainOf(CA)).toBe('trusted');
    expect(await chainOf(['basicConstraints=critical,CA:FALSE'])).toEqual(['constraints']);
    expect(await chainOf([CA[0] ?? '', 'keyUsage=critical,digitalSignature'])).toEqual(['key-usage']);
    expect(await chainOf([...CA, 'extendedKeyUsage=serverAuth'])).toEqual(['extended-key-usage']);
  });

  it('with more authorities between than the root allows', async () => {
    const root = makeIdentity(folder, {
      name: 'Kort',
      issuer: null,
      extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', CA[1] ?? ''],
    });
    const middle = makeIdentity(folder, { name: 'Tussen', issuer: root, extensions: CA });
    const signer = makeIdentity(folder, { name: 'Tijd', issuer: middle, extensions: TSA });
    const stamped = await signNow(signer, { extra: [middle] });
    expect(await faultsOf(stamped, { roots: await readRoots(readFileSync(root.certificate)) })).toEqual([
      'constraints',
    ]);
  });

  it('without the certificate that the signature names, or without that certificate at all', async () => {
    const { signer, roots: own } = signed({});
    const unnamed = await signNow(signer, { options: [] });
    expect(await faultsOf(unnamed, { roots: await own() })).toEqual(['signing-certificate']);
    const bare = await signNow(signer, { options: ['-cades', '-nocerts'] });
    expect(await faultsOf(bare, { roots: await own() })).toEqual(['signer']);
  });

  it('that is no time stamp at all', async () => {
    const web = new TextEncoder().encode('<!doctype html><title>Welkom</title>');
    for (const bytes of [
      new Uint8Array(),
      Uint8Array.from([48]),
      web,
      DATA,
      token.slice(0, -1),
      longer(token),
    ])
      expect(await faultsOf(bytes)).toEqual(['form']);
    expect(await faultsOf(new Uint8Array(200_000))).toEqual(['form']);
  });
});

const longer = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...bytes, 0]);

it('no byte of a token can be changed unnoticed', { timeout: 180_000 }, async () => {
  const elliptic = await readRoots(readFileSync(other.root));
  const whole = await tokenOf(other);
  const unnoticed: number[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    const { state } = await checkToken(changed, { digest: DIGEST, roots: elliptic });
    if (state !== 'failed') unnoticed.push(at);
  }
  expect(unnoticed).toEqual([]);
});

describe('roots', () => {
  it('are read from PEM with text around it, and from DER', async () => {
    const pem = readFileSync(authority.root);
    const der = Buffer.from(pem.toString().replace(/-----[^-]+-----|\s/g, ''), 'base64');
    const both = Buffer.concat([
      Buffer.from('Onze wortel\n'),
      pem,
      readFileSync(authority.stamps.certificate),
    ]);
    expect((await readRoots(der)).trusted).toHaveLength(1);
    const { trusted, others } = await readRoots(both);
    expect([trusted.length, others.length]).toEqual([1, 1]);
  });

  it('that sign nobody, least of all themselves, are refused', async () => {
    for (const file of [readFileSync(authority.stamps.certificate), Buffer.from('geen certificaat')])
      await expect(readRoots(file)).rejects.toMatchObject({ code: 'bad-data' });
  });
});
