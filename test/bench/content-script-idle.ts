import { launchChromium } from '../tools/chromium.js';
import { readRoutes, startPageServer } from '../tools/page-server.js';
import { fixtures } from '../tools/paths.js';
import { join } from 'node:path';
import { compare, type Measurement } from './measure.js';

/** Loading the practice timeline: on X, where the extension works, beside a host where it does not. */
export async function contentScriptIdle(): Promise<Measurement> {
  const routes = readRoutes(join(fixtures, 'practice/x/routes.json'));
  const elsewhere = routes.map((route) => ({ ...route, url: route.url.replace('//x.com/', '//x.example/') }));
  const server = await startPageServer([...routes, ...elsewhere]);
  const chromium = await launchChromium({ resolve: server.address });
  const page = await chromium.driver.newPage();
  const load = (host: string) => () => page.goto(`https://${host}/home`, { waitUntil: 'load' });
  const measured = await compare(15, load('x.com'), load('x.example'));
  await chromium.stop();
  await server.stop();
  return measured;
}
