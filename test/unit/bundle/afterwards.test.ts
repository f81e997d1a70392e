import { describe, expect, it } from 'vitest';
import { markup } from '../../../src/bundle/report/html.js';
import { Afterwards, Unplaced } from '../../../src/bundle/report/afterwards.js';
import type { JournalEvent } from '../../../src/core/journal.js';
import { found, unknown } from '../../../src/core/field.js';
import { h } from 'preact';
import { addAftermath, threadRun } from './aftermath.js';
import { samplePost } from './facts.js';
import { forge } from './forge.js';
import { read, readText } from './mutate.js';
import { addCapture, emptySample } from './sample.js';
import { REPORT, filesOf, dossierOf, all, verify, failures } from './reading.js';

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
