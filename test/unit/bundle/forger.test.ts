import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles, type Outside, type Verdict } from '../../../src/bundle/index.js';
import type { Dossier } from '../../../src/bundle/dossier.js';
import { forge } from './forge.js';
import { edit, pack, readText, refit, resign, unpack, type Files } from './mutate.js';
import { addCapture, emptySample, makeSample, sampleRequest, type Sample } from './sample.js';

const FIRST = 'data/001_x_2056789749164019925';
const DOSSIER = 'data/dossier.json';
let sample: Sample;
let zip: Uint8Array;
beforeAll(async () => {
  sample = await makeSample();
  zip = await exported(sample);
});

const exported = async (of: Sample, over = {}) =>
  (await makeBundle(of, sampleRequest(over))).volumes[0]?.bytes ?? new Uint8Array();
const verify = (bytes: Uint8Array, outside: Outside = {}) =>
  verifyBundles([{ name: 'bundel.zip', bytes }], outside);
const failures = ({ checks }: Verdict) =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ id, subject }) => `${id} ${subject ?? ''}`);

async function changed(change: (files: Files) => void | Promise<void>, outside: Outside = {}) {
  const files = await unpack(zip);
  await change(files);
  return verify(await pack(files), outside);
}
type Change = (dossier: Parameters<Parameters<typeof forge>[2]>[0]) => void;
const forged = (change: Change) => changed((files) => forge(files, sample, change));

describe('the holder of the key, who makes everything fit', () => {
  it('changes nothing: the forge itself makes a bundle that holds', async () => {
    expect(failures(await forged(() => undefined))).toEqual([]);
  });

  it.each<[string, Change]>([
    ['one post twice', ({ entries }) => void entries.push({ ...entries[0]!, number: 3 })],
    ['more posts than there are', ({ counts }) => void (counts.entries = 5)],
    ['less damage than there is', ({ counts }) => void (counts.damaged = -0 + 7)],
    ['another event as the beginning', ({ opened }) => void (opened.seq = 3)],
    ['captures in another order', ({ entries }) => void entries[0]!.captures.reverse()],
    ['other numbers', ({ entries }) => void (entries[1]!.number = 7)],
    ['another folder than the post has', ({ entries }) => void (entries[0]!.folder = 'data/001_x_1')],
    ['an entry without captures', ({ entries }) => void (entries[1]!.captures = [])],
    [
      'a norm that nobody judged by',
      ({ categories }) => void (categories['a1'] = { label: 'Strafbaar', norm: 'Artikel 285', source: 'Sr' }),
    ],
    [
      'a file of a missing state',
      ({ entries }) => void (entries[0]!.captures[0]!.files[1]!.state = 'missing'),
    ],
    [
      'a picture under a name of a program',
      ({ entries }) => void (entries[0]!.captures[0]!.files[1]!.file = `${FIRST}/01-schermafbeelding.exe`),
    ],
  ])('%s', async (_name, change) => {
    const verdict = await forged(change);
    expect(verdict.trust).toBe('broken');
    expect(failures(verdict)).toContain(`dossier ${DOSSIER}`);
  });

  it.each<[string, (dossier: Dossier) => string]>([
    ['a path that leaves the folder', (dossier) => dossier.entries[0]!.folder.replace('data', 'data/..')],
    ['a path that makes no picture address', () => './x.png'],
  ])('%s is refused, and nothing falls over', async (_name, path) => {
    const verdict = await changed(async (files) => {
      const dossier = JSON.parse(readText(files, DOSSIER)) as Dossier;
      const to = JSON.stringify(path(dossier));
      edit(files, DOSSIER, (json) => json.replace(`"${FIRST}/01-schermafbeelding.png"`, to));
      await resign(files, sample);
    });
    expect(verdict.trust).toBe('broken');
    expect(failures(verdict)).toContain(`dossier ${DOSSIER}`);
  });

  it('words in the time of export do not become a line in the papers', async () => {
    const verdict = await forged((dossier) => void (dossier.exportedAt += '\n\nGoedgekeurd door de politie'));
    expect(failures(verdict)).toContain(`dossier ${DOSSIER}`);
  });

  it('a report of an unknown form is never confirmed from outside, whatever it says', async () => {
    const verdict = await changed(
      async (files) => {
        await forge(files, sample, (dossier) => void (dossier.form = 'vastgelegd-verslag/99'));
      },
      { key: sample.fingerprint },
    );
    expect(verdict.trust).toBe('self-consistent');
    expect(verdict.checks).toContainEqual(
      expect.objectContaining({ id: 'report', outcome: 'not-checked', subject: '1-LEES-MIJ-EERST.html' }),
    );
  });

  it('bag-info.txt has no signature of its own, and still cannot change, whatever the form', async () => {
    const verdict = await changed(async (files) => {
      await forge(files, sample, (dossier) => void (dossier.form = 'vastgelegd-verslag/99'));
      edit(files, 'bag-info.txt', (text) => text.replace('Vastgelegd', 'Vastgelegt'));
      refit(files);
    });
    expect(failures(verdict)).toContain('bag-info bag-info.txt');
  });
});

describe('what was damaged before the export', () => {
  it('says of files whose event is gone that nothing compares them', async () => {
    const damaged = await makeSample();
    const [, first] = await damaged.lines();
    damaged.stored.payloads.set(first?.body ?? '', new Uint8Array([1]));
    const { checks, trust } = await verify(await exported(damaged));
    expect(trust).toBe('self-consistent');
    const open = checks.filter(({ id, outcome }) => id === 'artefacts' && outcome === 'not-checked');
    expect(open.map(({ subject }) => subject)).toContain(`${FIRST}/01-schermafbeelding.png`);
    const told = checks.find(({ id, outcome }) => id === 'artefacts' && outcome === 'ok');
    expect(told?.detail).toMatch(/^Waar de gebeurtenis er is/);
  });

  it('does not show a changed picture as if it were the screen', async () => {
    const damaged = await makeSample();
    const masked = (await damaged.entry('een'))?.captures[0]?.data.artefacts.find(
      ({ role }) => role === 'masked',
    );
    damaged.stored.artefacts.set(masked?.id ?? '', new Uint8Array([1]));
    const html = readText(await unpack(await exported(damaged)), '1-LEES-MIJ-EERST.html');
    expect(html).not.toMatch(/<img [^>]*beschadigd/);
    expect(html).toContain('niet wat bij het vastleggen in het journaal kwam');
  });

  it('does not claim the same key everywhere when the first event is gone', async () => {
    const damaged = await makeSample();
    damaged.stored.payloads.delete((await damaged.lines())[0]?.body ?? '');
    const { checks } = await verify(await exported(damaged));
    const told = checks.filter(({ id }) => id === 'fingerprint').map(({ outcome }) => outcome);
    expect(told).toEqual(['ok', 'not-checked']);
    expect(checks.find(({ id }) => id === 'fingerprint')?.detail).not.toContain('Overal');
  });
});

describe('content that is meant to make the verifier fall over', () => {
  it.each<[string, string, string]>([
    ['a list of very many bad lines', 'manifest-sha256.txt', `${'x'.repeat(70)}\n`.repeat(150_000)],
    [
      'a chain of very many bad lines',
      'data/ketting.json',
      `{"schema":"vastgelegd-ketting/1","logbook":"x","lines":[${'{},'.repeat(150_000)}{}]}`,
    ],
    ['very deep JSON', 'data/dossier.json', '['.repeat(200_000) + ']'.repeat(200_000)],
  ])('%s', async (_name, path, text) => {
    const verdict = await changed((files) => void files.set(path, new TextEncoder().encode(text)));
    expect(verdict.trust).toBe('broken');
    expect(failures(verdict).some((failure) => failure.endsWith(path))).toBe(true);
    expect(verdict.checks.length).toBeLessThan(3000);
  });
});

describe('a forger with another key', () => {
  it('who signs a changed bundle again: every place that still names the real key is named', async () => {
    const forger = await makeSample('vervalser');
    const verdict = await changed(async (files) => {
      edit(files, 'handtekening.json', (json) =>
        json
          .replace(
            /"publicKey": "[^"]*"/,
            `"publicKey": "${Buffer.from(forger.publicKey).toString('base64')}"`,
          )
          .replace(/"fingerprint": "[^"]*"/, `"fingerprint": "${forger.fingerprint}"`),
      );
      await resign(files, forger);
    });
    expect(verdict.trust).toBe('broken');
    expect(failures(verdict)).toEqual(
      expect.arrayContaining([
        `fingerprint ${DOSSIER}`,
        'fingerprint data/90-gebeurtenis-000000.json',
        'chain data/ketting.json',
      ]),
    );
  });

  it('who breaks the signature file does not get a chain that is said to be signed', async () => {
    const verdict = await changed((files) => {
      edit(files, 'handtekening.json', (json) => json.replace(/"publicKey": "[^"]*"/, '"publicKey": "?"'));
      refit(files);
    });
    expect(failures(verdict)).toEqual(
      expect.arrayContaining(['signature handtekening.json', 'chain data/ketting.json']),
    );
  });
});

describe('several files', () => {
  it('a history that was made again is found between two exports of one key', async () => {
    const other = await emptySample();
    await addCapture(other, 'vangst-9', 'een');
    const rewritten = await exported(other, { entries: ['een'] });
    const both = [
      { name: 'oud.zip', bytes: zip },
      { name: 'nieuw.zip', bytes: rewritten },
    ];
    expect((await verify(rewritten)).trust).toBe('self-consistent');
    const verdict = await verifyBundles(both);
    expect(verdict.trust).toBe('broken');
    expect(failures(verdict)).toEqual(['volumes oud.zip/data/ketting.json']);
  });

  it('a later export of the same logbook agrees with an earlier one', async () => {
    const growing = await makeSample();
    const before = await exported(growing);
    await addCapture(growing, 'vangst-4', 'drie');
    const after = await exported(growing, { exportedAt: '2026-11-22T09:30:00.000Z' });
    const verdict = await verifyBundles([
      { name: 'later.zip', bytes: after },
      { name: 'eerder.zip', bytes: before },
    ]);
    expect(failures(verdict)).toEqual([]);
  });

  it('volumes of two exports are not taken for one bundle, and a double one is named', async () => {
    const book = await emptySample();
    for (const id of ['a', 'b']) await addCapture(book, `vangst-${id}`, id);
    const limit = { bytes: 1, files: 5000 };
    const request = sampleRequest({ entries: ['a', 'b'] });
    const [one, two] = (await makeBundle(book, request, limit)).volumes;
    const later = { ...request, exportedAt: '2026-11-22T09:30:00.000Z' };
    const other = (await makeBundle(book, later, limit)).volumes[1];
    if (!one || !two || !other) throw new Error('no volumes');
    const mixed = await verifyBundles([one, other]);
    const missing = mixed.checks.filter(({ id, outcome }) => id === 'volumes' && outcome === 'absent');
    expect(missing.map(({ subject, detail }) => [subject, detail.slice(0, 12)])).toEqual([
      [one.name, 'Deel 2 van 2'],
      [other.name, 'Deel 1 van 2'],
    ]);
    const double = await verifyBundles([one, two, { ...two, name: 'kopie.zip' }]);
    expect(failures(double)).toEqual([`volumes kopie.zip/${DOSSIER}`]);
  });
});

describe('packed again by ordinary tools', () => {
  const renamed = (to: (path: string) => string) =>
    changed((files) => {
      const entries = [...files];
      files.clear();
      for (const [path, bytes] of entries) files.set(to(path), bytes);
    });

  it('a folder around everything, or backslashes, changes no file', async () => {
    expect(failures(await renamed((path) => `Nieuwe map (2) é/${path}`))).toEqual([]);
    expect(failures(await renamed((path) => path.replaceAll('/', '\\')))).toEqual([]);
    expect(failures(await renamed((path) => `bundel\\${path.replaceAll('/', '\\')}`))).toEqual([]);
  });

  it('a folder does not hide a change, a file beside it, or a step up', async () => {
    const inside = await changed((files) => {
      const entries = [...files];
      files.clear();
      for (const [path, bytes] of entries) files.set(`map/${path}`, bytes);
      files.set(`map/${FIRST}/03-tekst.txt`, new Uint8Array([65]));
    });
    expect(failures(inside)).toContain(`payload ${FIRST}/03-tekst.txt`);
    expect((await renamed((path) => `../${path}`)).trust).not.toBe('self-consistent');
    const beside = await changed((files) => {
      const entries = [...files];
      files.clear();
      for (const [path, bytes] of entries) files.set(`map/${path}`, bytes);
      files.set('los.txt', new Uint8Array([65]));
    });
    expect(beside.trust).toBeNull();
  });
});

describe('an ankerregel', () => {
  it('is found in a text that Notepad kept as UTF-16', async () => {
    const text = `VASTGELEGD-ANKER v1 3 ${'a'.repeat(64)} ${sample.fingerprint}`;
    const utf16 = new TextDecoder().decode(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect((await verify(zip, { anchor: utf16 })).trust).toBe('broken');
  });
});
