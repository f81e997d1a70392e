import { beforeEach, describe, expect, it } from 'vitest';
import type { Reading, View } from '../../../../../src/core/capture.js';
import { unknown } from '../../../../../src/core/field.js';
import { noTally, type RunPlan, type RunRef } from '../../../../../src/core/thread.js';
import type { Frame } from '../../../../../src/capture/store/ports.js';
import { ThreadRecorder } from '../../../../../src/capture/store/thread/thread-recorder.js';
import { openLogbook } from '../../../../../src/logbook/open.js';
import type { Logbook } from '../../../../../src/logbook/ports.js';
import { memoryPorts, samplePost } from '../../../logbook/helper.js';

const tab = { id: 1, windowId: 2, zoom: 1 };
const view: View = {
  scroll: { x: 0, y: 0 },
  viewport: { width: 1280, height: 800 },
  pixelRatio: 1,
  post: { x: 300, y: 100, width: 600, height: 200 },
  context: [],
  covers: [],
};
const plan: RunPlan = { id: 'run-1', which: 'all', account: null, most: null };
const PARENT = '2117740778205423870';

function reading(capture: string, postId: string, role: RunRef['role'] = 'reply'): Reading {
  return {
    capture,
    gesture: 'overlay',
    readAt: '2026-11-21T10:00:00.000Z',
    zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 },
    page: { url: 'https://x.com/a/status/1', dropped: [], title: 'X', language: 'nl' },
    post: samplePost(postId),
    run: { id: plan.id, role },
    context: [],
    ownAccount: unknown,
    html: '<article>tekst</article>',
    view,
    userAgent: 'Chrome/156.0.0.0',
  };
}

/** Decoding pictures needs a browser; a picture that moved is stored untouched and never decoded. */
const moved = (capture: string) => ({
  capture,
  after: { view, mutated: false, moved: true, changed: false },
});

let logbook: Logbook;
let clock: Date;
let frame: Frame;
let ids: number;
let told: string[];

const recorder = () =>
  new ThreadRecorder({
    logbook: () => Promise.resolve(logbook),
    takeFrame: () => Promise.resolve(frame),
    picturesAnyArea: () => false,
    redraw: () => Promise.resolve(null),
    fetchMedia: () => Promise.resolve({ state: 'missing', reason: 'http-404', httpDate: null }),
    environment: (userAgent) =>
      Promise.resolve({ browser: 'Chrome 156', os: 'linux', userAgent, extension: '0.1.0', build: 'b' }),
    custody: (at) =>
      Promise.resolve({
        by: { name: null, role: null },
        onBehalfOf: null,
        knowledge: { at, by: 'self', set: 'default' },
      }),
    now: () => clock,
    newId: () => `id-${String(++ids)}`,
    ownHandles: () => Promise.resolve(['noor']),
    rules: () => Promise.resolve((texts) => texts.map((words) => words.includes('dood'))),
    stored: (captures) => told.push(...captures),
  });

const later = (minutes: number) => (clock = new Date(clock.getTime() + minutes * 60_000));
const captures = async () => (await logbook.entries()).flatMap((entry) => entry.captures);
const runs = async () => {
  const all = (await logbook.entries()).flatMap((entry) => entry.runs.map(({ data }) => data));
  return [...new Map(all.map((data) => [data.endedAt, data])).values()];
};
const screen = async (threads: ThreadRecorder, sheet: string, posts: readonly string[]) => {
  const readings = posts.map((id) => reading(`c-${sheet}-${id}`, id));
  await threads.sheet(
    sheet,
    readings,
    readings.map(() => view),
    tab,
  );
  return readings.map(({ capture }) => moved(capture));
};

beforeEach(async () => {
  logbook = await openLogbook(memoryPorts());
  clock = new Date('2026-11-21T10:00:00.000Z');
  ids = 0;
  told = [];
  const [from, to] = ['2026-11-21T10:00:00.100Z', '2026-11-21T10:00:00.200Z'];
  frame = { state: 'taken', bytes: new Uint8Array([1, 2, 3]), from, to };
});

describe('a screen of several posts', () => {
  it('is stored as one entry each, all naming the one picture', async () => {
    const threads = recorder();
    await threads.open(plan, 'x', PARENT);
    const seen = await screen(threads, 's1', ['11', '12', '13']);
    expect(await captures()).toEqual([]);
    expect(await threads.keep(plan.id, 's1', seen, noTally)).toBe('stored');
    const stored = await captures();
    expect(new Set(stored.map(({ data }) => data.entry)).size).toBe(3);
    const frames = stored.map(({ data }) => data.artefacts.find(({ role }) => role === 'frame')?.id ?? '');
    expect(new Set(frames).size).toBe(1);
    expect(await logbook.artefact(frames[0] ?? '')).toEqual(new Uint8Array([1, 2, 3]));
    expect(told).toEqual(stored.map(({ data }) => data.capture).toSorted());
  });

  it('is stored once, however often the page repeats itself', async () => {
    const threads = recorder();
    await threads.open(plan, 'x', PARENT);
    const seen = await screen(threads, 's1', ['11', '12']);
    await threads.keep(plan.id, 's1', seen, noTally);
    expect(await recorder().keep(plan.id, 's1', seen, noTally)).toBe('stored');
    expect(await captures()).toHaveLength(2);
  });

  it('leaves out what the page reads again, and says when a screen is not known', async () => {
    const threads = recorder();
    const seen = await screen(threads, 's1', ['11', '12']);
    await threads.keep(plan.id, 's1', seen.slice(1), noTally);
    expect((await captures()).map(({ data }) => data.post.postId.value)).toEqual(['12']);
    expect(await threads.keep(plan.id, 's9', [moved('c-s9-1')], noTally)).toBe('unknown');
  });

  it('keeps what was read when the page goes in the middle of it', async () => {
    const threads = recorder();
    await threads.open(plan, 'x', PARENT);
    await screen(threads, 's1', ['11', '12']);
    later(2);
    await recorder().recover();
    expect((await captures()).map(({ data }) => data.picture)).toEqual([
      { state: 'missing', reason: 'unchecked' },
      { state: 'missing', reason: 'unchecked' },
    ]);
    // Without a picture that was looked at again: they come once more when the run goes on.
    expect(await recorder().open(plan, 'x', PARENT)).toEqual({ done: [] });
  });
});

describe('a run', () => {
  it('says which posts it has, from the journal, so that a tab that was closed goes on where it was', async () => {
    frame = { state: 'refused', why: 'policy', detail: '' };
    const threads = recorder();
    await threads.open(plan, 'x', PARENT);
    const seen = await screen(threads, 's1', ['11', '12']);
    await threads.keep(plan.id, 's1', seen, noTally);
    const again = await recorder().standing('x', PARENT);
    expect(again.earlier).toMatchObject({ plan, recorded: 2 });
    expect((await recorder().open(plan, 'x', PARENT)).done.toSorted()).toEqual(['11', '12']);
  });

  it('ends with a line that names its entries, and what was not reached', async () => {
    const threads = recorder();
    await threads.open(plan, 'x', PARENT);
    const parts = [reading('c-p', PARENT, 'parent'), reading('c-1', '11'), reading('c-2', '12', 'own')];
    const views = parts.map(() => view);
    await threads.sheet('s1', parts, views, tab);
    await threads.keep(
      plan.id,
      's1',
      parts.map(({ capture }) => moved(capture)),
      noTally,
    );
    const tally = { ...noTally, seen: 120, named: 150 };
    await threads.end(plan.id, 'stopped', tally);
    const [line] = await runs();
    expect(line).toMatchObject({ run: plan.id, end: 'stopped', tally, which: 'all' });
    expect(line?.entries).toHaveLength(3);
    expect(line?.own).toHaveLength(1);
    expect((await logbook.entry(line?.parent ?? ''))?.captures[0]?.data.post.postId.value).toBe(PARENT);
    expect(await logbook.work.all()).toHaveLength(3);
    // Stopped by the person: it can go on, under the same number.
    expect((await recorder().standing('x', PARENT)).earlier?.plan).toEqual(plan);
  });

  it('that came to its end is not offered again', async () => {
    const threads = recorder();
    await threads.open(plan, 'x', PARENT);
    const parts = [reading('c-p', PARENT, 'parent'), reading('c-1', '11')];
    await threads.sheet('s1', parts, [view, view], tab);
    await threads.keep(
      plan.id,
      's1',
      parts.map(({ capture }) => moved(capture)),
      noTally,
    );
    await threads.end(plan.id, 'end', noTally);
    expect((await recorder().standing('x', PARENT)).earlier).toBeNull();
  });

  it('whose tab went without a word is said to be interrupted', async () => {
    const threads = recorder();
    await threads.open(plan, 'x', PARENT);
    const seen = await screen(threads, 's1', ['11']);
    await threads.keep(plan.id, 's1', seen, noTally);
    later(5);
    expect(await threads.recover()).toBe(1);
    later(6);
    expect(await recorder().recover()).toBeNull();
    expect((await runs()).map(({ end }) => end)).toEqual(['interrupted']);
  });

  it('lets the rules choose', async () => {
    expect(await recorder().weigh(['ik maak je dood', 'mooi weer'])).toEqual([true, false]);
  });
});
