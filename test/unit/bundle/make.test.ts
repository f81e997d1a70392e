import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles, type Bundle } from '../../../src/bundle/index.js';
import { artefactName, entryFolder } from '../../../src/bundle/layout/names.js';
import { sha256 } from '../../tools/hash.js';
import { read, readText, unpack, type Files } from './mutate.js';
import { addCapture, emptySample, makeSample, sampleRequest } from './sample.js';

const FIRST = 'data/001_x_2056789749164019925';
const filesOf = (bundle: Bundle) => unpack(bundle.volumes[0]?.bytes ?? new Uint8Array());
const trustOf = async (bundle: Bundle) =>
  (await verifyBundles(bundle.volumes.map(({ name, bytes }) => ({ name, bytes })))).trust;

describe('a bundle', () => {
  let bundle: Bundle;
  let files: Files;
  beforeAll(async () => {
    bundle = await makeBundle(await makeSample(), sampleRequest());
    files = await filesOf(bundle);
  });

  it('holds what the contract names, and holds together', async () => {
    const paths = [...files.keys()];
    expect(paths[0]).toBe('mimetype');
    for (const path of [
      '1-LEES-MIJ-EERST.html',
      '3-CONTROLEREN.txt',
      'data/dossier.json',
      'data/ketting.json',
    ])
      expect(paths).toContain(path);
    for (const name of [
      '01-schermafbeelding.png',
      '02-bericht.json',
      '03-tekst.txt',
      '04-html-fragment.html.txt',
    ])
      expect(paths).toContain(`${FIRST}/${name}`);
    expect(paths).toContain(`${FIRST}/vastlegging-2/01-schermafbeelding.png`);
    expect(paths).toContain('data/002_x_2056789749164020000/01-nagetekend.png');
    expect(paths.every((path) => /^[\x21-\x7e]{1,120}$/.test(path))).toBe(true);
    expect(await trustOf(bundle)).toBe('self-consistent');
  });

  it('stores mimetype first, uncompressed, without extra field', () => {
    const [volume] = bundle.volumes;
    const head = Buffer.from(volume?.bytes.subarray(0, 80) ?? []);
    expect(head.readUInt16LE(8)).toBe(0);
    expect(head.readUInt16LE(28)).toBe(0);
    expect(head.subarray(30, 38).toString()).toBe('mimetype');
    expect(head.subarray(38, 69).toString()).toBe('application/vnd.etsi.asic-e+zip');
  });

  it('ties each event file to its line', () => {
    const { lines } = JSON.parse(readText(files, 'data/ketting.json')) as { lines: { body: string }[] };
    expect(sha256(read(files, `${FIRST}/90-gebeurtenis-000001.json`))).toBe(lines[1]?.body);
    expect(sha256(read(files, 'data/90-gebeurtenis-000000.json'))).toBe(lines[0]?.body);
  });

  it('writes the item of read-page and the exact text', () => {
    const message = JSON.parse(readText(files, `${FIRST}/02-bericht.json`)) as {
      post: { text: string; postId: string };
    };
    expect(message.post).toMatchObject({
      postId: '2056789749164019925',
      author: { handle: 'verzonnen_hein' },
    });
    expect(readText(files, `${FIRST}/03-tekst.txt`)).toBe(message.post.text);
  });

  it('leaves out notes, the original frame and what is in the bin', async () => {
    const all = [...files.values()].map((bytes) => new TextDecoder('latin1').decode(bytes)).join('\n');
    expect(all).not.toContain('GEHEIME NOTITIE');
    expect(all).not.toContain('2056789749164010000');
    const sample = await makeSample();
    const frames = (await sample.entry('een'))?.captures.flatMap(({ data }) =>
      data.artefacts.filter(({ role }) => role === 'frame'),
    );
    const hashes = [...files.values()].map((bytes) => sha256(bytes));
    expect(frames).toHaveLength(2);
    for (const { sha256: hash } of frames ?? []) expect(hashes).not.toContain(hash);
  });

  it('gives the same bytes of the same state, and the manifest digest', async () => {
    const again = await makeBundle(await makeSample(), sampleRequest({ entries: ['twee', 'een', 'een'] }));
    expect(sha256(again.volumes[0]?.bytes ?? '')).toBe(sha256(bundle.volumes[0]?.bytes ?? ''));
    expect(bundle.manifest).toBe(sha256(read(files, 'manifest-sha256.txt')));
  });
});

describe('exporting', () => {
  it('never exports from the bin, and says what it skipped', async () => {
    const sample = await makeSample();
    const { skipped } = await makeBundle(sample, sampleRequest({ entries: ['weg', 'een', 'onbekend'] }));
    expect(skipped).toEqual([
      { entry: 'weg', reason: 'binned' },
      { entry: 'onbekend', reason: 'unknown' },
    ]);
    await expect(makeBundle(sample, sampleRequest({ entries: ['weg'] }))).rejects.toMatchObject({
      code: 'bad-data',
    });
  });

  it('exports damage under its own name instead of leaving it out or passing it off', async () => {
    const sample = await makeSample();
    const entry = await sample.entry('een');
    const refs = entry?.captures[0]?.data.artefacts ?? [];
    const id = (role: string) => refs.find((ref) => ref.role === role)?.id ?? '';
    sample.stored.artefacts.set(id('masked'), new Uint8Array([1, 2, 3]));
    sample.stored.artefacts.delete(id('crop'));
    const bundle = await makeBundle(sample, sampleRequest());
    const files = await filesOf(bundle);
    expect(bundle.damage).toEqual([`${FIRST}/01-schermafbeelding-beschadigd.png`, `${FIRST} (crop)`]);
    expect(files.has(`${FIRST}/01-schermafbeelding-beschadigd.png`)).toBe(true);
    expect(files.has(`${FIRST}/01-schermafbeelding.png`)).toBe(false);
    expect(readText(files, '1-LEES-MIJ-EERST.html')).toContain('2 opgeslagen bestanden zijn beschadigd');
    const verdict = await verifyBundles([
      { name: 'a.zip', bytes: bundle.volumes[0]?.bytes ?? new Uint8Array() },
    ]);
    expect(verdict.trust).toBe('self-consistent');
    const lost = verdict.checks.filter(
      ({ outcome, detail }) => outcome === 'absent' && detail.includes('bij het exporteren al'),
    );
    expect(lost.map(({ subject }) => subject)).toEqual(bundle.damage);
  });

  it('survives a damaged and a lost event', async () => {
    const sample = await makeSample();
    const [, first] = sample.stored.lines;
    const judged = sample.stored.lines[5];
    sample.stored.payloads.set(
      first?.body ?? '',
      new TextEncoder().encode('{"schema":"vastgelegd-event/1"}'),
    );
    sample.stored.payloads.delete(judged?.body ?? '');
    const bundle = await makeBundle(sample, sampleRequest());
    const files = await filesOf(bundle);
    expect(files.has(`${FIRST}/90-gebeurtenis-000001-beschadigd.json`)).toBe(true);
    expect(files.has(`${FIRST}/01-schermafbeelding.png`)).toBe(true);
    expect(readText(files, '1-LEES-MIJ-EERST.html')).toContain('niet te controleren met het journaal');
    expect(await trustOf(bundle)).toBe('self-consistent');
  });

  it('divides over volumes that are each complete, and never splits an entry', async () => {
    const sample = await emptySample();
    for (const id of ['a', 'b', 'c']) await addCapture(sample, `vangst-${id}`, id);
    const bundle = await makeBundle(sample, sampleRequest({ entries: ['a', 'b', 'c'] }), {
      bytes: 1,
      files: 5000,
    });
    expect(bundle.volumes.map(({ entries }) => entries)).toEqual([['a'], ['b'], ['c']]);
    for (const { bytes } of bundle.volumes) {
      const files = await unpack(bytes);
      expect(readText(files, 'bag-info.txt')).toMatch(
        /Bag-Group-Identifier: \w{64}\nBag-Count: [123] of 3\n/,
      );
    }
    expect(await trustOf(bundle)).toBe('self-consistent');
    const [, second] = bundle.volumes;
    const part = await verifyBundles(second ? [second] : []);
    expect(part.trust).toBe('self-consistent');
    const missing = part.checks.filter(({ id, outcome }) => id === 'volumes' && outcome === 'absent');
    expect(missing.map(({ detail }) => detail.slice(0, 12))).toEqual(['Deel 1 van 3', 'Deel 3 van 3']);
  });

  it('stops when asked and tells how far it is', async () => {
    const sample = await makeSample();
    const steps: number[] = [];
    await makeBundle(sample, sampleRequest({ progress: (done) => steps.push(done) }));
    expect(steps).toEqual([1, 2]);
    const signal = AbortSignal.abort();
    await expect(makeBundle(sample, sampleRequest({ signal }))).rejects.toThrow();
  });
});

describe('names', () => {
  it('never take text of a page or a person', () => {
    expect(entryFolder(7, 'x', '../../x', 'a1b2-c3d4-e5f6-7890')).toBe('data/007_x_a1b2c3d4e5f6');
    expect(entryFolder(7, 'other', null, '///')).toBe('data/007_other_zonder-id');
    expect(artefactName('media', 'image/svg+xml', 1, false)).toBe('06-media-01.bin');
    expect(artefactName('media', 'text/html', 2, true)).toBe('06-media-02-beschadigd.bin');
    expect(artefactName('masked', 'image/png', 2, false)).toBe('01-schermafbeelding-2.png');
    expect(artefactName('html', 'text/html', 1, true)).toBe('04-html-fragment-beschadigd.html.txt');
  });
});
