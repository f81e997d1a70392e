import * as v from 'valibot';
import { destroyedLines } from '../../core/dossier.js';
import { Failure } from '../../core/failure.js';
import { LineSchema, type Head, type JournalEvent, type Line } from '../../core/journal.js';
import { checkChain } from '../../evidence/chain.js';
import { decodeEvent } from '../../evidence/event.js';
import { bytesOfBase64 } from '../../evidence/hash.js';
import { keyChangeOf, keyHistory, type KeyChangeAt } from '../../evidence/key-changes.js';
import type { Aside } from './aside.js';
import { itemsOf, openVolume, signerOf, type OpenVolume, type Row } from './format.js';

/** A file as the person chose it. */
export interface BackupFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A whole backup: its volumes in order, everything in them hashed, its chain walked. */
export interface Backup {
  readonly volumes: readonly OpenVolume[];
  readonly rows: readonly Row[];
  readonly head: Head;
  /** SHA-256 of the last volume's list. */
  readonly digest: string;
  /** ISO 8601 UTC: when the last volume was made. */
  readonly madeAt: string;
  readonly logbook: string;
  readonly installation: string;
  readonly fingerprint: string;
  readonly publicKey: string;
  /** What the browser kept beside the journal; null: the backup has nothing of it. */
  readonly aside: Aside | null;
  /** Event bytes by the hash that their line names. */
  readonly payloads: ReadonlyMap<string, Uint8Array>;
  readonly events: ReadonlyMap<number, JournalEvent>;
  /** What did not hold in the logbook itself when it was backed up, each with its line. */
  readonly findings: readonly string[];
}

const incomplete = (detail: string): Failure => new Failure('backup-incomplete', detail);

/** The volumes in order. A volume that was given twice counts once. */
function inOrder(volumes: readonly OpenVolume[]): OpenVolume[] {
  const unique = [...new Map(volumes.map((volume) => [volume.digest, volume])).values()];
  const ordered: OpenVolume[] = [];
  for (let previous: string | null = null; ;) {
    const following: OpenVolume[] = unique.filter(({ list }) => list.previous === previous);
    const [next] = following;
    if (following.length > 1) throw incomplete('volumes of two different backups');
    if (!next) break;
    ordered.push(next);
    previous = next.digest;
  }
  if (ordered.length === 0) throw incomplete('the first volume is missing');
  if (ordered.length < unique.length)
    throw incomplete(`a volume after line ${ordered.at(-1)?.list.head.seq ?? 0} is missing`);
  return ordered;
}

function eventsOf(rows: readonly Row[], payloads: ReadonlyMap<string, Uint8Array>) {
  const events = new Map<number, JournalEvent>();
  for (const row of rows) {
    const line = v.safeParse(LineSchema, row);
    const bytes = line.success ? payloads.get(line.output.body) : undefined;
    if (!bytes) continue;
    try {
      events.set(row.seq, decodeEvent(bytes));
    } catch {
      // Unreadable in the logbook, and so in its backup; the chain's findings name it.
    }
  }
  return events;
}

const changesIn = (events: ReadonlyMap<number, JournalEvent>): KeyChangeAt[] =>
  [...events].flatMap(([seq, event]) => {
    const key = keyChangeOf(event);
    return key ? [{ seq, key }] : [];
  });

/** Whoever writes a volume anew signs with another key: every volume is signed by a key of this very logbook. */
async function refuseStrangers(volumes: readonly OpenVolume[], events: ReadonlyMap<number, JournalEvent>) {
  const opened = events.get(0);
  if (opened?.kind !== 'opened') return;
  const ours = [opened.data.fingerprint, ...changesIn(events).map(({ key }) => key.fingerprint)];
  for (const volume of volumes)
    if (!ours.includes(await signerOf(volume)))
      throw new Failure('backup-damaged', `${volume.name}: signed by a key that is not this logbook's`);
}

async function findingsOf(
  backup: Pick<Backup, 'rows' | 'events' | 'payloads' | 'head' | 'fingerprint' | 'publicKey'>,
): Promise<string[]> {
  const { rows, events, payloads, head, fingerprint, publicKey } = backup;
  const opened = events.get(0);
  const first = opened?.kind === 'opened' ? opened.data.fingerprint : null;
  const history = await keyHistory(changesIn(events), first, fingerprint);
  const erased = new Set([...events.values()].flatMap(destroyedLines));
  const findings = await checkChain(rows, {
    publicKey: bytesOfBase64(publicKey),
    earlier: history.earlier,
    payload: (line: Line) => Promise.resolve(payloads.get(line.body) ?? null),
    required: (seq) => !erased.has(seq),
    head,
  });
  return [
    ...findings.map(
      ({ seq, position, reason }) => `line ${seq ?? rows[position]?.seq ?? position}: ${reason}`,
    ),
    ...history.broken.map((seq) => `line ${seq}: key-change`),
  ];
}

/**
 * Opens and checks a whole backup: every byte of every volume against its list, every list against its signature, the
 * volumes against each other, and the chain from its first line. What was damaged before it was backed up is listed and
 * keeps nobody from putting back the rest.
 * Errors: `Failure` not-a-backup, backup-damaged, backup-incomplete (a volume is missing, or they do not belong
 * together).
 */
export async function checkBackup(
  files: readonly BackupFile[],
  progress?: (done: number, total: number) => void,
): Promise<Backup> {
  const opened: OpenVolume[] = [];
  for (const { name, blob } of files) opened.push(await openVolume(name, blob));
  const volumes = inOrder(opened);
  const last = volumes.at(-1);
  if (!last) throw incomplete('no volumes');
  if (volumes.some(({ list }) => list.logbook !== last.list.logbook)) throw incomplete('different logbooks');
  const rows = volumes.flatMap(({ list }) => list.lines);
  if (rows.some(({ seq }, at) => seq !== at)) throw incomplete('lines are missing between volumes');
  const payloads = new Map<string, Uint8Array>();
  for (const [at, volume] of volumes.entries()) {
    for await (const { item, bytes } of itemsOf(volume))
      if (item.kind === 'payload') payloads.set(item.id, bytes);
    progress?.(at + 1, volumes.length);
  }
  const { logbook, installation, publicKey, head, madeAt, aside = null } = last.list;
  const events = eventsOf(rows, payloads);
  await refuseStrangers(volumes, events);
  const facts = { rows, head, payloads, events, publicKey, fingerprint: await signerOf(last) };
  return {
    ...facts,
    volumes,
    digest: last.digest,
    madeAt,
    logbook,
    installation,
    aside,
    findings: await findingsOf(facts),
  };
}
