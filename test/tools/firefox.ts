import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import type { Browser as Extension } from 'webextension-polyfill';
import { useAccessibility, type Accessibility } from './accessible.js';
import type { Background, LaunchOptions, TestBrowser } from './browser.js';
import { findFirefox } from './browsers.js';
import { buildExtension } from './build.js';
import { setAhead } from './clock.js';
import { navigate, openWindow, tabOf, type CallWindow } from './firefox-window.js';
import { copyExtension, downloadsOf, launchInFolder, type Launched } from './launched.js';
import { waitFor } from './wait.js';

/** As in `wxt.config.ts`. */
const ID = 'vastgelegd@vastgelegd.example';
/** Firefox gives every installation its own address; here it is set beforehand. */
const UUID = '2f0c4a52-6f0a-4c0e-9d53-7f6a5b1c9e40';
const VIEWPORT = { width: 1280, height: 800 };

/** Starts Firefox: no background traffic, Amsterdam time. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = await findFirefox();
  const built = options.extension === false ? null : await buildExtension('firefox');
  const launched = await launchInFolder(options.folder, (folder) =>
    startIn(folder, executablePath, built, options),
  );
  const { driver } = launched;
  const callWindow = await openWindow(driver);
  await callWindow('resize', VIEWPORT.width, VIEWPORT.height);
  const background = backgroundOf(callWindow);
  useAccessibility(driver, accessibilityOf(callWindow, background));
  return { name: 'firefox', ...launched, ...controls(driver, callWindow, background) };
}

async function startIn(
  folder: string,
  executablePath: string,
  built: string | null,
  options: LaunchOptions,
): Promise<Browser> {
  mkdirSync(downloadsOf(folder), { recursive: true });
  mkdirSync(join(folder, 'profile'), { recursive: true });
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headful !== true,
    acceptInsecureCerts: true,
    userDataDir: join(folder, 'profile'),
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: {
      ...process.env,
      TZ: options.zone ?? 'Europe/Amsterdam',
      // Without it a release ignores `services.settings.server` below.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      ...(options.display !== undefined && { DISPLAY: options.display.name }),
    },
    args: ['--remote-allow-system-access', `--width=${VIEWPORT.width}`, `--height=${VIEWPORT.height + 100}`],
    extraPrefsFirefox: preferences(folder, options),
  });
  if (options.openFirst !== undefined) await (await driver.newPage()).goto(options.openFirst);
  if (built !== null) {
    const extension = join(folder, 'extension');
    if (!existsSync(extension)) copyExtension(built, extension);
    await driver.installExtension(extension);
  }
  return driver;
}

function preferences(
  folder: string,
  { resolve, pixelRatio, granted }: LaunchOptions,
): Record<string, unknown> {
  const [host, port] = resolve.split(':');
  return {
    'network.dns.forceResolve': host,
    'network.socket.forcePort': `443=${port}`,
    // Where Firefox itself calls, whatever Puppeteer switches off.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsOf(folder),
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    // An extension that is loaded by hand is removed when Firefox ends; what it stored stays for the next launch.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': 'nl-NL,nl',
    'accessibility.force_disabled': -1,
    // What the extension asks is allowed without a question on the screen.
    ...(granted && { 'extensions.webextOptionalPermissionPrompts': false }),
    ...(pixelRatio !== undefined && { 'layout.css.devPixelsPerPx': String(pixelRatio) }),
  };
}

/** A call as the text of a script; `__name` is what tsx puts around functions to keep their names. */
const callOf = <A extends unknown[]>(task: (...args: A) => unknown, args: A): string =>
  `((__name) => (${task.toString()})(...${JSON.stringify(args)}))((named) => named)`;

function backgroundOf(callWindow: CallWindow): Background {
  return {
    async evaluate<A extends unknown[], R>(task: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
      const code = `(async () => JSON.stringify((await ${callOf(task, args)}) ?? null))()`;
      const { json, error } = await callWindow('inBackground', ID, code);
      if (json === undefined) throw new Error(error);
      return JSON.parse(json) as Awaited<R>;
    },
  };
}

type Controls = Omit<TestBrowser, 'name' | keyof Launched>;

function controls(driver: Browser, callWindow: CallWindow, background: Background): Controls {
  return {
    async open(url) {
      const page = await driver.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    background: () => Promise.resolve(background),
    async toolbarClick(page) {
      await page.bringToFront();
      await callWindow('toolbarClick', ID);
    },
    async pressShortcut(page) {
      await page.bringToFront();
      await callWindow('pressShortcut', ID);
    },
    async chooseFromMenu(page, x, y) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await waitFor(() => callWindow('chooseFromMenu'), { what: 'het contextmenu' });
    },
    async answerQuestion(_, answer, ask) {
      await ask();
      const answered = async () => (await callWindow('answerQuestion', answer)) === 'answered';
      await waitFor(answered, { what: 'de vraag van Firefox' });
      await waitFor(async () => !(await answered()), { what: 'het einde van de vraag van Firefox' });
    },
    killBackground: () => callWindow('killBackground', ID),
    async openExtensionPage(path, ahead = 0) {
      const page = await driver.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // What WebDriver itself would run before a page does not run on pages of an extension.
      const clock = ahead === 0 ? null : await callWindow('atStartOf', url, callOf(setAhead, [ahead]));
      await navigate(page, url);
      const loaded = () =>
        page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
      await waitFor(loaded, { what: path });
      if (clock !== null) await callWindow('endAtStart', clock);
      return page;
    },
    setColorScheme: (page, scheme) => callWindow('setColorScheme', tabOf(page), scheme),
  };
}

/** Firefox's own accessibility tree; node ids are places in the tree that was asked for last. */
function accessibilityOf(callWindow: CallWindow, background: Background): Accessibility {
  return {
    tree: (page) => callWindow('tree', tabOf(page)),
    middleOf: (page, id) =>
      waitFor(() => callWindow('middleOf', tabOf(page), id), { timeout: 3000 }).catch(() => null),
    closedShadowHosts: (page) => closedShadowHosts(page, background),
  };
}

type Opened = Element & { readonly openOrClosedShadowRoot: ShadowRoot | null };

/** Firefox lets scripts of an extension see closed roots: ours looks in the page's tab. */
function closedShadowHosts(page: Page, background: Background): Promise<string[]> {
  return background.evaluate(async (url) => {
    const { browser } = globalThis as unknown as { browser: Extension };
    const tabs = await browser.tabs.query({ url });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tabs.find(({ active }) => active)?.id ?? -1 },
      func: () => {
        const hosts: string[] = [];
        for (const element of document.querySelectorAll<Opened>('*')) {
          if (element.openOrClosedShadowRoot?.mode !== 'closed') continue;
          let path = '';
          for (let at: Element | null = element; at; at = at.parentElement) path = `/${at.localName}${path}`;
          hosts.push(`/#document${path}`);
        }
        return hosts;
      },
    });
    return answer?.result as string[];
  }, page.url());
}
