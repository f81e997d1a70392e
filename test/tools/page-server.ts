import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { stopLater } from './cleanup.js';
import { fixtures } from './paths.js';

/** One answer of the practice server. */
export interface Route {
  /** The full address; its query counts only with `query: true`. */
  readonly url: string;
  readonly query?: boolean;
  readonly type: string;
  readonly body: () => Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long it keeps the browser waiting, as a slow network does, milliseconds. */
  readonly after?: number;
}

/** A request as it arrived: what left the browser. */
export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface PageServer {
  /** `127.0.0.1:port`. */
  readonly address: string;
  /** All requests so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** From now on this route goes before the others; to change a page while a test runs. */
  add(route: Route): void;
  stop(): Promise<void>;
}

/** Serves `routes` over TLS on 127.0.0.1, for whatever host is asked; every other address is a 404. */
export async function startPageServer(routes: readonly Route[]): Promise<PageServer> {
  const known = [...routes];
  const requests: SeenRequest[] = [];
  const tls = (name: string) => readFileSync(join(fixtures, 'tls', name));
  const server = createServer({ key: tls('key.pem'), cert: tls('cert.pem') }, (request, response) => {
    requests.push(seen(request));
    answer(known, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const stop = stopLater(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { address: `127.0.0.1:${port}`, requests, add: (route) => known.unshift(route), stop };
}

/**
 * The routes of a `routes.json`: a list of `{ url, query?, file, type, headers? }`, files beside it. `query` true (or a
 * query text that must be equal) says that the query belongs to the address.
 */
export function readRoutes(file: string): Route[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as RouteRow[];
  return rows.map(({ url, query, file: name, type, headers }) => {
    const address = typeof query === 'string' ? `${url}?${query.replace(/^\?/, '')}` : url;
    const path = join(dirname(file), name);
    return {
      url: address,
      query: Boolean(query),
      type,
      body: () => readFileSync(path),
      ...(headers && { headers }),
    };
  });
}

/** Everything that the practice pages of all platforms need. */
export function practiceRoutes(): Route[] {
  const folder = join(fixtures, 'practice');
  return readdirSync(folder).flatMap((platform) => readRoutes(join(folder, platform, 'routes.json')));
}

interface RouteRow {
  url: string;
  query?: string | boolean;
  file: string;
  type: string;
  headers?: Record<string, string>;
}

/** One saved page under its own address, with its scripts switched off. */
export function savedPage(file: string, url: string): Route {
  return {
    url,
    type: 'text/html; charset=utf-8',
    body: () => readFileSync(file),
    headers: { 'Content-Security-Policy': "script-src 'none'" },
  };
}

function seen(request: IncomingMessage): SeenRequest {
  return {
    method: request.method ?? '',
    host: hostOf(request),
    path: request.url ?? '/',
    headers: request.headers,
  };
}

/** HTTP/1.1 names the host with its port where that is not the usual one; the page's own address never has one. */
const hostOf = (request: IncomingMessage): string => (request.headers.host ?? '').replace(/:\d+$/, '');

function answer(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): void {
  const route = routes.find((candidate) => matches(candidate, hostOf(request), request.url ?? '/'));
  const always = { Date: new Date().toUTCString(), 'Cache-Control': 'no-store' };
  if (!route) {
    response.writeHead(404, { ...always, 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  const { type, headers, body, after } = route;
  const send = () => response.writeHead(200, { ...always, 'Content-Type': type, ...headers }).end(body());
  if (after === undefined) send();
  else setTimeout(send, after);
}

function matches(route: Route, host: string, path: string): boolean {
  const wanted = new URL(route.url);
  const asked = new URL(path, `https://${host}`);
  return (
    wanted.hostname === host &&
    wanted.pathname === asked.pathname &&
    (route.query !== true || wanted.search === asked.search)
  );
}
