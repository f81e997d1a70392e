import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../src/bundle/index.js';
import type { Picture } from '../../../src/core/capture.js';
import { found } from '../../../src/core/field.js';
import { sha256 } from '../../tools/hash.js';
import { samplePicture, samplePost } from './facts.js';
import { forge } from './forge.js';
import { pack, read, readText, unpack, type Files } from './mutate.js';
import { png } from './picture.js';
import { addCapture, emptySample, makeSample, type Sample } from './sample.js';
import { REPORT, all } from './reading.js';
import { firstOf, make, verify } from './zips.js';

const PIXELS = samplePicture as Extract<Picture, { state: 'pixels' }>;

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
