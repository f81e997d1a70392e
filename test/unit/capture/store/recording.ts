import type { Reading, View } from '../../../../src/core/capture.js';
import { unknown } from '../../../../src/core/field.js';
import type { Frame, Part, RecorderPorts } from '../../../../src/capture/store/ports.js';
import type { Recorder } from '../../../../src/capture/store/recorder.js';
import { openLogbook } from '../../../../src/logbook/open.js';
import type { Logbook } from '../../../../src/logbook/ports.js';
import { memoryPorts, samplePost } from '../../logbook/helper.js';

export const PHOTO = 'https://pbs.twimg.com/media/Abc?format=jpg&name=small';
export const tab = { id: 1, windowId: 2, zoom: 1 };

export const view: View = {
  scroll: { x: 0, y: 0 },
  viewport: { width: 1280, height: 800 },
  pixelRatio: 1,
  post: { x: 300, y: 100, width: 600, height: 200 },
  context: [],
  covers: [],
};

export function readingOf(capture: string, postId = '2117740778205423870'): Reading {
  return {
    capture,
    gesture: 'toolbar',
    readAt: '2026-11-21T10:00:00.000Z',
    zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 },
    page: { url: 'https://x.com/home', dropped: [], title: 'X', language: 'nl' },
    post: { ...samplePost(postId), media: [{ kind: 'photo', url: PHOTO, alt: null }] },
    context: [],
    ownAccount: unknown,
    html: '<article>tekst</article>',
    view,
    userAgent: 'Chrome/156.0.0.0',
  };
}

export const after = { view, mutated: false, moved: false, changed: false };
/** Decoding pictures needs a browser; a picture that moved is stored untouched and never decoded. */
export const moved = { ...after, moved: true };

export let logbook: Logbook;
export let clock: Date;
export let shots: number;
export let parts: (Part | undefined)[];
export let fetches: string[];
/** What the browser gives, for a test to change. */
export const given: { frame: Frame; anyArea: boolean; redrawn: Uint8Array | null } = {
  frame: { state: 'refused', why: 'policy', detail: '' },
  anyArea: false,
  redrawn: null,
};
let ids: number;
export let ports: RecorderPorts;

export async function setUp(): Promise<void> {
  logbook = await openLogbook(memoryPorts());
  clock = new Date('2026-11-21T10:00:00.000Z');
  shots = 0;
  parts = [];
  given.anyArea = false;
  ids = 0;
  fetches = [];
  given.redrawn = null;
  given.frame = {
    state: 'taken',
    bytes: new Uint8Array([1, 2, 3]),
    from: '2026-11-21T10:00:00.100Z',
    to: '2026-11-21T10:00:00.200Z',
  };
  ports = {
    logbook: () => Promise.resolve(logbook),
    takeFrame: (_, part) => {
      shots += 1;
      parts.push(part);
      return Promise.resolve(given.frame);
    },
    picturesAnyArea: () => given.anyArea,
    redraw: () => Promise.resolve(given.redrawn),
    fetchMedia: (url) => {
      fetches.push(url);
      return Promise.resolve({
        state: 'got',
        bytes: new Uint8Array([9]),
        type: 'image/jpeg',
        httpDate: 'Sat, 21 Nov 2026 10:00:01 GMT',
      });
    },
    environment: (userAgent) =>
      Promise.resolve({ browser: 'Chrome 156', os: 'linux', userAgent, extension: '0.1.0', build: 'b' }),
    custody: (at) =>
      Promise.resolve({
        by: { name: null, role: null },
        onBehalfOf: null,
        knowledge: { at, by: 'self', set: 'default' },
      }),
    now: () => clock,
    newId: () => `id-${++ids}`,
  };
}

export const begin = async (recorder: Recorder, reading: Reading) => {
  await recorder.capture(reading, tab);
  return recorder.frame(reading.capture, 0, view, tab);
};

/** The header of a PNG file of this size; no more is read of one that is not decoded. */
export function pngOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  const header = new DataView(bytes.buffer);
  header.setUint32(16, width);
  header.setUint32(20, height);
  return bytes;
}
export const shows = (width: number, height: number) =>
  (given.frame = {
    state: 'taken',
    bytes: pngOf(width, height),
    from: '2026-11-21T10:00:00.100Z',
    to: '2026-11-21T10:00:00.200Z',
  });

export const later = (seconds: number) => (clock = new Date(clock.getTime() + seconds * 1000));
export const captures = async () => (await logbook.entries()).flatMap((entry) => entry.captures);
