// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Page } from '../../../src/ui/parts/Page.js';
import { SiteAccessProvider, type SiteAccess } from '../../../src/ui/site-access.js';
import { button, mount, press, readable, settled } from './mount.js';

const MISSING = 'De browser geeft geen toegang';
const ASK = 'Toegang teruggeven';

function setUp(held: boolean, answer = true) {
  const browser = { held, changed: () => undefined as void, listening: true };
  const access: SiteAccess = {
    granted: () => Promise.resolve(browser.held),
    ask: () => {
      browser.held = answer;
      return Promise.resolve(answer);
    },
    onChange(changed) {
      browser.changed = changed;
      return () => (browser.listening = false);
    },
  };
  const view = (
    <SiteAccessProvider value={access}>
      <Page place="logbook">inhoud</Page>
    </SiteAccessProvider>
  );
  return { browser, view };
}

it('says nothing while the access is there', async () => {
  expect(readable(await mount(setUp(true).view))).not.toContain(MISSING);
});

it('says at once that the browser took it away, and no longer once it is given back', async () => {
  const { browser, view } = setUp(true);
  const root = await mount(view);
  browser.held = false;
  await act(() => browser.changed());
  await settled();
  expect(root.querySelector('[role=status]')?.textContent).toContain(MISSING);
  await press(button(root, ASK));
  expect(readable(root)).not.toContain(MISSING);
});

it('stays, and says so, when the person or the browser says no', async () => {
  const root = await mount(setUp(false, false).view);
  await press(button(root, ASK));
  expect(readable(root)).toContain(MISSING);
  expect(readable(root)).toContain('niet teruggegeven');
});

it('asks nothing on a page that has nothing to do with the websites', async () => {
  expect(readable(await mount(<Page place="verify">inhoud</Page>))).not.toContain(MISSING);
});
