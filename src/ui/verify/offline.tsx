import messages from '../../../public/_locales/nl/messages.json';
import { startPage } from '../start.js';
import type { Say } from '../text.js';
import { openFile, verifyFiles } from './ports.js';
import { VerifyView } from './VerifyView.js';

/** The extension's own Dutch texts, without a browser that looks them up. */
const dutch: Say = (key, ...subs) =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => subs[Number(place) - 1] ?? '');

// One file on its own: for who has a bundle and no extension. There is no journal here, and no network.
startPage(dutch, 'verify_title', () => <VerifyView verify={verifyFiles} open={openFile} />);
