import { createHash, randomBytes } from 'node:crypto';
import JSZip from 'jszip';
import { makeBundle, verifyBundles } from '../../src/bundle/index.js';
import { found } from '../../src/core/field.js';
import { sampleCapture, samplePost } from '../unit/bundle/facts.js';
import { emptySample, sampleRequest, type Sample } from '../unit/bundle/sample.js';
import { compare, type Measurement } from './measure.js';

const ENTRIES = 50;
/** Bytes of a picture as the browser gives it of a viewport of 1280 × 800. */
const PICTURE = 320_000;

/** Making a bundle of fifty entries (re-hashing, report, manifests, signature, zip), beside only zipping its files. */
export async function bundlePack(): Promise<Measurement> {
  const { sample, ids } = await fiftyEntries();
  const request = sampleRequest({ entries: ids });
  const { volumes } = await makeBundle(sample, request);
  const files = (await Promise.all(volumes.map(({ bytes }) => filesOf(bytes)))).flat();
  return compare(
    5,
    () => makeBundle(sample, request),
    () => zip(files),
  );
}

/** Checking that bundle in full, beside one SHA-256 over the zip. */
export async function verify(): Promise<Measurement> {
  const { sample, ids } = await fiftyEntries();
  const { volumes } = await makeBundle(sample, sampleRequest({ entries: ids }));
  const verdict = await verifyBundles(volumes, { key: null, anchor: null });
  if (verdict.trust === 'broken') throw new Error('The bundle that is measured does not hold.');
  return compare(
    5,
    () => verifyBundles(volumes, { key: null, anchor: null }),
    () => Promise.resolve(volumes.map(({ bytes }) => createHash('sha256').update(bytes).digest())),
  );
}

async function fiftyEntries(): Promise<{ sample: Sample; ids: string[] }> {
  const sample = await emptySample('bench');
  const ids = Array.from({ length: ENTRIES }, (_, index) => `entry-${index}`);
  const html = new TextEncoder().encode('<article><div>Wacht maar af</div></article>'.repeat(40));
  for (const [index, entry] of ids.entries()) {
    const picture = (size: number) => new Uint8Array(randomBytes(size));
    const files = [
      await sample.file('frame', 'image/png', picture(PICTURE)),
      await sample.file('masked', 'image/png', picture(PICTURE)),
      await sample.file('crop', 'image/png', picture(PICTURE / 4)),
      await sample.file('html', 'text/html', html),
    ];
    const post = samplePost({ postId: found(String(2056789749164000000n + BigInt(index)), 'dom') });
    await sample.add({ kind: 'captured', data: sampleCapture(`capture-${index}`, entry, files, { post }) });
  }
  return { sample, ids };
}

interface Packed {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function filesOf(bytes: Uint8Array): Promise<Packed[]> {
  const { files } = await JSZip.loadAsync(bytes);
  return Promise.all(
    Object.values(files).map(async (file) => ({ path: file.name, bytes: await file.async('uint8array') })),
  );
}

function zip(files: readonly Packed[]): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [index, { path, bytes }] of files.entries()) archive.file(`${index}/${path}`, bytes);
  return archive.generateAsync({ type: 'uint8array', compression: 'STORE' });
}
