import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import type { Page } from 'puppeteer';
import { ensureCommands } from './browsers.js';
import { stopLater } from './cleanup.js';
import { waitFor } from './wait.js';

/**
 * A real screen without a monitor, with a window manager: browsers take shortcuts and menus only from the system's own
 * keyboard and mouse, never from a debugger.
 */
export interface Display {
  /** For the environment of a browser. */
  readonly name: string;
  /** Presses keys in the window that has the focus, as `alt+shift+v`. */
  press(...keys: string[]): void;
  /** As `press`, after the second in which a question of the browser heeds no key, lest one was meant for the page. */
  pressLater(...keys: string[]): void;
  /** Opens the context menu at a point of the page's viewport. */
  openMenu(page: Page, x: number, y: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Xvfb and openbox; on Debian, as root, installs them first. */
export async function startDisplay(): Promise<Display> {
  await ensureCommands({ Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' });
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  const name = `:${await firstLine(server)}`;
  const environment = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env: environment, stdio: 'ignore' });
  const stop = stopLater(() => {
    manager.kill();
    server.kill();
  });
  const xdotool = (...words: string[]) => execFileSync('xdotool', words, { env: environment });
  await waitFor(() => xdotool('getdisplaygeometry').length > 0, { what: 'het scherm' });
  const windows = () => xdotool('search', '--onlyvisible', '--name', '').toString().trim().split('\n').length;
  return {
    name,
    press: (...keys) => xdotool('key', ...keys),
    pressLater: (...keys) => xdotool('sleep', '1', 'key', ...keys),
    async openMenu(page, x, y) {
      const [left, top] = await page.evaluate(() => [
        window.screenX + (window.outerWidth - window.innerWidth) / 2,
        window.screenY + window.outerHeight - window.innerHeight,
      ]);
      xdotool('mousemove', String(Math.round((left ?? 0) + x)), String(Math.round((top ?? 0) + y)));
      const before = windows();
      xdotool('click', '3');
      await waitFor(() => windows() > before, { what: 'het contextmenu' });
    },
    stop,
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)}`)));
  });
}
