import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canary, canaryColour } from '../fixtures/practice/x/source/canaries.js';
import type { Route } from '../tools/page-server.js';
import { fixtures } from '../tools/paths.js';

/** X's picture viewer; a page that reading is tested on. Here it lies on screen as in a browser, with the user's own things. */
const FILE = join(fixtures, 'platforms/x/photo-viewer');

/** Over the timeline: the picture left, the thread in a column of its own, chat and account menu on top of it all. */
const STYLE = `<style>
  body { margin: 0 300px; font: 15px sans-serif; height: 3000px }
  img { width: 40px; height: 40px } article { padding: 12px; border-bottom: 1px solid #ccc }
  [aria-modal] { position: fixed; inset: 0; background: #222 }
  [aria-modal] section { position: absolute; inset: 0 0 0 auto; width: 350px; background: #fff; overflow: auto }
  [data-testid=chat-drawer-root] { position: fixed; z-index: 2; left: 240px; bottom: 0; width: 320px; background: #fff }
  [data-testid=sidebarColumn] { position: fixed; z-index: 2; left: 240px; top: 0; width: 300px; background: #fff }
  [data-testid=SideNav_AccountSwitcher_Button] { position: fixed; z-index: 2; left: 0; bottom: 0; width: 200px }
  b { display: inline-block; width: 16px; height: 16px }
</style>`;

const meta = `<meta name="csrf-token" content="${canary('KANARIE-CT0')}">`;
const state = `<script type="application/json">{"session":{"token":"${canary('KANARIE-STAAT')}"}}</script>`;
const tile = (name: string): string => `<b style="background:${canaryColour(name)}"></b>`;
const chat = `<div data-testid="chat-drawer-root">${tile('LADE')}<p>De code van het hek is ${canary('KANARIE-CHAT')}</p>
  <textarea aria-label="Bericht">Ik bel u straks: ${canary('KANARIE-TEKSTVAK')}</textarea></div>`;
const side = `<form role="search"><input type="hidden" name="authenticity_token" value="${canary('KANARIE-FORMULIER')}">
  <input name="q" aria-label="Zoekopdracht"></form>${tile('ZIJKOLOM')}<p>Voor u gekozen: ${canary('KANARIE-TREND')}</p>`;
const account = `${tile('WISSELAAR')}<span>noor@${canary('KANARIE-ACCOUNT')}</span>`;

/** Where each of the user's own things stands: what is on the page now → with it. */
const SEEDS: readonly (readonly [string, string])[] = [
  ['</head>', `${meta}${STYLE}</head>`],
  ['<div id="layers">', `${state}${chat}<div id="layers">`],
  ['<div data-testid="sidebarColumn">', `<div data-testid="sidebarColumn">${side}`],
  ['<div data-testid="UserAvatar-Container-raadslid_test">', `${account}$&`],
  [
    '<div contenteditable="true">mijn concept',
    `<div contenteditable="true" style="box-shadow:inset -6px 0 ${canaryColour('INVOER')}">mijn concept: ${canary('KANARIE-CONCEPT')}`,
  ],
  [
    'id="id__zzq" data-testid="tweetText"><span>Kijk dit huis</span></div>',
    `$&<a href="/foto_maker?s=20&amp;t=${canary('KANARIE-DELEN')}" data-session="${canary('KANARIE-SESSIE')}"></a>`,
  ],
];

/** The page, and what it holds of the user. Errors: a place that is not on the page any more. */
export function viewerRoute(): Route {
  const { url } = JSON.parse(readFileSync(`${FILE}.expected.json`, 'utf8')) as { url: string };
  const html = SEEDS.reduce(
    (page, [from, to]) => {
      if (!page.includes(from)) throw new Error(`not on the page: ${from}`);
      return page.replace(from, to);
    },
    readFileSync(`${FILE}.html`, 'utf8'),
  );
  return { url, type: 'text/html; charset=utf-8', body: () => Buffer.from(html) };
}
