import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles } from '../../../../src/bundle/index.js';
import type { PaperChoice } from '../../../../src/bundle/papers/choice.js';
import { PaperKindSchema } from '../../../../src/bundle/papers/model.js';
import { edit, pack, read, readText, refit, resign, unpack, type Files } from '../mutate.js';
import { makeSample, sampleRequest, type Sample } from '../sample.js';
import { pdf, textOf } from './tools.js';

const choice = {
  kinds: [...PaperKindSchema.options],
  name: 'M. Bakels',
  office: 'wethouder',
  recorder: 'M. Bakels',
  plNumber: 'PL0600-2026000001',
  impact: null,
  security: null,
};
const request = (over = {}) => sampleRequest({ papers: { choice, pdf }, ...over });

let sample: Sample;
let zip: Uint8Array;
let files: Files;
beforeAll(async () => {
  sample = await makeSample();
  await sample.add({
    kind: 'noted',
    data: { entry: 'een', text: 'KANARIE Kanariestraat 17, 7121 KN', by: null },
  });
  zip = (await makeBundle(sample, request())).volumes[0]?.bytes ?? new Uint8Array();
  files = await unpack(zip);
});

const verify = (bytes: Uint8Array) => verifyBundles([{ name: 'bundel.zip', bytes }]);
const PAPER = 'data/stukken/01-spreekblad';

describe('papers in a bundle', () => {
  it('lie in data/stukken, as page and as PDF, and the bundle still holds together', async () => {
    const papers = [...files.keys()].filter((path) => path.startsWith('data/stukken/'));
    expect(papers).toHaveLength(18);
    expect(papers.some((path) => path.includes('contactblad'))).toBe(false);
    const verdict = await verify(zip);
    expect(verdict.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(verdict.trust).toBe('self-consistent');
    expect(verdict.checks.find(({ subject }) => subject === 'data/stukken')?.outcome).toBe('not-checked');
  });

  it('hold no note of the person, in words or in pixels of a PDF', () => {
    for (const [path, bytes] of files) {
      if (!path.startsWith('data/stukken/')) continue;
      const text = path.endsWith('.pdf') ? textOf(bytes) : readText(files, path);
      expect(text, path).not.toMatch(/KANARIE|Kanariestraat|7121/);
    }
  });

  it('hold what the person told at length, whole, wherever they told it', async () => {
    const ends: string[] = [];
    const long = (what: string, size = 3000) => {
      ends.push(`EINDE${what}`);
      return `${'Ik slaap slecht. '.repeat(size / 16).slice(0, size)} EINDE${what}`;
    };
    const day = '2026-11-21';
    const told: PaperChoice = {
      ...choice,
      ...{ name: long('NAAM'), office: long('AMBT'), recorder: long('VASTLEGGER'), plNumber: long('PL') },
      ...{ impact: long('GEVOLG', 40_000), security: long('MAATREGEL', 40_000) },
      decided: { decision: 'aangifte', whom: long('BESLISSER'), day },
      filer: {
        ...{ filer: 'municipality', who: long('AANGEVER') },
        ...{ authority: 'mandate', mandate: long('MANDAAT') },
      },
      consents: [{ entry: 'een', to: 'filing', day, how: long('WIJZE') }],
      preservation: { day, whom: long('GEVRAAGDE'), reference: long('KENMERK') },
    };
    const { volumes } = await makeBundle(await sampleAgain(), request({ papers: { choice: told, pdf } }));
    const bytes = volumes[0]?.bytes ?? new Uint8Array();
    const made = await unpack(bytes);
    const texts = [...made].flatMap(([path, file]) =>
      !path.startsWith('data/stukken/') ? [] : path.endsWith('.pdf') ? textOf(file) : readText(made, path),
    );
    for (const end of ends)
      expect(texts.filter((text) => text.includes(end)).length, end).toBeGreaterThanOrEqual(2);
    expect((await verify(bytes)).trust).toBe('self-consistent');
  });

  it('are the same bytes for the same logbook, choice and time', async () => {
    const again = await makeBundle(await sampleAgain(), request());
    expect(Buffer.compare(again.volumes[0]?.bytes ?? new Uint8Array(), zip)).toBe(0);
  });

  it.each([`${PAPER}.html`, `${PAPER}.pdf`])(
    'a changed %s is found, even by who repairs the lists',
    async (path) => {
      const changed = await unpack(zip);
      changed.set(path, new Uint8Array([...read(changed, path), 32]));
      refit(changed);
      const verdict = await verify(await pack(changed));
      expect(verdict.trust).toBe('broken');
      expect(
        verdict.checks.filter(({ outcome }) => outcome === 'failed').map(({ subject }) => subject),
      ).toContain(path);
    },
  );

  it('a page that says something else is found, even by the holder of the key', async () => {
    const changed = await unpack(zip);
    edit(changed, `${PAPER}.html`, (html) => html.replace('VPT-zaak', 'gewone zaak'));
    await resign(changed, sample);
    expect((await verify(await pack(changed))).trust).toBe('broken');
  });

  it('a file that is no paper is found in that folder', async () => {
    const changed = await unpack(zip);
    changed.set('data/stukken/99-extra.pdf', new Uint8Array([1]));
    refit(changed);
    expect((await verify(await pack(changed))).trust).toBe('broken');
  });

  it.each(['redacted', 'summary'] as const)('stay out of a bundle at level %s', async (level) => {
    const { volumes } = await makeBundle(await makeSample(), request({ level }));
    const names = [...(await unpack(volumes[0]?.bytes ?? new Uint8Array())).keys()];
    expect(names.some((path) => path.includes('stukken'))).toBe(false);
  });
});

async function sampleAgain(): Promise<Sample> {
  const again = await makeSample();
  await again.add({
    kind: 'noted',
    data: { entry: 'een', text: 'KANARIE Kanariestraat 17, 7121 KN', by: null },
  });
  return again;
}
