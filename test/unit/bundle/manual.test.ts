import { describe, expect, it } from 'vitest';
import type { Manual } from '../../../src/core/happening/manual.js';
import { makeBundle, readBundle, verifyBundles } from '../../../src/bundle/index.js';
import { bundleRecords } from '../../../src/bundle/read/records.js';
import { fileType } from '../../../src/ui/manual/file-type.js';
import { addCapture, emptySample, HOSTILE_TEXT, sampleRequest, type Sample } from './sample.js';

const filesIn = async (zip: Uint8Array) => (await readBundle(zip)).files;
const namesIn = async (zip: Uint8Array) => [...(await filesIn(zip)).keys()];
const readText = async (zip: Uint8Array, name: string) =>
  new TextDecoder().decode((await filesIn(zip)).get(name));
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function told(sample: Sample, over: Partial<Manual> = {}, files: [string, string][] = []) {
  const given = [];
  for (const [name, content] of files) {
    const bytes = bytesOf(content);
    given.push({ name, artefact: await sample.file('supplied', fileType(bytes, name), bytes) });
  }
  await sample.add({
    kind: 'manual',
    data: {
      manual: 'opgave-1',
      entry: 'brief',
      channel: 'letter',
      when: { from: '2026-03-01', until: '2026-03-31', clock: null, words: 'ergens in maart' },
      place: 'KANARIE-PLAATS',
      witnesses: 'KANARIE-GETUIGE',
      sender: 'KANARIE-AFZENDER',
      said: HOSTILE_TEXT,
      link: null,
      files: given,
      by: { name: 'M. Bakels', role: 'griffier' },
      onBehalfOf: null,
      software: 'Vastgelegd 0.1.0',
      ...over,
    },
  });
}

const known = {
  kind: 'known',
  data: {
    entry: 'brief',
    how: 'told',
    when: { day: '2026-11-20', clock: null },
    toldBy: 'KANARIE-BODE',
    confirmed: 'summary',
    by: null,
  },
} as const;

const hostile: [string, string][] = [
  ['factuur.exe', 'MZ\u0000\u0000'],
  ['pagina.html', '<script>alert(1)</script>'],
  ['../../weg.sh', '#!/bin/sh\nrm -rf /'],
  ['foto.png', 'geen png'],
  ['brief.pdf', '%PDF-1.7 inhoud'],
];

async function bundle(level: 'full' | 'redacted' | 'summary' = 'full', joined = false) {
  const sample = await emptySample();
  if (joined) await addCapture(sample, 'vangst-1', 'brief');
  await told(sample, {}, hostile);
  await sample.add(known);
  const made = await makeBundle(sample, sampleRequest({ entries: ['brief'], level }));
  const [volume] = made.volumes;
  if (!volume) throw new Error('no volume');
  const verdict = await verifyBundles([{ name: volume.name, bytes: volume.bytes }]);
  return { sample, volume, verdict };
}

describe('a manual entry in a bundle', () => {
  it('has a folder of its own, and everything of it verifies', async () => {
    const { volume, verdict } = await bundle();
    expect(verdict.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(verdict.trust).toBe('self-consistent');
    const names = await namesIn(volume.bytes);
    expect(names).toContain('data/001_handmatig_brief/02-opgave.json');
    expect(names).toContain('data/001_handmatig_brief/03-tekst.txt');
    expect(names.some((name) => name.endsWith('02-bericht.json'))).toBe(false);
  });

  it('holds no file under a name that runs', async () => {
    const { volume } = await bundle();
    const given = (await namesIn(volume.bytes)).filter((name) => name.includes('06-aangeleverd'));
    expect(given.map((name) => name.replace(/.*\//, ''))).toEqual([
      '06-aangeleverd-01.bin',
      '06-aangeleverd-02.html.txt',
      '06-aangeleverd-03.bin',
      '06-aangeleverd-04.bin',
      '06-aangeleverd-05.pdf',
    ]);
  });

  it('says in the report who told it and when, and that nothing corroborates it', async () => {
    const { volume } = await bundle();
    const report = await readText(volume.bytes, '1-LEES-MIJ-EERST.html');
    expect(report).toContain('opgegeven door een persoon, niet vastgelegd');
    expect(report).toContain('zwakker dan een vastlegging');
    expect(report).toContain('M. Bakels');
    expect(report).toContain('ergens in maart');
    expect(report).toContain('bevestigd, in een samenvatting');
    expect(report).not.toContain('<script>');
  });

  it('stands in the Feitenwijzer as weaker than what was captured, where it was judged so', async () => {
    const sample = await emptySample();
    await told(sample);
    await sample.add({
      kind: 'judged',
      data: {
        entry: 'brief',
        protocol: { id: 'nl-aalten', version: '2024' },
        category: 'a2',
        by: null,
        offences: ['bedreiging'],
      },
    });
    const { volumes } = await makeBundle(sample, sampleRequest({ entries: ['brief'] }));
    const report = await readText(volumes[0]?.bytes ?? new Uint8Array(), '1-LEES-MIJ-EERST.html');
    const guide = report.slice(report.indexOf('<h2>Feitenwijzer'));
    expect(guide).toContain('Alleen opgegeven door een persoon, en dus zwakker');
    expect(guide).toMatch(/<a href="#bericht-1">Bericht 1<\/a>: brief, /);
  });

  it('lies beside the capture of the same post', async () => {
    const { volume, verdict } = await bundle('full', true);
    expect(verdict.trust).toBe('self-consistent');
    const names = await namesIn(volume.bytes);
    expect(names.some((name) => /\/001_x_[^/]+\/opgave-1\/02-opgave\.json$/.test(name))).toBe(true);
    expect(names.some((name) => /\/001_x_[^/]+\/02-bericht\.json$/.test(name))).toBe(true);
  });

  it.each(['redacted', 'summary'] as const)('tells no names, places or files at level %s', async (level) => {
    const { volume, verdict } = await bundle(level);
    expect(verdict.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    const names = await namesIn(volume.bytes);
    const texts = await Promise.all(names.map((name) => readText(volume.bytes, name)));
    expect(texts.join('\n')).not.toMatch(/KANARIE|factuur\.exe|weg\.sh/);
    expect(names.some((name) => name.includes('aangeleverd'))).toBe(false);
  });

  it('marked as holding a home address goes apart, and the report shows none of its words', async () => {
    const sample = await emptySample();
    await told(sample, { said: 'Aan de deur van DORPSLAAN 12', place: 'DORPSLAAN 12' });
    const { volumes } = await makeBundle(sample, sampleRequest({ entries: ['brief'], home: ['brief'] }));
    const [volume] = volumes;
    expect(volume?.name).toContain('woonadres-of-familie');
    const report = await readText(volume?.bytes ?? new Uint8Array(), '1-LEES-MIJ-EERST.html');
    expect(report).toContain('opgegeven door een persoon, niet vastgelegd');
    expect(report).not.toContain('DORPSLAAN');
    expect((await verifyBundles(volumes)).trust).toBe('self-consistent');
  });

  it('is shown again from the bundle', async () => {
    const { volume } = await bundle();
    const records = await bundleRecords(volume.name, volume.bytes);
    expect(records?.entries[0]?.manuals[0]?.data.said).toBe(HOSTILE_TEXT);
    const ref = records?.entries[0]?.manuals[0]?.data.files[0]?.artefact;
    expect(ref && records.file(ref)).toEqual(bytesOf('MZ\u0000\u0000'));
  });

  it('shows when a given file was changed in the logbook', async () => {
    const sample = await emptySample();
    await told(sample, {}, [['a.txt', 'brief']]);
    for (const id of sample.stored.artefacts.keys()) sample.stored.artefacts.set(id, bytesOf('anders'));
    const made = await makeBundle(sample, sampleRequest({ entries: ['brief'] }));
    expect(made.damage).toEqual(['data/001_handmatig_brief/06-aangeleverd-01-beschadigd.txt']);
  });
});
