import { beforeEach, describe, expect, it } from 'vitest';
import type { Fetched } from '../../../../src/capture/store/ports.js';
import { Recorder } from '../../../../src/capture/store/recorder.js';
import {
  PHOTO,
  readingOf,
  moved,
  logbook,
  fetches,
  ports,
  begin,
  later,
  captures,
  setUp,
} from './recording.js';

beforeEach(setUp);

describe('the pictures in a post', () => {
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
});
