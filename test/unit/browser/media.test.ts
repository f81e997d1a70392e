import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchMedia } from '../../../src/browser/media.js';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const HOSTS = ['twimg.com'];
const URL_OF = 'https://pbs.twimg.com/media/A?format=png';

function answer(body: BodyInit | null, init: ResponseInit = {}): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(() => Promise.resolve(new Response(body, init)));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
afterEach(() => vi.unstubAllGlobals());

describe('fetchMedia', () => {
  it('asks without cookies and referrer, and keeps the server’s date', async () => {
    const fetch = answer(PNG, { headers: { date: 'Sat, 21 Nov 2026 10:00:00 GMT' } });
    expect(await fetchMedia(URL_OF, HOSTS)).toEqual({
      state: 'got',
      bytes: PNG,
      type: 'image/png',
      httpDate: 'Sat, 21 Nov 2026 10:00:00 GMT',
    });
    expect(fetch).toHaveBeenCalledWith(
      URL_OF,
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }),
    );
  });

  it.each(['http://pbs.twimg.com/a', 'https://twimg.com.example/a', 'https://eviltwimg.com/a', 'no address'])(
    'asks nothing of %s',
    async (url) => {
      const fetch = answer(PNG);
      expect(await fetchMedia(url, HOSTS)).toMatchObject({ state: 'missing', reason: 'other-host' });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['a page that calls itself a picture', '<!doctype html><p>x'],
    ['an SVG, which can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['nothing at all', ''],
  ])('takes no file that is %s', async (_what, body) => {
    answer(body, { headers: { 'content-type': 'image/jpeg' } });
    expect(await fetchMedia(URL_OF, HOSTS)).toMatchObject({ state: 'missing', reason: 'other-type' });
  });

  it('stops reading what is too large, whatever length was announced', async () => {
    const part = new Uint8Array(1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(part);
      },
    });
    answer(endless);
    expect(await fetchMedia(URL_OF, HOSTS)).toMatchObject({ state: 'missing', reason: 'too-large' });
    expect(sent).toBeLessThan(40);
  });

  it('names what the server or the line says', async () => {
    answer(null, { status: 404 });
    expect(await fetchMedia(URL_OF, HOSTS)).toMatchObject({ reason: 'http-404' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchMedia(URL_OF, HOSTS)).toEqual({
      state: 'missing',
      reason: 'unreachable',
      httpDate: null,
    });
  });
});
