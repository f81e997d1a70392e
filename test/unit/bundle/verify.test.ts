import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles, type Outside, type Verdict } from '../../../src/bundle/index.js';
import { lineHash } from '../../../src/evidence/chain.js';
import type { Line } from '../../../src/core/journal.js';
import { edit, pack, read, readText, refit, resign, unpack, type Files } from './mutate.js';
import { makeSample, sampleRequest, type Sample } from './sample.js';

const FIRST = 'data/001_x_2056789749164019925';
let sample: Sample;
let zip: Uint8Array;
let files: Files;
beforeAll(async () => {
  sample = await makeSample();
  zip = (await makeBundle(sample, sampleRequest())).volumes[0]?.bytes ?? new Uint8Array();
});

const verify = (bytes: Uint8Array, outside: Outside = {}) =>
  verifyBundles([{ name: 'bundel.zip', bytes }], outside);
const failures = ({ checks }: Verdict) => checks.filter(({ outcome }) => outcome === 'failed');
const subjects = (verdict: Verdict) => failures(verdict).map(({ subject }) => subject);

async function changed(change: (files: Files) => void | Promise<void>): Promise<Verdict> {
  files = await unpack(zip);
  await change(files);
  return verify(await pack(files));
}

describe('a whole bundle', () => {
  it('holds together, and says first that nothing outside vouches for it', async () => {
    const verdict = await verify(zip);
    expect(failures(verdict)).toEqual([]);
    expect(verdict.trust).toBe('self-consistent');
  });

  it('still holds when it is packed again in another order', async () => {
    const verdict = await changed((all) => {
      const entries = [...all].reverse();
      all.clear();
      for (const [path, bytes] of entries) all.set(path, bytes);
    });
    expect(verdict.trust).toBe('self-consistent');
  });
});

describe('a changed file is named with its whole path', () => {
  const flip = (bytes: Uint8Array) => {
    const copy = bytes.slice();
    copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
    return copy;
  };

  it('one flipped bit in any file', { timeout: 60_000 }, async () => {
    for (const path of (await unpack(zip)).keys()) {
      const verdict = await changed((all) => void all.set(path, flip(read(all, path))));
      expect(verdict.trust, path).toBe('broken');
      expect(subjects(verdict), path).toContain(path);
    }
  });

  it('also when manifests and count are repaired', { timeout: 60_000 }, async () => {
    for (const path of (await unpack(zip)).keys()) {
      if (/^(?:tag)?manifest-|^bag-info/.test(path)) continue;
      const verdict = await changed((all) => {
        all.set(path, flip(read(all, path)));
        refit(all);
      });
      expect(verdict.trust, path).toBe('broken');
      if (!path.startsWith('data/')) expect(subjects(verdict), path).toContain(path);
    }
  });

  it('a missing, an unlisted and a listed but foreign file', async () => {
    const missing = await changed((all) => void all.delete(`${FIRST}/03-tekst.txt`));
    expect(subjects(missing)).toContain(`${FIRST}/03-tekst.txt`);
    const unlisted = await changed((all) => void all.set('data/extra.txt', new Uint8Array([65])));
    expect(subjects(unlisted)).toContain('data/extra.txt');
    for (const path of ['5-EXTRA.html', 'data/extra.txt', 'META-INF/x.bin', 'META-INF/timestamp001.tst']) {
      const listed = await changed(async (all) => {
        all.set(path, new Uint8Array([65]));
        await resign(all, sample);
      });
      expect(subjects(listed), path).toContain(path);
    }
  });
});

describe('what the holder of a key can forge', () => {
  const broken = async (path: string, change: (text: string) => string) => {
    const verdict = await changed(async (all) => {
      edit(all, path, change);
      await resign(all, sample);
    });
    expect(verdict.trust).toBe('broken');
    return subjects(verdict);
  };

  it('an edited report, text, item, overview or picture does not say what the event says', async () => {
    expect(await broken('1-LEES-MIJ-EERST.html', (html) => html.replace('Tot gauw', 'Ik kom'))).toContain(
      '1-LEES-MIJ-EERST.html',
    );
    expect(await broken(`${FIRST}/03-tekst.txt`, (text) => `${text}!`)).toContain(`${FIRST}/03-tekst.txt`);
    expect(await broken(`${FIRST}/02-bericht.json`, (json) => json.replace('hein', 'hien'))).toContain(
      `${FIRST}/02-bericht.json`,
    );
    expect(await broken('data/overzicht.csv', (csv) => csv.replace('hein', 'hien'))).toContain(
      'data/overzicht.csv',
    );
    expect(await broken(`${FIRST}/04-html-fragment.html.txt`, (html) => `${html} `)).toContain(
      `${FIRST}/04-html-fragment.html.txt`,
    );
  });

  it('an event that is not the body of its line', async () => {
    const path = `${FIRST}/90-gebeurtenis-000001.json`;
    expect(await broken(path, (json) => json.replace('verzonnen_hein', 'verzonnen_hien'))).toContain(path);
  });

  it('a dossier that calls a whole event damaged, or swaps entries', async () => {
    const dossier = 'data/dossier.json';
    const swapped = await broken(dossier, (json) => json.replace('"id": "een"', '"id": "ander"'));
    expect(swapped).toContain(`${FIRST}/90-gebeurtenis-000001.json`);
    const role = await broken(dossier, (json) => json.replace('"role": "masked"', '"role": "crop"'));
    expect(role).toContain(dossier);
    expect(await broken(dossier, (json) => json.replace('{', '{ "schema": "x",'))).toContain(dossier);
  });

  it.each<[string, (lines: Line[]) => Line[]]>([
    ['cut off', (lines) => lines.slice(0, -1)],
    ['reordered', (lines) => [...lines.slice(0, 3), ...lines.slice(3, 5).reverse(), ...lines.slice(5)]],
    ['a line removed', (lines) => lines.filter(({ seq }) => seq !== 4)],
    ['a line twice', (lines) => [...lines.slice(0, 4), ...lines.slice(3)]],
    [
      'a link changed',
      (lines) => lines.map((line) => (line.seq === 4 ? { ...line, prev: 'a'.repeat(64) } : line)),
    ],
    [
      'a body changed',
      (lines) => lines.map((line) => (line.seq === 4 ? { ...line, body: 'a'.repeat(64) } : line)),
    ],
  ])('a chain that is %s', async (_name, change) => {
    const verdict = await changed(async (all) => {
      const chain = JSON.parse(readText(all, 'data/ketting.json')) as { lines: Line[] };
      const rows = change(chain.lines).map((line) => JSON.stringify(line));
      edit(all, 'data/ketting.json', (json) => json.replace(/\[[\s\S]*\]/, `[\n${rows.join(',\n')}\n]`));
      await resign(all, sample);
    });
    expect(verdict.trust).toBe('broken');
    expect(failures(verdict).some(({ id, subject }) => id === 'chain' && subject?.startsWith('data/'))).toBe(
      true,
    );
  });
});

describe('outside confirmation', () => {
  const anchorOf = async (of: Sample, seq: number) => {
    const line = (await of.lines())[seq];
    return `VASTGELEGD-ANKER v1 ${seq} ${line ? await lineHash(line) : ''} ${of.fingerprint}`;
  };

  it('F1: everything invented, with a key of its own: never more than self-consistent, broken with the real key', async () => {
    const forger = await makeSample('vervalser');
    const forged = (await makeBundle(forger, sampleRequest())).volumes[0]?.bytes ?? new Uint8Array();
    expect((await verify(forged)).trust).toBe('self-consistent');
    const withKey = await verify(forged, { key: sample.fingerprint });
    expect(withKey.trust).toBe('broken');
    expect(subjects(withKey)).toEqual(['handtekening.json']);
    expect((await verify(forged, { anchor: await anchorOf(sample, 3) })).trust).toBe('broken');
  });

  it('the real key, in any spacing and case, anchors; so does an ankerregel in a mail', async () => {
    const spaced = sample.fingerprint.toUpperCase().replace(/(.{4})/g, '$1 ');
    expect((await verify(zip, { key: spaced })).trust).toBe('anchored');
    const anchor = await anchorOf(sample, 3);
    expect((await verify(zip, { anchor: `Beste griffie,\n\n> ${anchor}\n` })).trust).toBe('anchored');
    const wrapped = anchor.replace(/(.{70})/g, '$1=\r\n');
    expect((await verify(zip, { anchor: wrapped })).trust).toBe('anchored');
    const other = await anchorOf(await makeSample('collega'), 2);
    expect((await verify(zip, { anchor: `${other}\n${anchor}` })).trust).toBe('anchored');
  });

  it('an ankerregel that contradicts breaks; one that says nothing leaves it as it was', async () => {
    const anchor = await anchorOf(sample, 3);
    expect((await verify(zip, { anchor: anchor.replace(' 3 ', ' 4 ') })).trust).toBe('broken');
    expect((await verify(zip, { anchor: anchor.replace(' 3 ', ' 99 ') })).trust).toBe('self-consistent');
    expect((await verify(zip, { anchor: 'geen regel' })).trust).toBe('self-consistent');
    expect((await verify(zip, { key: 'abc' })).trust).toBe('self-consistent');
  });

  it('a right key does not mend a broken bundle', async () => {
    const all = await unpack(zip);
    edit(all, 'data/overzicht.csv', (csv) => `${csv} `);
    expect((await verify(await pack(all), { key: sample.fingerprint })).trust).toBe('broken');
  });

  it('F2, F5: what a bundle says of itself is not believed', async () => {
    const claimed = await changed((all) => {
      edit(all, 'data/ketting.json', (json) => json.replace('{"schema"', '{"chain_valid":true,"schema"'));
      refit(all);
    });
    expect(claimed.trust).toBe('broken');
    const key = await changed(async (all) => {
      const forger = await makeSample('vervalser');
      const spki = Buffer.from(forger.publicKey).toString('base64');
      edit(all, 'handtekening.json', (json) =>
        json.replace(/"publicKey": "[^"]*"/, `"publicKey": "${spki}"`),
      );
      await resign(all, forger);
    });
    expect(key.trust).toBe('broken');
    expect(failures(key).map(({ id }) => id)).toContain('chain');
  });

  it('junk in the place of a time stamp breaks, with and without its other half', async () => {
    const verdict = await changed((all) => {
      all.set('META-INF/ASiCManifest001.xml', new Uint8Array([60]));
      all.set('META-INF/timestamp001.tst', new Uint8Array([48]));
    });
    expect(verdict.trust).toBe('broken');
    expect(subjects(verdict)).toEqual(['META-INF/ASiCManifest001.xml', 'META-INF/timestamp001.tst']);
  });
});

describe('not a bundle', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['no zip', new TextEncoder().encode('geen zip '.repeat(50))],
  ])('%s', async (_name, bytes) => {
    const verdict = await verify(bytes);
    expect(verdict.trust).toBeNull();
    expect(subjects(verdict)).toEqual(['bundel.zip']);
  });

  it('another zip', async () => {
    const verdict = await verify(await pack(new Map([['brief.docx', new Uint8Array([1])]])));
    expect(verdict.trust).toBeNull();
  });
});
