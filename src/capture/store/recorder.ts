import type { After, Capture, Reading, Rect, View } from '../../core/capture.js';
import { liveCaptures, type CaptureRecord, type Entry } from '../../core/entry.js';
import { withholdingShared } from '../../core/withhold.js';
import type { Logbook, WorkItem } from '../../logbook/ports.js';
import type { Framed, Stored } from '../page/ports.js';
import { composeCapture } from './commit.js';
import { InTurn } from './in-turn.js';
import { fetchMedia, mediaUrls, nextAttempt, unkept } from './media.js';
import type { Readable } from './pictured.js';
import type { Frame, RecorderPorts } from './ports.js';
import { removeStrips, stripsOf, takeStrip } from './strips.js';
import { findWork, isThreadWork, parseWork, type Place, type Shot, type Tab, type Work } from './work.js';

/** Work younger than this may still be finished by the page that started it. Milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * A redrawing helps where the browser gave no pixels though it may: not of another tab, and not where the organisation
 * forbids pictures.
 */
const REDRAWN_FOR: readonly Extract<Frame, { state: 'refused' }>['why'][] = ['permission', 'busy', 'failed'];

/**
 * Turns what a page hands over into journal lines. Everything received is put in `work` before anything else is tried,
 * so that a background that is stopped at any moment finishes, or takes up, the same capture when it starts again.
 */
export class Recorder {
  private readonly busy = new InTurn();
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
  frame(capture: string, index: number, view: View, place: Place, area?: Rect): Promise<Framed> {
    return this.once(capture, async (logbook) => {
      const work = await findWork(logbook.work, capture);
      if (work?.facts.stage !== 'read' && work?.facts.stage !== 'framed') return { picture: 'unknown' };
      const { reading, tab } = work.facts;
      const here = { ...tab, ...place };
      if (index > 0) return takeStrip(logbook.work, { capture, index, view, tab: here, area }, this.ports);
      const { shot, frame } = await this.shoot(here, reading);
      const startedAt = this.ports.now().toISOString();
      await put(logbook, {
        id: capture,
        startedAt,
        facts: { stage: 'framed', reading, tab, shot, view },
        frame,
      });
      return { picture: shot.state, ...(this.ports.picturesAnyArea() && { anyArea: true }) };
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

  /** Destroys the pictures of the post that a capture is of, at the person's choice. */
  async withhold(capture: string): Promise<void> {
    const logbook = await this.ports.logbook();
    await logbook.write((known) => {
      const entry = known.entryOfCapture(capture);
      return {
        happenings: entry ? withholdingShared(entry, (file) => known.entriesNaming(file)) : [],
        files: [],
      };
    });
  }

  /**
   * Fetches the pictures of a stored capture. Each attempt adds a line that says what came of it; what may still come
   * (no connection, a server in trouble) is tried again later, a bounded number of times.
   */
  async addMedia(capture: string): Promise<void> {
    await this.once(`${capture} media`, async (logbook) => {
      const work = await findWork(logbook.work, capture);
      if (work?.facts.stage !== 'media' || isEarly(work, this.ports.now())) return;
      const { facts } = work;
      const recordOf = (entry: Entry | null): CaptureRecord | undefined =>
        entry?.captures.find(({ data }) => data.capture === capture);
      const before = recordOf(await logbook.entry(facts.entry));
      const unwanted = before !== undefined && before.withheld.length > 0;
      const { items, files } = await fetchMedia(unwanted ? [] : facts.urls, this.ports);
      let next = nextAttempt(facts, items, this.ports.now());
      await logbook.write((known) => {
        const record = recordOf(known.entryOfCapture(capture));
        const kept = record?.withheld.length === 0;
        if (!kept) next = null;
        // Erased meanwhile, or added by a call that was cut off after its write.
        if (!record || record.media.length > (facts.attempt ?? 0)) return { happenings: [], files: [] };
        const none = facts.urls.map((url) => ({ url, artefact: null, missing: null, httpDate: null }));
        const data = { entry: record.data.entry, capture, items: kept ? items : unkept(none) };
        return { happenings: [{ kind: 'media', data }], files: kept ? files : [] };
      });
      if (next) await put(logbook, { ...work, facts: next });
      else await logbook.work.remove(capture);
    });
  }

  /**
   * Finishes what was left behind: run at every start of the background and by an alarm. Returns in how many minutes to
   * come back, because the page that started a capture may yet finish it, or a picture is tried again; null: all is done.
   */
  async recover(): Promise<number | null> {
    const logbook = await this.ports.logbook();
    const own = async () => (await logbook.work.all()).filter(({ id }) => !isThreadWork(id));
    for (const item of await own()) {
      const age = this.ports.now().getTime() - Date.parse(item.startedAt);
      if (age < PATIENCE_MS || this.busy.isBusy(item.id)) continue;
      // What fails (a full disk) stays in `work`, is counted below and tried again; it must not hold up the others.
      await this.takeUp(logbook, item).catch(() => undefined);
    }
    const now = this.ports.now();
    const waits = (await own()).map((item) => waitOf(item, now));
    return waits.length === 0 ? null : Math.max(1, Math.min(...waits));
  }

  private async takeUp(logbook: Logbook, item: WorkItem): Promise<void> {
    const work = parseWork(item);
    const { id, facts } = work;
    if (facts.stage === 'strip') {
      if (!(await logbook.work.get(facts.of))) await logbook.work.remove(id);
      return;
    }
    if (facts.stage !== 'media' && facts.stage !== 'sheet' && facts.stage !== 'run')
      await this.once(
        id,
        async () => (await this.stored(logbook, id)) ?? this.commit(logbook, { ...work, facts }),
      );
    await this.addMedia(id);
  }

  private async shoot(tab: Tab, { part }: Reading): Promise<{ shot: Shot; frame: Uint8Array | null }> {
    const frame = await this.ports.takeFrame(tab);
    if (frame.state === 'taken')
      return { shot: { state: 'pixels', from: frame.from, to: frame.to }, frame: frame.bytes };
    const reason = frame.why;
    // A redrawing also holds what was out of sight.
    const helps = REDRAWN_FOR.includes(reason) && !part?.visibleOnly;
    const redrawn = helps ? await this.ports.redraw(tab) : null;
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
    return { state: 'stored', capture: capture.capture, entry, ...outcomeOf(capture) };
  }

  private async stored(logbook: Logbook, capture: string): Promise<Stored | null> {
    const entry = await logbook.entryOfCapture(capture);
    const record = entry?.captures.find(({ data }) => data.capture === capture);
    return record ? { state: 'stored', capture, entry: record.data.entry, ...outcomeOf(record.data) } : null;
  }

  private once<T>(id: string, task: (logbook: Logbook) => Promise<T>): Promise<T> {
    return this.busy.run(id, async () => task(await this.ports.logbook()));
  }
}

const outcomeOf = ({ picture }: Pick<Capture, 'picture'>): Pick<Stored, 'picture' | 'reason'> => ({
  picture: picture.state,
  reason: picture.state === 'pixels' ? null : picture.reason,
});

const isEarly = ({ facts }: Work, now: Date): boolean =>
  facts.stage === 'media' && facts.after !== undefined && Date.parse(facts.after) > now.getTime();

/** Minutes until a work item is worth another look. */
function waitOf(item: WorkItem, now: Date): number {
  const { facts } = readable(item) ?? { facts: { stage: 'damaged' as const } };
  if (facts.stage !== 'media' || facts.after === undefined) return 1;
  return Math.ceil((Date.parse(facts.after) - now.getTime()) / 60_000);
}

function readable(item: WorkItem): Work | null {
  try {
    return parseWork(item);
  } catch {
    return null;
  }
}

const put = (logbook: Logbook, work: Work): Promise<void> => logbook.work.put(work);
