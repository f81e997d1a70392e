import { beforeEach, describe, expect, it } from 'vitest';
import { LookRecorder, type AskedLooks } from '../../../../../src/capture/store/look/look-recorder.js';
import { Failure } from '../../../../../src/core/failure.js';
import type { LookFacts } from '../../../../../src/core/look-facts.js';
import type { Frame } from '../../../../../src/capture/store/ports.js';
import { openLogbook } from '../../../../../src/logbook/open.js';
import type { Logbook } from '../../../../../src/logbook/ports.js';
import { platforms } from '../../../../../src/platforms/index.js';
import { memoryPorts, sampleCapture, samplePost } from '../../../logbook/helper.js';

const ID = '1900000000000000001';
const URL = `https://x.com/kade_kijker/status/${ID}`;
const notice = { kind: 'deleted' as const, words: 'This Post was deleted by the Post author.' };
const view = {
  scroll: { x: 0, y: 0 },
  viewport: { width: 1280, height: 800 },
  pixelRatio: 1,
  post: { x: 300, y: 100, width: 600, height: 60 },
  context: [],
  covers: [],
};

let logbook: Logbook;
let clock: Date;
let frame: Frame;
let tabs: Map<number, string>;
let looks: LookRecorder;

const asked: AskedLooks = {
  of: (tab) => Promise.resolve(tabs.get(tab) ?? null),
  done: (tab) => Promise.resolve(void tabs.delete(tab)),
};
const facts = (change: Partial<LookFacts> = {}): LookFacts => ({
  look: 'l',
  entry: 'e',
  asked: 'person',
  url: URL,
  title: 'X',
  loggedIn: true,
  sight: { atPermalink: true, post: null, notice: null, wall: false, settled: true },
  view: null,
  moved: false,
  ...change,
});
const stored = async () => (await logbook.entry('e'))?.looks.map(({ data }) => data) ?? [];

beforeEach(async () => {
  const ports = memoryPorts();
  logbook = await openLogbook(ports);
  clock = new Date('2026-11-22T10:00:00.000Z');
  frame = { state: 'refused', why: 'permission', detail: '' };
  tabs = new Map();
  looks = new LookRecorder({
    logbook: () => Promise.resolve(logbook),
    takeFrame: () => Promise.resolve(frame),
    custody: (at) =>
      Promise.resolve({
        by: { name: 'R. Voorbeeld', role: null },
        onBehalfOf: null,
        knowledge: { at, by: 'self', set: 'default' },
      }),
    now: () => clock,
    newId: () => crypto.randomUUID(),
    platformOf: (id) => platforms.find((platform) => platform.id === id) ?? null,
    asked,
  });
  await logbook.write(() => ({
    happenings: [
      { kind: 'captured', data: { ...sampleCapture('c1', { entry: 'e' }), post: samplePost(ID) } },
    ],
    files: [],
  }));
});

describe('which page is that of a recorded post', () => {
  it('is found by the number in its address', async () => {
    expect(await looks.ask('x', `${URL}?s=20`, 1)).toMatchObject({ entry: 'e', postId: ID, asked: false });
    expect(await looks.ask('x', 'https://x.com/kade_kijker/status/1900000000000000002', 1)).toBeNull();
    expect(await looks.ask('x', 'https://x.com/home', 1)).toBeNull();
  });

  it('is not a page beside the post, such as that of who quoted it', async () => {
    for (const tail of ['/quotes', '/likes']) expect(await looks.ask('x', URL + tail, 1)).toBeNull();
    expect(await looks.ask('x', `${URL}/photo/1`, 1)).toMatchObject({ entry: 'e' });
  });

  it('is the tab that was opened for it, wherever that was led', async () => {
    tabs.set(7, 'e');
    expect(await looks.ask('x', 'https://x.com/i/flow/login', 7)).toMatchObject({ entry: 'e', asked: true });
  });

  it('tells nothing of what lies in the bin', async () => {
    await logbook.write(() => ({
      happenings: [{ kind: 'binned', data: { entry: 'e', captures: ['c1'], reason: 'person' } }],
      files: [],
    }));
    expect(await looks.ask('x', URL, 1)).toBeNull();
  });
});

describe('what is stored', () => {
  it('is what the page showed, held against the last capture, with who looked', async () => {
    tabs.set(1, 'e');
    const edited = { ...samplePost(ID, 'Heel andere woorden'), edited: samplePost(ID).edited };
    const looked = await looks.keep(facts({ sight: { ...facts().sight, post: edited } }), 1);
    expect(looked).toMatchObject({ result: 'edited', stored: true, picture: null });
    expect(await stored()).toMatchObject([
      {
        result: 'edited',
        capture: 'c1',
        by: 'R. Voorbeeld',
        differences: [{ field: 'text', before: 'Wij weten waar u woont.', now: 'Heel andere woorden' }],
      },
    ]);
    // One question, one look.
    expect(await asked.of(1)).toBeNull();
  });

  it('says that there is no picture of a notice, and why', async () => {
    await looks.frame('l', { id: 1, windowId: 1, zoom: 1 });
    const sight = { ...facts().sight, notice };
    expect(await looks.keep(facts({ sight, view }), 1)).toMatchObject({
      result: 'confirmed-gone',
      picture: 'missing',
    });
    expect((await stored())[0]?.picture).toEqual({ artefacts: [], missing: 'permission' });
  });

  it('trusts no picture of a notice that moved, or that a stopped background forgot', async () => {
    frame = { state: 'taken', bytes: new Uint8Array([1]), from: '', to: '' };
    const sight = { ...facts().sight, notice };
    await looks.frame('l', { id: 1, windowId: 1, zoom: 1 });
    await looks.keep(facts({ sight, view, moved: true }), 1);
    await looks.keep(facts({ sight, view, look: 'other' }), 1);
    expect((await stored()).map(({ picture }) => picture?.missing)).toEqual(['moved', 'interrupted']);
  });

  it('is written once, with its picture, where the word did not come back or the first write broke', async () => {
    frame = { state: 'taken', bytes: new Uint8Array([1]), from: '', to: '' };
    const seen = facts({ asked: 'opened', sight: { ...facts().sight, notice }, view, moved: true });
    await looks.frame('l', { id: 1, windowId: 1, zoom: 1 });
    const { write } = logbook;
    logbook.write = () => Promise.reject(new Failure('journal-broken'));
    await expect(looks.keep(seen, 1)).rejects.toThrow('journal-broken');
    logbook.write = write;
    const first = await looks.keep(seen, 1);
    expect(first).toMatchObject({ stored: true, result: 'confirmed-gone', picture: 'missing' });
    expect(await looks.keep(seen, 1)).toEqual(first);
    // `moved`, not `interrupted`: the picture was still there after the write that broke.
    expect(await stored()).toMatchObject([{ look: 'l', picture: { missing: 'moved' } }]);
  });

  it('is a passing look once in a while, and one that was asked for always', async () => {
    clock = new Date('2026-11-21T10:05:00.000Z');
    expect(await looks.ask('x', URL, 1)).toMatchObject({ due: false });
    expect((await looks.keep(facts({ asked: 'opened' }), 1)).stored).toBe(false);
    expect((await looks.keep(facts(), 1)).stored).toBe(true);
    clock = new Date('2026-11-22T10:05:00.000Z');
    expect(await looks.ask('x', URL, 1)).toMatchObject({ due: true });
    expect((await looks.keep(facts({ asked: 'opened', look: 'later' }), 1)).stored).toBe(true);
    expect(await stored()).toHaveLength(2);
  });
});
