import * as v from 'valibot';
import { Failure } from '../../core/failure.js';
import { LineSchema, type Head } from '../../core/journal.js';
import { lineHash } from '../../evidence/chain.js';
import { decodeEvent } from '../../evidence/event.js';
import { base64, compact, sha256Hex } from '../../evidence/hash.js';
import { filesOf } from '../files.js';
import type { BackupMark, Logbook } from '../ports.js';
import type { Aside } from './aside.js';
import { encodeVolume, itemsOf, openVolume, type Item, type Row } from './format.js';

/** Bytes. A volume opens in the memory of an old computer; a single line with more than this gets one of its own. */
export const VOLUME_BYTES = 64 * 1024 * 1024;

export type BackupSource = Pick<
  Logbook,
  'id' | 'installation' | 'publicKey' | 'sign' | 'rows' | 'payload' | 'artefact'
>;

export interface BackupRequest {
  /** Null: everything. Otherwise only what came after it. */
  readonly since: BackupMark | null;
  readonly software: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly limit?: number;
  /** What this browser keeps beside the journal; absent: nothing of it goes along. */
  readonly aside?: Aside;
  /** Called after each line, with how many were read and how many there are. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface BackupVolume {
  /** File name, ASCII. */
  readonly name: string;
  readonly blob: Blob;
  readonly mark: BackupMark;
}

interface Content {
  readonly item: Item;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything behind one line: its event, and the files that this names. What is gone is gone in the backup too. */
async function contentsOf(source: BackupSource, row: Row): Promise<Content[]> {
  const line = v.safeParse(LineSchema, row);
  const payload = line.success ? await source.payload(line.output.body) : null;
  if (!line.success || payload === null) return [];
  const contents = [await contentOf('payload', line.output.body, payload)];
  for (const { id } of namedBy(payload)) {
    const bytes = await source.artefact(id);
    if (bytes !== null) contents.push(await contentOf('artefact', id, bytes));
  }
  return contents;
}

function namedBy(payload: Uint8Array): readonly { readonly id: string }[] {
  try {
    return filesOf(decodeEvent(payload));
  } catch {
    return [];
  }
}

const contentOf = async (kind: Item['kind'], id: string, bytes: Uint8Array): Promise<Content> => ({
  item: { kind, id, sha256: await sha256Hex(bytes), size: bytes.length },
  bytes: compact(bytes),
});

async function markOf(row: { readonly seq: number } | undefined): Promise<Head | null> {
  const line = v.safeParse(LineSchema, row);
  return line.success ? { seq: line.output.seq, hash: await lineHash(line.output) } : null;
}

/** Whether the journal still goes on from where the last backup ended. */
export async function continues(source: BackupSource, since: BackupMark): Promise<boolean> {
  const rows = await source.rows();
  const head = await markOf(rows.find(({ seq }) => seq === since.head.seq));
  return head?.hash === since.head.hash;
}

/** Lines and contents that become one volume. */
class Collected {
  readonly rows: Row[] = [];
  readonly contents = new Map<string, Content>();
  size = 0;

  fits(more: readonly Content[], limit: number): boolean {
    const extra = more.reduce((sum, { item }) => sum + item.size, 0);
    return this.rows.length === 0 || this.size + extra <= limit;
  }

  add(row: Row, contents: readonly Content[]): void {
    this.rows.push(row);
    for (const content of contents) {
      // One frame may belong to many captures; it is in a volume once.
      const key = `${content.item.kind} ${content.item.id}`;
      if (!this.contents.has(key)) this.size += content.item.size;
      this.contents.set(key, content);
    }
  }
}

async function pack(
  source: BackupSource,
  request: BackupRequest,
  collected: Collected,
  previous: string | null,
): Promise<BackupVolume> {
  const { rows } = collected;
  const contents = [...collected.contents.values()];
  const head = await markOf(rows.at(-1));
  const [first] = rows;
  if (!head || !first) throw new Failure('journal-broken', 'the last line is damaged');
  const { software, madeAt, aside } = request;
  const list = {
    schema: 'vastgelegd-reservekopie/1' as const,
    logbook: source.id,
    installation: source.installation,
    publicKey: base64(source.publicKey),
    software,
    madeAt,
    previous,
    head,
    lines: rows,
    items: contents.map(({ item }) => item),
    ...(aside && { aside }),
  };
  const sign = (bytes: Uint8Array) => source.sign(bytes);
  const { blob, digest } = await encodeVolume(
    list,
    contents.map(({ bytes }) => bytes),
    sign,
  );
  const part = (seq: number) => String(seq).padStart(6, '0');
  const name = `vastgelegd-reservekopie-${source.id.slice(0, 8)}-${part(first.seq)}-${part(head.seq)}.vgk`;
  return { name, blob, mark: { head, volume: digest } };
}

/**
 * The journal with all that belongs to it, in volumes: every line, event and file after `since`, the bin, proposals,
 * notes and tombstones included. Nothing is encrypted. What is damaged or gone is in the backup as it is. Gives nothing
 * where nothing was added.
 * Errors: `Failure` journal-broken (the last line is damaged); the signal's reason when aborted.
 */
export async function* makeBackup(
  source: BackupSource,
  request: BackupRequest,
): AsyncGenerator<BackupVolume> {
  const { since, limit = VOLUME_BYTES } = request;
  const rows: Row[] = (await source.rows()).filter(({ seq }) => seq > (since?.head.seq ?? -1));
  let previous = since?.volume ?? null;
  let collected = new Collected();
  for (const [at, row] of rows.entries()) {
    request.signal?.throwIfAborted();
    const contents = await contentsOf(source, row);
    // A volume ends at a line whose hash can be computed: the next one has to follow it.
    if (!collected.fits(contents, limit) && (await markOf(collected.rows.at(-1)))) {
      const volume = await pack(source, request, collected, previous);
      previous = volume.mark.volume;
      yield volume;
      collected = new Collected();
    }
    collected.add(row, contents);
    request.progress?.(at + 1, rows.length);
  }
  if (collected.rows.length > 0) yield await pack(source, request, collected, previous);
}

/**
 * Reads back a volume that was written: the whole file as it is, hashed against its list, and the list against what was
 * meant. Errors: `Failure` not-a-backup, backup-damaged.
 */
export async function readBack(name: string, written: Blob, meant: BackupMark): Promise<void> {
  const volume = await openVolume(name, written);
  if (volume.digest !== meant.volume) throw new Failure('backup-damaged', `${name}: another volume`);
  const contents = itemsOf(volume);
  for (;;) if ((await contents.next()).done === true) return;
}
