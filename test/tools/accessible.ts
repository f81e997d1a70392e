import type { Browser, Page } from 'puppeteer';
import { waitFor, type WaitOptions } from './wait.js';

/** What a screen reader finds on a page, also inside closed shadow roots. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** All text inside, in reading order. */
  readonly text: string;
  readonly focused: boolean;
  /** The browser's own number for it. */
  readonly id: number;
}

export interface AccessibleQuery {
  readonly role: string;
  /** The exact name, or a pattern. */
  readonly name?: string | RegExp;
  /** A pattern for the text inside. */
  readonly text?: RegExp;
}

/** A node as a browser's accessibility tree gives it. */
export interface TreeNode {
  readonly id: number;
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  /** Present in text itself: then `name` is the text. */
  readonly isText: boolean;
  /** Left out for assistive technology; what is inside may still count. */
  readonly ignored: boolean;
  /** Places of the children in the list. */
  readonly children: readonly number[];
}

/** One browser's way to its accessibility tree. */
export interface Accessibility {
  /** In reading order. */
  tree(page: Page): Promise<readonly TreeNode[]>;
  /** The middle of a node in the viewport, after scrolling it into view where needed; null when it is not shown. */
  middleOf(page: Page, id: number): Promise<{ readonly x: number; readonly y: number } | null>;
  /** The elements that carry a closed shadow root, each as its chain of tag names from the top. */
  closedShadowHosts(page: Page): Promise<string[]>;
}

const registered = new WeakMap<Browser, Accessibility>();

/** Says how pages of this browser are read; whoever launches a browser does so. */
export const useAccessibility = (browser: Browser, accessibility: Accessibility): void =>
  void registered.set(browser, accessibility);

function accessibilityOf(page: Page): Accessibility {
  const accessibility = registered.get(page.browser());
  if (!accessibility) throw new Error('This browser was not started by our tools.');
  return accessibility;
}

/** All nodes that fit, in reading order. */
export async function findAccessible(page: Page, query: AccessibleQuery): Promise<AccessibleNode[]> {
  const tree = await accessibilityOf(page).tree(page);
  return tree
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: node.role,
      name: node.name,
      text: textOf(node, tree).replace(/\s+/g, ' ').trim(),
      focused: node.focused,
      id: node.id,
    }))
    .filter((node) => fits(node, query));
}

/** Waits until such a node is there, and gives the first. */
export function waitForAccessible(
  page: Page,
  query: AccessibleQuery,
  options: WaitOptions = {},
): Promise<AccessibleNode> {
  const what = `${query.role} ${String(query.name ?? query.text ?? '')} op de pagina`;
  return waitFor(async () => (await findAccessible(page, query))[0] ?? null, { what, ...options });
}

/** Waits for such a node and clicks its middle with the real mouse. */
export async function clickAccessible(page: Page, query: AccessibleQuery): Promise<void> {
  await clickNode(page, await waitForAccessible(page, query));
}

/**
 * Clicks the middle of a node with the real mouse; scrolls it into view first where needed, and waits until it holds still:
 * what loads above it may still push it away.
 */
export async function clickNode(page: Page, { id, role, name }: AccessibleNode): Promise<void> {
  let before: Awaited<ReturnType<Accessibility['middleOf']>> = null;
  const still = async () => {
    const now = await accessibilityOf(page).middleOf(page, id);
    const same = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return same ? now : null;
  };
  const { x, y } = await waitFor(still, { what: `${role} ${name}, in beeld en stil`, timeout: 5000 });
  await page.mouse.click(x, y);
}

/** The elements that carry a closed shadow root, each as its chain of tag names from the top. */
export const closedShadowHosts = (page: Page): Promise<string[]> =>
  accessibilityOf(page).closedShadowHosts(page);

function textOf(node: TreeNode, tree: readonly TreeNode[]): string {
  if (node.isText) return node.name;
  const children = node.children.map((place) => tree[place]).filter((child) => child !== undefined);
  return children.map((child) => textOf(child, tree)).join(' ');
}

function fits(node: AccessibleNode, { role, name, text }: AccessibleQuery): boolean {
  if (node.role !== role) return false;
  if (text && !text.test(node.text)) return false;
  if (name === undefined) return true;
  return typeof name === 'string' ? node.name === name : name.test(node.name);
}
