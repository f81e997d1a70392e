import { makeBundle, verifyBundles, type BundleRequest } from '../../../src/bundle/index.js';
import { DossierSchema, type Dossier } from '../../../src/bundle/dossier.js';
import * as v from 'valibot';
import { pack, readText, unpack, type Files } from './mutate.js';
import { sampleRequest, type Sample } from './sample.js';

export const REPORT = '1-LEES-MIJ-EERST.html';
export const pages = async (sample: Sample, over: Partial<BundleRequest> = {}) => {
  const { volumes } = await makeBundle(sample, sampleRequest({ entries: ['een'], ...over }));
  return Promise.all(volumes.map(({ bytes }) => unpack(bytes)));
};
export const filesOf = async (sample: Sample, over: Partial<BundleRequest> = {}): Promise<Files> =>
  (await pages(sample, over))[0] ?? new Map();
export const dossierOf = (files: Files): Dossier =>
  v.parse(DossierSchema, JSON.parse(readText(files, 'data/dossier.json')));
export const all = (files: Files) =>
  [...files].map(([path, bytes]) => `${path}\n${new TextDecoder('latin1').decode(bytes)}`).join('\n');
export const verify = async (files: Files) => verifyBundles([{ name: 'b.zip', bytes: await pack(files) }]);
export const failures = async (files: Files) =>
  (await verify(files)).checks.filter(({ outcome }) => outcome === 'failed').map(({ subject }) => subject);
