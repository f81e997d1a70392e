import type { After, Reading, View } from '../../core/capture.js';
import { liveCaptures, type Entry } from '../../core/entry.js';
import type { Logbook, WorkItem } from '../../logbook/ports.js';
import type { Framed, Stored } from '../page/ports.js';
import { composeCapture } from './commit.js';
import { fetchMedia, mediaUrls } from './media.js';
import type { Readable } from './pictured.js';
import type { RecorderPorts } from './ports.js';
import { removeStrips, stripsOf, takeStrip } from './strips.js';
import { findWork, parseWork, type Place, type Shot, type Tab, type Work } from './work.js';

/** Work younger than this may still be finished by the page that started it. Milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Turns what a page hands over into journal lines. Everything received is put in `work` before anything else is tried,
 * so that a background that is stopped at any moment finishes, or takes up, the same capture when it starts again.
 */
export class Recorder {
  private readonly busy = new Map<string, Promise<unknown>>();
  constructor(private readonly ports: RecorderPorts) {}

  /** Keeps the reading. Repeating it changes nothing. */
  capture(reading: Reading, tab: Tab): Promise<{ state: 'kept' } | Stored> {
    return this.once(reading.capture, async (logbook) => {
      const stored = await this.stored(logbook, reading.capture);
      if (stored) return stored;
      if (!(await findWork(logbook.work, reading.capture))) {
        const startedAt = this.ports.now().toISOString();
        await put(logbook, {
          id: reading.capture,
          startedAt,
          facts: { stage: 'read', reading, tab },
          frame: null,
        });
      }
      return { state: 'kept' };
    });
  }

  /** Takes a picture for a capture that was handed over; `view` is where the post is on screen now. */
  frame(capture: string, index: number, view: View, place: Place): Promise<Framed> {
    return this.once(capture, async (logbook) => {
      const work = await findWork(logbook.work, capture);
      if (work?.facts.stage !== 'read' && work?.facts.stage !== 'framed') return { picture: 'unknown' };
      const { reading, tab } = work.facts;
      const here = { ...tab, ...place };
      if (index > 0) return takeStrip(logbook.work, { capture, index, view, tab: here }, this.ports);
      const { shot, frame } = await this.shoot(here);
      const startedAt = this.ports.now().toISOString();
      await put(logbook, {
        id: capture,
        startedAt,
        facts: { stage: 'framed', reading, tab, shot, view },
        frame,
      });
      return { picture: shot.state };
    });
  }

  /** Stores the capture, with what the page looked like after the picture. */
  resume(capture: string, after: After): Promise<Stored | { state: 'unknown' }> {
    return this.once(capture, async (logbook) => {
      const stored = await this.stored(logbook, capture);
      if (stored) return stored;
      const work = await findWork(logbook.work, capture);
      if (work?.facts.stage !== 'framed' && work?.facts.stage !== 'seen') return { state: 'unknown' };
      const { reading, tab, shot, view } = work.facts;
      const seen = { ...work, facts: { stage: 'seen' as const, reading, tab, shot, view, after } };
      await put(logbook, seen);
      return this.commit(logbook, seen);
    });
  }

  /** Puts a capture in the bin, at once and reversibly. */
  async undo(capture: string): Promise<void> {
    const logbook = await this.ports.logbook();
    await logbook.write((known) => {
      const entry = known.entryOfCapture(capture);
      const live = entry && liveCaptures(entry).some(({ data }) => data.capture === capture);
      if (!live) return { happenings: [], files: [] };
      return {
        happenings: [{ kind: 'binned', data: { entry: entry.id, captures: [capture], reason: 'undo' } }],
        files: [],
      };
    });
  }

  /** Fetches the pictures of stored captures that still wait for it. */
  async addMedia(capture: string): Promise<void> {
    await this.once(`${capture} media`, async (logbook) => {
      const work = await findWork(logbook.work, capture);
      if (work?.facts.stage !== 'media') return;
      const { entry, urls } = work.facts;
      const { happening, files } = await fetchMedia(entry, capture, urls, this.ports);
      await logbook.write((known) => {
        const record = known.entryOfCapture(capture)?.captures.find(({ data }) => data.capture === capture);
        return record && record.media.length === 0
          ? { happenings: [happening], files }
          : { happenings: [], files: [] };
      });
      await logbook.work.remove(capture);
    });
  }

  /**
   * Finishes what was left behind: run at every start of the background and by an alarm. Returns how many captures are
   * still left, because the page that started them may yet finish them.
   */
  async recover(): Promise<number> {
    const logbook = await this.ports.logbook();
    for (const item of await logbook.work.all()) {
      const age = this.ports.now().getTime() - Date.parse(item.startedAt);
      if (age < PATIENCE_MS || this.busy.has(item.id)) continue;
      // What fails (a full disk) stays in `work`, is counted below and tried again; it must not hold up the others.
      await this.takeUp(logbook, item).catch(() => undefined);
    }
    return (await logbook.work.all()).length;
  }

  private async takeUp(logbook: Logbook, item: WorkItem): Promise<void> {
    const work = parseWork(item);
    const { id, facts } = work;
    if (facts.stage === 'strip') {
      if (!(await logbook.work.get(facts.of))) await logbook.work.remove(id);
      return;
    }
    if (facts.stage !== 'media')
      await this.once(
        id,
        async () => (await this.stored(logbook, id)) ?? this.commit(logbook, { ...work, facts }),
      );
    await this.addMedia(id);
  }

  private async shoot(tab: Tab): Promise<{ shot: Shot; frame: Uint8Array | null }> {
    const frame = await this.ports.takeFrame(tab);
    if (frame.state === 'taken')
      return { shot: { state: 'pixels', from: frame.from, to: frame.to }, frame: frame.bytes };
    const redrawn = frame.why === 'hidden' ? null : await this.ports.redraw(tab);
    const reason = frame.why;
    return redrawn
      ? { shot: { state: 'redrawn', reason }, frame: redrawn }
      : { shot: { state: 'missing', reason }, frame: null };
  }

  private async commit(logbook: Logbook, work: Work & { facts: Readable }): Promise<Stored> {
    const strips = await stripsOf(logbook.work, work.id);
    const { capture, files } = await composeCapture({ ...work, strips }, this.ports);
    const fresh = this.ports.newId();
    let entry = fresh;
    await logbook.write((known) => {
      const done = known.entryOfCapture(capture.capture);
      if (done) {
        entry = done.id;
        return { happenings: [], files: [] };
      }
      const { platform, postId } = capture.post;
      entry = (postId.value && known.entryOfPost(platform, postId.value)?.id) || fresh;
      return { happenings: [{ kind: 'captured', data: { ...capture, entry } }], files };
    });
    const urls = mediaUrls(capture.post);
    const { id, startedAt } = work;
    await put(logbook, { id, startedAt, facts: { stage: 'media', entry, urls }, frame: null });
    await removeStrips(logbook.work, id, strips.length);
    return { state: 'stored', capture: capture.capture, entry, picture: capture.picture.state };
  }

  private async stored(logbook: Logbook, capture: string): Promise<Stored | null> {
    const holds = ({ captures }: Entry) => captures.find(({ data }) => data.capture === capture);
    const entry = (await logbook.entries()).find(holds);
    const record = entry && holds(entry);
    return record
      ? { state: 'stored', capture, entry: record.data.entry, picture: record.data.picture.state }
      : null;
  }

  /** Joins a second call for the same work to the end of the first. */
  private once<T>(id: string, task: (logbook: Logbook) => Promise<T>): Promise<T> {
    const before = this.busy.get(id) ?? Promise.resolve();
    const run = before.then(async () => task(await this.ports.logbook()));
    const settled = run.then(
      () => undefined,
      () => undefined,
    );
    this.busy.set(id, settled);
    void settled.then(() => {
      if (this.busy.get(id) === settled) this.busy.delete(id);
    });
    return run;
  }
}

const put = (logbook: Logbook, work: Work): Promise<void> => logbook.work.put(work);
