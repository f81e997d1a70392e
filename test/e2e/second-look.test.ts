import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { DataOf } from '../../src/core/journal.js';
import { later, permalink, routes, type LaterPage } from '../fixtures/looks/x.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { settled } from '../tools/settle.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { expectAccessible, looks as ways } from './look.js';
import { waitForToast } from './overlay.js';

const harness = useHarness({ routes: routes() });
const ASK = { role: 'button', name: 'Kijk of het er nog staat' };

type Look = DataOf<'looked-again'>;

const looksOnDisk = async (): Promise<Look[]> =>
  (await readJournal(harness.browser)).events.flatMap((event) =>
    event.kind === 'looked-again' ? [event.data] : [],
  );

const waitForLooks = (count: number): Promise<Look[]> =>
  waitFor(
    async () => {
      const found = await looksOnDisk();
      return found.length >= count ? found : null;
    },
    { what: `${String(count)} keer gekeken`, timeout: 40_000 },
  );

/** Asks in the logbook for a look at the post, which is now served like this; gives its page. */
async function lookAgain(logbook: Page, name: LaterPage): Promise<Page> {
  const { browser, server } = harness;
  server.add(later(name));
  await logbook.bringToFront();
  const before = new Set(await browser.driver.pages());
  const count = (await looksOnDisk()).length;
  await clickAccessible(logbook, ASK);
  await waitForLooks(count + 1);
  return waitFor(async () => (await browser.driver.pages()).find((page) => !before.has(page)) ?? null, {
    what: 'de pagina van het bericht',
  });
}

it('tells what became of a recorded post: there, changed, not seen, or gone by the platform itself', async () => {
  const { browser } = harness;
  const post = await browser.open(permalink);
  await settled(post);
  await post.bringToFront();
  await browser.toolbarClick(post);
  await waitForToast(post);
  const { captures } = await waitForCaptures(browser, 1);
  const entry = captures[0]?.entry ?? '';
  await post.close();
  const logbook = await browser.openExtensionPage(`logbook.html#/entry/${entry}`);
  await waitForAccessible(logbook, ASK);
  expect(await looksOnDisk()).toEqual([]);

  await (await lookAgain(logbook, 'same')).close();
  const edited = await lookAgain(logbook, 'edited');
  await waitForAccessible(edited, { role: 'button', name: 'Leg vast zoals het nu is' });
  await edited.close();
  await (await lookAgain(logbook, 'suspended')).close();
  const gone = await lookAgain(logbook, 'deleted');
  await waitForAccessible(gone, { role: 'status', text: /^X zegt zelf dat dit bericht is verwijderd/ });

  const [same, changed, suspended, deleted] = await looksOnDisk();
  expect(same).toMatchObject({ entry, result: 'unchanged', asked: 'person', page: { loggedIn: true } });
  expect(changed?.result).toBe('edited');
  expect(changed?.differences?.find(({ field }) => field === 'text')?.now).toContain('maar een grapje');
  expect(suspended).toMatchObject({ result: 'not-seen', why: 'suspended' });
  expect(deleted).toMatchObject({ result: 'confirmed-gone', url: permalink });
  expect(deleted?.shown).toContain('Deze post is verwijderd door de auteur van de post.');
  // Nobody clicked on the icon in that tab: no pixels yet.
  expect(deleted?.picture).toEqual({ artefacts: [], missing: 'permission' });

  await browser.toolbarClick(gone);
  const pictured = (await waitForLooks(5))[4];
  expect(pictured).toMatchObject({ result: 'confirmed-gone', picture: { missing: null } });
  const roles = pictured?.picture?.artefacts.map(({ role }) => role) ?? [];
  expect(roles.sort()).toEqual(['crop', 'frame', 'masked']);
  const crop = pictured?.picture?.artefacts.find(({ role }) => role === 'crop');
  if (!crop) throw new Error('no picture of the notice');
  const bytes = await (await readJournal(browser)).file(crop);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  await gone.close();

  await logbook.bringToFront();
  await waitForAccessible(logbook, { role: 'heading', name: 'Later nog eens gekeken' });
  const said = await logbook.$eval('section[aria-labelledby="looks-title"]', (part) => part.textContent);
  expect(said).toContain('Laatst online gezien');
  expect(said).toContain('Verwijderd, volgens het platform');
  await logbook.close();
  for (const way of ways)
    await expectAccessible(browser, `logbook.html#/entry/${entry}`, way, (page) =>
      waitForAccessible(page, ASK),
    );
}, 180_000);
