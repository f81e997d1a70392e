import type { ArtefactRef, PictureReason } from '../../../core/capture.js';
import { liveCaptures, type CaptureRecord, type Entry } from '../../../core/entry.js';
import type { DataOf } from '../../../core/journal.js';
import type { LookFacts } from '../../../core/look-facts.js';
import { outcomeOf, type Outcome } from '../../../core/look.js';
import type { PlatformId } from '../../../core/post.js';
import type { Logbook, NewFile } from '../../../logbook/ports.js';
import type { Platform } from '../../../platforms/platform.js';
import type { LookAsked, Looked } from '../../page/look/ports.js';
import type { Framed } from '../../page/ports.js';
import { derivePictures } from '../picture.js';
import { fileOf } from '../pictured.js';
import type { Frame, RecorderPorts } from '../ports.js';
import type { Tab } from '../work.js';

/** Whoever comes by within this time of the last look learns nothing new from another. Milliseconds. */
const NEWS_MS = 12 * 60 * 60 * 1000;
/** How many pictures wait for the word that they hold; a page that goes away leaves one behind. */
const WAITING = 3;

/** The look that the person asked for in the logbook, by the tab that was opened for it. */
export interface AskedLooks {
  of(tab: number): Promise<string | null>;
  done(tab: number): Promise<void>;
}

export interface LookRecorderPorts extends Pick<
  RecorderPorts,
  'logbook' | 'takeFrame' | 'custody' | 'now' | 'newId'
> {
  readonly platformOf: (id: PlatformId) => Platform | null;
  readonly asked: AskedLooks;
}

type Waiting =
  Extract<Frame, { state: 'taken' }> | { readonly state: 'refused'; readonly why: PictureReason };

/** The capture that a later look is held against: the last one of the post itself that is not in the bin. */
export const lookedFor = (entry: Entry): CaptureRecord | null =>
  liveCaptures(entry).findLast(({ data }) => data.part === undefined) ?? null;

/** Looked up in a write that writes nothing: only that sees the journal as it is now, by post. */
async function entryAt(logbook: Logbook, platform: PlatformId, id: string | null): Promise<Entry | null> {
  let found: Entry | null = null;
  if (id !== null)
    await logbook.write((known) => {
      found = known.entryOfPost(platform, id);
      return { happenings: [], files: [] };
    });
  return found;
}

/** Writes down what became of recorded posts. A picture waits in memory for the word that it shows what was read. */
export class LookRecorder {
  private readonly frames = new Map<string, Waiting>();
  constructor(private readonly ports: LookRecorderPorts) {}

  /** The recorded post whose page this is, or for which this tab was opened; null: there is none. */
  async ask(platform: PlatformId, url: string, tab: number): Promise<LookAsked | null> {
    const wanted = await this.ports.asked.of(tab);
    const link = this.ports.platformOf(platform)?.link(url) ?? null;
    const id = link && !link.beside ? link.postId : null;
    if (wanted === null && id === null) return null;
    const logbook = await this.ports.logbook();
    const entry = wanted === null ? await entryAt(logbook, platform, id) : await logbook.entry(wanted);
    const record = entry && lookedFor(entry);
    if (!entry || record?.data.post.platform !== platform) return null;
    const { postId, permalink } = record.data.post;
    return {
      entry: entry.id,
      platform,
      postId: postId.value,
      permalink: permalink.value,
      asked: wanted !== null,
      due: this.isDue(entry),
    };
  }

  private isDue({ looks, ...entry }: Entry): boolean {
    const captures = entry.captures.map(({ data }) => data.capturedAt);
    const moments = [...captures, ...looks.map(({ at }) => at)];
    const last = moments.sort().at(-1);
    return last === undefined || this.ports.now().getTime() - Date.parse(last) >= NEWS_MS;
  }

  /** Takes a picture of the page and keeps it until `keep`. */
  async frame(look: string, tab: Tab): Promise<Framed> {
    const frame = await this.ports.takeFrame(tab);
    for (const old of [...this.frames.keys()].slice(0, Math.max(0, this.frames.size - WAITING + 1)))
      this.frames.delete(old);
    this.frames.set(look, frame.state === 'taken' ? frame : { state: 'refused', why: frame.why });
    return { picture: frame.state === 'taken' ? 'pixels' : 'missing' };
  }

  /** Stores what was seen, once, however often it is told. Errors: those of `Logbook.write`; then it can be told again. */
  async keep(facts: LookFacts, tab: number): Promise<Looked> {
    const logbook = await this.ports.logbook();
    const { picture, files } = await this.pictureOf(facts);
    const { by } = await this.ports.custody(this.ports.now().toISOString());
    let looked: Looked = { entry: facts.entry, stored: false, result: 'not-seen', why: null, picture: null };
    await logbook.write((known) => {
      const entry = known.entry(facts.entry);
      const record = entry && lookedFor(entry);
      const nothing = { happenings: [], files: [] };
      if (!entry || !record) return nothing;
      const before = entry.looks.find(({ data }) => data.look === facts.look);
      if (before) {
        looked = { ...toldOf(before.data), stored: true };
        return nothing;
      }
      const outcome = outcomeOf(record.data.post, facts.sight);
      const data = lookOf(facts, record, outcome, { picture, by: by.name });
      // A page that somebody happens to pass is written down once in a while, a look that was asked for always.
      const stored = facts.asked === 'person' || this.isDue(entry);
      looked = { ...toldOf(data), stored };
      return stored ? { happenings: [{ kind: 'looked-again', data }], files } : nothing;
    });
    this.frames.delete(facts.look);
    // What was not written down has not been answered.
    if (facts.asked === 'person' && looked.stored) await this.ports.asked.done(tab);
    return looked;
  }

  private async pictureOf({
    look,
    view,
    moved,
    sight,
  }: LookFacts): Promise<{ picture: LookPicture; files: readonly NewFile[] }> {
    if (!view || !sight.notice) return { picture: null, files: [] };
    const frame = this.frames.get(look);
    const missing = (reason: PictureReason) => ({ picture: { artefacts: [], missing: reason }, files: [] });
    if (!frame) return missing('interrupted');
    if (frame.state !== 'taken') return missing(frame.why);
    if (moved) return missing('moved');
    const make = (bytes: Uint8Array, role: ArtefactRef['role']) =>
      fileOf(bytes, role, 'image/png', () => this.ports.newId());
    const { masked, cut } = await derivePictures({ bytes: frame.bytes, view }, []);
    const files = [
      await make(frame.bytes, 'frame'),
      await make(masked, 'masked'),
      ...(cut ? [await make(cut, 'crop')] : []),
    ];
    return { picture: { artefacts: files.map(({ ref }) => ref), missing: null }, files };
  }
}

type LookPicture = NonNullable<DataOf<'looked-again'>['picture']> | null;

const whyOf = (outcome: Outcome) => (outcome.result === 'not-seen' ? outcome.why : null);

/** What the page is told of a look. */
const toldOf = ({
  entry,
  result,
  why = null,
  picture = null,
}: DataOf<'looked-again'>): Omit<Looked, 'stored'> => ({
  entry,
  result,
  why,
  picture: picture && (picture.missing === null ? 'pixels' : 'missing'),
});

/** The event of a look. */
function lookOf(
  { look, asked, url, title, loggedIn, sight }: LookFacts,
  { data }: CaptureRecord,
  outcome: Outcome,
  { picture, by }: { picture: LookPicture; by: string | null },
): DataOf<'looked-again'> {
  return {
    entry: data.entry,
    capture: data.capture,
    result: outcome.result,
    url,
    shown: sight.notice?.words ?? null,
    recorded: null,
    ...('differences' in outcome && { differences: [...outcome.differences] }),
    why: whyOf(outcome),
    page: { loggedIn, title, settled: sight.settled },
    asked,
    look,
    by,
    picture,
  };
}
