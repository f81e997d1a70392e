import { text } from '../../src/browser/text.js';
import { bundleRecords, verifyBundles } from '../../src/bundle/index.js';
import { startPage } from '../../src/ui/start.js';
import type { OpenBundle } from '../../src/ui/verify/OpenBundles.js';
import type { Verify } from '../../src/ui/verify/verdict.js';
import { VerifyView } from '../../src/ui/verify/VerifyView.js';

const verify: Verify = (files, outside) =>
  verifyBundles(
    files.map((file) => ({ name: file.name, bytes: file })),
    outside,
  );

const open: OpenBundle = async (file) => bundleRecords(file.name, new Uint8Array(await file.arrayBuffer()));

startPage(text, 'verify_title', () => <VerifyView verify={verify} open={open} />);
