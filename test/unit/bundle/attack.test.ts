import { describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles, type BundleInput, type Outside } from '../../../src/bundle/index.js';
import { withholding } from '../../../src/core/withhold.js';
import { flipsOf, judge, smallBundle, TRIES } from './flips.js';
import { forge } from './forge.js';
import { edit, pack, readText, resign, unpack } from './mutate.js';
import { checkPayload, checkTags } from '../../../src/bundle/verify/bag.js';
import { sha256 } from '../../tools/hash.js';
import { addCapture, emptySample, makeSample, sampleRequest, type Sample } from './sample.js';

const DOSSIER = 'data/dossier.json';
/** What the two lists of files do not look at. */
const NOTHING = { dossier: null, signature: null, key: null, chain: null, lines: new Map(), contents: null };
const make = async (sample: Sample, over = {}) => (await makeBundle(sample, sampleRequest(over))).volumes[0]!;
const verify = (bytes: Uint8Array, outside: Outside = {}) =>
  verifyBundles([{ name: 'bundel.zip', bytes }], outside);
const failures = async (inputs: readonly BundleInput[]) =>
  (await verifyBundles(inputs)).checks
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ id, subject }) => `${id} ${subject ?? ''}`);

describe('a forger who says that the real key was lost', () => {
  /** Everything invented and signed by the forger, with a line that names the real key as the one of before. */
  async function invented(real: string): Promise<Uint8Array> {
    const forger = await emptySample('vervalser');
    await addCapture(forger, 'v1', 'een');
    await forger.add({
      kind: 'rekeyed',
      data: {
        key: {
          old: { fingerprint: real, publicKey: null },
          fingerprint: forger.fingerprint,
          publicKey: Buffer.from(forger.publicKey).toString('base64'),
        },
        reason: 'lost',
        software: 'Vastgelegd 0.1.0',
      },
    });
    const seq = forger.stored.lines.length - 1;
    const source = { ...forger, keyChanges: () => Promise.resolve([seq]) };
    return (await make(source, { entries: ['een'] })).bytes;
  }

  it('gets no word that the real key signed anything', async () => {
    const { fingerprint } = await emptySample('echt');
    const { trust, checks } = await verify(await invented(fingerprint), { key: fingerprint });
    expect(trust).not.toBe('anchored');
    const told = checks.filter(({ id }) => id === 'key' || id === 'chain').map(({ detail }) => detail);
    expect(told.join(' ')).toContain('niets in de bundel laat zien dat hij iets heeft ondertekend');
    expect(told.join(' ')).not.toMatch(/hoort bij de regels vóór|zijn ondertekend\./);
  });
});

describe('a forger who uses the choice not to keep pictures', () => {
  it('cannot make the HTML go that way', async () => {
    const sample = await makeSample();
    const entry = (await sample.entry('een'))!;
    const [happening] = withholding(entry);
    const html = entry.captures[0]!.data.artefacts.find(({ role }) => role === 'html')!;
    const { id, sha256, size } = html;
    const artefacts = [...happening!.data.artefacts, { id, sha256, size }];
    await sample.add({ ...happening!, data: { ...happening!.data, artefacts } });
    for (const artefact of artefacts) sample.stored.artefacts.delete(artefact.id);
    const bundle = await make(sample);
    const files = await unpack(bundle.bytes);
    await forge(files, sample, ({ entries }) => {
      for (const file of entries[0]!.captures[0]!.files)
        if (file.role === 'html') Object.assign(file, { state: 'not-kept', file: null });
    });
    const found = await failures([{ name: 'b.zip', bytes: await pack(files) }]);
    expect(found.some((failure) => failure.startsWith('artefacts ') && failure.includes('html'))).toBe(true);
  });

  it('cannot take a picture out with a line that no key signed', async () => {
    const sample = await makeSample();
    const files = await unpack((await make(sample)).bytes);
    const forger = await emptySample('vervalser');
    await forge(files, forger, ({ entries }) => {
      const part = entries[0]!.captures[0]!;
      const masked = part.files.find(({ role }) => role === 'masked')!;
      files.delete(masked.file ?? '');
      Object.assign(masked, { state: 'not-kept', file: null });
    });
    const found = await failures([{ name: 'b.zip', bytes: await pack(files) }]);
    expect(found).toContain('signature handtekening.json');
    expect(found.some((failure) => failure.includes('masked'))).toBe(true);
  });
});

describe('a forger who uses the level that hides others', () => {
  it('cannot give the beginning of the logbook as a copy', async () => {
    const sample = await makeSample();
    const files = await unpack((await make(sample, { level: 'redacted' })).bytes);
    const dossier = readText(files, DOSSIER);
    expect(dossier).toContain('"file": "data/90-gebeurtenis-000000.json"');
    await forge(files, sample, ({ opened }) => {
      files.delete(opened.file ?? '');
      Object.assign(opened, { state: 'redacted', file: 'data/91-afgeschermd-000000.json' });
    });
    expect(await failures([{ name: 'b.zip', bytes: await pack(files) }])).toContain(`dossier ${DOSSIER}`);
  });

  it('cannot leave a picture out of a full bundle as if it showed others', async () => {
    const sample = await makeSample();
    const files = await unpack((await make(sample)).bytes);
    await forge(files, sample, ({ entries }) => {
      const masked = entries[0]!.captures[0]!.files.find(({ role }) => role === 'masked')!;
      files.delete(masked.file ?? '');
      Object.assign(masked, { state: 'withheld', file: null });
    });
    const found = await failures([{ name: 'b.zip', bytes: await pack(files) }]);
    expect(found.some((failure) => failure.startsWith('artefacts ') && failure.includes('masked'))).toBe(
      true,
    );
  });
});

describe('an addition', () => {
  async function both() {
    const sample = await emptySample('aanvulling');
    await addCapture(sample, 'v-a', 'a');
    const earlier = await make(sample, { entries: ['a'] });
    const seq = sample.stored.lines.length - 1;
    await sample.add({
      kind: 'exported',
      data: { manifest: earlier.manifest, entries: ['a'], head: { seq, hash: 'b'.repeat(64) } },
    });
    await addCapture(sample, 'v-b', 'b');
    const later = await make(sample, {
      entries: ['a', 'b'],
      exportedAt: '2026-11-22T09:30:00.000Z',
      supplement: { plNumber: null, earlier: [earlier.manifest] },
    });
    return { sample, earlier, later };
  }

  it('is told to be one, and is compared with the earlier bundle when that is given', async () => {
    const { earlier, later } = await both();
    const alone = await verify(later.bytes);
    expect(
      alone.checks.some(
        ({ id, outcome, detail }) =>
          id === 'volumes' && outcome === 'absent' && detail.includes(earlier.manifest),
      ),
    ).toBe(true);
    expect(alone.trust).toBe('self-consistent');
    const { trust, checks } = await verifyBundles([later, earlier]);
    expect(trust).toBe('self-consistent');
    expect(checks).toContainEqual({
      id: 'volumes',
      outcome: 'ok',
      subject: `${later.name}/${DOSSIER}`,
      detail: `Dit is een aanvulling op ${earlier.name}, en de ketting gaat daarop verder.`,
    });
  });

  it('that names a bundle of another logbook is broken', async () => {
    const { sample, later } = await both();
    const foreign = await make(await makeSample('vreemd'));
    const files = await unpack(later.bytes);
    await forge(files, sample, ({ supplement }) => {
      supplement!.earlier[0]!.manifest = foreign.manifest;
    });
    const found = await failures([{ name: 'aanvulling.zip', bytes: await pack(files) }, foreign]);
    expect(found).toContain(`volumes aanvulling.zip/${DOSSIER}`);
  });
});

describe('a zip whose own list is damaged', () => {
  it('in any bit of the lengths in any record: the file is named', { timeout: 60_000 }, async () => {
    const { bytes, files } = await smallBundle();
    const view = Buffer.from(bytes);
    const unnamed: string[] = [];
    let at = view.readUInt32LE(view.length - 6);
    for (let left = files.size; left > 0; left -= 1) {
      const name = view.toString('latin1', at + 46, at + 46 + view.readUInt16LE(at + 28));
      // The lengths of name, extra field and comment (APPNOTE 4.3.12).
      for (let bit = 0; bit < 48; bit += 1) {
        const changed = bytes.slice();
        const field = at + 28 + (bit >> 3);
        changed[field] = (changed[field] ?? 0) ^ (1 << (bit & 7));
        const found = await failures([{ name: 'stuk.zip', bytes: changed }]);
        if (!found.some((failure) => failure.endsWith(` ${name}`))) unnamed.push(`${name} ${bit}`);
      }
      at += 46 + view.readUInt16LE(at + 28);
    }
    expect(unnamed).toEqual([]);
  });

  it.each([0, 1, 28, 30, 32])(
    'at byte %i of a record: the file is named, also among others',
    async (field) => {
      const { bytes } = await make(await makeSample());
      const view = Buffer.from(bytes);
      let at = view.readUInt32LE(view.length - 6);
      for (let record = 0; record < 4; record += 1) at += 46 + view.readUInt16LE(at + 28);
      const name = view.toString('latin1', at + 46, at + 46 + view.readUInt16LE(at + 28));
      view[at + field] = (view[at + field] ?? 0) ^ 1;
      const inputs = [{ name: 'stuk.zip', bytes: new Uint8Array(view) }];
      const { trust } = await verifyBundles(inputs);
      expect(trust).toBeNull();
      expect(await failures(inputs)).toEqual(['archive stuk.zip', `archive ${name}`]);
      const more = await failures([...inputs, { name: 'heel.zip', bytes }]);
      expect(more).toEqual(['archive stuk.zip', `archive stuk.zip/${name}`]);
    },
  );
});

it('a payload list in which a sum and its file were both changed is not signed', async () => {
  const files = await unpack((await make(await makeSample())).bytes);
  edit(files, 'manifest-sha256.txt', (list) => list.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a')));
  await resign(files, await emptySample('vervalser'));
  expect(await failures([{ name: 'b.zip', bytes: await pack(files) }])).toContain(
    'signature handtekening.json',
  );
});

it(
  'one flipped bit in every single byte of every file is seen by the list that names the file',
  { timeout: 180_000 },
  async () => {
    const sample = await emptySample('klein');
    await addCapture(sample, 'v1', 'een');
    const files = await unpack((await make(sample, { entries: ['een'] })).bytes);
    const digests = new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
    const unseen: string[] = [];
    for (const [path, bytes] of files) {
      if (/^(?:tag)?manifest-/.test(path)) continue;
      const check = path.startsWith('data/') ? checkPayload : checkTags;
      for (let at = 0; at < bytes.length; at += 1) {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        const archive = { files: new Map(files).set(path, flipped), findings: [] };
        const opened = { ...NOTHING, archive, digests: new Map(digests).set(path, sha256(flipped)) };
        const named = check(opened).some(({ outcome, subject }) => outcome === 'failed' && subject === path);
        if (!named) unseen.push(`${path} ${at}`);
      }
    }
    expect(unseen).toEqual([]);
  },
);

describe('one flipped bit in any file of a bundle with every kind of part', () => {
  /** Bytes from one flip to the next; at least one flip falls in each file. */
  const STRIDE = 1499;

  it('is found, and the file named', { timeout: 1_200_000 }, async () => {
    const sample = await makeSample();
    for (const happening of withholding((await sample.entry('een'))!)) {
      await sample.add(happening);
      for (const { id } of happening.data.artefacts) sample.stored.artefacts.delete(id);
    }
    const files = await unpack((await make(sample)).bytes);
    for (const [path, bytes] of files)
      for (let at = path.length % Math.min(STRIDE, bytes.length); at < bytes.length; at += STRIDE) {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        const verdict = await verify(await pack(new Map(files).set(path, flipped)));
        expect(verdict.trust, `${path} ${at}`).toBe('broken');
        const named = verdict.checks
          .filter(({ outcome }) => outcome === 'failed')
          .map(({ subject }) => subject);
        expect(named, `${path} ${at}`).toContain(path);
      }
  });
});

it.each(TRIES)(
  'a share of what is tried in whole by "npm run flips" (%s) is found, and the file named',
  { timeout: 120_000 },
  async (kind) => {
    const bundle = await smallBundle();
    const outcomes = new Set<string>();
    const wrong: string[] = [];
    for (const flip of flipsOf(bundle, kind, { from: 3, step: kind === 'name' ? 97 : 997 })) {
      const outcome = await judge(bundle, flip);
      outcomes.add(outcome);
      if (outcome === 'unseen' || outcome === 'unnamed') wrong.push(`${outcome} ${flip.place}`);
    }
    expect(wrong).toEqual([]);
    expect(outcomes).toContain('named');
  },
);
