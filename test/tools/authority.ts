import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stopLater } from './cleanup.js';

/** A certificate with its key, as files. */
export interface Identity {
  readonly certificate: string;
  readonly key: string;
}

export interface IdentityOptions {
  readonly name: string;
  readonly key?: 'rsa' | 'ec' | 'rsa-short';
  /** Null: signs itself. */
  readonly issuer: Identity | null;
  /** Lines of an OpenSSL extension section. */
  readonly extensions: readonly string[];
  /** Options that go with a signature, such as those of RSA-PSS. */
  readonly signing?: readonly string[];
}

const KEYS = {
  rsa: ['-newkey', 'rsa:2048'],
  'rsa-short': ['-newkey', 'rsa:1024'],
  ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
} as const;

export const CA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
export const TSA = [
  'basicConstraints=CA:FALSE',
  'keyUsage=critical,digitalSignature',
  'extendedKeyUsage=critical,timeStamping',
];

const openssl = (cwd: string, ...args: string[]): Buffer =>
  execFileSync('openssl', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });

let made = 0;

/** Makes a key and a certificate with OpenSSL in `folder`. */
export function makeIdentity(folder: string, options: IdentityOptions): Identity {
  const { name, key = 'rsa', issuer, extensions, signing = [] } = options;
  made += 1;
  const path = (ending: string) => join(folder, `${made}.${ending}`);
  const request = ['req', '-new', ...KEYS[key], '-nodes', '-subj', `/O=Verzonnen/CN=${name}`];
  openssl(folder, ...request, '-keyout', path('key'), '-out', path('csr'));
  writeFileSync(path('ext'), extensions.join('\n'));
  const by = issuer ? ['-CA', issuer.certificate, '-CAkey', issuer.key] : ['-signkey', path('key')];
  const serial = ['-set_serial', String(1000 + made), '-days', '30', '-sha256'];
  openssl(
    folder,
    ...['x509', '-req', '-in', path('csr'), ...by, ...serial, ...signing],
    ...['-extfile', path('ext'), '-out', path('pem')],
  );
  return { certificate: path('pem'), key: path('key') };
}

/** The time stamp authority of OpenSSL itself: a root, an authority between, and the one that stamps. */
export interface Authority {
  /** Certificate file of the root: what a person gives to `--ca`. */
  readonly root: string;
  readonly stamps: Identity;
  readonly folder: string;
  /** Answers a TimeStampReq (DER) with a TimeStampResp (DER). */
  reply(query: Uint8Array): Promise<Uint8Array>;
}

export interface AuthorityOptions {
  readonly name?: string;
  readonly key?: 'rsa' | 'ec';
  /** Digests that are accepted; with another the request is rejected. */
  readonly digests?: string;
}

/** Makes an authority in `folder` with keys of its own. */
export function makeAuthority(folder: string, options: AuthorityOptions = {}): Authority {
  const { name = 'Proefdienst', key = 'rsa', digests = 'sha256' } = options;
  const root = makeIdentity(folder, { name: `${name} wortel`, key, issuer: null, extensions: CA });
  const between = makeIdentity(folder, { name: `${name} tussen`, key, issuer: root, extensions: CA });
  const stamps = makeIdentity(folder, { name: `${name} tijd`, key, issuer: between, extensions: TSA });
  const base = mkdtempSync(join(folder, 'tsa-'));
  writeFileSync(join(base, 'serial'), '01');
  writeFileSync(
    join(base, 'tsa.cnf'),
    `[tsa]
default_tsa = one
[one]
serial = ${join(base, 'serial')}
crypto_device = builtin
signer_cert = ${stamps.certificate}
signer_key = ${stamps.key}
certs = ${between.certificate}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = ${digests}
accuracy = secs:1
ess_cert_id_alg = sha256
`,
  );
  let asked = 0;
  // One after the other: OpenSSL keeps its serial number in a file without a lock.
  let turn: Promise<unknown> = Promise.resolve();
  const answer = async (query: Uint8Array): Promise<Uint8Array> => {
    asked += 1;
    const [from, to] = [join(base, `${asked}.tsq`), join(base, `${asked}.tsr`)];
    writeFileSync(from, query);
    await promisify(execFile)('openssl', [
      ...['ts', '-reply', '-config', join(base, 'tsa.cnf'), '-queryfile', from, '-out', to],
    ]);
    return readFileSync(to);
  };
  const reply = (query: Uint8Array): Promise<Uint8Array> => {
    const result = turn.then(() => answer(query));
    turn = result.catch(() => undefined);
    return result;
  };
  return { root: root.certificate, stamps, folder, reply };
}

/** A folder for keys and certificates, removed at the end. */
export function authorityFolder(): { folder: string; remove: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'tijdstempel-'));
  return { folder, remove: stopLater(() => rmSync(folder, { recursive: true, force: true })) };
}

/** How a server for time stamps treats one request. */
export type Behaviour = (query: Buffer, request: IncomingMessage, response: ServerResponse) => void;

export interface AuthorityServer {
  readonly url: string;
  /** Headers and bodies of all requests so far. */
  readonly requests: { readonly headers: IncomingMessage['headers']; readonly body: Buffer }[];
  stop(): Promise<void>;
}

/** Answers as the authority does. */
export const honest =
  (authority: Authority): Behaviour =>
  (query, _request, response) => {
    authority.reply(query).then(
      (reply) => response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' }).end(reply),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  };

/** Serves one behaviour over HTTP on 127.0.0.1. */
export async function startAuthority(behaviour: Behaviour): Promise<AuthorityServer> {
  const requests: AuthorityServer['requests'] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      requests.push({ headers: request.headers, body });
      behaviour(body, request, response);
    });
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
  return { url: `http://127.0.0.1:${port}/tsr`, requests, stop };
}
