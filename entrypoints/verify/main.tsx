import { logbookPorts } from '../../src/browser/logbook.js';
import { saveFile } from '../../src/browser/save.js';
import { text } from '../../src/browser/text.js';
import { timestampPorts } from '../../src/browser/timestamp.js';
import { stampable, verifyBundles } from '../../src/bundle/index.js';
import { currentAuthority } from '../../src/evidence/timestamp/authority.js';
import { openLogbook } from '../../src/logbook/open.js';
import { plainSeal } from '../../src/logbook/plain-seal.js';
import { noteTimestamp } from '../../src/logbook/timestamped.js';
import { startPage } from '../../src/ui/start.js';
import { addStamp } from '../../src/ui/verify/add-stamp.js';
import { openFile, verifyFiles } from '../../src/ui/verify/ports.js';
import { VerifyView } from '../../src/ui/verify/VerifyView.js';

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

startPage(text, 'verify_title', () => <VerifyView verify={verifyFiles} open={openFile} stamp={stamp} />);
