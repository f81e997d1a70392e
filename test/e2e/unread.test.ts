import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundles } from '../../src/bundle/index.js';
import type { Capture } from '../../src/core/capture.js';
import type { Canary } from '../fixtures/practice/unread/source/canaries.js';
import { PAGES } from '../fixtures/practice/unread/source/pages.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { exportAll } from '../tools/journey.js';
import { readRoutes } from '../tools/page-server.js';
import { fixtures } from '../tools/paths.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { waitForPartPicker, waitForToast } from './overlay.js';
import { coloursIn } from './pixels.js';

const folder = join(fixtures, 'practice/unread');
const canaries = JSON.parse(readFileSync(join(folder, 'canaries.json'), 'utf8')) as Canary[];
const words = canaries.filter(({ kind }) => kind !== 'pixel').map(({ string }) => string);
const colours = canaries.filter(({ kind }) => kind === 'pixel').map(({ string }) => string);

const harness = useHarness({ routes: readRoutes(join(folder, 'routes.json')) });
const unpacked = mkdtempSync(join(tmpdir(), 'vastgelegd-unread-'));
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

/** Puts what is proposed on a page on record, with the toolbar and Enter. */
async function record(url: string, count: number): Promise<Capture> {
  const { browser } = harness;
  const page = await browser.open(url);
  await browser.toolbarClick(page);
  await waitForPartPicker(page);
  await page.keyboard.press('Enter');
  await waitForToast(page);
  const { captures } = await waitForCaptures(browser, count);
  await page.close();
  const capture = captures[count - 1];
  if (!capture) throw new Error('no capture');
  return capture;
}

const kindOf = (name: string) =>
  /direct|chat|messages/.test(name) ? 'message' : name.includes('story') ? 'story' : 'page';
const shownOn = {
  message: ['Wij weten waar u woont.', 'En hoe laat u thuiskomt.', '😡'],
  story: ['Morgen om acht uur bij uw huis.'],
  page: ['Je moet ingelogd zijn om dit bericht te zien.'],
};

describe('pages that are not read', () => {
  it.each(PAGES.map((page, index) => ({ ...page, index })))(
    'are put on record as they are seen: $name',
    async ({ name, url, title, index }) => {
      const kind = kindOf(name);
      const capture = await record(url, index + 1);
      expect(capture).toMatchObject({
        gesture: 'toolbar',
        page: { url, title },
        post: {
          kind,
          permalink: { value: null },
          postId: { value: null },
          author: { handle: { value: null }, displayName: { value: null }, accountId: { value: null } },
        },
        part: { visibleOnly: kind !== 'page', chosen: 'proposed' },
        picture: { state: 'pixels', covered: false },
        context: [],
      });
      const text = capture.post.text.value ?? '';
      for (const shown of shownOn[kind]) expect(text).toContain(shown);
      const { file } = await readJournal(harness.browser);
      const html = capture.artefacts.find(({ role }) => role === 'html');
      const stored = `${text}\n${html ? (await file(html)).toString() : ''}`;
      for (const word of words) expect(stored).not.toContain(word);
    },
  );
});

describe('the bundle of these', () => {
  beforeAll(async () => {
    const { browser } = harness;
    const logbook = await browser.openExtensionPage('logbook.html');
    const bundle = await exportAll(browser, logbook);
    execFileSync('unzip', ['-q', bundle, '-d', unpacked]);
    const files = [{ name: 'bundle.zip', bytes: new Uint8Array(readFileSync(bundle)) }];
    expect((await verifyBundles(files, {})).trust).toBe('self-consistent');
    await logbook.close();
  });
  const paths = () =>
    readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(unpacked, path)).isFile(),
    );

  it('names none of the others, in any file', () => {
    for (const path of paths())
      for (const word of words) expect(readFileSync(join(unpacked, path)).includes(word), path).toBe(false);
  });

  it('shows none of the others, in any picture, though the untouched frames do', async () => {
    const page = await harness.browser.openExtensionPage('verify.html');
    const pictures = paths().filter((path) => path.endsWith('.png'));
    expect(pictures.length).toBe(2 * PAGES.length);
    for (const path of pictures)
      expect(await coloursIn(page, readFileSync(join(unpacked, path)), colours), path).toEqual([]);
    const { captures, file } = await readJournal(harness.browser);
    const frames = captures.flatMap(({ artefacts }) => artefacts.filter(({ role }) => role === 'frame'));
    const seen = await Promise.all(
      frames.map((frame) => file(frame).then((bytes) => coloursIn(page, bytes, colours))),
    );
    expect(new Set(seen.flat())).toEqual(new Set(colours));
    await page.close();
  });

  it('says what these are', () => {
    const report = readFileSync(join(unpacked, '1-LEES-MIJ-EERST.html'), 'utf8');
    expect(report).toContain('Indeling niet herkend');
    expect(report).toContain('Alleen zichtbaar');
  });
});

describe('another part than the proposed one', () => {
  it('is chosen with the arrow keys', async () => {
    const { browser } = harness;
    const before = (await readJournal(browser)).captures.length;
    const page = await browser.open('https://www.facebook.com/login/');
    await browser.toolbarClick(page);
    await waitForPartPicker(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForToast(page);
    const { captures } = await waitForCaptures(browser, before + 1);
    expect(captures.at(-1)).toMatchObject({
      post: { kind: 'page', text: { value: 'Log in bij Facebook' } },
      part: { chosen: 'person' },
    });
    await page.close();
  });

  it('is chosen with the pointer, and never wider than the conversation', async () => {
    const { browser } = harness;
    const before = (await readJournal(browser)).captures.length;
    const page = await browser.open('https://x.com/i/chat/1618329437993324117-20262026');
    await browser.toolbarClick(page);
    await waitForPartPicker(page);
    await page.keyboard.press('ArrowUp');
    const box = await (await page.$$('[data-testid="message-1"]'))[0]?.boundingBox();
    const other = await (await page.$('.list'))?.boundingBox();
    if (!box || !other) throw new Error('no message');
    await page.mouse.click(other.x + 20, other.y + 20);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await waitForToast(page);
    const { captures } = await waitForCaptures(browser, before + 1);
    expect(captures).toHaveLength(before + 1);
    expect(captures.at(-1)?.post.text.value).toBe('Wij weten waar u woont.\nEn hoe laat u thuiskomt.');
    await page.close();
  });
});

describe('pictures that are not kept', () => {
  it('are destroyed from the toast, after one question', async () => {
    const { browser } = harness;
    const before = (await readJournal(browser)).captures.length;
    const page = await browser.open('https://www.instagram.com/stories/vandekade_lm/3512026/');
    await browser.toolbarClick(page);
    await waitForPartPicker(page);
    await page.keyboard.press('Enter');
    await waitForToast(page);
    const { captures } = await waitForCaptures(browser, before + 1);
    const pictures = captures.at(-1)?.artefacts.filter(({ type }) => type.startsWith('image/')) ?? [];
    expect(pictures.length).toBe(3);
    await clickAccessible(page, { role: 'button', name: 'Beelden niet bewaren (intiem of kind)' });
    await clickAccessible(page, { role: 'button', name: 'Wissen' });
    await waitForAccessible(page, { role: 'status', text: /^Beelden gewist/ });
    const { events, file } = await readJournal(browser);
    expect(events.at(-1)).toMatchObject({
      kind: 'withheld',
      data: { artefacts: pictures.map(({ id, sha256, size }) => ({ id, sha256, size })) },
    });
    for (const picture of pictures) expect(await file(picture)).toHaveLength(0);
    await page.close();
  });
});
