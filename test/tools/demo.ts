import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import JSZip from 'jszip';
import type { Item } from '../../src/core/item.js';
import type { TestBrowser } from './browser.js';
import type { BrowserName } from './browsers.js';
import { PlainError, print, readArgs, run, say, UsageError } from './cli.js';
import { capturePost, exportAll, judgeAll, turnOnTimestamps } from './journey.js';
import { launch } from './launch.js';
import { practiceRoutes, startPageServer } from './page-server.js';
import { root } from './paths.js';
import { openSettled } from './settle.js';

const help = `npm run demo -- [--out MAP] [--headful] [--tsa ADRES] [--url ADRES --resolve HOST:POORT [--post N]]

Doet het hele werk in een echte browser met de gebouwde extensie: legt berichten op de oefenpagina's vast, beoordeelt
ze, exporteert een bewijsbundel en controleert die.

  --out MAP             waar de bundel komt (standaard .output/demo); er blijft precies één .zip in staan
  --headful             toon de browser
  --browser NAAM        chromium (standaard) of firefox
  --url ADRES --resolve HOST:POORT
                        leg vast op een pagina die elders draait: alle namen leiden naar HOST:POORT over TLS
  --post N              het zoveelste bericht van die pagina (standaard 1)
  --tsa ADRES           laat de bundel stempelen door deze tijdstempeldienst (RFC 3161); de extensie vraagt het zelf`;

/** A page and which of its posts is put on record, counted from 1. */
interface Stop {
  readonly url: string;
  readonly post: number;
}

/** Practice pages: a timeline or feed, the page of one post with its answers, a dialog. Each time a threat among them. */
const practice: readonly Stop[] = [
  { url: 'https://x.com/home', post: 3 },
  { url: 'https://x.com/vandekade_lm/status/2117712052364346966', post: 2 },
  { url: 'https://www.instagram.com/p/DfSUWnLwVST/', post: 2 },
  {
    url: 'https://www.facebook.com/groups/418820334455667/posts/1562393260251806/',
    post: 3,
  },
];
const THREAT = /bedreiging/i;
const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

async function main(): Promise<number> {
  const { values } = readArgs({
    out: { type: 'string', default: join(root, '.output/demo') },
    headful: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
    url: { type: 'string' },
    resolve: { type: 'string' },
    post: { type: 'string', default: '1' },
    tsa: { type: 'string' },
  });
  const { tsa } = values;
  if (tsa !== undefined && !(URL.canParse(tsa) && /^https?:/.test(tsa)))
    throw new UsageError('--tsa is een adres dat met http:// of https:// begint.');
  const name = browserNames.find((known) => known === values.browser);
  if (!name) throw new UsageError(`--browser is ${browserNames.join(' of ')}.`);
  const { stops, address } = await placesOf(values);
  const out = prepareOut(resolve(values.out));

  say(`1. ${name === 'firefox' ? 'Firefox' : 'Chromium'} start met de extensie…`);
  const browser = await launch(name, {
    resolve: address,
    headful: values.headful,
    ...(tsa !== undefined && { granted: [tsa] }),
  });
  if (tsa !== undefined) await turnOnTimestamps(browser, tsa);
  const captured = await captureAll(browser, stops);
  say('3. Het logboek gaat open; elk bericht krijgt een beoordeling…');
  const logbook = await browser.openExtensionPage('logbook.html');
  await judgeAll(logbook, THREAT);
  say('4. De bewijsbundel wordt gemaakt…');
  const download = await exportAll(browser, logbook);
  const bundle = join(out, basename(download));
  copyFileSync(download, bundle);
  await browser.stop();
  await compare(bundle, captured);
  if (tsa !== undefined && !(await hasStamp(bundle)))
    say(`De bundel heeft geen tijdstempel: ${tsa} gaf er geen die klopt.`);
  say('5. De bundel wordt gecontroleerd…');
  const code = await verify(bundle);
  tell(bundle);
  return code;
}

async function placesOf(values: {
  url?: string | undefined;
  resolve?: string | undefined;
  post: string;
}): Promise<{ stops: readonly Stop[]; address: string }> {
  const { url, resolve: address } = values;
  if (url === undefined && address === undefined) {
    const server = await startPageServer(practiceRoutes());
    return { stops: practice, address: server.address };
  }
  if (url === undefined || address === undefined)
    throw new UsageError('--url en --resolve horen bij elkaar.');
  const post = Number(values.post);
  if (!Number.isInteger(post) || post < 1) throw new UsageError('--post is een getal vanaf 1.');
  return { stops: [{ url, post }], address };
}

/** The folder, without bundles of earlier demos; a zip that is not ours is not ours to remove. */
function prepareOut(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  const foreign = zips.find((name) => !name.startsWith('vastgelegd'));
  if (foreign !== undefined)
    throw new PlainError(`In ${folder} staat al ${foreign}. Kies een andere map met --out.`);
  for (const name of zips) rmSync(join(folder, name));
  return folder;
}

async function captureAll(browser: TestBrowser, stops: readonly Stop[]): Promise<Item[]> {
  const captured: Item[] = [];
  for (const { url, post } of stops) {
    say(`2. Bericht ${post} op ${url} wordt vastgelegd…`);
    const page = await browser.driver.newPage();
    await openSettled(page, url);
    const item = await capturePost(browser, page, post);
    say(`   vastgelegd: ${item.permalink ?? 'bericht zonder adres'}`);
    captured.push(item);
    await page.close();
  }
  return captured;
}

/** The bundle holds exactly the posts that were meant, by the right author. */
async function compare(bundle: string, captured: readonly Item[]): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(bundle));
  const files = zip.file(/\/02-bericht\.json$/);
  const posts = await Promise.all(
    files.map(async (file) => (JSON.parse(await file.async('string')) as { post: Item }).post),
  );
  const key = ({ postId, permalink, author }: Item) => JSON.stringify([postId, permalink, author.handle]);
  const missing = captured.filter((item) => !posts.some((post) => key(post) === key(item)));
  if (missing.length > 0) throw new PlainError(`Niet in de bundel: ${missing.map(key).join(', ')}`);
}

async function hasStamp(bundle: string): Promise<boolean> {
  const zip = await JSZip.loadAsync(readFileSync(bundle));
  return zip.file('META-INF/timestamp001.tst') !== null;
}

/** Runs the verifier as a person would; its report goes to standard output. */
function verify(bundle: string): Promise<number> {
  const script = join(root, 'test/tools/verify.ts');
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, bundle], {
      cwd: root,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => done(code ?? 1));
  });
}

function tell(bundle: string): void {
  const path = relative(process.cwd(), bundle);
  print(`
De bewijsbundel: ${path}
Zelf controleren:
  npm run -s verify -- ${path}
of zonder onze software:
  unzip -d controle ${path} && cd controle && sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
Begin met lezen in 1-LEES-MIJ-EERST.html.`);
}

await run(help, main);
