import { makeBundle, verifyBundles, type Bundle, type BundleRequest } from '../../../src/bundle/index.js';
import { unpack } from './mutate.js';
import { sampleRequest, type Sample } from './sample.js';

export const firstOf = (bundle: Bundle) => unpack(bundle.volumes[0]?.bytes ?? new Uint8Array());
export const make = async (sample: Sample, over: Partial<BundleRequest>) =>
  makeBundle(sample, sampleRequest(over));
export const verify = async (bytes: Uint8Array) => verifyBundles([{ name: 'a.zip', bytes }]);
