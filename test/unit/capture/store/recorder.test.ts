import { beforeEach, describe, expect, it } from 'vitest';
import { unknown } from '../../../../src/core/field.js';
import type { Frame } from '../../../../src/capture/store/ports.js';
import { Recorder } from '../../../../src/capture/store/recorder.js';
import { stripsOf } from '../../../../src/capture/store/strips.js';
import {
  tab,
  view,
  readingOf,
  after,
  moved,
  logbook,
  shots,
  parts,
  ports,
  begin,
  pngOf,
  shows,
  captures,
  setUp,
  given,
} from './recording.js';

beforeEach(setUp);

describe('Recorder', () => {
  it('keeps the reading before it tries anything else', async () => {
    const recorder = new Recorder({
      ...ports,
      takeFrame: async () => {
        expect((await logbook.work.all()).map(({ id }) => id)).toEqual(['c1']);
        return given.frame;
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
      given.anyArea = true;
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
    given.frame = { state: 'refused', why: 'permission', detail: '' };
    given.redrawn = new Uint8Array([7]);
    const recorder = new Recorder(ports);
    await begin(recorder, readingOf('c1'));
    await recorder.resume('c1', after);
    const [record] = await captures();
    expect(record?.data.picture).toEqual({ state: 'redrawn', reason: 'permission' });
    expect(record?.data.artefacts.map(({ role }) => role)).toEqual(['redrawn', 'html']);
  });

  it('stores text and HTML, and names the missing picture, when there is no picture at all', async () => {
    given.frame = { state: 'refused', why: 'policy', detail: '' };
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
    given.frame = { ...given.frame, bytes: new Uint8Array([4, 5]) } as Frame;
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

  it.each(['policy', 'hidden', 'minimised'] as const)(
    'draws nothing again where the browser may not picture it: %s',
    async (why) => {
      given.frame = { state: 'refused', why, detail: '' };
      given.redrawn = new Uint8Array([7]);
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
    given.frame = { state: 'refused', why: 'permission', detail: '' };
    given.redrawn = new Uint8Array([7]);
    const recorder = new Recorder(ports);
    await begin(recorder, { ...readingOf('c1'), part: { visibleOnly: true, chosen: 'proposed' } });
    expect(await recorder.resume('c1', after)).toMatchObject({ picture: 'missing' });
    expect((await captures())[0]?.data.part).toEqual({ visibleOnly: true, chosen: 'proposed' });
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
