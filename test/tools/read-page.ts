import { existsSync } from 'node:fs';
import { launchChromium } from './chromium.js';
import { print, readArgs, run, say, UsageError } from './cli.js';
import { listPosts } from './listing.js';
import { savedPage, startPageServer } from './page-server.js';
import { openSettled, settled } from './settle.js';

const help = `npm run -s read-page -- (BESTAND.html --url ADRES | --url ADRES --resolve HOST:POORT)
                         [--scroll PIXELS] [--hover]

Opent een pagina in Chromium met de extensie en drukt als JSON af wat de extensie leest, in de volgorde van de pagina.
Wordt er niets herkend, dan is dat [] en staat de reden op de foutuitvoer.

  BESTAND.html        een bewaarde pagina, getoond onder ADRES, zonder haar scripts
  --url ADRES         het adres van de pagina
  --resolve HOST:POORT  waar alle namen heen leiden (TLS, certificaatfouten tellen niet)
  --scroll PIXELS     scrol eerst zoveel naar beneden
  --hover             doe wat de extensie zelf doet om een permalink te laten verschijnen`;

/** What the contract prints; stories, messages, profiles and pages are not posts. */
const printed = new Set(['post', 'comment', 'reply', 'ad']);

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    url: { type: 'string' },
    resolve: { type: 'string' },
    scroll: { type: 'string' },
    hover: { type: 'boolean' },
  });
  const [file] = positionals;
  const { url } = values;
  if (url === undefined || !URL.canParse(url))
    throw new UsageError('Geef het adres van de pagina met --url.');
  const resolve = values.resolve ?? (await serve(file, url));
  const scroll = Number(values.scroll ?? 0);
  if (!Number.isFinite(scroll)) throw new UsageError('--scroll is een aantal pixels.');

  const chromium = await launchChromium({ resolve });
  const page = await chromium.driver.newPage();
  await openSettled(page, url);
  if (scroll !== 0) {
    await page.evaluate((pixels) => window.scrollBy(0, pixels), scroll);
    await settled(page);
  }
  const { items, reason } = await listPosts(chromium, page, values.hover);
  const posts = items.filter(({ kind }) => printed.has(kind));
  if (posts.length === 0) say(reason ?? 'Op deze pagina is geen bericht herkend.');
  print(JSON.stringify(posts, null, 2));
  return 0;
}

async function serve(file: string | undefined, url: string): Promise<string> {
  if (file === undefined) throw new UsageError('Geef een bestand, of --resolve HOST:POORT.');
  if (!existsSync(file)) throw new UsageError(`Het bestand ${file} bestaat niet.`);
  return (await startPageServer([savedPage(file, url)])).address;
}

await run(help, main);
