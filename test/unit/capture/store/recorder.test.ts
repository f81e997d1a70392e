import { beforeEach, describe, expect, it } from 'vitest';
import type { Reading, View } from '../../../../src/core/capture.js';
import { unknown } from '../../../../src/core/field.js';
import type { Fetched, Frame, Part, RecorderPorts } from '../../../../src/capture/store/ports.js';
import { Recorder } from '../../../../src/capture/store/recorder.js';
import { stripsOf } from '../../../../src/capture/store/strips.js';
import { openLogbook } from '../../../../src/logbook/open.js';
import type { Logbook } from '../../../../src/logbook/ports.js';
import { memoryPorts, samplePost } from '../../logbook/helper.js';

const PHOTO = 'https://pbs.twimg.com/media/Abc?format=jpg&name=small';
const tab = { id: 1, windowId: 2, zoom: 1 };

const view: View = {
  scroll: { x: 0, y: 0 },
  viewport: { width: 1280, height: 800 },
  pixelRatio: 1,
  post: { x: 300, y: 100, width: 600, height: 200 },
  context: [],
  covers: [],
};

function readingOf(capture: string, postId = '2117740778205423870'): Reading {
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

const after = { view, mutated: false, moved: false, changed: false };
/** Decoding pictures needs a browser; a picture that moved is stored untouched and never decoded. */
const moved = { ...after, moved: true };

let logbook: Logbook;
let clock: Date;
let shots: number;
let parts: (Part | undefined)[];
let anyArea: boolean;
let frame: Frame;
let fetches: string[];
let redrawn: Uint8Array | null;
let ids: number;
let ports: RecorderPorts;

beforeEach(async () => {
  logbook = await openLogbook(memoryPorts());
  clock = new Date('2026-11-21T10:00:00.000Z');
  shots = 0;
  parts = [];
  anyArea = false;
  ids = 0;
  fetches = [];
  redrawn = null;
  frame = {
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
      return Promise.resolve(frame);
    },
    picturesAnyArea: () => anyArea,
    redraw: () => Promise.resolve(redrawn),
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
});

const begin = async (recorder: Recorder, reading: Reading) => {
  await recorder.capture(reading, tab);
  return recorder.frame(reading.capture, 0, view, tab);
};

/** The header of a PNG file of this size; no more is read of one that is not decoded. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  const header = new DataView(bytes.buffer);
  header.setUint32(16, width);
  header.setUint32(20, height);
  return bytes;
}
const shows = (width: number, height: number) =>
  (frame = {
    state: 'taken',
    bytes: pngOf(width, height),
    from: '2026-11-21T10:00:00.100Z',
    to: '2026-11-21T10:00:00.200Z',
  });

const later = (seconds: number) => (clock = new Date(clock.getTime() + seconds * 1000));
const captures = async () => (await logbook.entries()).flatMap((entry) => entry.captures);

describe('Recorder', () => {
  it('keeps the reading before it tries anything else', async () => {
    const recorder = new Recorder({
      ...ports,
      takeFrame: async () => {
        expect((await logbook.work.all()).map(({ id }) => id)).toEqual(['c1']);
        return frame;
      },
    });
    expect(await begin(recorder, readingOf('c1'))).toEqual({ picture: 'pixels' });
    expect(await captures()).toEqual([]);
  });

  it('stores a capture with the frame untouched when the post moved', async () => {
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    const stored = await recorder.resume('c1', moved);
    expect(stored).toMatchObject({ state: 'stored', capture: 'c1', picture: 'missing' });
    const [record] = await captures();
    expect(record?.data).toMatchObject({
      picture: { state: 'missing', reason: 'moved' },
      steady: { mutated: false, moved: true, changed: false },
      zoom: 1,
    });
    expect(record?.data.artefacts.map(({ role }) => role)).toEqual(['frame', 'html']);
    const [original] = record?.data.artefacts ?? [];
    expect(await logbook.artefact(original?.id ?? '')).toEqual(new Uint8Array([1, 2, 3]));
  });

  describe('where the browser pictures any part of a page', () => {
    const area = { x: 300, y: 100, width: 600, height: 2000 };

    it('says so with the first frame, and nowhere else', async () => {
      anyArea = true;
      expect(await begin(new Recorder(ports), readingOf('c1'))).toEqual({ picture: 'pixels', anyArea: true });
    });

    it('takes the part at the scale of the first frame, and keeps it with where it was', async () => {
      const recorder = new Recorder(ports);
      shows(2560, 1600);
      await begin(recorder, readingOf('c1'));
      shows(1200, 4000);
      expect(await recorder.frame('c1', 1, view, tab, area)).toEqual({ picture: 'pixels' });
      expect(parts).toEqual([undefined, { rect: area, scale: 2 }]);
      const strips = await stripsOf(logbook.work, 'c1');
      expect(strips).toMatchObject([{ view, area, bytes: pngOf(1200, 4000) }]);
    });

    it('takes no picture for the part that shows less than was asked, and then keeps none', async () => {
      const recorder = new Recorder(ports);
      shows(1280, 800);
      await begin(recorder, readingOf('c1'));
      shows(600, 2000);
      await recorder.frame('c1', 1, view, tab, area);
      shows(600, 800);
      expect(await recorder.frame('c1', 1, view, tab, area)).toEqual({ picture: 'missing' });
      expect(await stripsOf(logbook.work, 'c1')).toEqual([]);
    });
  });

  it('records what lay over the post after the picture as well: it may have been there during', async () => {
    const chat = { x: 600, y: 150, width: 300, height: 400 };
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', { ...moved, view: { ...view, covers: [chat] } });
    expect((await captures())[0]?.data.view.covers).toEqual([chat]);
  });

  it('stores a redrawing, and says why, when the browser gives no pixels', async () => {
    frame = { state: 'refused', why: 'permission', detail: '' };
    redrawn = new Uint8Array([7]);
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', after);
    const [record] = await captures();
    expect(record?.data.picture).toEqual({ state: 'redrawn', reason: 'permission' });
    expect(record?.data.artefacts.map(({ role }) => role)).toEqual(['redrawn', 'html']);
  });

  it('stores text and HTML, and names the missing picture, when there is no picture at all', async () => {
    frame = { state: 'refused', why: 'policy', detail: '' };
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', after);
    const [record] = await captures();
    expect(record?.data.picture).toEqual({ state: 'missing', reason: 'policy' });
    expect(record?.data.artefacts.map(({ role }) => role)).toEqual(['html']);
  });

  it('does a repeated call once', async () => {
    const recorder = new Recorder(ports);
    const reading = readingOf('c1');
    await Promise.all([recorder.capture(reading, tab), recorder.capture(reading, tab)]);
    await recorder.frame('c1', 0, view, tab);
    await Promise.all([recorder.resume('c1', moved), recorder.resume('c1', moved)]);
    expect(await recorder.capture(reading, tab)).toMatchObject({ state: 'stored', capture: 'c1' });
    expect(shots).toBe(1);
    expect(await captures()).toHaveLength(1);
  });

  it('takes up a capture where a background that was stopped left it', async () => {
    await begin(new Recorder(ports), readingOf('c1'));
    const second = new Recorder(ports);
    expect(await second.capture(readingOf('c1'), tab)).toEqual({ state: 'kept' });
    expect(await second.resume('c1', moved)).toMatchObject({ state: 'stored' });
    expect(shots).toBe(1);
    expect(await captures()).toHaveLength(1);
  });

  it('says that it does not know a capture it was never handed', async () => {
    expect(await new Recorder(ports).resume('c9', after)).toEqual({ state: 'unknown' });
  });

  it('takes another picture in place of the first, and never another reading', async () => {
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    const other = { ...readingOf('c1'), html: '<article>verwijderd</article>' };
    frame = { ...frame, bytes: new Uint8Array([4, 5]) } as Frame;
    await begin(recorder, other);
    await recorder.resume('c1', moved);
    const [record] = await captures();
    const [original, html] = record?.data.artefacts ?? [];
    expect(await logbook.artefact(original?.id ?? '')).toEqual(new Uint8Array([4, 5]));
    expect(new TextDecoder().decode((await logbook.artefact(html?.id ?? '')) ?? undefined)).toBe(
      '<article>tekst</article>',
    );
  });

  it('makes no picture of a post when another stood in its place', async () => {
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', { ...after, changed: true });
    const [record] = await captures();
    expect(record?.data).toMatchObject({
      picture: { state: 'missing', reason: 'changed' },
      steady: { changed: true },
    });
    expect(record?.data.artefacts.map(({ role }) => role)).toEqual(['frame', 'html']);
  });

  it('knows no picture for a capture it was never handed', async () => {
    expect(await new Recorder(ports).frame('c9', 0, view, tab)).toEqual({ picture: 'unknown' });
  });

  it('adds a second capture of a post to its entry, and another post to another', async () => {
    const recorder = new Recorder(ports);
    for (const [capture, post] of [
      ['c1', '11'],
      ['c2', '11'],
      ['c3', '12'],
    ] as const) {
      await begin(recorder, readingOf(capture, post));
      await recorder.resume(capture, moved);
    }
    const entries = await logbook.entries();
    expect(entries.map((entry) => entry.captures.map(({ data }) => data.capture)).sort()).toEqual([
      ['c1', 'c2'],
      ['c3'],
    ]);
  });

  it('never joins two posts without an id', async () => {
    const recorder = new Recorder(ports);
    for (const capture of ['c1', 'c2']) {
      const reading = readingOf(capture);
      await begin(recorder, { ...reading, post: { ...reading.post, postId: unknown } });
      await recorder.resume(capture, moved);
    }
    expect(await logbook.entries()).toHaveLength(2);
  });

  it('fetches the pictures once, after the capture is safe', async () => {
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', moved);
    expect(fetches).toEqual([]);
    await Promise.all([recorder.addMedia('c1'), recorder.addMedia('c1')]);
    expect(fetches).toEqual([PHOTO]);
    const [record] = await captures();
    expect(record?.media[0]?.data.items).toMatchObject([
      { url: PHOTO, missing: null, httpDate: 'Sat, 21 Nov 2026 10:00:01 GMT' },
    ]);
    expect(await logbook.work.all()).toEqual([]);
  });

  it('tries a picture again that may still come, names every attempt, and gives up after five', async () => {
    const answers = ['unreachable', 'http-503', 'http-503', 'unreachable', 'http-503'];
    const recorder = new Recorder({
      ...ports,
      fetchMedia: () =>
        Promise.resolve({ state: 'missing', reason: answers.shift() ?? 'too often', httpDate: null }),
    });
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', moved);
    await recorder.addMedia('c1');
    expect(await recorder.recover()).toBe(1);
    for (const minutes of [1, 5, 30, 120]) {
      later(minutes * 60 - 1);
      await recorder.recover();
      later(1);
      await recorder.recover();
    }
    expect(await recorder.recover()).toBeNull();
    const [record] = await captures();
    expect(record?.media.map(({ data }) => data.items.map(({ missing }) => missing))).toEqual([
      ['unreachable'],
      ['http-503'],
      ['http-503'],
      ['unreachable'],
      ['http-503'],
    ]);
  });

  it('takes a picture that is gone for an answer, and one that came later for the picture', async () => {
    const answers: Fetched[] = [
      { state: 'missing', reason: 'unreachable', httpDate: null },
      { state: 'got', bytes: new Uint8Array([9]), type: 'image/jpeg', httpDate: null },
    ];
    const gone: Fetched = { state: 'missing', reason: 'http-404', httpDate: null };
    const recorder = new Recorder({ ...ports, fetchMedia: () => Promise.resolve(answers.shift() ?? gone) });
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', moved);
    await recorder.addMedia('c1');
    later(60);
    expect(await recorder.recover()).toBeNull();
    expect((await captures())[0]?.media.map(({ data }) => data.items[0]?.missing)).toEqual([
      'unreachable',
      null,
    ]);
    await begin(recorder, readingOf('c2'));
    await recorder.resume('c2', moved);
    await recorder.addMedia('c2');
    expect(await recorder.recover()).toBeNull();
  });

  it.each(['policy', 'hidden', 'minimised'] as const)(
    'draws nothing again where the browser may not picture it: %s',
    async (why) => {
      frame = { state: 'refused', why, detail: '' };
      redrawn = new Uint8Array([7]);
      const recorder = new Recorder(ports);
      await begin(recorder, readingOf('c1'));
      const stored = await recorder.resume('c1', after);
      expect(stored).toMatchObject({ picture: 'missing', reason: why });
      expect((await captures())[0]?.data).toMatchObject({
        picture: { state: 'missing', reason: why },
        post: { text: { value: 'Wij weten waar u woont.' } },
        artefacts: [{ role: 'html' }],
      });
    },
  );

  it('draws nothing again of what is recorded only as it stood on screen', async () => {
    frame = { state: 'refused', why: 'permission', detail: '' };
    redrawn = new Uint8Array([7]);
    const recorder = new Recorder(ports);
    await begin(recorder, { ...readingOf('c1'), part: { visibleOnly: true, chosen: 'proposed' } });
    expect(await recorder.resume('c1', after)).toMatchObject({ picture: 'missing' });
    expect((await captures())[0]?.data.part).toEqual({ visibleOnly: true, chosen: 'proposed' });
  });

  it('destroys every picture of the post on request, in the bin too, and fetches none after that', async () => {
    const recorder = new Recorder(ports);
    for (const id of ['c1', 'c2']) {
      await begin(recorder, readingOf(id));
      await recorder.resume(id, moved);
    }
    await recorder.addMedia('c1');
    await recorder.undo('c1');
    const pictures = (await captures()).flatMap(({ data, media }) => [
      ...data.artefacts.filter(({ role }) => role !== 'html'),
      ...media.flatMap((line) => line.data.items.flatMap(({ artefact }) => artefact ?? [])),
    ]);
    expect(pictures.map(({ role }) => role)).toEqual(['frame', 'media', 'frame']);
    await recorder.withhold('c2');
    for (const { id } of pictures) expect(await logbook.artefact(id)).toBeNull();
    for (const { data, withheld } of await captures()) {
      const html = data.artefacts.find(({ role }) => role === 'html');
      expect(await logbook.artefact(html?.id ?? '')).not.toBeNull();
      expect(withheld[0]?.data).toMatchObject({ reason: 'intimate-or-minor' });
    }
    const named = (await captures()).flatMap(({ withheld }) => withheld[0]?.data.artefacts ?? []);
    expect(named).toEqual(pictures.map(({ id, sha256, size }) => ({ id, sha256, size })));
    expect(await logbook.integrity()).toMatchObject({ state: 'intact' });

    const before = fetches.length;
    await recorder.addMedia('c2');
    expect(fetches).toHaveLength(before);
    expect((await captures())[1]?.media[0]?.data.items).toEqual([
      { url: PHOTO, artefact: null, missing: 'withheld', httpDate: null },
    ]);
    const lines = (await logbook.lines()).length;
    await recorder.withhold('c2');
    expect(await logbook.lines()).toHaveLength(lines);
  });

  it('keeps nothing of pictures that were on their way when that was chosen', async () => {
    const recorder = new Recorder({
      ...ports,
      fetchMedia: async () => {
        await new Recorder(ports).withhold('c1');
        return { state: 'got', bytes: new Uint8Array([9]), type: 'image/jpeg', httpDate: null };
      },
    });
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', moved);
    await recorder.addMedia('c1');
    expect((await captures())[0]?.media[0]?.data.items).toMatchObject([
      { artefact: null, missing: 'withheld' },
    ]);
  });

  it('undoes by putting the capture in the bin, once', async () => {
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', moved);
    await recorder.undo('c1');
    const lines = (await logbook.lines()).length;
    await recorder.undo('c1');
    expect((await captures())[0]?.binnedAt).not.toBeNull();
    expect(await logbook.lines()).toHaveLength(lines);
  });
});

describe('recovery', () => {
  it('leaves young work to the page that started it', async () => {
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    later(5);
    expect(await recorder.recover()).toBe(1);
    expect(await captures()).toEqual([]);
  });

  it('stores what was handed over when the page never comes back, without claiming an unchecked picture', async () => {
    await begin(new Recorder(ports), readingOf('c1'));
    later(60);
    expect(await new Recorder(ports).recover()).toBeNull();
    const [record] = await captures();
    expect(record?.data).toMatchObject({
      post: { text: { value: 'Wij weten waar u woont.' } },
      picture: { state: 'missing', reason: 'unchecked' },
      steady: null,
    });
    expect(record?.data.artefacts.map(({ role }) => role)).toEqual(['frame', 'html']);
    expect(fetches).toEqual([PHOTO]);
  });

  it('stores the reading when the background was stopped before the picture', async () => {
    const stopped = new Recorder({ ...ports, takeFrame: () => Promise.reject(new Error('stopped')) });
    await expect(begin(stopped, readingOf('c1'))).rejects.toThrow('stopped');
    later(60);
    await new Recorder(ports).recover();
    expect((await captures())[0]?.data.picture).toEqual({ state: 'missing', reason: 'interrupted' });
  });

  it('is not held up by work that cannot be finished, and keeps that', async () => {
    await logbook.work.put({
      id: 'c0',
      startedAt: clock.toISOString(),
      facts: { stage: 'odd' },
      frame: null,
    });
    await begin(new Recorder(ports), readingOf('c1'));
    later(60);
    expect(await new Recorder(ports).recover()).toBe(1);
    expect(await captures()).toHaveLength(1);
    expect((await logbook.work.all()).map(({ id }) => id)).toEqual(['c0']);
  });

  it('finishes the pictures of a capture that was stored', async () => {
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', moved);
    later(60);
    await new Recorder(ports).recover();
    expect(fetches).toEqual([PHOTO]);
    expect(await captures()).toHaveLength(1);
    expect(await logbook.work.all()).toEqual([]);
  });
});
