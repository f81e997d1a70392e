import { logbookPorts } from '../../src/browser/logbook.js';
import { saveFile } from '../../src/browser/save.js';
import { text } from '../../src/browser/text.js';
import { timestampPorts } from '../../src/browser/timestamp.js';
import { bundleRecords, stampable, verifyBundles } from '../../src/bundle/index.js';
import { currentAuthority } from '../../src/evidence/timestamp/authority.js';
import { openLogbook } from '../../src/logbook/open.js';
import { plainSeal } from '../../src/logbook/plain-seal.js';
import { noteTimestamp } from '../../src/logbook/timestamped.js';
import { startPage } from '../../src/ui/start.js';
import { addStamp } from '../../src/ui/verify/add-stamp.js';
import type { OpenBundle } from '../../src/ui/verify/OpenBundles.js';
import type { Verify } from '../../src/ui/verify/verdict.js';
import { VerifyView } from '../../src/ui/verify/VerifyView.js';

const verify: Verify = (files, outside) =>
  verifyBundles(
    files.map((file) => ({ name: file.name, bytes: file })),
    outside,
  );

const stamp = addStamp({
  authority: () => currentAuthority(timestampPorts),
  verify: verifyBundles,
  stampable,
  save: saveFile,
  async note(manifest, address, stamped) {
    const logbook = await openLogbook({ ...logbookPorts(), seal: plainSeal });
    try {
      await noteTimestamp(logbook, { kind: 'bundle', manifest }, address, stamped, () => crypto.randomUUID());
    } finally {
      logbook.close();
    }
  },
});

const open: OpenBundle = async (file) => bundleRecords(file.name, new Uint8Array(await file.arrayBuffer()));

startPage(text, 'verify_title', () => <VerifyView verify={verify} open={open} stamp={stamp} />);
