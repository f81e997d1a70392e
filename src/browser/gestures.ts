import browser from 'webextension-polyfill';
import type { Gesture } from '../core/capture.js';
import { text, type MessageKey } from './text.js';

/** A page of a tab on which a person asked for something. */
export interface Asked {
  readonly id: number;
  readonly url: string | null;
}

type Handler = (gesture: Gesture, tab: Asked) => Promise<void>;

const COMMAND = 'capture';
const CAPTURE_ITEM = 'capture';

/** Pages of ours that the icon's own menu opens. */
const PAGE_ITEMS = {
  'open-logbook': { page: 'logbook', title: 'nav_logbook' },
  'open-verify': { page: 'verify', title: 'nav_verify' },
} as const satisfies Record<string, { page: string; title: MessageKey }>;
export type MenuPage = (typeof PAGE_ITEMS)[keyof typeof PAGE_ITEMS]['page'];

const asked = (tab: { id?: number; url?: string } | undefined): Asked | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };

/** Makes the menus anew: an update may have changed them. `patterns` are the pages on which posts can be recorded. */
async function makeMenus(patterns: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CAPTURE_ITEM,
    title: text('menu_capture'),
    contexts: ['page', 'link', 'image', 'selection', 'video'],
    documentUrlPatterns: [...patterns],
  });
  for (const [id, { title }] of Object.entries(PAGE_ITEMS))
    browser.contextMenus.create({ id, title: text(title), contexts: ['action'] });
}

/**
 * Calls `handler` for every way in which a person can ask for a capture outside the page: icon, shortcut, context menu.
 * Each of them lets the browser give the pixels of that tab (`activeTab`). `openPage` serves the icon's own menu.
 */
export function onGesture(
  patterns: readonly string[],
  handler: Handler,
  openPage: (page: MenuPage) => Promise<void>,
): void {
  const handle = (gesture: Gesture, tab: { id?: number; url?: string } | undefined) => {
    const where = asked(tab);
    if (where) void handler(gesture, where);
  };
  browser.runtime.onInstalled.addListener(() => void makeMenus(patterns));
  browser.action.onClicked.addListener((tab) => handle('toolbar', tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) handle('shortcut', tab);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === CAPTURE_ITEM) return handle('menu', tab);
    const item = Object.entries(PAGE_ITEMS).find(([id]) => id === menuItemId)?.[1];
    if (item) void openPage(item.page);
  });
}
