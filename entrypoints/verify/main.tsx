import { text } from '../../src/browser/text.js';
import { verifyBundles } from '../../src/bundle/index.js';
import { startPage } from '../../src/ui/start.js';
import type { Verify } from '../../src/ui/verify/verdict.js';
import { VerifyView } from '../../src/ui/verify/VerifyView.js';

const verify: Verify = (files, outside) =>
  verifyBundles(
    files.map((file) => ({ name: file.name, bytes: file })),
    outside,
  );

startPage(text, 'verify_title', () => <VerifyView verify={verify} />);
