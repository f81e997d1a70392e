import type { Reading, View } from '../../../core/capture.js';
import type { Entry } from '../../../core/entry.js';
import type { DataOf } from '../../../core/journal.js';
import type { PlatformId } from '../../../core/post.js';
import { noTally, type RunEnd, type RunPlan, type Tally } from '../../../core/thread.js';
import type { Logbook } from '../../../logbook/ports.js';
import { accountKey } from '../../page/thread/keys.js';
import type { Opened, SheetAfter, SheetFramed, Standing } from '../../page/thread/ports.js';
import { InTurn } from '../in-turn.js';
import type { RecorderPorts } from '../ports.js';
import { findWork, isThreadWork, parseWork, runId, sheetId, type FactsOf, type Tab } from '../work.js';
import { castOf, doneOf, lastRuns, membersOf } from './members.js';
import { commitSheet, type SheetWork } from './sheet.js';

/** A sheet younger than this may still be finished by the page. Milliseconds. */
const SHEET_PATIENCE_MS = 60_000;
/** A run of which nothing was heard for so long has lost its page. Milliseconds. */
const RUN_PATIENCE_MS = 10 * 60_000;

type RunFacts = FactsOf<'run'>;

interface ThreadRecorderPorts extends RecorderPorts {
  /** The user's own handles, as filled in. */
  ownHandles(): Promise<readonly string[]>;
  /** Which texts the rules hold to be over a line; null where they are switched off. */
  rules(): Promise<((texts: readonly string[]) => boolean[]) | null>;
  /** Told which captures were stored, whose pictures can be fetched. */
  stored(captures: readonly string[]): void;
}

/**
 * Keeps thread captures: which posts a run has, and the sheets that are not in the journal yet. What a run has is read from
 * the journal each time, so a background or tab that goes at any moment leaves nothing double and nothing half.
 */
export class ThreadRecorder {
  private readonly busy = new InTurn();

  constructor(private readonly ports: ThreadRecorderPorts) {}

  async standing(platform: PlatformId, post: string | null): Promise<Standing> {
    const logbook = await this.ports.logbook();
    const own = await this.ports.ownHandles();
    const proposals = (await this.ports.rules()) !== null;
    const entries = await logbook.entries();
    const left = await this.leftOver(logbook, platform, post);
    const plan = left?.plan ?? (post === null ? null : unfinished(entries, platform, post));
    if (!plan) return { own, proposals, earlier: null };
    const replies = membersOf(entries, plan.id).filter(({ role }) => role !== 'parent');
    const recorded = new Set(replies.map(({ entry }) => entry.id)).size;
    return { own, proposals, earlier: { plan, recorded } };
  }

  /** Begins a run, or takes it up again. */
  open(plan: RunPlan, platform: PlatformId, post: string | null): Promise<Opened> {
    return this.busy.run(plan.id, async () => {
      const logbook = await this.ports.logbook();
      const entries = await logbook.entries();
      const now = this.ports.now().toISOString();
      const before =
        (await this.runFacts(logbook, plan.id)) ?? earlierFacts(entries, plan.id, platform, post);
      const began = before?.began ?? now;
      const tally = before?.tally ?? noTally;
      await this.put(logbook, { stage: 'run', plan, platform, post, began, touched: now, tally });
      return { done: doneOf(membersOf(entries, plan.id)) };
    });
  }

  sheet(sheet: string, readings: readonly Reading[], views: readonly View[], tab: Tab): Promise<SheetFramed> {
    return this.busy.run(sheet, async () => {
      const logbook = await this.ports.logbook();
      const id = sheetId(sheet);
      const startedAt = this.ports.now().toISOString();
      const facts = { stage: 'sheet' as const, readings: [...readings], views: [...views], tab };
      await logbook.work.put({ id, startedAt, facts: { ...facts, shot: null }, frame: null });
      const frame = await this.ports.takeFrame(tab);
      if (frame.state === 'refused') {
        const shot = { state: 'missing' as const, reason: frame.why };
        await logbook.work.put({ id, startedAt, facts: { ...facts, shot }, frame: null });
        return { picture: 'missing', reason: frame.why };
      }
      const shot = { state: 'pixels' as const, from: frame.from, to: frame.to };
      await logbook.work.put({ id, startedAt, facts: { ...facts, shot }, frame: frame.bytes });
      return { picture: 'pixels', reason: null };
    });
  }

  keep(run: string, sheet: string, seen: readonly SheetAfter[], tally: Tally): Promise<'stored' | 'unknown'> {
    return this.busy.run(sheet, async () => {
      const logbook = await this.ports.logbook();
      const work = await findWork(logbook.work, sheetId(sheet));
      // Repeated after the write, or the sheet never came here.
      if (!work) return this.hasAll(logbook, seen);
      if (work.facts.stage !== 'sheet') return 'unknown';
      await this.commit(logbook, { ...work, facts: work.facts }, seen);
      const facts = await this.runFacts(logbook, run);
      const touched = this.ports.now().toISOString();
      if (facts) await this.put(logbook, { ...facts, touched, tally });
      return 'stored';
    });
  }

  /** Says in the journal how far a run came. */
  end(run: string, end: RunEnd, tally: Tally): Promise<void> {
    return this.busy.run(run, async () => {
      const logbook = await this.ports.logbook();
      const entries = await logbook.entries();
      const facts = (await this.runFacts(logbook, run)) ?? earlierFacts(entries, run, null, null);
      if (facts) await this.close(logbook, { ...facts, tally }, end);
    });
  }

  async weigh(texts: readonly string[]): Promise<boolean[]> {
    const rules = await this.ports.rules();
    return rules ? rules(texts) : texts.map(() => false);
  }

  /** Finishes what pages left behind. Returns in how many minutes to come back; null: nothing is left. */
  async recover(): Promise<number | null> {
    const logbook = await this.ports.logbook();
    const now = this.ports.now().getTime();
    for (const item of (await logbook.work.all()).filter(({ id }) => isThreadWork(id))) {
      const { facts, ...work } = parseWork(item);
      const age = (at: string) => now - Date.parse(at);
      if (facts.stage === 'sheet' && age(item.startedAt) >= SHEET_PATIENCE_MS)
        await this.busy
          .run(item.id, () => this.commit(logbook, { ...work, facts }, null))
          .catch(() => undefined);
      if (facts.stage === 'run' && age(facts.touched) >= RUN_PATIENCE_MS)
        await this.busy
          .run(facts.plan.id, () => this.close(logbook, facts, 'interrupted'))
          .catch(() => undefined);
    }
    const left = (await logbook.work.all()).filter(({ id }) => isThreadWork(id));
    return left.length === 0 ? null : 1;
  }

  private async commit(logbook: Logbook, work: SheetWork, seen: readonly SheetAfter[] | null): Promise<void> {
    const stored = await commitSheet(logbook, work, seen, this.ports);
    await logbook.work.remove(work.id);
    this.ports.stored(stored.map(({ capture }) => capture));
  }

  private async close(logbook: Logbook, facts: RunFacts, end: RunEnd): Promise<void> {
    const { plan, platform, began, tally } = facts;
    const cast = castOf(membersOf(await logbook.entries(), plan.id));
    const data: DataOf<'thread-captured'> = {
      run: plan.id,
      platform,
      which: plan.which,
      most: plan.most,
      startedAt: began,
      endedAt: this.ports.now().toISOString(),
      ...cast,
      tally,
      end,
    };
    if (cast.entries.length > 0)
      await logbook.write(() => ({ happenings: [{ kind: 'thread-captured', data }], files: [] }));
    await logbook.work.remove(runId(plan.id));
  }

  private async hasAll(logbook: Logbook, seen: readonly SheetAfter[]): Promise<'stored' | 'unknown'> {
    const entries = await logbook.entries();
    const known = new Set(entries.flatMap(({ captures }) => captures.map(({ data }) => data.capture)));
    return seen.every(({ capture }) => known.has(capture)) ? 'stored' : 'unknown';
  }

  private async runFacts(logbook: Logbook, run: string): Promise<RunFacts | null> {
    const work = await findWork(logbook.work, runId(run));
    return work?.facts.stage === 'run' ? work.facts : null;
  }

  private async leftOver(
    logbook: Logbook,
    platform: PlatformId,
    post: string | null,
  ): Promise<RunFacts | null> {
    const works = (await logbook.work.all()).filter(({ id }) => isThreadWork(id)).map(parseWork);
    const runs = works.flatMap(({ facts }) => (facts.stage === 'run' ? [facts] : []));
    return runs.find((facts) => post !== null && facts.platform === platform && facts.post === post) ?? null;
  }

  private put(logbook: Logbook, facts: RunFacts): Promise<void> {
    return logbook.work.put({ id: runId(facts.plan.id), startedAt: facts.began, facts, frame: null });
  }
}

/** What the journal says of a run whose work was put away. */
function earlierFacts(
  entries: readonly Entry[],
  run: string,
  platform: PlatformId | null,
  post: string | null,
): RunFacts | null {
  const last = entries.flatMap(lastRuns).find((data) => data.run === run);
  if (!last) return null;
  const { which, most, startedAt, endedAt, tally } = last;
  return {
    stage: 'run',
    plan: { id: run, which, most, account: which === 'account' ? accountOf(entries, run) : null },
    platform: platform ?? last.platform,
    post,
    began: startedAt,
    touched: endedAt,
    tally,
  };
}

/** Whose replies a run of one account holds: the line in the journal names nobody. */
function accountOf(entries: readonly Entry[], run: string): string | null {
  const [member] = membersOf(entries, run).filter(({ role }) => role === 'reply');
  return member ? accountKey(member.record.data.post.author) : null;
}

/** The plan of the last run over a post that can go on where it was. */
function unfinished(entries: readonly Entry[], platform: PlatformId, post: string): RunPlan | null {
  const isParent = ({ captures }: Entry) =>
    captures.some(({ data }) => data.post.platform === platform && data.post.postId.value === post);
  const entry = entries.find(isParent);
  const last = entry && lastRuns(entry).findLast(({ parent }) => parent === entry.id);
  if (!last || last.end === 'end' || (last.end === 'limit' && last.most !== null)) return null;
  return earlierFacts(entries, last.run, platform, post)?.plan ?? null;
}
