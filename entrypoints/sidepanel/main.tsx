import { followPage, guideStore, openTab } from '../../src/browser/guide.js';
import { openPage } from '../../src/browser/tabs.js';
import { text } from '../../src/browser/text.js';
import { PanelApp } from '../../src/ui/sidepanel/PanelApp.js';
import { startPage } from '../../src/ui/start.js';

startPage(text, 'guide_title', () => (
  <PanelApp
    store={guideStore}
    page={followPage}
    openTab={openTab}
    openLogbook={(hash) => openPage('logbook', hash)}
  />
));
