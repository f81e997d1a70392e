import { guideStore, openPanel, openTab } from '../../src/browser/guide.js';
import { attentionStore } from '../../src/browser/attention.js';
import { software } from '../../src/browser/environment.js';
import { openToLook } from '../../src/browser/look-open.js';
import { logbookPorts, onJournalChange } from '../../src/browser/logbook.js';
import { notificationPermission } from '../../src/browser/notifications.js';
import { loadPdfTools } from '../../src/browser/pdf.js';
import { siteAccess } from '../../src/browser/permissions.js';
import { openPage } from '../../src/browser/tabs.js';
import { fetchMedia } from '../../src/browser/media.js';
import { openProfiles } from '../../src/browser/profiles.js';
import { onProtocolChange, protocolStore } from '../../src/browser/protocols.js';
import { reminderStore } from '../../src/browser/reminders.js';
import { saveFile } from '../../src/browser/save.js';
import { readSettings } from '../../src/browser/settings.js';
import { timestampPorts } from '../../src/browser/timestamp.js';
import { text } from '../../src/browser/text.js';
import { waitingStore } from '../../src/browser/waiting.js';
import { makeBundle, stampable } from '../../src/bundle/index.js';
import { contactSheet } from '../../src/bundle/papers/contact.js';
import { paperPdf } from '../../src/bundle/papers/pdf/render.js';
import { currentAuthority } from '../../src/evidence/timestamp/authority.js';
import type { Dossier } from '../../src/core/dossier.js';
import type { Entry } from '../../src/core/entry.js';
import { openLogbook } from '../../src/logbook/open.js';
import { plainSeal } from '../../src/logbook/plain-seal.js';
import { mediaHosts, platformPages } from '../../src/platforms/index.js';
import { propose } from '../../src/norm/index.js';
import { organisationOf, protocolOf } from '../../src/protocols/index.js';
import { openLibrary, type Library } from '../../src/protocols/library.js';
import { recordProfile } from '../../src/ui/accounts/action.js';
import { crossesNormBy } from '../../src/ui/accounts/weighing.js';
import { anchorAction } from '../../src/ui/anchor/action.js';
import { announceBycatch, eraseBycatch, leaversOf, type LeavingRules } from '../../src/ui/bycatch/leaving.js';
import { dossierActions as actionsOn } from '../../src/ui/dossier/actions.js';
import { exportAction } from '../../src/ui/export/action.js';
import { KnownProtocols } from '../../src/ui/known-protocols.js';
import { entryActions } from '../../src/ui/logbook/actions.js';
import { LogbookApp, LogbookUnavailable } from '../../src/ui/logbook/LogbookApp.js';
import { SiteAccessProvider } from '../../src/ui/site-access.js';
import { startPage } from '../../src/ui/start.js';
import { speakOf } from '../../src/ui/text.js';
import type { Organisation } from '../../src/core/organisation.js';
import { manualActions } from '../../src/ui/manual/actions.js';
import { platformActions, PlatformActionsProvider } from '../../src/ui/platform/actions.js';
import { termActions } from '../../src/ui/terms/actions.js';

const EXPORT_LOCK = 'vastgelegd-export';

async function start(): Promise<void> {
  const logbook = await openLogbook({ ...logbookPorts(), seal: plainSeal });
  const { proposals, name, onBehalfOf, ownHandles, role } = await readSettings();
  const ownNames = [name, onBehalfOf].filter((one) => one !== null);
  const proposing = proposals ? { propose, own: { ownHandles, ownNames }, ruleset: software() } : null;
  const by = async () => (await readSettings()).name;
  const terms = termActions(logbook, {
    by,
    reminders: reminderStore,
    notifications: notificationPermission,
    save: saveFile,
    now: () => new Date(),
  });
  const manual = manualActions(logbook, {
    settings: readSettings,
    software: software(),
    newId: () => crypto.randomUUID(),
    now: () => new Date(),
  });
  const waiting = { store: waitingStore, now: () => new Date() };
  const saveContactSheet = async (whose: Organisation | null): Promise<void> => {
    const sheet = contactSheet(whose);
    const bytes = await paperPdf(await loadPdfTools())(sheet, new Date().toISOString());
    await saveFile(`${sheet.name}.pdf`, new Blob([bytes], { type: 'application/pdf' }));
  };
  const anchor = anchorAction((task) => task(logbook));
  const dossierActions = actionsOn(logbook, {
    by,
    anchor,
    save: saveFile,
    newId: () => crypto.randomUUID(),
    now: () => new Date(),
    pdf: async () => paperPdf(await loadPdfTools()),
    addressOf: async (recipient) => {
      const { contacts } = await readSettings();
      return (Object.hasOwn(contacts, recipient) && contacts[recipient]) || null;
    },
  });
  const reporting = platformActions(logbook, {
    by,
    newId: () => crypto.randomUUID(),
    store: guideStore,
    openPanel,
    openTab,
    openPanelTab: () => openPage('sidepanel'),
  });
  const entries = () => logbook.entries();
  const dossiers = () => logbook.dossiers();
  const integrity = () => logbook.integrity();
  const leavingBy = ({ chosen, all }: Library): LeavingRules => ({
    protocol: chosen,
    protocols: all,
    own: { ownHandles, ownNames },
  });
  const draw = (library: Library): void => {
    const { all: protocols, chosen: protocol, missing } = library;
    const organisation = organisationOf(protocol, role);
    speakOf(organisation);
    const actions = entryActions(logbook, { protocol, protocols, by });
    const exportBundle = exportAction(logbook, {
      make: makeBundle,
      protocols,
      organisation,
      software: software(),
      now: () => new Date(),
      save: saveFile,
      authority: () => currentAuthority(timestampPorts),
      pdf: async () => paperPdf(await loadPdfTools()),
      stampable,
      newId: () => crypto.randomUUID(),
      lock: (task) => navigator.locks.request(EXPORT_LOCK, task),
    });
    const record = recordProfile(
      logbook,
      crossesNormBy((ref) => protocolOf(ref, protocols)),
      {
        openProfiles: () => openProfiles(platformPages),
        fetchPicture: (url) => fetchMedia(url, mediaHosts),
        newId: () => crypto.randomUUID(),
        by,
      },
    );
    const leavers = (list: readonly Entry[], taken: readonly Dossier[]) =>
      leaversOf(list, taken, leavingBy(library));
    startPage(text, 'logbook_title', () => (
      <SiteAccessProvider value={siteAccess}>
        <KnownProtocols value={protocols}>
          <PlatformActionsProvider value={reporting}>
            <LogbookApp
              {...{
                entries,
                dossiers,
                integrity,
                actions,
                dossierActions,
                exportBundle,
                anchor,
                protocol,
                missing,
                proposing,
                terms,
                manual,
                waiting,
                openToLook,
                leavers,
              }}
              recordProfile={record}
              attention={attentionStore}
              contactSheet={() => saveContactSheet(organisation)}
              onJournal={onJournalChange}
            />
          </PlatformActionsProvider>
        </KnownProtocols>
      </SiteAccessProvider>
    ));
  };
  const library = await openLibrary(protocolStore);
  // Said first, gone later: what fails here is done at the next opening, and must not keep the logbook shut.
  void announceBycatch(logbook, leavingBy(library), new Date())
    .then(() => eraseBycatch(logbook, leavingBy(library), new Date()))
    .catch(() => undefined);
  draw(library);
  // Another tab may load a file or choose, and judge under it, while this one is open.
  onProtocolChange(() => void openLibrary(protocolStore).then(draw, showFault));
}

const showFault = (error: unknown): void =>
  startPage(text, 'logbook_title', () => <LogbookUnavailable error={error} />);

start().catch(showFault);
