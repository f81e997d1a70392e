import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeBundle,
  stampable,
  verifyBundles,
  type Outside,
  type Verdict,
} from '../../../src/bundle/index.js';
import { asicManifest } from '../../../src/bundle/layout/asic.js';
import { readAsicManifest } from '../../../src/bundle/read/asic.js';
import { sha256 } from '../../tools/hash.js';
import { authorityFolder, makeAuthority, type Authority } from '../../tools/authority.js';
import { edit, pack, read, readText, refit, resign, unpack, type Files } from './mutate.js';
import { makeSample, sampleRequest, type Sample } from './sample.js';
import { stamp, stampedBy } from './stamped.js';

const { folder, remove } = authorityFolder();
const MANIFEST = 'META-INF/ASiCManifest001.xml';
const TOKEN = 'META-INF/timestamp001.tst';
const FIRST = 'data/001_x_2056789749164019925';

let authority: Authority;
let other: Authority;
let ca: Uint8Array;
let sample: Sample;
let plain: Uint8Array;
let stamped: Uint8Array;

beforeAll(async () => {
  authority = makeAuthority(folder, { key: 'ec' });
  other = makeAuthority(folder, { key: 'ec', name: 'Namaak' });
  ca = readFileSync(authority.root);
  sample = await makeSample();
  plain = (await makeBundle(sample, sampleRequest())).volumes[0]?.bytes ?? new Uint8Array();
  stamped = await stampedBy(authority, plain);
});
afterAll(remove);

const verify = (bytes: Uint8Array, outside: Outside = {}) =>
  verifyBundles([{ name: 'bundel.zip', bytes }], outside);
const stampsOf = ({ checks }: Verdict) => checks.filter(({ id }) => id === 'timestamp');
const failedSubjects = ({ checks }: Verdict) =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ subject }) => subject);
async function changed(change: (files: Files) => void | Promise<void>, outside: Outside = { ca }) {
  const files = await unpack(stamped);
  await change(files);
  return verify(await pack(files), outside);
}

describe('a bundle with a time stamp', () => {
  it('is anchored by the root of its authority, and says who and when', async () => {
    const verdict = await verify(stamped, { ca });
    expect(verdict.trust).toBe('anchored');
    const [check, ...more] = stampsOf(verdict);
    expect(more).toEqual([]);
    expect(check).toMatchObject({ outcome: 'ok', subject: TOKEN });
    expect(check?.detail).toMatch(
      /^Deze bundel bestond op \d{4}-.*dat bevestigt "Proefdienst tijd, Verzonnen", onder wortelcertificaat "Proefdienst wortel/,
    );
    expect(check?.detail).toContain('geen gekwalificeerde tijdstempel');
  });

  it('without a root is not checked further, and no more than self-consistent', async () => {
    const verdict = await verify(stamped);
    expect(verdict.trust).toBe('self-consistent');
    expect(stampsOf(verdict).map(({ outcome }) => outcome)).toEqual(['not-checked']);
  });

  it('is broken by a root to which nothing leads; a file without a root is told', async () => {
    const wrong = await verify(stamped, { ca: readFileSync(other.root) });
    expect(wrong.trust).toBe('broken');
    expect(failedSubjects(wrong)).toEqual([TOKEN]);
    const none = await verify(stamped, { ca: new TextEncoder().encode('geen certificaat') });
    expect(none.trust).toBe('self-consistent');
    expect(stampsOf(none).map(({ detail }) => detail)).toContain(
      'In het opgegeven bestand staat geen wortelcertificaat.',
    );
  });

  it('stays anchored when it is packed again in another order', async () => {
    const verdict = await changed((all) => {
      const entries = [...all].reverse();
      all.clear();
      for (const [path, bytes] of entries) all.set(path, bytes);
    });
    expect(verdict.trust).toBe('anchored');
  });

  it('keeps every other file, byte for byte, and takes a second stamp later', async () => {
    const twice = await stampedBy(other, stamped);
    const [before, after] = [await unpack(plain), await unpack(twice)];
    for (const [path, bytes] of before) expect(sha256(read(after, path)), path).toBe(sha256(bytes));
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([
      MANIFEST,
      'META-INF/ASiCManifest002.xml',
      TOKEN,
      'META-INF/timestamp002.tst',
    ]);
    const verdict = await verify(twice, { ca });
    expect(verdict.trust).toBe('anchored');
    expect(stampsOf(verdict).map(({ outcome }) => outcome)).toEqual(['ok', 'not-checked']);
    expect((await verify(twice, { ca: readFileSync(other.root) })).trust).toBe('anchored');
  });

  it('is not made of a zip in which something would be lost, or of no bundle', async () => {
    const trailing = Uint8Array.from([...plain, 0, 0, 0]);
    await expect(stampable(trailing)).rejects.toMatchObject({ code: 'bundle-broken' });
    await expect(stampable(new TextEncoder().encode('geen zip'))).rejects.toMatchObject({
      code: 'not-a-bundle',
    });
    await expect(stampable(await pack(new Map([['a.txt', new Uint8Array([1])]])))).rejects.toMatchObject({
      code: 'not-a-bundle',
    });
  });
});

describe('forgeries of a time stamp', () => {
  const broken = async (change: Parameters<typeof changed>[0], path: string) => {
    for (const outside of [{ ca }, {}]) {
      const verdict = await changed(change, outside);
      expect(verdict.trust).toBe('broken');
      expect(failedSubjects(verdict)).toContain(path);
    }
  };

  it('stripped: plainly not anchored', async () => {
    const verdict = await changed((all) => {
      all.delete(MANIFEST);
      all.delete(TOKEN);
    });
    expect(verdict.trust).toBe('self-consistent');
    expect(stampsOf(verdict).map(({ outcome }) => outcome)).toEqual(['absent']);
  });

  it('half of it stripped, or junk in its place', async () => {
    await broken((all) => void all.delete(TOKEN), MANIFEST);
    await broken((all) => void all.delete(MANIFEST), TOKEN);
    await broken((all) => {
      all.set(MANIFEST, new Uint8Array([60]));
      all.set(TOKEN, new Uint8Array([48]));
    }, TOKEN);
  });

  it('swapped for a token over other data, or for that of another bundle', async () => {
    const foreign = await stamp(authority, 'ab'.repeat(32));
    await broken((all) => void all.set(TOKEN, foreign), TOKEN);
    const sibling = await makeBundle(sample, sampleRequest({ entries: ['een'] }));
    const files = await unpack(await stampedBy(authority, sibling.volumes[0]?.bytes ?? new Uint8Array()));
    await broken((all) => {
      all.set(TOKEN, read(files, TOKEN));
      all.set(MANIFEST, read(files, MANIFEST));
    }, 'data/dossier.json');
  });

  it('altered: the imprint and the time overwritten after signing', async () => {
    await broken((all) => {
      edit(all, MANIFEST, (xml) => `${xml} `);
      const token = Buffer.from(read(all, TOKEN));
      const imprint = Buffer.from(sha256(read(all, MANIFEST)), 'hex');
      expect(imprint.copy(token, token.indexOf(Buffer.from(digestIn(token), 'hex')))).toBe(32);
      all.set(TOKEN, new Uint8Array(token));
    }, TOKEN);
    await broken((all) => {
      const token = Buffer.from(read(all, TOKEN));
      token.write('2020', token.indexOf(/20\d{12}Z/.exec(token.toString('latin1'))?.[0] ?? ''));
      all.set(TOKEN, new Uint8Array(token));
    }, TOKEN);
  });

  it('one flipped bit in token or manifest', { timeout: 1_200_000 }, async () => {
    const files = await unpack(stamped);
    const stride = 89;
    const holding: string[] = [];
    for (const path of [TOKEN, MANIFEST])
      for (let at = 0; at < read(files, path).length; at += stride) {
        const flipped = read(files, path).slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        const verdict = await verify(await pack(new Map(files).set(path, flipped)), { ca });
        if (verdict.trust !== 'broken') holding.push(`${path} ${at}`);
        else expect(failedSubjects(verdict), `${path} ${at}`).toContain(TOKEN);
      }
    expect(holding).toEqual([]);
  });

  it('an authority renamed inside its certificate', async () => {
    await broken((all) => {
      const token = Buffer.from(read(all, TOKEN));
      token.write('Ministerie ', token.lastIndexOf('Proefdienst'), 'latin1');
      all.set(TOKEN, new Uint8Array(token));
    }, TOKEN);
  });

  it('F4: a home-made authority with the same names is nobody without a root, and broken with the real one', async () => {
    const namesake = makeAuthority(folder, { key: 'ec' });
    const forged = await stampedBy(namesake, plain);
    expect((await verify(forged)).trust).toBe('self-consistent');
    expect((await verify(forged, { ca })).trust).toBe('broken');
  });

  it('a manifest that leaves a file out, names one that is not there, or lies about one, stamped for real', async () => {
    const cover = async (change: (digests: Map<string, string>) => void, path: string) => {
      const files = await unpack(plain);
      const digests = new Map([...files].map(([name, bytes]) => [name, sha256(bytes)]));
      change(digests);
      const manifest = asicManifest(1, digests);
      const token = await stamp(authority, sha256(manifest));
      await broken((all) => {
        all.set(MANIFEST, manifest);
        all.set(TOKEN, token);
      }, path);
    };
    await cover((digests) => void digests.delete(`${FIRST}/03-tekst.txt`), `${FIRST}/03-tekst.txt`);
    await cover((digests) => void digests.set('data/weg.txt', 'ab'.repeat(32)), 'data/weg.txt');
    await cover((digests) => void digests.set('mimetype', 'ab'.repeat(32)), 'mimetype');
  });

  it('a file changed with all lists and the signature made to fit again', async () => {
    const path = 'bag-info.txt';
    await broken(async (all) => {
      edit(all, path, (info) => info.replace('Bewijsbundel', 'Bewijsbundle'));
      await resign(all, sample);
    }, path);
    await broken((all) => {
      edit(all, `${FIRST}/03-tekst.txt`, (text) => `${text}!`);
      refit(all);
    }, `${FIRST}/03-tekst.txt`);
  });
});

/** The first octet string of 32 bytes in a token is the imprint. */
const digestIn = (token: Buffer): string => /0420([0-9a-f]{64})/.exec(token.toString('hex'))?.[1] ?? '';

describe('an ASiCManifest', () => {
  const digests = new Map([
    ['mimetype', 'ab'.repeat(32)],
    ['data/a.txt', 'cd'.repeat(32)],
    ['META-INF/timestamp001.tst', 'ef'.repeat(32)],
  ]);

  it('is read back as it was written, without its own folder', () => {
    expect(readAsicManifest(asicManifest(7, digests))).toEqual({
      token: 'META-INF/timestamp007.tst',
      digests: new Map([...digests].slice(0, 2)),
      odd: [],
      twice: [],
    });
  });

  it('of another tool is read too: other prefixes, quotes, order, escaped names', () => {
    const xml = `<?xml version='1.0'?><ASiCManifest xmlns='http://uri.etsi.org/02918/v1.2.1#'><!-- x -->
      <SigReference MimeType='a' URI='META-INF/timestamp001.tst'></SigReference>
      <DataObjectReference URI="data%2Fa.txt" Rootfile="true">
        <d:DigestMethod xmlns:d="http://www.w3.org/2000/09/xmldsig#" Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
        <d:DigestValue xmlns:d="http://www.w3.org/2000/09/xmldsig#">
          ${Buffer.from('cd'.repeat(32), 'hex').toString('base64')}
        </d:DigestValue>
      </DataObjectReference></ASiCManifest>`;
    const manifest = readAsicManifest(
      new TextEncoder().encode(xml.replace("version='1.0'", 'version="1.0"')),
    );
    expect(manifest?.digests).toEqual(new Map([['data/a.txt', 'cd'.repeat(32)]]));
  });

  it('that is none, or brings what it should not, is refused', () => {
    const whole = new TextDecoder().decode(asicManifest(1, digests));
    for (const xml of [
      '',
      '<a/>',
      whole.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'),
      whole.replace('</asic:ASiCManifest>', ''),
      whole.replace('02918', '02917'),
      whole.replace('URI=', 'URI="x" URI='),
      `${whole}<a/>`,
      whole.replace('</ds:DigestValue>', '&b;</ds:DigestValue>'),
    ])
      expect(readAsicManifest(new TextEncoder().encode(xml)), xml.slice(0, 200)).toBeNull();
    expect(readAsicManifest(Uint8Array.from([0xff, 0xfe]))).toBeNull();
  });

  it('lists what has no SHA-256 and what comes twice', () => {
    const whole = new TextDecoder().decode(asicManifest(1, digests));
    const [reference = ''] =
      /<asic:DataObjectReference[\s\S]*?<\/asic:DataObjectReference>/.exec(whole) ?? [];
    const twice = whole.replace(reference, reference + reference);
    expect(readAsicManifest(new TextEncoder().encode(twice))?.twice).toEqual(['data/a.txt']);
    const odd = whole.replace('xmlenc#sha256', 'xmlenc#sha512');
    expect(readAsicManifest(new TextEncoder().encode(odd))?.odd).toEqual(['data/a.txt']);
  });
});

it('names what is stamped by the hash of the manifest', async () => {
  const { digest, manifest } = await stampable(plain);
  const files = await unpack(stamped);
  expect(digest).toBe(sha256(read(files, MANIFEST)));
  expect(manifest).toBe(sha256(read(files, 'manifest-sha256.txt')));
  expect(readText(files, MANIFEST)).toContain('URI="data/dossier.json"');
});
