import type { CDPSession, Page, Protocol } from 'puppeteer';
import { waitFor, type WaitOptions } from './wait.js';

/** What a screen reader finds on a page, also inside closed shadow roots. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** All text inside, in reading order. */
  readonly text: string;
  readonly focused: boolean;
  readonly backendNodeId: number;
}

export interface AccessibleQuery {
  readonly role: string;
  /** The exact name, or a pattern. */
  readonly name?: string | RegExp;
  /** A pattern for the text inside. */
  readonly text?: RegExp;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One DevTools session per page, for all helpers. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** All nodes that fit, in reading order. */
export async function findAccessible(page: Page, query: AccessibleQuery): Promise<AccessibleNode[]> {
  const session = await sessionOf(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
    .map((node) => describe(node, byId))
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

/** Clicks the middle of a node with the real mouse; scrolls it into view first where needed. */
export async function clickNode(page: Page, { backendNodeId, role, name }: AccessibleNode): Promise<void> {
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
  const [quad] = quads;
  if (!quad) throw new Error(`${role} ${name} is niet te zien.`);
  const middle = (offset: 0 | 1) =>
    quad.filter((_, index) => index % 2 === offset).reduce((sum, value) => sum + value, 0) / 4;
  await page.mouse.click(middle(0), middle(1));
}

/** The elements that carry a closed shadow root, each as its chain of tag names from the top. */
export async function closedShadowHosts(page: Page): Promise<string[]> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts: string[] = [];
  const walk = (node: Protocol.DOM.Node, path: string) => {
    const here = `${path}/${node.localName || node.nodeName.toLowerCase()}`;
    if (node.shadowRoots?.some((shadow) => shadow.shadowRootType === 'closed')) hosts.push(here);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child, here);
  };
  walk(root, '');
  return hosts;
}

type AxNode = Protocol.Accessibility.AXNode;

function describe(node: AxNode, byId: ReadonlyMap<string, AxNode>): AccessibleNode {
  return {
    role: stringOf(node.role),
    name: stringOf(node.name),
    text: textOf(node, byId).replace(/\s+/g, ' ').trim(),
    focused: node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
    backendNodeId: node.backendDOMNodeId ?? 0,
  };
}

function textOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): string {
  if (stringOf(node.role) === 'StaticText') return stringOf(node.name);
  const children = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
  return children.map((child) => textOf(child, byId)).join(' ');
}

function stringOf(value: Protocol.Accessibility.AXValue | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function fits(node: AccessibleNode, { role, name, text }: AccessibleQuery): boolean {
  if (node.role !== role) return false;
  if (text && !text.test(node.text)) return false;
  if (name === undefined) return true;
  return typeof name === 'string' ? node.name === name : name.test(node.name);
}
