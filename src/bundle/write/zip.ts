import JSZip from 'jszip';
import type { BundleFile } from '../types.js';
import { byCodeUnit } from '../layout/json.js';

/** The earliest time a zip can hold: dates in the archive are not evidence, and must not differ between two exports. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));

const order = (a: BundleFile, b: BundleFile) =>
  Number(b.path === 'mimetype') - Number(a.path === 'mimetype') || byCodeUnit(a.path, b.path);

/**
 * One zip: `mimetype` first, the rest sorted; the same files give the same bytes. All of it is stored as it is: pictures
 * do not shrink, and every byte of a file then is a byte of the archive (a deflate stream ends in bits that mean nothing).
 */
export async function zip(files: readonly BundleFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip();
  for (const { path, bytes } of [...files].sort(order)) {
    archive.file(path, bytes, { createFolders: false, date: FIXED_DATE, compression: 'STORE' });
  }
  return new Uint8Array(await archive.generateAsync({ type: 'arraybuffer', platform: 'DOS' }));
}
