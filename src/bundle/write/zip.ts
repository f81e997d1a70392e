import JSZip from 'jszip';
import type { BundleFile } from '../types.js';
import { byCodeUnit } from '../layout/json.js';

/** The earliest time a zip can hold: dates in the archive are not evidence, and must not differ between two exports. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));
const PACKED_ALREADY = /\.(?:png|jpg|webp|gif|mp4)$/;

const order = (a: BundleFile, b: BundleFile) =>
  Number(b.path === 'mimetype') - Number(a.path === 'mimetype') || byCodeUnit(a.path, b.path);

/** One zip: `mimetype` first and stored, the rest sorted; the same files give the same bytes. */
export async function zip(files: readonly BundleFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip();
  for (const { path, bytes } of [...files].sort(order)) {
    const stored = path === 'mimetype' || PACKED_ALREADY.test(path);
    archive.file(path, bytes, {
      createFolders: false,
      date: FIXED_DATE,
      compression: stored ? 'STORE' : 'DEFLATE',
      compressionOptions: stored ? null : { level: 6 },
    });
  }
  return new Uint8Array(await archive.generateAsync({ type: 'arraybuffer', platform: 'DOS' }));
}
