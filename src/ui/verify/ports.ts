import { bundleRecords, verifyBundles } from '../../bundle/index.js';
import type { OpenBundle } from './OpenBundles.js';
import type { Verify } from './verdict.js';

/** Checks files where they are: in the page itself. */
export const verifyFiles: Verify = (files, outside) =>
  verifyBundles(
    files.map((file) => ({ name: file.name, bytes: file })),
    outside,
  );

/** Opens a file to look at. Errors: `Failure` not-a-bundle, too-large. */
export const openFile: OpenBundle = async (file) =>
  bundleRecords(file.name, new Uint8Array(await file.arrayBuffer()));
