import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Extension, type Page, type WebWorker } from 'puppeteer';
import { findChromium } from './browsers.js';
import { buildExtension } from './build.js';
import { isLeaving, stopLater } from './cleanup.js';
import { waitFor } from './wait.js';

export interface LaunchOptions {
  /** `HOST:PORT` where every host name leads, over TLS. */
  readonly resolve: string;
  /** False: a browser without the extension, to compare with. */
  readonly extension?: boolean;
  readonly headful?: boolean;
  /** The display of a headful browser, as `:1`; the environment's own when not given. */
  readonly display?: string;
  /** Image pixels per CSS pixel. */
  readonly pixelRatio?: number;
  /** IANA name. */
  readonly zone?: string;
  /** A page that is already open in a tab when the extension is installed. */
  readonly openFirst?: string;
  /** The `folder` of an earlier launch, to start again with what that browser kept. */
  readonly folder?: string;
}

/** A running Chromium with the built extension in a profile of its own. */
export interface Chromium {
  readonly browser: Browser;
  /** Holds the profile; removed by `stop`, not by `quit`. */
  readonly folder: string;
  /** Where downloads of the extension arrive. */
  readonly downloads: string;
  /** A new tab with this page, loaded. */
  open(url: string): Promise<Page>;
  /** The real click on the extension's icon; it grants `activeTab` for this page. */
  toolbarClick(page: Page): Promise<void>;
  /** The background worker, when it runs or as soon as it does. */
  worker(): Promise<WebWorker>;
  /** Ends the background worker as the browser may do at any moment; the next message or event starts it again. */
  killWorker(): Promise<void>;
  /** A new tab with a page of the extension, such as `logbook.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the browser and keeps the profile. */
  quit(): Promise<void>;
  /** Ends the browser and removes the profile. */
  stop(): Promise<void>;
}

/** Starts Chromium: no background traffic, Dutch, Amsterdam time, a viewport of 1280 × 800. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const executablePath = await findChromium();
  const built = options.extension === false ? null : await buildExtension();
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'vastgelegd-'));
  let launching: Promise<Browser> | null = null;
  const quit = async () => {
    const browser = await launching?.catch(() => null);
    launching = null;
    await browser?.close();
  };
  const stop = stopLater(async () => {
    await quit();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  if (isLeaving()) throw new Error('Er wordt al gestopt.');
  launching = startIn(folder, executablePath, built, options);
  const browser = await launching;
  return { browser, folder, downloads: downloadsOf(folder), quit, stop, ...controls(browser) };
}

const downloadsOf = (folder: string): string => join(folder, 'downloads');

async function startIn(
  folder: string,
  executablePath: string,
  built: string | null,
  options: LaunchOptions,
): Promise<Browser> {
  prepareProfile(folder);
  const extension = join(folder, 'extension');
  if (built !== null) copyExtension(built, extension);
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
      ...(options.display !== undefined && { DISPLAY: options.display }),
    },
    args: flags(options),
  });
  if (options.openFirst !== undefined) await (await browser.newPage()).goto(options.openFirst);
  // Given to `launch`, the extension is not waited for: the first page could open without it.
  if (built !== null) await browser.installExtension(extension);
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

function flags({ resolve, pixelRatio }: LaunchOptions): string[] {
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
    `--host-resolver-rules=${[...ownHosts.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * ${resolve}`, 'EXCLUDE localhost'].join()}`,
    ...(pixelRatio === undefined ? [] : [`--force-device-scale-factor=${pixelRatio}`]),
  ];
}

function prepareProfile(folder: string): void {
  const downloads = downloadsOf(folder);
  const preferences = join(folder, 'profile/Default/Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(folder, 'profile/Default'), { recursive: true });
  mkdirSync(downloads, { recursive: true });
  const download = { default_directory: downloads, prompt_for_download: false };
  writeFileSync(preferences, JSON.stringify({ download }));
}

/**
 * Chromium takes the language of an extension from its own language packs, which a bare Debian does not have. Without
 * the English texts every browser falls back to the default language, Dutch.
 */
function copyExtension(built: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, '_locales/en'), { recursive: true, force: true });
}

type Controls = Omit<Chromium, 'browser' | 'folder' | 'downloads' | 'quit' | 'stop'>;

function controls(browser: Browser): Controls {
  const workerTargets = () =>
    browser.targets().filter((target) => target.type() === TargetType.SERVICE_WORKER);
  const worker = () =>
    waitFor(async () => (await workerTargets()[0]?.worker()) ?? null, {
      what: 'de achtergrond van de extensie',
    });
  const openPage = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    open: openPage,
    worker,
    async toolbarClick(page) {
      await page.bringToFront();
      await (await extensionOf(browser)).triggerAction(page);
    },
    async killWorker() {
      const [target] = workerTargets();
      await (await worker()).close();
      await waitFor(() => target && !workerTargets().includes(target), {
        what: 'het einde van de achtergrond',
      });
    },
    async openExtensionPage(path) {
      return openPage(`chrome-extension://${(await extensionOf(browser)).id}/${path}`);
    },
  };
}

async function extensionOf(browser: Browser): Promise<Extension> {
  return waitFor(async () => [...(await browser.extensions()).values()][0] ?? null, { what: 'de extensie' });
}
