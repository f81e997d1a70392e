import { Failure } from '../core/failure.js';
import { base64 } from '../evidence/hash.js';
import type { LossRow } from './database.js';
import type { Opened } from './identity.js';
import { journalFindings, summaryOf } from './integrity.js';
import { placeOfMirror, type MirrorPlace } from './mirror.js';
import type { Integrity, Known, Logbook, LogbookPorts, Mirror, Plan } from './ports.js';
import { lastRow, readOn, type Source } from './read.js';
import { headOf, knownOf, type JournalState } from './state.js';
import { stored } from './storage.js';
import { commit, prepare, type WriteTools } from './writer.js';

const ATTEMPTS = 5;

/** Asks again where another context added a line in between. */
export async function retrying<T>(task: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      const moved = error instanceof Failure && error.code === 'journal-moved';
      if (!moved || attempt === ATTEMPTS) throw error;
    }
  }
}

/** The journal as this context knows it, its mirror, and the one way to add to it. */
export class Session {
  private state: JournalState;
  private caughtUp: Extract<Integrity, { state: 'caught-up' }> | null = null;
  /** What was last said not to hold. */
  private said: readonly string[] | null = null;
  private readonly tools: WriteTools;

  constructor(
    private readonly ports: LogbookPorts,
    private readonly source: Source,
    private readonly opened: Opened,
  ) {
    this.state = opened.state;
    this.tools = {
      ...source,
      privateKey: opened.key.privateKey,
      now: () => ports.now(),
      randomBytes: (count) => ports.randomBytes(count),
    };
  }

  /** The state with every line that any context has stored by now. */
  async current(): Promise<JournalState> {
    for (;;) {
      const base = this.state;
      const fresh = await follow(this.source, base);
      if (this.state !== base) continue;
      this.state = fresh;
      return fresh;
    }
  }

  write(plan: (known: Known) => Plan | Promise<Plan>): ReturnType<Logbook['write']> {
    return this.ports.lock(() => retrying(() => this.writeOnce(plan)));
  }

  private async writeOnce(plan: (known: Known) => Plan | Promise<Plan>) {
    const base = await this.current();
    const write = await prepare(this.tools, base, await plan(knownOf(base)));
    if (!write) {
      const head = headOf(base.tip);
      if (!head) throw new Failure('journal-broken', 'the last line is damaged');
      return { head, lines: [] };
    }
    await commit(this.source, write);
    if (this.state === base) this.state = write.next;
    // The event is stored. A mirror that cannot be written now is brought up to date by the next write or open.
    await this.moveMirror().catch(() => undefined);
    this.ports.announce(write.head);
    return { head: write.head, lines: [...write.lines] };
  }

  private mirrorOf({ tip }: JournalState): Mirror | null {
    const head = headOf(tip);
    const { identity, fingerprint, key } = this.opened;
    const { logbook, installation } = identity;
    return head && { logbook, installation, fingerprint, publicKey: base64(key.publicKey), head };
  }

  /** Moves the mirror along its own chain, never off it. Call under the lock. */
  private async moveMirror(): Promise<MirrorPlace> {
    const now = await this.current();
    const mirror = await this.ports.mirror.read();
    const next = this.mirrorOf(now);
    if (!now.tip || !next) return { state: 'lost', reason: 'broken', detail: 'the last line is damaged' };
    const { identity, fingerprint, created: begun } = this.opened;
    const own = { logbook: identity.logbook, fingerprint, begun };
    const place = await placeOfMirror(this.source.db, own, now.tip, mirror);
    if (place.state === 'behind') await this.ports.mirror.write(next);
    return place;
  }

  /** Brings the mirror up to the chain where it merely lags. Call under the lock. */
  async catchUp(): Promise<MirrorPlace> {
    const place = await this.moveMirror();
    const to = this.state.tip?.seq ?? 0;
    if (place.state === 'behind' && !(this.opened.created && place.from === 0))
      this.caughtUp = { state: 'caught-up', from: place.from, to };
    return place;
  }

  private async findings(): Promise<readonly string[]> {
    return journalFindings(this.source, await this.current(), this.opened.key.publicKey);
  }

  async integrity(): Promise<Integrity> {
    const place = await this.ports.lock(() => this.catchUp());
    const findings = await this.findings();
    this.said = findings;
    const known = await acknowledged(this.source);
    const fresh = summaryOf(findings.filter((finding) => !known.has(finding)));
    if (place.state === 'lost')
      return { ...place, detail: [place.detail, fresh].filter((part) => part !== '').join('; ') };
    if (fresh !== '') return { state: 'lost', reason: 'broken', detail: fresh };
    if (findings.length > 0) return { state: 'known-loss', detail: summaryOf(findings) };
    const begun = this.opened.created && this.state.tip?.seq === 0;
    return this.caughtUp ?? { state: begun ? 'new' : 'intact' };
  }

  async acknowledgeLoss(): Promise<void> {
    const findings = this.said ?? (await this.findings());
    await this.ports.lock(async () => {
      const mirror = await this.ports.mirror.read();
      const next = this.mirrorOf(await this.current());
      if (!next) throw new Failure('journal-broken', 'the last line is damaged');
      const acknowledgedAt = this.ports.now().toISOString();
      const row: LossRow = { id: `loss-${acknowledgedAt}`, acknowledgedAt, mirror, findings };
      await stored(() => this.source.db.meta.put(row));
      await this.ports.mirror.write(next);
      this.ports.announce(next.head);
    });
  }
}

/** What did not hold and was acknowledged. */
async function acknowledged({ db }: Source): Promise<ReadonlySet<string>> {
  const rows = await stored(() => db.meta.where('id').startsWith('loss-').toArray());
  return new Set(rows.flatMap((row) => ('findings' in row && row.findings ? row.findings : [])));
}

/**
 * Reads on where another context has written. Errors: `Failure` journal-broken where the stored journal is no longer
 * the one that was opened (the browser dropped the database while it was open), storage-failed.
 */
async function follow(source: Source, base: JournalState): Promise<JournalState> {
  const { db } = source;
  const last = await stored(() => lastRow(db));
  if (JSON.stringify(last) === base.tip?.row) return base;
  const own = await stored(() => db.lines.get(base.tip?.seq ?? 0));
  if (JSON.stringify(own) !== base.tip?.row)
    throw new Failure('journal-broken', 'the stored journal is not the one that was opened');
  return readOn(source, base, null);
}
