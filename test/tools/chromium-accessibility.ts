import type { CDPSession, Page, Protocol } from 'puppeteer';
import type { Accessibility } from './accessible.js';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One DevTools session per page, for all helpers. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** Chromium's accessibility tree, by its DevTools protocol; node ids are backend node ids. */
export const chromiumAccessibility: Accessibility = {
  async tree(page) {
    const session = await sessionOf(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const places = new Map(nodes.map(({ nodeId }, place) => [nodeId, place]));
    return nodes.map((node) => ({
      id: node.backendDOMNodeId ?? 0,
      role: stringOf(node.role),
      name: stringOf(node.name),
      focused:
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
      isText: stringOf(node.role) === 'StaticText',
      ignored: node.ignored || node.backendDOMNodeId === undefined,
      children: (node.childIds ?? []).flatMap((id) => places.get(id) ?? []),
    }));
  },

  async middleOf(page, backendNodeId) {
    const session = await sessionOf(page);
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [quad] = quads;
    if (!quad) return null;
    const middle = (offset: 0 | 1) =>
      quad.filter((_, index) => index % 2 === offset).reduce((sum, value) => sum + value, 0) / 4;
    return { x: middle(0), y: middle(1) };
  },

  async closedShadowHosts(page) {
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
  },
};

function stringOf(value: Protocol.Accessibility.AXValue | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}
