import dutch from '../../../public/_locales/nl/messages.json';
import english from '../../../public/_locales/en/messages.json';
import { startPage } from '../start.js';
import type { Say } from '../text.js';
import { openFile, verifyFiles } from './ports.js';
import { VerifyView } from './VerifyView.js';

type Table = typeof dutch;

/** The extension's own texts, without a browser that looks them up. */
const sayFrom =
  (messages: Table): Say =>
  (key, ...subs) =>
    messages[key].message.replace(/\$(\d)/g, (_, place: string) => subs[Number(place) - 1] ?? '');

/** What was filled in and found stays: the same page is drawn again in other words. */
function show(messages: Table): void {
  const other = messages === dutch ? english : dutch;
  startPage(sayFrom(messages), 'verify_title', () => (
    <VerifyView verify={verifyFiles} open={openFile} switchLanguage={() => show(other)} />
  ));
}

// One file on its own: for who has a bundle and no extension. There is no journal here, and no network. Dutch first, as the
// bundle itself is; the other language is one press away.
show(dutch);
