import type { Contents, Dossier } from '../../../src/bundle/dossier.js';
import { bagInfo, digestsOf } from '../../../src/bundle/layout/bag.js';
import { derivedData, documents } from '../../../src/bundle/layout/derive.js';
import { jsonBytes } from '../../../src/bundle/layout/json.js';
import { openVolume } from '../../../src/bundle/verify/open.js';
import { resign, type Files } from './mutate.js';
import type { Sample } from './sample.js';

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

/**
 * What somebody with our software and the key can do: change the dossier and make everything that follows from it
 * again, so that every file fits. Only a rule about the dossier itself can notice.
 */
export async function forge(
  files: Files,
  sample: Sample,
  change: (dossier: Mutable<Dossier>) => void,
): Promise<void> {
  const { contents } = await openVolume({ files, findings: [] });
  if (!contents) throw new Error('no dossier');
  const dossier: Mutable<Dossier> = structuredClone(contents.dossier);
  change(dossier);
  dossier.documents = {};
  files.set('data/dossier.json', jsonBytes(dossier));
  const opened = await openVolume({ files, findings: [] });
  const bare: Contents = opened.contents ?? { dossier, events: contents.events };
  for (const { path, bytes } of derivedData(bare)) files.set(path, bytes);
  const papers = documents(bare);
  for (const { path, bytes } of papers) files.set(path, bytes);
  dossier.documents = Object.fromEntries(await digestsOf(papers));
  files.set('data/dossier.json', jsonBytes(dossier));
  const payload = [...files].map(([path, bytes]) => ({ path, bytes }));
  files.set('bag-info.txt', bagInfo(dossier, payload));
  await resign(files, sample);
}
