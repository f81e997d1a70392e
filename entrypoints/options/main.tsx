import { logbookPorts } from '../../src/browser/logbook.js';
import { picturesEverywhere } from '../../src/browser/permissions.js';
import { readSettings, writeSettings } from '../../src/browser/settings.js';
import { text } from '../../src/browser/text.js';
import { openLogbook } from '../../src/logbook/open.js';
import { plainSeal } from '../../src/logbook/plain-seal.js';
import { OptionsView } from '../../src/ui/options/OptionsView.js';
import { startPage } from '../../src/ui/start.js';

const fingerprint = async (): Promise<string> =>
  (await openLogbook({ ...logbookPorts(), seal: plainSeal })).fingerprint;

void readSettings().then((settings) =>
  startPage(text, 'options_title', () => (
    <OptionsView
      settings={settings}
      save={writeSettings}
      fingerprint={fingerprint}
      pictures={picturesEverywhere}
    />
  )),
);
