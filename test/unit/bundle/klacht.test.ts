import { describe, expect, it } from 'vitest';
import { makeBundle, type BundleRequest } from '../../../src/bundle/index.js';
import { addMonths } from '../../../src/dossier/terms/calendar.js';
import { safeComplaintDay } from '../../../src/dossier/terms/deadline.js';
import { knowledgeOf } from '../../../src/dossier/terms/knowledge.js';
import { dayText } from '../../../src/bundle/report/time.js';
import type { DataOf } from '../../../src/core/journal.js';
import { readText } from './mutate.js';
import { addCapture, emptySample, sampleRequest, type Sample } from './sample.js';
import { REPORT, filesOf, dossierOf, verify } from './reading.js';

const offences = (entry: string): DataOf<'judged'> => ({
  entry,
  protocol: { id: 'nl-aalten', version: '2024' },
  category: 'a2',
  by: null,
  offences: ['belediging'],
});
const known = (entry: string, over: Partial<DataOf<'known'>>): DataOf<'known'> => ({
  ...{ entry, how: 'told', when: null, toldBy: null, confirmed: null, by: null },
  ...over,
});

describe('until when a klacht is in time', () => {
  const guideOf = async (sample: Sample, over: Partial<BundleRequest> = {}): Promise<string> => {
    const html = readText(await filesOf(sample, over), REPORT);
    return html.slice(html.indexOf('<h2>Feitenwijzer'), html.indexOf('<h2>Wat dit bewijst'));
  };
  /** By the list of terms of the logbook. */
  async function listed(sample: Sample): Promise<{ safe: string; due: string }> {
    const entry = await sample.entry('een');
    const knowledge = entry && knowledgeOf(entry);
    if (knowledge?.state !== 'known') throw new Error('not known');
    const { day } = knowledge.when;
    return { safe: dayText(safeComplaintDay(day)), due: dayText(addMonths(day, 3)) };
  }
  const start = async () => {
    const sample = await emptySample('klacht');
    await addCapture(sample, 'v1', 'een');
    await sample.add({ kind: 'judged', data: offences('een') });
    return sample;
  };

  it('is the day of the list of terms, in both readings of a month', async () => {
    const sample = await start();
    const { safe, due } = await listed(sample);
    expect(safe).not.toBe(due);
    const guide = await guideOf(sample);
    expect(guide).toContain(`uiterlijk ${safe}`);
    expect(guide).toContain(`mogelijk ${due}`);
    expect(guide).toContain('aangenomen dat de kennisname op 20 november 2026 was');
  });

  it('follows what was said of kennisname later; the last word counts', async () => {
    const sample = await start();
    await sample.add({ kind: 'known', data: known('een', { how: 'not-yet' }) });
    expect(await guideOf(sample)).toContain('weet de persoon om wie het gaat het nog niet');
    await sample.add({ kind: 'known', data: known('een', { when: { day: '2026-10-01', clock: null } }) });
    const { safe, due } = await listed(sample);
    const guide = await guideOf(sample);
    expect(guide).toContain(`uiterlijk ${safe}`);
    expect(guide).toContain(`mogelijk ${due}`);
    expect(guide).toContain('kennisname op 1 oktober 2026, ingevuld door een persoon');
    expect(guide).not.toContain('nog niet');
  });

  it('counts from the first record also in an addition that holds only a later one', async () => {
    const sample = await start();
    const earlier = (await makeBundle(sample, sampleRequest({ entries: ['een'] }))).manifest;
    const seq = sample.stored.lines.length - 1;
    await sample.add({
      kind: 'exported',
      data: { manifest: earlier, entries: ['een'], head: { seq, hash: 'b'.repeat(64) } },
    });
    const custody = { by: { name: null, role: null }, onBehalfOf: null };
    const knowledge = { at: '2026-12-24T12:00:00.000Z', by: 'self' as const, set: 'default' as const };
    await addCapture(sample, 'v2', 'een', { custody: { ...custody, knowledge } });
    const over = { supplement: { plNumber: null, earlier: [earlier] } };
    const files = await filesOf(sample, over);
    expect(dossierOf(files).entries[0]?.captures).toHaveLength(1);
    expect((await verify(files)).trust).toBe('self-consistent');
    expect(await guideOf(sample, over)).toContain(`uiterlijk ${(await listed(sample)).safe}`);
  });

  it('is not guessed where what was said of it is damaged', async () => {
    const sample = await start();
    await sample.add({ kind: 'known', data: known('een', { when: { day: '2026-10-01', clock: null } }) });
    sample.stored.payloads.delete(sample.stored.lines.at(-1)?.body ?? '');
    expect(await guideOf(sample)).toContain('termijn niet te berekenen');
  });
});
