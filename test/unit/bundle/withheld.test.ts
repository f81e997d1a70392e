import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles } from '../../../src/bundle/index.js';
import { withholding } from '../../../src/core/withhold.js';
import { forge } from './forge.js';
import { pack, readText, unpack, type Files } from './mutate.js';
import { makeSample, sampleRequest, type Sample } from './sample.js';

const FIRST = 'data/001_x_2056789749164019925';
let sample: Sample;
let files: Files;
let zip: Uint8Array;

/** The pictures of entry `een` were not kept: event and bytes as the logbook leaves them. */
beforeAll(async () => {
  sample = await makeSample();
  const entry = await sample.entry('een');
  for (const happening of entry ? withholding(entry) : []) {
    await sample.add(happening);
    for (const { id } of happening.data.artefacts) sample.stored.artefacts.delete(id);
  }
  zip = (await makeBundle(sample, sampleRequest())).volumes[0]?.bytes ?? new Uint8Array();
  files = await unpack(zip);
});

const verify = (bytes: Uint8Array) => verifyBundles([{ name: 'bundel.zip', bytes }], {});

describe('a bundle of a post whose pictures are not kept', () => {
  it('holds no copy of them, and says why', () => {
    const own = [...files.keys()].filter((path) => path.startsWith(FIRST));
    expect(own.filter((path) => /\.(png|jpg|webp|gif|mp4|bin)$/.test(path))).toEqual([]);
    expect(own.some((path) => path.endsWith('04-html-fragment.html.txt'))).toBe(true);
    const message = JSON.parse(readText(files, `${FIRST}/02-bericht.json`)) as {
      artefacts: { role: string; state: string; sha256: string; note: string | null }[];
      withheld: { data: { reason: string } }[];
    };
    const masked = message.artefacts.find(({ role }) => role === 'masked');
    expect(masked).toMatchObject({
      state: 'not-kept',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(masked?.note).toContain('intiem');
    expect(message.withheld[0]?.data.reason).toBe('intimate-or-minor');
    expect(readText(files, '1-LEES-MIJ-EERST.html')).toContain('Niet bewaard: degene die vastlegde koos');
  });

  it('still verifies: named as not kept, never as missing or damaged', async () => {
    const { trust, checks } = await verify(zip);
    expect(trust).toBe('self-consistent');
    const told = checks.filter(({ id, outcome }) => id === 'artefacts' && outcome === 'absent');
    expect(told.some(({ detail }) => detail.includes('op verzoek niet bewaard'))).toBe(true);
    expect(told.some(({ detail }) => detail.includes('al weg'))).toBe(false);
  });

  it('is broken where the event that says so is left out', async () => {
    const bare = await unpack(zip);
    await forge(bare, sample, ({ entries }) => {
      for (const capture of entries[0]?.captures ?? []) delete capture.withheld;
    });
    const { trust, checks } = await verify(await pack(bare));
    expect(trust).toBe('broken');
    expect(checks.some(({ detail }) => detail.includes('Geen gebeurtenis zegt dat'))).toBe(true);
  });
});
