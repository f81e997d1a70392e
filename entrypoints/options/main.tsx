import { logbookPorts } from '../../src/browser/logbook.js';
import { picturesEverywhere } from '../../src/browser/permissions.js';
import { protocolStore } from '../../src/browser/protocols.js';
import { readSettings, writeSettings } from '../../src/browser/settings.js';
import { text } from '../../src/browser/text.js';
import { openLogbook } from '../../src/logbook/open.js';
import { plainSeal } from '../../src/logbook/plain-seal.js';
import { addProtocol, chooseProtocol, openLibrary } from '../../src/protocols/library.js';
import { OptionsView } from '../../src/ui/options/OptionsView.js';
import type { ProtocolActions } from '../../src/ui/options/ProtocolChoice.js';
import { startPage } from '../../src/ui/start.js';

const fingerprint = async (): Promise<string> =>
  (await openLogbook({ ...logbookPorts(), seal: plainSeal })).fingerprint;

const protocols: ProtocolActions = {
  choose: (ref) => chooseProtocol(protocolStore, ref),
  add: (file) => addProtocol(protocolStore, file),
};

void Promise.all([readSettings(), openLibrary(protocolStore)]).then(([settings, library]) =>
  startPage(text, 'options_title', () => (
    <OptionsView
      settings={settings}
      save={writeSettings}
      library={library}
      protocols={protocols}
      fingerprint={fingerprint}
      pictures={picturesEverywhere}
    />
  )),
);
