import { logbookPorts } from '../../src/browser/logbook.js';
import { picturesEverywhere, siteAccess } from '../../src/browser/permissions.js';
import { onProtocolChange, protocolStore } from '../../src/browser/protocols.js';
import { saveFile } from '../../src/browser/save.js';
import { readSettings, settingsStore } from '../../src/browser/settings.js';
import { openStructure } from '../../src/browser/structures.js';
import {
  authorityAccess,
  headStampStore,
  onTimestampChange,
  timestampPorts,
  writeTimestampSettings,
} from '../../src/browser/timestamp.js';
import { text } from '../../src/browser/text.js';
import type { Happening } from '../../src/core/journal.js';
import { settingLines } from '../../src/core/settings-lines.js';
import { withChanged, type Settings } from '../../src/core/settings.js';
import { openLogbook } from '../../src/logbook/open.js';
import { plainSeal } from '../../src/logbook/plain-seal.js';
import type { UseLogbook } from '../../src/logbook/ports.js';
import { platformPages } from '../../src/platforms/index.js';
import { addProtocol, chooseProtocol, openLibrary } from '../../src/protocols/library.js';
import { anchorAction } from '../../src/ui/anchor/action.js';
import { attentionStore } from '../../src/browser/attention.js';
import { reminderStore } from '../../src/browser/reminders.js';
import { waitingStore } from '../../src/browser/waiting.js';
import { backupActions } from '../../src/ui/backup/action.js';
import { OptionsView } from '../../src/ui/options/OptionsView.js';
import type { ProtocolActions } from '../../src/ui/options/ProtocolChoice.js';
import { timestampActions } from '../../src/ui/options/timestamp-actions.js';
import { SiteAccessProvider } from '../../src/ui/site-access.js';
import { startPage } from '../../src/ui/start.js';

const journal = { ...logbookPorts(), seal: plainSeal };
// Opened anew for each act: a backup that is put back replaces it.
const using: UseLogbook = async (task) => {
  const logbook = await openLogbook(journal);
  try {
    return await task(logbook);
  } finally {
    logbook.close();
  }
};
const fingerprint = () => using((logbook) => Promise.resolve(logbook.fingerprint));

const note = async (happenings: Happening[]): Promise<void> => {
  if (happenings.length > 0) await using((logbook) => logbook.write(() => ({ happenings, files: [] })));
};

/** The settings count at once; the journal says what they became. `first`: what the form shows when it opens. */
const saver = (first: Settings) => {
  let showed = first;
  return async (says: Settings): Promise<void> => {
    let before = showed;
    const after = await settingsStore.change((now) => {
      before = now;
      return withChanged(now, showed, says);
    });
    showed = says;
    await note(settingLines(before, after));
  };
};

const backup = backupActions({
  using,
  journal,
  aside: {
    reminders: reminderStore,
    waiting: waitingStore,
    attention: attentionStore,
    protocols: protocolStore,
  },
  now: () => new Date(),
  save: saveFile,
  lock: (task) => navigator.locks.request('vastgelegd-export', task),
});

const protocols: ProtocolActions = {
  choose: async (ref) => {
    const library = await chooseProtocol(protocolStore, ref);
    const { id, version } = library.chosen;
    await note([{ kind: 'set', data: { key: 'protocol', value: `${id} ${version}` } }]);
    return library;
  },
  add: (file) => addProtocol(protocolStore, file),
  // What cannot be read now is read at the next change; the page stays as it was.
  follow: (changed) => onProtocolChange(() => void openLibrary(protocolStore).then(changed, () => undefined)),
};

const timestamps = timestampActions({
  ...timestampPorts,
  access: authorityAccess,
  store: writeTimestampSettings,
  state: headStampStore.read,
  onState: (listener) => onTimestampChange('state', listener),
});

void Promise.all([readSettings(), openLibrary(protocolStore)]).then(([settings, library]) =>
  startPage(text, 'options_title', () => (
    <SiteAccessProvider value={siteAccess}>
      <OptionsView
        settings={settings}
        save={saver(settings)}
        library={library}
        protocols={protocols}
        fingerprint={fingerprint}
        pictures={picturesEverywhere}
        anchor={anchorAction(using)}
        backup={backup}
        timestamps={timestamps}
        structure={{
          read: () => openStructure(platformPages),
          save: async (content) => {
            await saveFile('vastgelegd-opbouw.json', new Blob([content], { type: 'application/json' }));
          },
        }}
      />
    </SiteAccessProvider>
  )),
);
