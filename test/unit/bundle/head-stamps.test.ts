import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles, type Outside, type Verdict } from '../../../src/bundle/index.js';
import { lineHash } from '../../../src/evidence/chain.js';
import { authorityFolder, makeAuthority, type Authority } from '../../tools/authority.js';
import { sha256 } from '../../tools/hash.js';
import { forge } from './forge.js';
import { edit, pack, read, readText, refit, resign, unpack, type Files } from './mutate.js';
import { addCapture, emptySample, sampleRequest, type Sample } from './sample.js';
import { addHead, stamp, stampedBy } from './stamped.js';

const { folder, remove } = authorityFolder();
const DOSSIER = 'data/dossier.json';
const token = (seq: number) => `data/tijdstempels/regel-${String(seq).padStart(6, '0')}.tst`;
const lineFile = (seq: number) => `data/tijdstempels/regel-${String(seq).padStart(6, '0')}.json`;

let authority: Authority;
let other: Authority;
let ca: Uint8Array;
let sample: Sample;
let plain: Uint8Array;

const exported = async (of: Sample, over = {}) =>
  (await makeBundle(of, sampleRequest({ entries: ['een', 'twee'], ...over }))).volumes[0]?.bytes ??
  new Uint8Array();

/** Lines: 0 opened, 1 `een`, 2 stamp over 1, 3 `twee`, 4 stamp over 3, 5 stamp over 4 that did not hold, 6 a note, 7 stamp over 6. */
async function stampedSample(): Promise<Sample> {
  const made = await emptySample('gestempeld');
  await addCapture(made, 'vangst-1', 'een');
  await addHead(made, authority);
  await addCapture(made, 'vangst-2', 'twee');
  await addHead(made, authority);
  await addHead(made, other, { state: 'failed' });
  await made.add({ kind: 'noted', data: { entry: 'een', text: 'notitie', by: null } });
  await addHead(made, authority);
  return made;
}

beforeAll(async () => {
  authority = makeAuthority(folder, { key: 'ec' });
  other = makeAuthority(folder, { key: 'ec', name: 'Vreemd' });
  ca = readFileSync(authority.root);
  sample = await stampedSample();
  plain = await exported(sample);
});
afterAll(remove);

const verify = (bytes: Uint8Array, outside: Outside = {}) =>
  verifyBundles([{ name: 'bundel.zip', bytes }], outside);
const heads = ({ checks }: Verdict) => checks.filter(({ id }) => id === 'head-stamp');
const failures = ({ checks }: Verdict) =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ id, subject }) => `${id} ${subject ?? ''}`);

describe('time stamps over the head of the journal in a bundle', () => {
  it('go along with the line they are over: the first for each event, and the last', async () => {
    const files = await unpack(plain);
    const paths = [...files.keys()].filter((path) => path.startsWith('data/tijdstempels/'));
    expect(paths).toEqual([1, 3, 6].flatMap((seq) => [lineFile(seq), token(seq)]));
    const lines = await sample.lines();
    for (const seq of [1, 3, 6]) expect(sha256(read(files, lineFile(seq)))).toBe(await lineHash(lines[seq]!));
    const one = await unpack(await exported(sample, { entries: ['twee'], level: 'redacted' }));
    expect([...one.keys()].filter((path) => path.endsWith('.tst'))).toEqual([1, 3, 6].map(token));
    const summary = await unpack(await exported(sample, { level: 'summary' }));
    expect([...summary.keys()].filter((path) => path.endsWith('.tst'))).toEqual([1, 6].map(token));
  });

  it('vouch for the lines up to theirs, and never make the bundle anchored', async () => {
    const verdict = await verify(plain, { ca });
    expect(failures(verdict)).toEqual([]);
    expect(verdict.trust).toBe('self-consistent');
    expect(heads(verdict).map(({ outcome, subject }) => [outcome, subject])).toEqual(
      [1, 3, 6].map((seq) => ['ok', token(seq)]),
    );
    expect(heads(verdict)[1]?.detail).toMatch(
      /^Het logboek tot en met regel 3 bestond op \d{4}-.*dat bevestigt "Proefdienst tijd, Verzonnen".*Over latere regels en over deze bundel zelf zegt hij niets\.$/,
    );
    expect((await verify(plain, { ca, key: sample.fingerprint })).trust).toBe('anchored');
  });

  it('are not checked further without a root, and broken by one to which none leads', async () => {
    const verdict = await verify(plain);
    expect(verdict.trust).toBe('self-consistent');
    expect(heads(verdict).map(({ outcome }) => outcome)).toEqual(Array(3).fill('not-checked'));
    const wrong = await verify(plain, { ca: readFileSync(other.root) });
    expect(failures(wrong)).toEqual([1, 3, 6].map((seq) => `head-stamp ${token(seq)}`));
  });

  it('of another authority than the one that stamped the bundle are only not checked', async () => {
    const verdict = await verify(await stampedBy(other, plain), { ca: readFileSync(other.root) });
    expect(verdict.trust).toBe('anchored');
    expect(heads(verdict).map(({ outcome }) => outcome)).toEqual(Array(3).fill('not-checked'));
  });

  it('are told where there are none', async () => {
    const bare = await emptySample('bloot');
    await addCapture(bare, 'vangst-1', 'een');
    expect(heads(await verify(await exported(bare))).map(({ outcome }) => outcome)).toEqual(['absent']);
  });

  it('are in the report: until which line, when, and when each capture was there at the latest', async () => {
    const files = await unpack(plain);
    const html = readText(files, '1-LEES-MIJ-EERST.html');
    expect(html).toContain('Tijdstempels over het logboek');
    expect(html).toMatch(/regel 3<\/th>/);
    expect(html).toMatch(/Stond uiterlijk in het journaal op.*?tijdstempel over regel 1</s);
    expect(html).toContain('Proefdienst tijd, Verzonnen');
    // The sample's computer says 20 November 2026 20:14; whether that is before the stamp, today's clock decides.
    const ahead = new Date() < new Date('2026-11-20T20:14:06.000Z');
    expect(html.includes('de klok van de computer liep toen voor')).toBe(ahead);
  });
});

describe('a token over the head that is not what it should be', () => {
  it('leaves the logbook damaged: it stays behind, is named, and the next one that covers takes its place', async () => {
    const damaged = await stampedSample();
    const first = [...damaged.stored.artefacts].find(([id]) => id === 'bestand-4');
    damaged.stored.artefacts.set(first?.[0] ?? '', new Uint8Array([1]));
    const bundle = await makeBundle(damaged, sampleRequest());
    expect(bundle.damage).toEqual([token(1)]);
    const files = await unpack(bundle.volumes[0]!.bytes);
    expect([...files.keys()].filter((path) => path.endsWith('.tst'))).toEqual([3, 6].map(token));
    expect(failures(await verify(bundle.volumes[0]!.bytes, { ca }))).toEqual([]);
  });

  it('is over a line that this chain does not have: it does not go along', async () => {
    const forked = await emptySample('splitsing');
    await addCapture(forked, 'vangst-1', 'een');
    await addHead(forked, authority, { hash: 'ab'.repeat(32) });
    const bundle = await makeBundle(forked, sampleRequest());
    expect([...(await unpack(bundle.volumes[0]!.bytes)).keys()]).not.toContain(token(1));
    expect(bundle.damage).toEqual([token(1)]);
  });

  type Attack = [string, (files: Files) => void | Promise<void>, string];
  const swap = async (files: Files, seq: number, by: Authority, digest: string): Promise<void> => {
    files.set(token(seq), await stamp(by, digest));
  };
  const attacks: Attack[] = [
    ['swapped with that of another line', (all) => void all.set(token(1), read(all, token(3))), token(1)],
    ['over other data', (all) => swap(all, 3, authority, 'ab'.repeat(32)), token(3)],
    ['cut off', (all) => void all.set(token(3), read(all, token(3)).slice(0, -1)), token(3)],
    ['junk', (all) => void all.set(token(6), new Uint8Array([48])), token(6)],
    ['missing', (all) => void all.delete(token(6)), token(6)],
    ['beside another line', (all) => edit(all, lineFile(1), (json) => `${json} `), lineFile(1)],
    [
      'with the time overwritten after signing',
      (all) => {
        const bytes = Buffer.from(read(all, token(1)));
        bytes.write('2020', bytes.indexOf(/20\d{12}Z/.exec(bytes.toString('latin1'))?.[0] ?? ''));
        all.set(token(1), new Uint8Array(bytes));
      },
      token(1),
    ],
    [
      'of an authority renamed inside its certificate',
      (all) => {
        const bytes = Buffer.from(read(all, token(3)));
        bytes.write('Ministerie ', bytes.lastIndexOf('Proefdienst'), 'latin1');
        all.set(token(3), new Uint8Array(bytes));
      },
      token(3),
    ],
    ['unlisted: one too many', (all) => void all.set(token(5), read(all, token(6))), token(5)],
  ];

  it.each(attacks)('%s', async (_name, change, path) => {
    const files = await unpack(plain);
    await change(files);
    // By a stranger, by who can make the lists fit, and by who holds the key: with the root and without.
    for (const repair of [
      () => Promise.resolve(),
      (all: Files) => Promise.resolve(refit(all)),
      (all: Files) => resign(all, sample),
    ]) {
      const copy = new Map(files);
      await repair(copy);
      for (const outside of [{ ca }, {}]) {
        const verdict = await verify(await pack(copy), outside);
        expect(verdict.trust).toBe('broken');
        expect(
          verdict.checks.filter(({ outcome }) => outcome === 'failed').map(({ subject }) => subject),
        ).toContain(path);
      }
    }
  });

  it.each<[string, Parameters<typeof forge>[2], string]>([
    [
      'another time',
      ({ heads: all }) => void (all![0]!.genTime = '2020-01-01T00:00:00.000Z'),
      `head-stamp ${DOSSIER}`,
    ],
    [
      'another authority',
      ({ heads: all }) => void (all![1]!.authority = 'Rijksoverheid'),
      `head-stamp ${DOSSIER}`,
    ],
    [
      'that it is qualified',
      ({ heads: all }) => void (all![1]!.claimsQualified = true),
      `head-stamp ${DOSSIER}`,
    ],
    ['another hash', ({ heads: all }) => void (all![1]!.hash = 'ab'.repeat(32)), `head-stamp ${DOSSIER}`],
    ['a later line', ({ heads: all }) => void (all![2]!.seq = 7), `head-stamp ${token(6)}`],
    ['a line beyond the chain', ({ heads: all }) => void (all![2]!.seq = 70), `head-stamp ${token(6)}`],
    ['the same twice', ({ heads: all }) => void all!.push(all![2]!), `dossier ${DOSSIER}`],
    ['another file', ({ heads: all }) => void (all![0]!.token = token(3)), `dossier ${DOSSIER}`],
  ])('in a dossier that says %s, made to fit with the key', async (_name, change, expected) => {
    const files = await unpack(plain);
    await forge(files, sample, change);
    const verdict = await verify(await pack(files), { ca });
    expect(verdict.trust).toBe('broken');
    expect(failures(verdict)).toContain(expected);
  });

  it('stripped by who holds the key: plainly without', async () => {
    const files = await unpack(plain);
    for (const path of [...files.keys()]) if (path.startsWith('data/tijdstempels/')) files.delete(path);
    await forge(files, sample, (dossier) => {
      delete dossier.heads;
    });
    const verdict = await verify(await pack(files), { ca });
    expect(verdict.trust).toBe('self-consistent');
    expect(heads(verdict).map(({ outcome }) => outcome)).toEqual(['absent']);
  });
});
