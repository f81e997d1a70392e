import { describe, expect, it } from 'vitest';
import { makeBundle } from '../../../src/bundle/index.js';
import { bundleRecords } from '../../../src/bundle/read/records.js';
import { matterOf } from '../../../src/bundle/papers/matter.js';
import type { DataOf } from '../../../src/core/journal.js';
import { pack, readText } from './mutate.js';
import { contentsOf } from './papers/tools.js';
import { all, dossierOf, filesOf, REPORT, verify } from './reading.js';
import { addCapture, emptySample, sampleRequest, type Sample } from './sample.js';

const ASKED = '2026-11-10T09:00:00.000Z';
const protocol = { id: 'nl-aalten', version: '2024' };
const judged = (over: Partial<DataOf<'judged'>> = {}): DataOf<'judged'> => ({
  ...{ entry: 'een', protocol, category: 'a2', by: 'M. Bakels', offences: ['belaging'] },
  corrected: { at: ASKED, proof: null, outcome: null },
  ...over,
});
const lastLine = (sample: Sample): number => sample.stored.lines.length - 1;

/** One post, judged with a date of addressing; the line of that judgement. */
async function addressed(seed: string): Promise<{ sample: Sample; line: number }> {
  const sample = await emptySample(seed);
  await addCapture(sample, 'v1', 'een');
  await sample.add({ kind: 'judged', data: judged() });
  return { sample, line: lastLine(sample) };
}
const withdraw = (sample: Sample, line: number) =>
  sample.add({ kind: 'addressing-withdrawn', data: { entry: 'een', line, by: 'M. Bakels' } });

describe('a date of addressing that was withdrawn', () => {
  it('is told in the report as it was noted, and as withdrawn: by whom and in which line', async () => {
    const { sample, line } = await addressed('ingetrokken');
    expect(readText(await filesOf(sample), REPORT)).toContain('gevraagd om te stoppen op');
    await withdraw(sample, line);
    for (const level of ['full', 'redacted'] as const) {
      const files = await filesOf(sample, { level });
      expect((await verify(files)).trust).toBe('self-consistent');
      const html = readText(files, REPORT);
      expect(html).toMatch(
        /op 2026-11-10.*; ingetrokken op 2026-11-20.*\(regel 3\) door M\. Bakels: per ongeluk genoteerd/,
      );
      expect(html).toContain(`datum van het aanspreken (regel ${line}) ingetrokken`);
      // The guide for the police counts it no more.
      expect(html).not.toContain('gevraagd om te stoppen op');
    }
  });

  it('is asked of no paper any more', async () => {
    const { sample, line } = await addressed('stukken');
    const askedIn = async () =>
      matterOf(await contentsOf(sample, ['een'])).posts.map((post) => post.askedToStop);
    expect(await askedIn()).toEqual([ASKED]);
    await withdraw(sample, line);
    expect(await askedIn()).toEqual([null]);
  });

  it('is withdrawn for who looks into the bundle', async () => {
    const { sample, line } = await addressed('inzien');
    await withdraw(sample, line);
    const records = await bundleRecords('b.zip', await pack(await filesOf(sample)));
    expect(records?.entries[0]?.withdrawals).toMatchObject([{ data: { line } }]);
  });

  it('comes along with the earlier line where only that is new', async () => {
    const { sample, line } = await addressed('aanvulling');
    const first = await makeBundle(sample, sampleRequest({ entries: ['een'] }));
    const manifest = first.volumes[0]?.manifest ?? '';
    const head = { seq: lastLine(sample), hash: 'c'.repeat(64) };
    const exported = { manifest, entries: ['een'], head, to: null, purpose: null, level: 'full' as const };
    await sample.add({
      kind: 'exported',
      data: { ...exported, volumes: [manifest], supplement: null, leftOut: [] },
    });
    const supplement = { plNumber: null, earlier: [manifest] };
    await expect(filesOf(sample, { supplement })).rejects.toMatchObject({ code: 'bad-data' });
    await withdraw(sample, line);
    expect(readText(await filesOf(sample, { supplement }), REPORT)).toContain('per ongeluk genoteerd');
  });

  it('stays on the device where it is of a norm statement, which never leaves', async () => {
    const { sample } = await addressed('bericht');
    const statement = {
      at: ASKED,
      draft: null,
      text: 'KANARIE',
      reply: null,
      noticed: 'sent' as const,
      by: null,
    };
    await sample.add({ kind: 'addressed', data: { entry: 'een', ...statement } });
    await withdraw(sample, lastLine(sample));
    const files = await filesOf(sample);
    expect(all(files)).not.toMatch(/KANARIE|addressing-withdrawn/);
    expect(dossierOf(files).custody ?? []).toEqual([]);
  });

  it('is never withdrawn by a line about another post', async () => {
    const { sample, line } = await addressed('vreemd');
    await addCapture(sample, 'v2', 'twee');
    await sample.add({ kind: 'addressing-withdrawn', data: { entry: 'twee', line, by: null } });
    const files = await filesOf(sample, { entries: ['een', 'twee'] });
    expect(readText(files, REPORT)).toContain('gevraagd om te stoppen op');
  });
});
