import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Extension, type Page } from 'puppeteer';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { useAccessibility } from './accessible.js';
import type { Background, LaunchOptions, TestBrowser } from './browser.js';
import { findChromium } from './browsers.js';
import { buildExtension } from './build.js';
import { setAhead } from './clock.js';
import { chromiumAccessibility } from './chromium-accessibility.js';
import type { Display } from './display.js';
import { copyExtension, downloadsOf, launchInFolder, type Launched } from './launched.js';
import { waitFor } from './wait.js';

/** The extension's own global, inside functions that run in its pages. */
declare const chrome: WebExtension;

/** Starts Chromium: no background traffic, Amsterdam time. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = await findChromium();
  const built = options.extension === false ? null : await buildExtension();
  const launched = await launchInFolder(options.folder, (folder) =>
    startIn(folder, executablePath, built, options),
  );
  useAccessibility(launched.driver, chromiumAccessibility);
  return { name: 'chromium', ...launched, ...controls(launched.driver, options.display) };
}

async function startIn(
  folder: string,
  executablePath: string,
  built: string | null,
  options: LaunchOptions,
): Promise<Browser> {
  const extension = join(folder, 'extension');
  if (built !== null) copyExtension(built, extension);
  const { granted } = options;
  prepareProfile(folder, built !== null && granted ? settingsWith(extension, granted) : {});
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headful !== true,
    pipe: true,
    enableExtensions: built !== null,
    userDataDir: join(folder, 'profile'),
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: {
      ...process.env,
      TZ: options.zone ?? 'Europe/Amsterdam',
      LANGUAGE: 'nl',
      ...(options.display !== undefined && { DISPLAY: options.display.name }),
    },
    args: [...flags(options), ...(granted ? [`--load-extension=${extension}`] : [])],
  });
  if (options.openFirst !== undefined) await (await browser.newPage()).goto(options.openFirst);
  // Given to `launch`, the extension is not waited for: the first page could open without it.
  // One that was granted something must be there from the start: else Chromium forgets what it was granted.
  if (built !== null && !granted) await browser.installExtension(extension);
  return browser;
}

/** Where Chromium itself calls, whatever the flags: kept out, so that a server sees what pages and extension ask. */
const ownHosts = [
  'accounts.google.com',
  'clients*.google.com',
  'update.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
];

function flags({ resolve, pixelRatio, granted = [] }: LaunchOptions): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=OptimizationHints,MediaRouter,Translate,HttpsUpgrades,AutofillServerCommunication',
    '--lang=nl',
    '--accept-lang=nl-NL,nl',
    '--ignore-certificate-errors',
    // The browser's own bars take 87 pixels of the height.
    '--window-size=1280,887',
    `--host-resolver-rules=${[...ownHosts.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * ${resolve}`, 'EXCLUDE localhost', ...granted.map((url) => `EXCLUDE ${new URL(url).hostname}`)].join()}`,
    ...(pixelRatio === undefined ? [] : [`--force-device-scale-factor=${pixelRatio}`]),
  ];
}

/** The id that Chromium makes of the key in a manifest. */
function idOf(extension: string): string {
  const manifest = readFileSync(join(extension, 'manifest.json'), 'utf8');
  const { key } = JSON.parse(manifest) as { key: string };
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}

/** How Chromium keeps what a person allowed an extension; 8 is one that was loaded from the command line. */
function settingsWith(extension: string, urls: readonly string[]): Record<string, unknown> {
  const hosts = urls.map((url) => `${new URL(url).protocol}//${new URL(url).hostname}/*`);
  const granted = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] };
  const setting = {
    path: extension,
    location: 8,
    creation_flags: 38,
    newAllowFileAccess: true,
    granted_permissions: granted,
    runtime_granted_permissions: granted,
    active_permissions: granted,
  };
  return { extensions: { settings: { [idOf(extension)]: setting } } };
}

function prepareProfile(folder: string, settings: Record<string, unknown>): void {
  const downloads = downloadsOf(folder);
  const preferences = join(folder, 'profile/Default/Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(folder, 'profile/Default'), { recursive: true });
  mkdirSync(downloads, { recursive: true });
  const download = { default_directory: downloads, prompt_for_download: false };
  writeFileSync(preferences, JSON.stringify({ download, ...settings }));
}

type Controls = Omit<TestBrowser, 'name' | keyof Launched>;

function controls(browser: Browser, display: Display | undefined): Controls {
  const onDisplay = () => {
    if (!display) throw new Error('Chromium takes shortcuts and menus only from a display.');
    return display;
  };
  const workerTargets = () =>
    browser.targets().filter((target) => target.type() === TargetType.SERVICE_WORKER);
  const worker = () =>
    waitFor(async () => (await workerTargets()[0]?.worker()) ?? null, {
      what: 'de achtergrond van de extensie',
    });
  const openPage = async (url: string, ahead = 0) => {
    const page = await browser.newPage();
    if (ahead !== 0) await page.evaluateOnNewDocument(setAhead, ahead);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    open: (url) => openPage(url),
    async background() {
      const running = await worker();
      // A worker that has only just been started has no interfaces of the browser yet.
      await waitFor(() => running.evaluate(() => 'chrome' in globalThis), {
        what: 'de achtergrond van de extensie',
      });
      // Puppeteer's own type also fits functions of handles; ours does not.
      return { evaluate: running.evaluate.bind(running) as Background['evaluate'] };
    },
    async toolbarClick(page) {
      await page.bringToFront();
      await (await extensionOf(browser)).triggerAction(page);
    },
    async pressShortcut(page) {
      await page.bringToFront();
      onDisplay().press('alt+shift+v');
    },
    async chooseFromMenu(page, x, y) {
      await page.bringToFront();
      await onDisplay().openMenu(page, x, y);
      // Below ours are Chromium's own "Inspect" and "View page source".
      onDisplay().press('Up', 'Up', 'Up', 'Return');
    },
    answerQuestion: (page, answer, ask) => answerQuestion(onDisplay(), page, answer, ask),
    async killBackground() {
      const [target] = workerTargets();
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const info = targetInfos.find(({ type }) => type === 'service_worker');
      // Let go of it first: a worker that starts again while a debugger still holds it counts as the same one.
      await (await worker()).client.detach();
      await session.send('Target.closeTarget', { targetId: info?.targetId ?? '' });
      await session.detach();
      await waitFor(() => target && !workerTargets().includes(target), {
        what: 'het einde van de achtergrond',
      });
    },
    async openExtensionPage(path, ahead) {
      return openPage(`chrome-extension://${(await extensionOf(browser)).id}/${path}`, ahead);
    },
    async setColorScheme(page, scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
  };
}

/** The page's own question, as it is asked: set by `answerQuestion`. */
interface Asking {
  answered?: boolean;
}

/** By keyboard: the question of Chromium is drawn in its own window, where no debugger comes. */
async function answerQuestion(
  display: Display,
  page: Page,
  answer: 'allow' | 'refuse',
  ask: () => Promise<unknown>,
): Promise<void> {
  await page.evaluate(() => {
    const { permissions } = chrome;
    const request = permissions.request.bind(permissions);
    permissions.request = async (wanted) => {
      const given = await request(wanted);
      (globalThis as Asking).answered = true;
      return given;
    };
  });
  await ask();
  await waitFor(() => page.evaluate(() => !document.hasFocus()), { what: 'de vraag van Chromium' });
  const answered = () =>
    waitFor(() => page.evaluate(() => (globalThis as Asking).answered), { timeout: 700 }).catch(() => false);
  // "Deny" has the focus, "Allow" is next.
  if (answer === 'allow') display.pressLater('Tab');
  await waitFor(
    async () => {
      display.press('Return');
      return answered();
    },
    { what: 'het einde van de vraag van Chromium' },
  );
}

async function extensionOf(browser: Browser): Promise<Extension> {
  return waitFor(async () => [...(await browser.extensions()).values()][0] ?? null, { what: 'de extensie' });
}
