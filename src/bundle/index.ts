/** Evidence bundles: making them and checking them. Runs in browsers and in Node. */
export { makeBundle } from './write/bundle.js';
export { VOLUME_LIMIT } from './write/volumes.js';
export { readBundle, type Archive, type ArchiveFinding } from './read/archive.js';
export { stampable, type Stampable } from './write/stamp.js';
export { bundleRecords, type BundleRecords } from './read/records.js';
export { verifyBundles, type BundleInput } from './verify/verify.js';
export { anchorsIn, type Anchor } from './verify/anchors.js';
export type { Outside } from './verify/outside.js';
export { TRUST_TEXT } from './verify/words.js';
export type { Check, CheckId, Outcome, Trust, Verdict } from './verify/check.js';
export type { Bundle, BundleRequest, BundleSource, Category, Volume } from './types.js';
