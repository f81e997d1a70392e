import { beforeAll, describe, expect, it } from 'vitest';
import { found, unknown } from '../../../src/core/field.js';
import { addRecord } from './aftermath.js';
import { samplePost } from './facts.js';
import { forge } from './forge.js';
import { read, readText } from './mutate.js';
import { addCapture, emptySample, type Sample } from './sample.js';
import { REPORT, pages, filesOf, dossierOf, all, verify, failures } from './reading.js';

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
