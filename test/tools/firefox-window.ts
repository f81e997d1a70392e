import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import type { TreeNode } from './accessible.js';

/** What Firefox's own window does for us; see `firefox-privileged.js`. Tabs are named by `tabOf`. */
interface Privileged {
  resize(width: number, height: number): void;
  toolbarClick(extension: string): void;
  inBackground(extension: string, code: string): { json?: string; error?: string };
  atStartOf(url: string, code: string): string;
  endAtStart(script: string): void;
  pressShortcut(extension: string): void;
  /** False while there is no open menu with our item. */
  chooseFromMenu(): boolean;
  /** What is said of the browser's open question: "none" without one. */
  answerQuestion(answer: 'allow' | 'refuse'): 'none' | 'answered';
  killBackground(extension: string): void;
  setColorScheme(tab: string, scheme: 'light' | 'dark'): void;
  tree(tab: string): TreeNode[];
  middleOf(tab: string, id: number): { x: number; y: number } | null;
}

/** Calls one of the privileged functions. */
export type CallWindow = <K extends keyof Privileged>(
  name: K,
  ...args: Parameters<Privileged[K]>
) => Promise<ReturnType<Privileged[K]>>;

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Puppeteer's own WebDriver BiDi connection: it has no public way to speak to the browser's window. */
const connectionOf = (driver: Browser) => (driver as unknown as { connection: Connection }).connection;

/** The name of a page's tab in WebDriver BiDi. */
export const tabOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Opens the door to the browser's window. Needs `--remote-allow-system-access`. */
export async function openWindow(driver: Browser): Promise<CallWindow> {
  const connection = connectionOf(driver);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  const script = readFileSync(join(import.meta.dirname, 'firefox-privileged.js'), 'utf8');
  const call = async (functionDeclaration: string, value: string) => {
    const answer = await connection.send('script.callFunction', {
      awaitPromise: true,
      target: { context: window?.context },
      functionDeclaration,
      arguments: [{ type: 'string', value }],
    });
    const { type, result, exceptionDetails } = answer.result as Evaluated;
    if (type === 'exception') throw new Error(`Firefox: ${exceptionDetails?.text ?? 'unknown error'}`);
    return result?.value;
  };
  // WebDriver does not return what it cannot clone: the record stays in the window.
  await call('(script) => { globalThis.vastgelegdTest = (0, eval)(script); }', script);
  return async (name, ...args) => {
    const json = await call(
      `async (json) => {
        const [name, ...args] = JSON.parse(json);
        return JSON.stringify((await vastgelegdTest[name](...args)) ?? null);
      }`,
      JSON.stringify([name, ...args]),
    );
    return JSON.parse(json ?? 'null') as ReturnType<Privileged[typeof name]>;
  };
}

/** Leads a tab to an address without waiting: Firefox does not say when a page of an extension is loaded. */
export async function navigate(page: Page, url: string): Promise<void> {
  const { driver, context } = { driver: page.browser(), context: tabOf(page) };
  await connectionOf(driver).send('browsingContext.navigate', { context, url, wait: 'none' });
}
