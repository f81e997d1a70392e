import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles, type Bundle, type BundleRequest } from '../../../src/bundle/index.js';
import type { Picture } from '../../../src/core/capture.js';
import { found } from '../../../src/core/field.js';
import { sha256 } from '../../tools/hash.js';
import { samplePicture, samplePost } from './facts.js';
import { forge } from './forge.js';
import { FORM } from '../../../src/bundle/report/report.js';
import { pack, read, readText, resign, unpack, type Files } from './mutate.js';
import { png } from './picture.js';
import { addCapture, emptySample, makeSample, sampleRequest, type Sample } from './sample.js';

const REPORT = '1-LEES-MIJ-EERST.html';
const PIXELS = samplePicture as Extract<Picture, { state: 'pixels' }>;
const firstOf = (bundle: Bundle) => unpack(bundle.volumes[0]?.bytes ?? new Uint8Array());
const make = async (sample: Sample, over: Partial<BundleRequest>) => makeBundle(sample, sampleRequest(over));
const all = (files: Files) =>
  [...files].map(([path, bytes]) => `${path}\n${new TextDecoder('latin1').decode(bytes)}`).join('\n');
const verify = async (bytes: Uint8Array) => verifyBundles([{ name: 'a.zip', bytes }]);

/** The pixels of an unfiltered or row-difference PNG with three channels, read with another inflater than ours. */
function pixelsOf(bytes: Uint8Array): { width: number; at: (x: number, y: number) => number[] } {
  const file = Buffer.from(bytes);
  const width = file.readUInt32BE(16);
  const start = file.indexOf('IDAT') + 4;
  const raw = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const row = width * 3 + 1;
  const rows: Buffer[] = [];
  for (let at = 0; at < raw.length; at += row) {
    const line = Buffer.from(raw.subarray(at + 1, at + row));
    const above = rows.at(-1);
    if (raw[at] === 2 && above) line.forEach((byte, x) => (line[x] = (byte + (above[x] ?? 0)) & 255));
    rows.push(line);
  }
  return { width, at: (x, y) => [...(rows[y]?.subarray(x * 3, x * 3 + 3) ?? [])] };
}

/** A post with a bystander in its thread, its title, its text and, as coloured pixels, around its box. */
async function bystanders(): Promise<Sample> {
  const sample = await emptySample('anderen');
  const other = samplePost({
    postId: found('2056780000000000009', 'dom'),
    permalink: found('https://x.com/KANARIE_handle/status/2056780000000000009', 'dom'),
    author: {
      ...samplePost().author,
      handle: found('KANARIE_handle', 'dom'),
      displayName: found('KANARIE Naam', 'dom'),
      accountId: found('1400000000000000099', 'dom'),
      profileUrl: found('https://x.com/KANARIE_handle', 'dom'),
    },
    text: found('KANARIE woorden van een ander', 'dom'),
  });
  await addCapture(sample, 'v1', 'een', {
    context: [{ relation: 'shown-above', post: other }],
    page: {
      url: 'https://x.com/KANARIE_handle/status/1',
      dropped: [],
      title: 'KANARIE titel',
      language: 'nl',
    },
    picture: { ...PIXELS, crop: { x: 12, y: 9, width: 24, height: 18 } },
  });
  await addCapture(sample, 'v2', 'twee', {
    post: samplePost({
      postId: found('2056789749164020000', 'dom'),
      text: found('Zeg @KANARIE_handle eens wat KANARIE Naam doet', 'dom'),
    }),
    context: [{ relation: 'shown-above', post: other }],
  });
  await sample.add({
    kind: 'judged',
    data: {
      entry: 'een',
      protocol: { id: 'nl-aalten', version: '1' },
      category: 'a2',
      by: null,
      threatened: 'KANARIE dochter',
    },
  });
  return sample;
}

describe('what never leaves the device at any level', () => {
  it.each(['full', 'redacted', 'summary'] as const)('%s: proposals, their rules, notes', async (level) => {
    const sample = await makeSample();
    await sample.add({
      kind: 'proposed',
      data: {
        entry: 'een',
        protocol: { id: 'KANARIE-protocol', version: '1' },
        ruleset: 'KANARIE-regelset',
        kinds: ['dreiging'],
        direction: 'jij',
        confidence: 'onzeker',
        rules: ['KANARIE-regel-17'],
      },
    });
    for (const { bytes } of (await make(sample, { level })).volumes) {
      const text = all(await unpack(bytes));
      expect(text).not.toMatch(/KANARIE|onzeker|GEHEIME NOTITIE/);
      expect((await verify(bytes)).trust).toBe('self-consistent');
    }
  });
});

describe('level redacted', () => {
  let sample: Sample;
  let bundle: Bundle;
  let files: Files;
  beforeAll(async () => {
    sample = await bystanders();
    bundle = await make(sample, { level: 'redacted' });
    files = await firstOf(bundle);
  });

  it('holds no word of bystanders, no salt, and says what was taken out', () => {
    expect(all(files)).not.toContain('KANARIE');
    const event = readText(files, 'data/001_x_2056789749164019925/91-afgeschermd-000001.json');
    expect(event).toContain(`"salt": "${'0'.repeat(32)}"`);
    expect(readText(files, 'data/002_x_2056789749164020000/03-tekst.txt')).toBe(
      'Zeg [afgeschermd] eens wat [afgeschermd] doet',
    );
    const html = readText(files, REPORT);
    expect(html).toContain('berichten van anderen uit het gesprek');
    expect(html).toContain('namen van anderen in de tekst');
  });

  it('paints the picture over outside the box, and names the original by its hash', async () => {
    const painted = pixelsOf(
      read(files, 'data/001_x_2056789749164019925/01-schermafbeelding-afgeschermd.png'),
    );
    const refs = (await sample.entry('een'))?.captures[0]?.data.artefacts ?? [];
    const ref = refs.find(({ role }) => role === 'masked');
    const original = pixelsOf(sample.stored.artefacts.get(ref?.id ?? '') ?? new Uint8Array());
    for (let y = 0; y < 36; y += 1)
      for (let x = 0; x < 48; x += 1) {
        const inside = x >= 12 && x < 36 && y >= 9 && y < 27;
        expect(painted.at(x, y)).toEqual(inside ? original.at(x, y) : [0xc8, 0xcc, 0xd0]);
      }
    expect(readText(files, REPORT)).toContain(ref?.sha256);
    const hashes = [...files.values()].map((bytes) => sha256(bytes));
    for (const { sha256: hash } of refs) expect(hashes).not.toContain(hash);
  });

  it('gives no picture where the text inside the box had to be changed', () => {
    expect([...files.keys()].filter((path) => path.startsWith('data/002') && path.endsWith('.png'))).toEqual(
      [],
    );
  });

  it('verifies, and says that copies cannot be held against the journal', async () => {
    const { trust, checks } = await verify(bundle.volumes[0]?.bytes ?? new Uint8Array());
    expect(trust).toBe('self-consistent');
    const copies = checks.filter(({ outcome }) => outcome === 'not-checked').map(({ id }) => id);
    expect(copies).toContain('events');
    expect(copies).toContain('artefacts');
  });

  it('does not let a redacted copy pass in a full bundle', async () => {
    const changed = await firstOf(bundle);
    await forge(changed, sample, (dossier) => void (dossier.level = 'full'));
    const { trust, checks } = await verify(await pack(changed));
    expect(trust).toBe('broken');
    expect(checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)).toContain('dossier');
  });

  it('makes the same bytes again, and does not fall over a picture that cannot be painted', async () => {
    const again = await make(await bystanders(), { level: 'redacted' });
    expect(sha256(again.volumes[0]?.bytes ?? '')).toBe(sha256(bundle.volumes[0]?.bytes ?? ''));
    const odd = await emptySample('raar');
    const notPng = new TextEncoder().encode('GEEN PNG KANARIE');
    await addCapture(odd, 'v1', 'een', { artefacts: [await odd.file('masked', 'image/png', notPng)] });
    const made = await firstOf(await make(odd, { entries: ['een'], level: 'redacted' }));
    expect(all(made)).not.toContain('KANARIE');
  });
});

describe('level summary', () => {
  it('has counts, days and columns, and no words, accounts or addresses', async () => {
    const bundle = await make(await makeSample(), { level: 'summary' });
    const files = await firstOf(bundle);
    const text = all(files);
    for (const secret of [
      'verzonnen_hein',
      '1400000000000000017',
      '2056789749164019925',
      'Wacht maar af',
      'x.com',
      'pbs.twimg',
    ])
      expect(text, secret).not.toContain(secret);
    expect(text).toContain('2. Bedreiging of intimidatie');
    expect([...files.keys()].filter((path) => path.startsWith('data/')).sort()).toEqual([
      'data/90-gebeurtenis-000000.json',
      'data/dossier.json',
      'data/ketting.json',
      'data/overzicht.csv',
    ]);
    expect((await verify(bundle.volumes[0]?.bytes ?? new Uint8Array())).trust).toBe('self-consistent');
  });
});

describe('an entry that holds a home address or family', () => {
  it('goes in a volume of its own, whose papers show neither words nor pictures', async () => {
    const sample = await emptySample('thuis');
    await addCapture(sample, 'v1', 'een');
    await addCapture(sample, 'v2', 'thuis', {
      post: samplePost({
        postId: found('2056789749164020000', 'dom'),
        text: found('KANARIELAAN 12, bij zijn dochter', 'dom'),
      }),
    });
    const { volumes } = await make(sample, { entries: ['thuis', 'een'], home: ['thuis'] });
    expect(volumes.map(({ entries }) => entries)).toEqual([['een'], ['thuis']]);
    expect(volumes[1]?.name).toMatch(/-deel-2-van-2-woonadres-of-familie\.zip$/);
    expect(all(await unpack(volumes[0]?.bytes ?? new Uint8Array()))).not.toContain('KANARIELAAN');
    const files = await unpack(volumes[1]?.bytes ?? new Uint8Array());
    for (const paper of [REPORT, '3-CONTROLEREN.txt', 'data/overzicht.csv'])
      expect(readText(files, paper)).not.toContain('KANARIELAAN');
    expect(readText(files, REPORT)).not.toContain('<img');
    expect(readText(files, 'data/002_x_2056789749164020000/03-tekst.txt')).toContain('KANARIELAAN');
    expect((await verifyBundles(volumes)).trust).toBe('self-consistent');
  });

  it('is a note at level redacted', async () => {
    const sample = await emptySample('thuis');
    await addCapture(sample, 'v1', 'een', { post: samplePost({ text: found('KANARIELAAN 12', 'dom') }) });
    const files = await firstOf(await make(sample, { entries: ['een'], home: ['een'], level: 'redacted' }));
    expect(all(files)).not.toContain('KANARIELAAN');
    expect([...files.keys()].filter((path) => path.endsWith('.png'))).toEqual([]);
    expect(readText(files, REPORT)).toContain('de tekst, omdat die een woonadres of familie bevat');
  });
});

describe('an addition', () => {
  const exported = async (sample: Sample, manifest: string, entries: string[]) =>
    sample.add({
      kind: 'exported',
      data: { manifest, entries, head: { seq: sample.stored.lines.length - 1, hash: 'b'.repeat(64) } },
    });

  it('names what it adds to and holds only what is new', async () => {
    const sample = await emptySample('aanvulling');
    for (const id of ['a', 'b', 'c']) await addCapture(sample, `v-${id}`, id);
    const earlier = 'a'.repeat(64);
    await exported(sample, earlier, ['a', 'b', 'c']);
    await addCapture(sample, 'v-d', 'd');
    await addCapture(sample, 'v-b2', 'b');
    await sample.add({
      kind: 'judged',
      data: { entry: 'c', protocol: { id: 'p', version: '1' }, category: 'twijfel', by: null },
    });
    const bundle = await make(sample, {
      entries: ['a', 'b', 'c', 'd'],
      supplement: { plNumber: 'PL0600-2026123456', earlier: [earlier] },
    });
    expect(bundle.skipped).toEqual([{ entry: 'a', reason: 'earlier' }]);
    expect(bundle.leftOut).toEqual([{ entry: 'a', reason: 'earlier' }]);
    const files = await firstOf(bundle);
    const dossier = JSON.parse(readText(files, 'data/dossier.json')) as {
      entries: { id: string; captures: { capture: string }[] }[];
    };
    expect(dossier.entries.map(({ id, captures }) => [id, captures.map(({ capture }) => capture)])).toEqual([
      ['b', ['v-b2']],
      ['c', ['v-c']],
      ['d', ['v-d']],
    ]);
    const html = readText(files, REPORT);
    expect(html).toContain('PL0600-2026123456');
    expect(html).toContain(earlier);
    expect((await verify(bundle.volumes[0]?.bytes ?? new Uint8Array())).trust).toBe('self-consistent');
  });

  it('refuses an earlier bundle that the journal does not know', async () => {
    const supplement = { plNumber: null, earlier: ['c'.repeat(64)] };
    await expect(make(await makeSample(), { supplement })).rejects.toMatchObject({ code: 'bad-data' });
  });
});

describe('a bundle of another form', () => {
  it('is told to be not checked, not broken', async () => {
    const sample = await makeSample();
    const files = await firstOf(await make(sample, {}));
    const dossier = readText(files, 'data/dossier.json').replace(FORM, 'vastgelegd-verslag/77');
    files.set('data/dossier.json', new TextEncoder().encode(dossier));
    await resign(files, sample);
    const { trust, checks } = await verify(await pack(files));
    expect(trust).toBe('self-consistent');
    expect(checks.filter(({ outcome }) => outcome === 'not-checked').map(({ id }) => id)).toEqual([
      'derived',
      'report',
    ]);
  });
});

describe('pictures', () => {
  it('are left alone inside the box whatever filter they were packed with', async () => {
    const { readPng, greyOutside } = await import('../../../src/bundle/redact/pixels.js');
    const { writePng } = await import('../../../src/bundle/redact/png.js');
    const pixels = await readPng(png(31, 17, 3));
    const again = await readPng(await writePng(pixels));
    expect(again).toEqual(pixels);
    const none = greyOutside(pixels, { x: -5, y: -5, width: 4, height: 4 });
    expect(new Set(none.data)).toEqual(new Set([0xc8, 0xcc, 0xd0]));
    await expect(readPng(png(31, 17, 3).subarray(0, 60))).rejects.toMatchObject({ code: 'bad-data' });
  });
});
