import { describe, expect, it } from 'vitest';
import { verifyBundles } from '../../../src/bundle/index.js';
import { found } from '../../../src/core/field.js';
import { samplePost } from './facts.js';
import { FORM } from '../../../src/bundle/report/report.js';
import { pack, readText, resign, unpack } from './mutate.js';
import { addCapture, emptySample, makeSample, type Sample } from './sample.js';
import { REPORT, all } from './reading.js';
import { firstOf, make, verify } from './zips.js';

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
