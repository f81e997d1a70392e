import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles } from '../../../src/bundle/index.js';
import { addMonths } from '../../../src/dossier/terms/calendar.js';
import { safeComplaintDay } from '../../../src/dossier/terms/deadline.js';
import { knowledgeOf } from '../../../src/dossier/terms/knowledge.js';
import { dayText } from '../../../src/bundle/report/time.js';
import { markup } from '../../../src/bundle/report/html.js';
import { Afterwards, Unplaced } from '../../../src/bundle/report/afterwards.js';
import { DossierSchema, type Dossier } from '../../../src/bundle/dossier.js';
import type { BundleRequest } from '../../../src/bundle/index.js';
import type { DataOf, JournalEvent } from '../../../src/core/journal.js';
import { found, unknown } from '../../../src/core/field.js';
import * as v from 'valibot';
import { h } from 'preact';
import { addAftermath, addRecord, threadRun } from './aftermath.js';
import { samplePost } from './facts.js';
import { forge } from './forge.js';
import { pack, read, readText, unpack, type Files } from './mutate.js';
import { addCapture, emptySample, sampleRequest, type Sample } from './sample.js';

const REPORT = '1-LEES-MIJ-EERST.html';
const pages = async (sample: Sample, over: Partial<BundleRequest> = {}) => {
  const { volumes } = await makeBundle(sample, sampleRequest({ entries: ['een'], ...over }));
  return Promise.all(volumes.map(({ bytes }) => unpack(bytes)));
};
const filesOf = async (sample: Sample, over: Partial<BundleRequest> = {}): Promise<Files> =>
  (await pages(sample, over))[0] ?? new Map();
const dossierOf = (files: Files): Dossier =>
  v.parse(DossierSchema, JSON.parse(readText(files, 'data/dossier.json')));
const all = (files: Files) =>
  [...files].map(([path, bytes]) => `${path}\n${new TextDecoder('latin1').decode(bytes)}`).join('\n');
const verify = async (files: Files) => verifyBundles([{ name: 'b.zip', bytes: await pack(files) }]);
const failures = async (files: Files) =>
  (await verify(files)).checks.filter(({ outcome }) => outcome === 'failed').map(({ subject }) => subject);

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

describe('records of the profile of an account', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await emptySample('profielen');
    await addCapture(sample, 'v1', 'een');
    await addCapture(sample, 'v2', 'zelfde', {
      post: samplePost({ postId: found('2056789749164020001', 'dom') }),
    });
    const other = { ...samplePost().author, accountId: found('1400000000000000099', 'page-data' as const) };
    await addCapture(sample, 'v3', 'ander', {
      post: samplePost({ postId: found('2056789749164020002', 'dom'), author: other }),
    });
    await addRecord(sample, 'zelfde');
    await addRecord(sample, 'ander', { ...other, bio: found('KANARIE van een ander account', 'page-data') });
  });

  it('go along for accounts in the bundle alone, with picture, time, number and how that was found', async () => {
    const files = await filesOf(sample);
    expect((await verify(files)).trust).toBe('self-consistent');
    expect(all(files)).not.toContain('KANARIE');
    expect([...files.keys()].filter((path) => path.startsWith('data/accounts/'))).toEqual([
      'data/accounts/01/06-media-01.png',
      'data/accounts/01/90-gebeurtenis-000004.json',
    ]);
    const html = readText(files, REPORT);
    const account = html.slice(
      html.indexOf('Accounts, van hun profielpagina'),
      html.indexOf('Volledigheidsverklaring'),
    );
    for (const words of [
      'Een account is niet hetzelfde als een persoon',
      '1400000000000000017',
      'uit gegevens die de pagina had ontvangen',
      'Boer in Verzinsel. Vriend van @kanarie_buur',
      '2026-11-20 20:20:00.000 UTC',
      'src="data/accounts/01/06-media-01.png"',
      'href="#bericht-1"',
    ])
      expect(account).toContain(words);
    expect(html.indexOf('Accounts, van hun profielpagina')).toBeLessThan(html.indexOf('Deel B: beoordeling'));
  });

  it('name nobody else in a redacted copy, hold no picture there, and are not in a summary', async () => {
    const files = await filesOf(sample, { level: 'redacted' });
    expect((await verify(files)).trust).toBe('self-consistent');
    expect(all(files)).not.toMatch(/kanarie/i);
    expect(all(files)).toContain('Boer in Verzinsel. Vriend van [afgeschermd]');
    expect([...files.keys()].some((path) => path.endsWith('06-media-01.png'))).toBe(false);
    expect(dossierOf(files).records?.[0]?.files[0]?.state).toBe('withheld');
    expect(dossierOf(await filesOf(sample, { level: 'summary' })).records).toBeUndefined();
  });

  it('of an account whose number only an earlier bundle shows stay out of an addition', async () => {
    const joined = await emptySample('aanvulling');
    await addCapture(joined, 'v1', 'een');
    await addCapture(joined, 'v2', 'zelfde', {
      post: samplePost({ postId: found('2056789749164020001', 'dom') }),
    });
    await addRecord(joined, 'zelfde');
    const earlier = 'a'.repeat(64);
    const head = { seq: joined.stored.lines.length - 1, hash: 'b'.repeat(64) };
    await joined.add({ kind: 'exported', data: { manifest: earlier, entries: ['een', 'zelfde'], head } });
    const nameless = samplePost({ author: { ...samplePost().author, accountId: unknown } });
    await addCapture(joined, 'v3', 'een', { post: nameless });
    for (const level of ['full', 'redacted'] as const) {
      const files = await filesOf(joined, { level, supplement: { plNumber: null, earlier: [earlier] } });
      expect(dossierOf(files).entries[0]?.captures.map(({ capture }) => capture)).toEqual(['v3']);
      expect(await failures(files)).toEqual([]);
      expect(dossierOf(files).records).toBeUndefined();
    }
  });

  it('stay out where the capture that shows the number is damaged', async () => {
    const broken = await emptySample('kapot');
    await addCapture(broken, 'v1', 'een');
    broken.stored.payloads.delete(broken.stored.lines[1]?.body ?? '');
    await addCapture(broken, 'v2', 'zelfde');
    await addRecord(broken, 'zelfde');
    const files = await filesOf(broken);
    expect((await failures(files)).filter((path) => path?.startsWith('data/accounts'))).toEqual([]);
    expect(dossierOf(files).records).toBeUndefined();
  });

  it('of a post with a home address go with that post alone, and no paper shows them', async () => {
    const volumes = await pages(sample, { entries: ['een', 'zelfde'], home: ['zelfde'] });
    expect(volumes.map((files) => dossierOf(files).records?.length ?? 0)).toEqual([0, 1]);
    const html = readText(volumes[1]!, REPORT);
    expect(html).not.toContain('Boer in Verzinsel');
    expect(html).not.toContain('src="data/accounts');
  });

  it('cannot be put in for an account that is not there', async () => {
    const files = await filesOf(sample, { entries: ['een', 'ander'] });
    const events = dossierOf(files).records?.map(({ event }) => event.file) ?? [];
    expect(events).toHaveLength(2);
    const alone = await filesOf(sample);
    const stranger = events[1] ?? '';
    const path = 'data/accounts/02/90-gebeurtenis-000005.json';
    alone.set(path, read(files, stranger));
    const picture = dossierOf(files).records?.[1]?.files[0];
    alone.set('data/accounts/02/06-media-01.png', read(files, picture?.file ?? ''));
    await forge(alone, sample, (dossier) => {
      dossier.records?.push(structuredClone(dossierOf(files).records?.[1]) as never);
    });
    expect(await failures(alone)).toContain(path);
  });

  it('with another picture than the event names are found', async () => {
    const files = await filesOf(sample);
    files.set('data/accounts/01/06-media-01.png', new TextEncoder().encode('iets anders'));
    await forge(files, sample, () => undefined);
    expect(await failures(files)).toContain('data/accounts/01/06-media-01.png');
  });
});

describe('what was done with a post afterwards', () => {
  it('is told line by line, and goes along with its events', async () => {
    const sample = await emptySample('daarna');
    await addCapture(sample, 'v1', 'een');
    await addCapture(sample, 'v2', 'twee');
    await addAftermath(sample, 'een', 'v1');
    const files = await filesOf(sample, { entries: ['een', 'twee'] });
    expect((await verify(files)).trust).toBe('self-consistent');
    const html = readText(files, REPORT);
    const [first = '', second = ''] = html.split('id="bericht-2"');
    for (const words of [
      'KANARIE-ontvanger',
      'KANARIE-weg',
      'PL0600-1',
      'KANARIE-melding',
      'KANARIE-fractie',
    ])
      expect(first).toContain(words);
    expect(second.slice(0, second.indexOf('Volledigheidsverklaring'))).not.toContain('KANARIE');
    const redacted = await filesOf(sample, { level: 'redacted' });
    expect((await verify(redacted)).trust).toBe('self-consistent');
    expect(all(redacted)).not.toContain('KANARIE');
    expect(readText(redacted, REPORT)).toContain('gemeld bij de politie, volgens een persoon');
  });

  it('never drops an event: not one of a kind without words, not one of no entry here, not one that is damaged', async () => {
    const sample = await emptySample('onbekend');
    await addCapture(sample, 'v1', 'een');
    const dossier = dossierOf(await filesOf(sample));
    const at = '2026-11-21T08:00:00.000Z';
    const event = (kind: string, data: object) =>
      ({ schema: 'vastgelegd-event/1', salt: '0'.repeat(32), at, kind, data }) as unknown as JournalEvent;
    const events = new Map([
      [7, event('later-bedacht', { entry: 'een' })],
      [8, event('later-bedacht', { iets: 'anders' })],
    ]);
    const custody = [7, 8, 9].map((seq) => ({ seq, state: 'exported' as const, file: null }));
    const contents = { dossier: { ...dossier, custody }, events };
    expect(markup(h(Afterwards, { contents, entry: 'een' }))).toMatch(/Regel 7: .*later-bedacht/);
    const loose = markup(h(Unplaced, { contents }));
    expect(loose).toMatch(/Regel 8: .*later-bedacht/);
    expect(loose).toContain('Regel 9: niet leesbaar');
  });

  it('cannot be told of a post that is not there', async () => {
    const sample = await emptySample('vreemd');
    await addCapture(sample, 'v1', 'een');
    await addCapture(sample, 'v2', 'twee');
    await addAftermath(sample, 'twee', 'v2');
    await sample.add({
      kind: 'shared',
      data: { entries: ['een'], to: 'de fractie', level: 'full', consent: null },
    });
    const files = await filesOf(sample);
    const other = dossierOf(await filesOf(sample, { entries: ['twee'] })).custody?.[0];
    const path = other?.file ?? '';
    files.set(path, read(await filesOf(sample, { entries: ['twee'] }), path));
    await forge(files, sample, (dossier) => {
      dossier.custody = [structuredClone(other) as never];
    });
    expect(await failures(files)).toContain(path);
  });
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

describe('a thread of which replies were captured together', () => {
  it('is told per account and period: what was reached, what not, and why it ended', async () => {
    const sample = await emptySample('gesprek');
    const by = (id: string) => ({
      ...samplePost().author,
      handle: found(`lid_${id}`, 'dom'),
      accountId: unknown,
    });
    const posts = ['een', 'twee', 'drie', 'vier'];
    for (const [at, id] of posts.entries())
      await addCapture(sample, `v${at}`, id, {
        post: samplePost({ postId: found(`205678974916402000${at}`, 'dom'), author: by(at < 2 ? 'a' : id) }),
      });
    await sample.add({
      kind: 'thread-captured',
      data: threadRun({ entries: posts, parent: 'vier', end: 'stopped' }),
    });
    await sample.add({
      kind: 'thread-captured',
      data: threadRun({ entries: posts, parent: 'vier', which: 'proposals' }),
    });
    const files = await filesOf(sample, { entries: ['een', 'drie'] });
    const [run, ...more] = dossierOf(files).statement.runs ?? [];
    expect(more).toEqual([]);
    expect(run).toMatchObject({
      end: 'limit',
      which: 'selection',
      recorded: 3,
      by: [
        { account: 0, recorded: 2 },
        { account: 1, recorded: 1 },
      ],
    });
    const html = readText(files, REPORT);
    for (const words of [
      'Niet bereikt: 40 (het platform noemt 70 reacties); knoppen naar meer reacties die niet opengingen: 3',
      'In beeld, niet gevraagd: 4',
      'het afgesproken aantal was bereikt (afgesproken grens: 25)',
      '<bdi>@lid_a</bdi>: 2',
      'een keuze uit de reacties',
    ])
      expect(html).toContain(words);
    expect((await verify(files)).trust).toBe('self-consistent');
    const { statement } = dossierOf(await filesOf(sample, { level: 'summary' }));
    expect(statement.runs?.[0]?.by).toEqual([]);
    await forge(files, sample, (dossier) => {
      const told = dossier.statement.runs?.[0];
      if (told) told.recorded = 1;
    });
    expect(await failures(files)).toContain('data/dossier.json');
  });
});
