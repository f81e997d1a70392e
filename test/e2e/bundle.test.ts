import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../src/core/item.js';
import { verifyBundles } from '../../src/bundle/index.js';
import { clickAccessible } from '../tools/accessible.js';
import { capturePost, exportAll, judgeAll } from '../tools/journey.js';
import { listPosts } from '../tools/listing.js';
import { fixtures } from '../tools/paths.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { waitForToast } from './overlay.js';
import { placeRoutes } from './places.js';
import { coloursIn } from './pixels.js';

interface Canary {
  readonly name: string;
  readonly kind: 'text' | 'attribute' | 'pixel';
  /** The text, or for pixels the colour as `#rrggbb`. */
  readonly string: string;
}
const platforms = ['x', 'instagram', 'facebook'] as const;
const canaries = platforms.flatMap(
  (platform) =>
    JSON.parse(readFileSync(join(fixtures, `practice/${platform}/canaries.json`), 'utf8')) as Canary[],
);

/** Page and number of the post on it: timeline or feed, own page, dialog, comment; once under a chat window. */
const stops = [
  ['https://x.com/home', 1],
  ['https://x.com/home', 6],
  ['https://x.com/vandekade_lm/status/2117712052364346966', 2],
  ['https://x.com/gebruiker48310x/status/2117732573639984946', 2],
  ['https://x.com/foto_maker/status/2123690109432758272/photo/1', 1],
  ['https://www.instagram.com/', 1],
  ['https://www.instagram.com/p/DfSUWnLwVST/', 2],
  ['https://www.instagram.com/p/DfHNcE7itn3/', 3],
  ['https://www.facebook.com/', 1],
  ['https://www.facebook.com/groups/418820334455667/posts/1562393260251806/', 3],
  [
    'https://www.facebook.com/dekadezwijgtniet/posts/pfbid02g5re3jwgoxleg5rdpisjuvkvg5rdbhon0tkcg5rcxgkq6rjtg5rcjfgtcl',
    1,
  ],
] as const;

/** What a browser keeps of the user for a website. */
const KEPT = 'KANARIE-BEWAARD';

/** Puts it where a platform puts it: in a cookie and in both storages of the page. */
const keepSecrets = (page: Page) =>
  page.evaluate((secret) => {
    document.cookie = `auth_token=${secret}; Secure; Path=/`;
    for (const storage of [localStorage, sessionStorage]) storage.setItem('session', secret);
    return document.cookie.includes(secret) && localStorage.getItem('session') === secret;
  }, KEPT);

const harness = useHarness({ routes: placeRoutes() });
const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-bundle-'));
let bundle: string;
let captured: Item[];

/** Without a click on the icon the browser gives no pixels: the post is drawn again, with a box for an answer in it. */
async function captureRedrawn(): Promise<Item> {
  const { browser } = harness;
  const page = await browser.open('https://www.instagram.com/p/DfSUWnLwVST/');
  const [item] = (await listPosts(browser, page)).items;
  await page.mouse.move(500, 300);
  await clickAccessible(page, { role: 'button', name: 'Vastleggen' });
  await waitForToast(page);
  const { captures } = await waitForCaptures(browser, 1);
  expect(captures.map(({ picture }) => picture.state)).toEqual(['redrawn']);
  await page.close();
  return item!;
}

beforeAll(async () => {
  const { browser } = harness;
  captured = [await captureRedrawn()];
  for (const [url, number] of stops) {
    const page = await browser.open(url);
    expect(await keepSecrets(page)).toBe(true);
    captured.push(await capturePost(browser, page, number));
    await page.close();
  }
  const logbook = await browser.openExtensionPage('logbook.html');
  await judgeAll(logbook, /bedreiging/i);
  bundle = await exportAll(browser, logbook);
  execFileSync('unzip', ['-q', bundle, '-d', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
const bytesOf = (path: string) => readFileSync(join(folder, path));

describe('the bundle on disk', () => {
  it('holds the posts that were captured, by the right authors', () => {
    const posts = paths()
      .filter((path) => path.endsWith('02-bericht.json'))
      .map((path) => (JSON.parse(bytesOf(path).toString()) as { post: Item }).post);
    const facts = ({ postId, permalink, author, postedAt, text }: Item) => ({
      postId,
      permalink,
      handle: author.handle,
      time: postedAt.value,
      text,
    });
    const byId = (a: { postId: string | null }, b: { postId: string | null }) =>
      String(a.postId).localeCompare(String(b.postId));
    expect(posts.map(facts).sort(byId)).toEqual(captured.map(facts).sort(byId));
  });

  it('passes the stock tools', () => {
    const check = (list: string) =>
      execFileSync('sha256sum', ['-c', '--quiet', list], { cwd: folder }).toString();
    expect(check('manifest-sha256.txt')).toBe('');
    expect(check('tagmanifest-sha256.txt')).toBe('');
    expect(execFileSync('unzip', ['-t', bundle]).toString()).toContain('No errors detected');
  });

  it('is self-consistent alone, anchored with the key code, and broken with another', async () => {
    const files = [{ name: 'bundle.zip', bytes: new Uint8Array(readFileSync(bundle)) }];
    expect((await verifyBundles(files, {})).trust).toBe('self-consistent');
    const [opened] = (await readJournal(harness.browser)).events;
    if (opened?.kind !== 'opened') throw new Error('no first event');
    expect((await verifyBundles(files, { key: opened.data.fingerprint })).trust).toBe('anchored');
    expect((await verifyBundles(files, { key: 'ab'.repeat(32) })).trust).toBe('broken');
  });

  it('leaves a line in the journal that names what was handed over', async () => {
    const { events } = await readJournal(harness.browser);
    const exported = events.findLast(({ kind }) => kind === 'exported');
    expect(exported?.kind === 'exported' && exported.data.entries).toHaveLength(captured.length);
  });
});

describe('no secret of the user', () => {
  it('is in any file of the bundle, in any form we can think of', () => {
    const texts = [...canaries.filter(({ kind }) => kind !== 'pixel'), { name: 'BEWAARD', string: KEPT }];
    expect(texts.length).toBeGreaterThan(5);
    for (const path of paths()) {
      const bytes = bytesOf(path);
      for (const { name, string } of texts)
        for (const form of [string, Buffer.from(string).toString('base64').replace(/=+$/, '').slice(0, -1)])
          expect(bytes.includes(form), `${name} in ${path}`).toBe(false);
    }
  });

  it('is in any picture of the bundle, though the untouched frames hold them', async () => {
    const colours = canaries.filter(({ kind }) => kind === 'pixel').map(({ string }) => string);
    const page = await harness.browser.openExtensionPage('verify.html');
    const pictures = paths().filter((path) => /\.(png|jpe?g|webp)$/.test(path));
    expect(pictures.length).toBeGreaterThanOrEqual(2 * stops.length + 1);
    for (const path of pictures) expect(await coloursIn(page, bytesOf(path), colours), path).toEqual([]);

    const { captures, file } = await readJournal(harness.browser);
    const frames = captures.flatMap(({ artefacts }) => artefacts.filter(({ role }) => role === 'frame'));
    expect(frames).toHaveLength(stops.length);
    const inFrames = await Promise.all(
      frames.map((frame) => file(frame).then((bytes) => coloursIn(page, bytes, colours))),
    );
    expect(new Set(inFrames.flat())).toEqual(new Set(colours));
    await page.close();
  });
});
