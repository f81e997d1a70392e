import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PlainError, say } from './cli.js';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserKind {
  /** An environment variable with the path of the binary; goes before everything else. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  /** Packages on Debian. */
  readonly packages: readonly string[];
  readonly advice: string;
}

const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);
const applications = ['/Applications', join(homedir(), 'Applications')];

const kinds: Record<BrowserName, BrowserKind> = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome-stable',
      'google-chrome',
    ],
    places: [
      ...applications.flatMap((folder) => [
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      ]),
      ...programFiles.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
      ]),
    ],
    packages: ['chromium', 'fonts-noto-color-emoji'],
    advice: 'Installeer Chromium of Google Chrome en zet zo nodig het pad in CHROMIUM_BIN.',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    places: [
      ...applications.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox')),
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    packages: ['firefox-esr'],
    advice: 'Installeer Firefox (ESR) en zet zo nodig het pad in FIREFOX_BIN.',
  },
};

/** The path of Chromium or Chrome. Installs it on Debian when root; else an error with one sentence of advice. */
export const findChromium = (): Promise<string> => find('chromium');

/** The path of Firefox; as `findChromium`. */
export const findFirefox = (): Promise<string> => find('firefox');

/** Installs Debian packages when one of the commands they bring is missing; elsewhere does nothing. */
export async function ensureCommands(packages: Readonly<Record<string, string>>): Promise<void> {
  const missing = Object.entries(packages).filter(([command]) => onPath(command) === null);
  if (missing.length > 0 && canInstall()) await install([...new Set(missing.map(([, name]) => name))]);
}

/** The full path of a command, or null. */
export function onPath(command: string): string | null {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const suffix of suffixes) {
      const path = join(folder, command + suffix);
      if (folder !== '' && runnable(path)) return path;
    }
  }
  return null;
}

async function find(name: BrowserName): Promise<string> {
  const kind = kinds[name];
  const named = process.env[kind.variable];
  if (named !== undefined && named !== '') {
    if (!runnable(named))
      throw new PlainError(`${kind.variable} wijst naar ${named}, maar dat is geen programma.`);
    return named;
  }
  const found = locate(kind);
  if (found !== null) return found;
  if (canInstall()) {
    await install(kind.packages);
    const installed = locate(kind);
    if (installed !== null) return installed;
  }
  throw new PlainError(kind.advice);
}

function locate(kind: BrowserKind): string | null {
  const command = kind.commands.map(onPath).find((path) => path !== null);
  return command ?? kind.places.find(runnable) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== null;
}

async function install(packages: readonly string[]): Promise<void> {
  say(`${packages.join(', ')} ontbreekt en wordt geïnstalleerd met apt-get…`);
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', ...packages]);
}

/** Runs apt-get; what it says goes to standard error. */
function apt(parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('apt-get', parameters, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new PlainError(`apt-get ${parameters.join(' ')} stopte met code ${String(code)}.`)),
    );
  });
}
