import type { Page } from 'puppeteer';
import { clickAccessible, waitForAccessible, type AccessibleNode } from '../tools/accessible.js';

/** The confirmation after a capture, as a screen reader finds it. */
export const waitForToast = (page: Page): Promise<AccessibleNode> =>
  waitForAccessible(page, { role: 'status', text: /^Vastgelegd/ });

/** The pick mode. */
export const waitForPicker = (page: Page): Promise<AccessibleNode> =>
  waitForAccessible(page, { role: 'dialog', name: 'Kies het bericht' });

/** The choice of a part of a page on which no post is read. */
export const waitForPartPicker = (page: Page): Promise<AccessibleNode> =>
  waitForAccessible(page, {
    role: 'dialog',
    name: /^(?:Vastgelegd herkent hier|Dit zijn persoonlijke|Dit is een verhaal)/,
  });

export const pressUndo = (page: Page): Promise<void> =>
  clickAccessible(page, { role: 'button', name: 'Ongedaan maken' });

/** Moves the pointer over the post with this id and presses the button that appears there. */
export async function pressOverlayButton(page: Page, postId: string): Promise<void> {
  const post = await page.waitForSelector(postSelector(postId));
  await post?.scrollIntoView();
  await post?.hover();
  await clickAccessible(page, { role: 'button', name: 'Vastleggen' });
}

/** The container of a post on the practice pages of X. */
export const postSelector = (postId: string): string =>
  `article[data-testid="tweet"]:has(a[href$="/status/${postId}"] time)`;
