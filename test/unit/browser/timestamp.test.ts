import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseTimestampSettings, addressOf, type TimestampSettings } from '../../../src/core/timestamp.js';
import { startAuthority, type AuthorityServer, type Behaviour } from '../../tools/authority.js';

const allowed = vi.hoisted(() => ({ asked: [] as unknown[], given: true }));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      contains: (wanted: unknown) => {
        allowed.asked.push(wanted);
        return Promise.resolve(allowed.given);
      },
    },
  },
}));
const { sendTimestampRequest } = await import('../../../src/browser/timestamp.js');

const request = Uint8Array.from([48, 3, 2, 1, 1]);
const settings = (url: string, over: Partial<TimestampSettings> = {}): TimestampSettings => ({
  on: true,
  url,
  user: null,
  password: null,
  root: null,
  ...over,
});

let server: AuthorityServer | undefined;
async function ask(behaviour: Behaviour, over: Partial<TimestampSettings> = {}) {
  server = await startAuthority(behaviour);
  return sendTimestampRequest(settings(server.url, over), request);
}
beforeEach(() => {
  allowed.given = true;
  allowed.asked = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server?.stop();
  server = undefined;
});

describe('a request to an authority', () => {
  it('sends these bytes and nothing about who asks', async () => {
    const sent = await ask((query, _request, response) => response.end(query));
    expect(sent).toEqual({ state: 'answered', bytes: request });
    const [seen] = server?.requests ?? [];
    expect(seen?.body).toEqual(Buffer.from(request));
    expect(seen?.headers).toMatchObject({
      'content-type': 'application/timestamp-query',
      accept: 'application/timestamp-reply',
    });
    for (const name of ['cookie', 'referer', 'authorization']) expect(seen?.headers).not.toHaveProperty(name);
    expect(allowed.asked).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
  });

  it('names itself only where that was filled in', async () => {
    await ask((query, _request, response) => response.end(query), { user: 'gemeente', password: 'wächt' });
    const [seen] = server?.requests ?? [];
    const basic = Buffer.from('gemeente:wächt').toString('base64');
    expect(seen?.headers.authorization).toBe(`Basic ${basic}`);
  });

  it('is not made without permission', async () => {
    allowed.given = false;
    expect(await ask((query, _request, response) => response.end(query))).toEqual({
      state: 'none',
      why: 'permission',
    });
    expect(server?.requests).toEqual([]);
  });

  it.each<[string, string, Behaviour]>([
    ['an error of the server', 'http-503', (_query, _request, response) => response.writeHead(503).end()],
    [
      'a way to elsewhere',
      'unreachable',
      (_query, _request, response) => response.writeHead(302, { Location: '/elders' }).end(),
    ],
    ['a connection that breaks', 'unreachable', (_query, incoming) => incoming.socket.destroy()],
    [
      'an answer without end',
      'too-large',
      (_query, _request, response) => response.end(Buffer.alloc(300_000)),
    ],
  ])('%s gives no answer: %s', async (_name, why, behaviour) => {
    expect(await ask(behaviour)).toEqual({ state: 'none', why });
  });

  it('a dead authority gives no answer', async () => {
    server = await startAuthority(() => undefined);
    const { url } = server;
    await server.stop();
    expect(await sendTimestampRequest(settings(url), request)).toEqual({ state: 'none', why: 'unreachable' });
  });

  it('a slow one neither', async () => {
    const late = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    const sent = await ask(() => late.abort(new DOMException('late', 'TimeoutError')));
    expect(sent).toEqual({ state: 'none', why: 'slow' });
  });
});

describe('settings', () => {
  it('are an address of the web, without a password in it', () => {
    for (const url of [
      '',
      'tijd.example',
      'ftp://tijd.example',
      'https://a:b@tijd.example',
      'javascript:alert(1)',
    ])
      expect(parseTimestampSettings(settings(url)), url).toBeNull();
    expect(parseTimestampSettings(settings(' https://tijd.example/tsr '))?.url).toBe(
      'https://tijd.example/tsr',
    );
    expect(parseTimestampSettings(null)).toBeNull();
  });

  it('send a password over https only', () => {
    expect(parseTimestampSettings(settings('http://tijd.example', { password: 'x' }))).toBeNull();
    expect(parseTimestampSettings(settings('https://tijd.example', { password: 'x' }))?.password).toBe('x');
  });

  it('show an address without what a customer keeps in it', () => {
    expect(addressOf({ url: 'https://tijd.example/tsr?klant=geheim#x' })).toBe('https://tijd.example/tsr');
  });
});
