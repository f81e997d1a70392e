import type { Line } from '../core/journal.js';
import type { HeadStamp } from '../core/timestamp.js';
import { lineHash } from '../evidence/chain.js';
import { decodeEvent } from '../evidence/event.js';
import type { Stamped } from '../evidence/timestamp/ask.js';
import type { Authority } from '../evidence/timestamp/authority.js';
import { stampedText } from '../evidence/timestamp/words.js';
import type { Logbook } from './ports.js';
import { noteTimestamp } from './timestamped.js';

/** What stamping the journal needs from outside. */
export interface HeadStampPorts {
  logbook(): Promise<Logbook>;
  /** Null: switched off. */
  authority(): Promise<Authority | null>;
  readonly state: { read(): Promise<HeadStamp>; write(state: HeadStamp): Promise<void> };
  /** Calls again after so many minutes, also when the background was stopped in between. */
  retryIn(minutes: number): void;
  /** Runs `task` when no other runs: one request at a time. A task may be left out while another waits. */
  alone(task: () => Promise<void>): Promise<void>;
  now(): Date;
  newId(): string;
}

/** Minutes between attempts, by how many there were. */
const PATIENCE = [1, 5, 15, 60] as const;

/** Up to which line answers came; null: none yet, or those were about another logbook. */
function doneOf(state: HeadStamp, logbook: string): number | null {
  if (state.state === 'none' || state.logbook !== logbook) return null;
  return state.state === 'pending' ? state.done : state.seq;
}

/** Whether a line is about something else than a time stamp: stamping those would never end. */
async function isNews(logbook: Logbook, line: Line): Promise<boolean> {
  const bytes = await logbook.payload(line.body);
  try {
    return bytes === null || decodeEvent(bytes).kind !== 'timestamped';
  } catch {
    return true;
  }
}

/** The last line, where something new happened after line `done`; else null. */
async function lineToStamp(logbook: Logbook, done: number | null): Promise<Line | null> {
  const lines = await logbook.lines();
  for (const line of lines.toReversed()) {
    if (done !== null && line.seq <= done) return null;
    if (await isNews(logbook, line)) return lines.at(-1) ?? null;
  }
  return null;
}

const after = (state: HeadStamp, logbook: string, stamped: Stamped, seq: number, now: Date): HeadStamp => {
  if (stamped.state === 'pending')
    return {
      state: 'pending',
      logbook,
      done: doneOf(state, logbook),
      why: stampedText(stamped),
      attempts: state.state === 'pending' ? state.attempts + 1 : 1,
    };
  const at = stamped.state === 'verified' ? stamped.facts.genTime : now.toISOString();
  return { state: stamped.state, logbook, seq, at, detail: stampedText(stamped) };
};

/** Stamps the head once where there is news. True: it was answered, and more may have happened meanwhile. */
async function step(ports: HeadStampPorts): Promise<boolean> {
  const authority = await ports.authority();
  if (!authority) return false;
  const logbook = await ports.logbook();
  const state = await ports.state.read();
  const line = await lineToStamp(logbook, doneOf(state, logbook.id));
  if (!line) return false;
  const hash = await lineHash(line);
  const stamped = await authority.ask(hash);
  const next = after(state, logbook.id, stamped, line.seq, ports.now());
  if (stamped.state !== 'pending')
    await noteTimestamp(logbook, { kind: 'head', seq: line.seq, hash }, authority.address, stamped, () =>
      ports.newId(),
    );
  await ports.state.write(next);
  if (next.state === 'pending') ports.retryIn(PATIENCE[Math.min(next.attempts, PATIENCE.length) - 1] ?? 60);
  return stamped.state !== 'pending';
}

/**
 * Has the head of the journal stamped until nothing new is left, one request at a time; lines that come meanwhile share
 * the next one. No answer: asked again later. An answer that does not hold is noted and not asked again before something
 * new happens, so that a lying authority cannot fill the journal. Nothing waits for this.
 * Errors: those of the logbook, `Failure` bad-data where the chosen root certificate cannot be read.
 */
export const stampHead = (ports: HeadStampPorts): Promise<void> =>
  ports.alone(async () => {
    while (await step(ports));
  });
