import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { expect, inject } from 'vitest';
import type { TestBrowser } from '../tools/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Ways in which a person may look at a page. 320 CSS pixels is a window of 1280 at 400 % (WCAG 1.4.10). */
const all = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'dark', width: 1280, scheme: 'dark' },
  { name: 'light at 400 %', width: 320, scheme: 'light' },
  { name: 'dark at 400 %', width: 320, scheme: 'dark' },
] as const;
export type Look = (typeof all)[number];

const named = (...names: Look['name'][]) => all.filter(({ name }) => names.includes(name));
const inChromium = inject('browser') === 'chromium';
/** The same markup and style sheets are drawn in both browsers: Firefox looks half as often. */
export const looks = inChromium ? all : named('light', 'dark at 400 %');
/** Every way of looking at words and colours, and the narrowest. */
export const fewerLooks = inChromium ? named('light', 'dark at 400 %') : named('dark at 400 %');

/** Opens a page of the extension, brings it to a state, and finds no violation and no sideways scroll there. */
export async function expectAccessible(
  browser: TestBrowser,
  path: string,
  { width, scheme }: Look,
  prepare: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await browser.openExtensionPage(path);
  await page.setViewport({ width, height: 800 });
  await browser.setColorScheme(page, scheme);
  expect(await page.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme)).toBe(
    true,
  );
  await prepare(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.close();
}
