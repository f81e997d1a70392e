import { describe, expect, it } from 'vitest';
import { HOME_NOTE } from '../../../src/bundle/layout/overview.js';
import { bundleRecords } from '../../../src/bundle/read/records.js';
import type { DataOf } from '../../../src/core/journal.js';
import { threadRun } from './aftermath.js';
import { forge } from './forge.js';
import { pack, read, readText, type Files } from './mutate.js';
import { png } from './picture.js';
import { all, dossierOf, filesOf, REPORT, verify } from './reading.js';
import { addCapture, emptySample, type Sample } from './sample.js';

const subjects = async (files: Files, outcome: string) =>
  (await verify(files)).checks.filter((check) => check.outcome === outcome).map(({ subject }) => subject);

const begin = async (seed: string): Promise<Sample> => {
  const sample = await emptySample(seed);
  await addCapture(sample, 'v1', 'een');
  return sample;
};
const answer = (over: Partial<DataOf<'platform-answered'>> = {}): DataOf<'platform-answered'> => ({
  ...{ entry: 'een', report: null, what: 'decision', when: { day: '2026-11-21', clock: null } },
  ...{ reference: 'ZAAK-BESLUIT-7', outcome: 'kept', text: 'KANARIE-BRIEF', reasoned: null },
  ...{ record: null, by: 'KANARIE-INVULLER' },
  ...over,
});

describe('what came of a post later', () => {
  async function told(): Promise<Sample> {
    const sample = await begin('later');
    await sample.add({ kind: 'platform-answered', data: answer() });
    await sample.add({
      kind: 'platform-answered',
      data: answer({ what: 'receipt', text: null, reference: 'ZAAK-ONTVANGST-6', outcome: null }),
    });
    await sample.add({
      kind: 'platform-disputed',
      data: {
        ...{ entry: 'een', report: null, to: 'body', name: 'ORGAAN-X' },
        ...{ when: { day: '2026-11-22', clock: null }, reference: 'ZAAK-KLACHT-8', by: null },
      },
    });
    await sample.add({
      kind: 'consented',
      data: { entries: ['een'], to: 'filing', given: true, how: 'HOE-GEZEGD', day: '2026-11-22', by: null },
    });
    const secret = { entry: 'een', dossier: null, by: null };
    await sample.add({
      kind: 'police-decided',
      data: {
        ...secret,
        ...{
          decision: 'none',
          reason: 'KANARIE-REDEN',
          whom: 'KANARIE-WIE',
          advice: true,
          day: '2026-11-22',
        },
      },
    });
    await sample.add({
      kind: 'secured',
      data: { ...secret, measure: 'AOP', what: 'KANARIE-MAATREGEL', until: null },
    });
    return sample;
  }

  it('is told in the report with date and number, and never with the letter, the reason or a measure', async () => {
    const files = await filesOf(await told());
    expect((await verify(files)).trust).toBe('self-consistent');
    for (const secret of ['KANARIE-BRIEF', 'KANARIE-REDEN', 'KANARIE-WIE', 'KANARIE-MAATREGEL'])
      expect(all(files)).not.toContain(secret);
    const html = readText(files, REPORT);
    for (const words of [
      'antwoord van het platform: een besluit, op 21 november 2026, volgens een persoon',
      'ZAAK-BESLUIT-7',
      'uitkomst: blijft staan',
      'Wat het platform schreef, is niet meegeleverd.',
      'antwoord van het platform: ontvangst bevestigd',
      'ZAAK-ONTVANGST-6',
      'klacht bij een orgaan buiten de rechter om, op 22 november 2026',
      'ORGAAN-X',
      'ZAAK-KLACHT-8',
      'instemming gegeven voor: aangifte door de gemeente, op 22 november 2026',
      'HOE-GEZEGD',
    ])
      expect(html).toContain(words);
    // Only the letter makes a copy: the other three can be held against their line.
    expect(dossierOf(files).custody?.map(({ state }) => state)).toEqual([
      ...['redacted', 'exported', 'exported', 'exported'],
    ]);
  });

  it('names nobody and no number in a redacted copy, and nothing in a summary', async () => {
    const sample = await told();
    const redacted = await filesOf(sample, { level: 'redacted' });
    expect((await verify(redacted)).trust).toBe('self-consistent');
    expect(all(redacted)).not.toMatch(/KANARIE|ZAAK-|ORGAAN-X|HOE-GEZEGD/);
    expect(readText(redacted, REPORT)).toContain('uitkomst: blijft staan');
    const summary = await filesOf(sample, { level: 'summary' });
    expect(all(summary)).not.toMatch(/KANARIE|ZAAK-|ORGAAN-X|HOE-GEZEGD/);
  });

  it('does not open the door to copies of other events in a whole bundle', async () => {
    const sample = await told();
    const files = await filesOf(sample);
    const other = dossierOf(files).custody?.[2];
    const copy = `data/journaal/91-afgeschermd-${String(other?.seq).padStart(6, '0')}.json`;
    files.set(copy, read(files, other?.file ?? ''));
    files.delete(other?.file ?? '');
    await forge(files, sample, (dossier) => {
      Object.assign(dossier.custody?.[2] ?? {}, { state: 'redacted', file: copy, hidden: ['letter'] });
    });
    expect(await subjects(files, 'failed')).toContain('data/dossier.json');
  });
});

describe('what a later look found to be different', () => {
  it('is not on paper where the post holds a home address or family, save what is not in its words', async () => {
    const sample = await begin('gewijzigd');
    await sample.add({
      kind: 'looked-again',
      data: {
        ...{ entry: 'een', capture: 'v1', result: 'edited', url: null, recorded: null },
        shown: 'KANARIE-MELDING',
        differences: [
          { field: 'text', before: 'KANARIE-EERST', now: 'KANARIE-NU' },
          { field: 'quoted', before: 'KANARIE-CITAAT', now: 'KANARIE-ANDER' },
          { field: 'handle', before: 'oude_naam', now: 'nieuwe_naam' },
        ],
      },
    });
    expect(readText(await filesOf(sample), REPORT)).toMatch(/KANARIE-EERST[^]*KANARIE-NU/);
    const files = await filesOf(sample, { home: ['een'] });
    expect((await verify(files)).trust).toBe('self-consistent');
    const html = readText(files, REPORT);
    expect(html).not.toContain('KANARIE');
    expect(html).toContain(`tekst: ${HOME_NOTE}`);
    expect(html).toContain(`geciteerd bericht: ${HOME_NOTE}`);
    expect(html).toMatch(/oude_naam[^]*nieuwe_naam/);
  });
});

describe('the picture of the notice that a later look found', () => {
  const look: DataOf<'looked-again'> = {
    ...{ entry: 'een', capture: 'v1', result: 'confirmed-gone', url: 'https://x.com/a/status/1' },
    ...{ shown: 'Deze post is verwijderd.', recorded: null },
  };
  async function looked(): Promise<Sample> {
    const sample = await begin('blik');
    const artefacts = [
      await sample.file('frame', 'image/png', png(40, 30, 201)),
      await sample.file('masked', 'image/png', png(40, 30, 202)),
      await sample.file('crop', 'image/png', png(20, 15, 203)),
    ];
    await sample.add({ kind: 'looked-again', data: look });
    await sample.add({ kind: 'looked-again', data: { ...look, picture: { artefacts, missing: null } } });
    return sample;
  }
  const FOLDER = 'data/001_x_2056789749164019925/terugblik-000003';
  const CROP = `${FOLDER}/05-uitsnede.png`;

  it('goes along without the frame, is in the manifest, and is shown under the look', async () => {
    const files = await filesOf(await looked());
    expect((await verify(files)).trust).toBe('self-consistent');
    expect([...files.keys()].filter((path) => path.includes('terugblik')).sort()).toEqual([
      `${FOLDER}/01-schermafbeelding.png`,
      CROP,
    ]);
    expect(readText(files, 'manifest-sha256.txt')).toContain(CROP);
    expect(readText(files, REPORT)).toContain(`src="${CROP}"`);
    expect(readText(files, REPORT).match(/src="[^"]*terugblik/g)).toHaveLength(1);
    const states = dossierOf(files).entries[0]?.notices?.[0]?.files.map(({ role, state }) => [role, state]);
    expect(states).toEqual([
      ['frame', 'withheld'],
      ['masked', 'exported'],
      ['crop', 'exported'],
    ]);
  });

  it('can be seen where a bundle is opened to look at', async () => {
    const records = await bundleRecords('b.zip', await pack(await filesOf(await looked())));
    const named = records?.entries[0]?.looks[1]?.data.picture?.artefacts ?? [];
    expect(named.map((ref) => records?.file(ref)?.length ?? null)).toEqual([
      null,
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it('stays in the logbook at the other levels, and is covered on paper beside a home address', async () => {
    const sample = await looked();
    const redacted = await filesOf(sample, { level: 'redacted' });
    expect((await verify(redacted)).trust).toBe('self-consistent');
    expect([...redacted.keys()].some((path) => path.includes('terugblik'))).toBe(false);
    expect(dossierOf(redacted).entries[0]?.notices?.[0]?.files.map(({ state }) => state)).toEqual([
      ...['withheld', 'withheld', 'withheld'],
    ]);
    const home = await filesOf(sample, { home: ['een'] });
    expect((await verify(home)).trust).toBe('self-consistent');
    expect(readText(home, REPORT)).not.toContain(`src="${FOLDER}`);
    expect(home.has(CROP)).toBe(true);
  });

  it('is found when it was changed, swapped, taken out or named by no look', async () => {
    const sample = await looked();
    const changed = await filesOf(sample);
    changed.set(CROP, png(20, 15, 9));
    await forge(changed, sample, () => undefined);
    expect(await subjects(changed, 'failed')).toContain(CROP);

    const swapped = await filesOf(sample);
    await forge(swapped, sample, (dossier) => dossier.entries[0]?.notices?.[0]?.files.reverse());
    expect(await subjects(swapped, 'failed')).toContain('data/dossier.json');

    const elsewhere = await filesOf(sample);
    await forge(elsewhere, sample, (dossier) => {
      Object.assign(dossier.entries[0]?.notices?.[0] ?? {}, { look: 2 });
    });
    expect(await subjects(elsewhere, 'failed')).toContain('data/dossier.json');

    const less = await filesOf(sample);
    less.delete(CROP);
    less.delete(`${FOLDER}/01-schermafbeelding.png`);
    await forge(less, sample, (dossier) => delete dossier.entries[0]?.notices);
    expect(await subjects(less, 'absent')).toContain(dossierOf(less).entries[0]?.looks[1]?.file);
  });

  it('is told when the file is damaged or gone in the logbook', async () => {
    const sample = await looked();
    const [frame, , crop] = [...sample.stored.artefacts.keys()].slice(-3);
    sample.stored.artefacts.delete(frame ?? '');
    sample.stored.artefacts.set(crop ?? '', png(20, 15, 7));
    const files = await filesOf(sample);
    expect((await verify(files)).trust).toBe('self-consistent');
    expect(dossierOf(files).counts.damaged).toBe(2);
    expect(readText(files, REPORT)).not.toMatch(/src="[^"]*terugblik[^"]*uitsnede/);
  });
});

describe('a thread of which the page itself says that the list is not whole', () => {
  it('is told so in the statement', async () => {
    const sample = await begin('gesorteerd');
    const tally = {
      ...threadRun({ entries: [] }).tally,
      withheld: ['ranked' as const, 'elsewhere' as const],
    };
    await sample.add({ kind: 'thread-captured', data: threadRun({ entries: ['een'], tally }) });
    const files = await filesOf(sample);
    const html = readText(files, REPORT);
    expect((await verify(files)).trust).toBe('self-consistent');
    expect(html).toContain('gesorteerd op wat het platform het meest relevant vindt');
    expect(html).toContain('een deel van de reacties staat op een ander platform');
  });
});
