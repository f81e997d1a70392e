import type { Browser, Page } from 'puppeteer';
import type { BrowserName } from './browsers.js';
import type { Display } from './display.js';

export interface LaunchOptions {
  /** `HOST:PORT` where every host name leads, over TLS. */
  readonly resolve: string;
  /** False: a browser without the extension, to compare with. */
  readonly extension?: boolean;
  readonly headful?: boolean;
  /** The display of a headful browser; the environment's own when not given. */
  readonly display?: Display;
  /** Image pixels per CSS pixel. */
  readonly pixelRatio?: number;
  /** IANA name. */
  readonly zone?: string;
  /** A page that is already open in a tab when the extension is installed. */
  readonly openFirst?: string;
  /** Addresses of the web that the extension may already ask, as if the person had said yes; and that lead nowhere else. */
  readonly granted?: readonly string[];
  /** The `folder` of an earlier launch, to start again with what that browser kept. */
  readonly folder?: string;
}

/** The extension's background: a service worker in Chromium, an event page in Firefox. */
export interface Background {
  /** Runs a function there; arguments and result are JSON. */
  evaluate<A extends unknown[], R>(task: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
}

/** A running browser with the built extension in a profile of its own; Dutch, a viewport of 1280 × 800. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Puppeteer's own. */
  readonly driver: Browser;
  /** Holds the profile; removed by `stop`, not by `quit`. */
  readonly folder: string;
  /** Where downloads of the extension arrive. */
  readonly downloads: string;
  /** A new tab with this page, loaded. */
  open(url: string): Promise<Page>;
  /** The real click on the extension's icon; it grants `activeTab` for this page. */
  toolbarClick(page: Page): Promise<void>;
  /** Presses our shortcut, Alt+Shift+V. Chromium takes it from a `display` only. */
  pressShortcut(page: Page): Promise<void>;
  /** Right-clicks at a point of the viewport and takes our item. Chromium does it on a `display` only. */
  chooseFromMenu(page: Page, x: number, y: number): Promise<void>;
  /**
   * Does something on a page of the extension that makes the browser ask for a permission, and answers. Chromium asks on
   * a `display` only.
   */
  answerQuestion(page: Page, answer: 'allow' | 'refuse', ask: () => Promise<unknown>): Promise<void>;
  /** The background, when it runs or as soon as it does. */
  background(): Promise<Background>;
  /** Ends the background as the browser may do at any moment; the next message or event starts it again. */
  killBackground(): Promise<void>;
  /** A new tab with a page of the extension, such as `logbook.html`, and its clock this many milliseconds ahead. */
  openExtensionPage(path: string, ahead?: number): Promise<Page>;
  /** What the page is told that the person prefers. */
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the browser and keeps the profile. */
  quit(): Promise<void>;
  /** Ends the browser and removes the profile. */
  stop(): Promise<void>;
}
