import { beforeEach, describe, expect, it } from 'vitest';
import { Recorder } from '../../../../src/capture/store/recorder.js';
import {
  PHOTO,
  readingOf,
  moved,
  logbook,
  clock,
  fetches,
  ports,
  begin,
  later,
  captures,
  setUp,
} from './recording.js';

beforeEach(setUp);

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
