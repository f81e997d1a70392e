import * as v from 'valibot';
import { Failure } from '../../core/failure.js';
import { DIGEST, HeadSchema, LineSchema } from '../../core/journal.js';
import { canonicalBytes } from '../../evidence/canonical.js';
import { base64, bytesOfBase64, hexToBytes, sha256Hex } from '../../evidence/hash.js';
import { fingerprint, verify } from '../../evidence/keys.js';
import { AsideSchema } from './aside.js';

/*
 * A volume of a backup is one file: two lines of text, the list of contents, then the contents one after another.
 *
 *   VASTGELEGD-RESERVEKOPIE/1
 *   <SHA-256 of the list, hex> <Ed25519 over those 32 bytes, base64> <bytes of the list>
 *   <the list: JSON, RFC 8785><contents, in the list's order>
 *
 * No zip: volumes are written from and read as slices of a blob, so that no picture has to be in memory twice.
 */
export const MAGIC = 'VASTGELEGD-RESERVEKOPIE/1';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ItemSchema = v.strictObject({
  /** `payload`: an event's bytes, by the hash that its line names; `artefact`: a stored file, by its own id. */
  kind: v.picklist(['payload', 'artefact']),
  id: text,
  sha256: DIGEST,
  size: count,
});
export type Item = v.InferOutput<typeof ItemSchema>;

/** A stored line. One that is damaged is kept as it is: only its number is sure. */
const RowSchema = v.union([LineSchema, v.looseObject({ seq: count })]);
export type Row = v.InferOutput<typeof RowSchema>;

export const ListSchema = v.strictObject({
  schema: v.literal('vastgelegd-reservekopie/1'),
  logbook: text,
  installation: text,
  /** SPKI DER, base64: the key that signed this volume. */
  publicKey: text,
  software: text,
  /** ISO 8601 UTC. */
  madeAt: text,
  /** The volume before this one, by the SHA-256 of its list; null: this is the first. */
  previous: v.nullable(DIGEST),
  /** The journal up to here is in this volume and those before it. */
  head: HeadSchema,
  lines: v.array(RowSchema),
  items: v.array(ItemSchema),
  /** What the browser keeps beside the journal, as it was when this volume was made; the last volume counts. Came later. */
  aside: v.optional(AsideSchema),
});
export type List = v.InferOutput<typeof ListSchema>;

/** A volume whose list holds: it is what its key signed, and its size is what the list adds up to. */
export interface OpenVolume {
  readonly name: string;
  readonly blob: Blob;
  readonly digest: string;
  readonly list: List;
  /** Where the contents begin. */
  readonly start: number;
}

/** Puts a volume together. `contents` in the order of `list.items`. */
export async function encodeVolume(
  list: List,
  contents: readonly BlobPart[],
  sign: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<{ blob: Blob; digest: string }> {
  const bytes = canonicalBytes(list);
  const digest = await sha256Hex(bytes);
  const signature = base64(await sign(hexToBytes(digest)));
  const top = `${MAGIC}\n${digest} ${signature} ${bytes.length}\n`;
  return { blob: new Blob([top, bytes, ...contents], { type: 'application/octet-stream' }), digest };
}

const TOP_BYTES = 512;
const TOP = new RegExp(`^${MAGIC}\\n([0-9a-f]{64}) ([0-9A-Za-z+/]{86}==) (\\d{1,10})\\n`);

const damaged = (name: string, detail: string): Failure =>
  new Failure('backup-damaged', `${name}: ${detail}`);

function parseList(name: string, bytes: Uint8Array): List {
  try {
    return v.parse(ListSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw damaged(name, 'the list of contents cannot be read');
  }
}

async function isSigned(list: List, digest: string, signature: string): Promise<boolean> {
  try {
    return await verify(bytesOfBase64(list.publicKey), bytesOfBase64(signature), hexToBytes(digest));
  } catch {
    return false;
  }
}

/**
 * Reads a volume's list. The contents are not looked at yet. Errors: `Failure` not-a-backup, backup-damaged (the list
 * is not what its key signed, or the file is cut short).
 */
export async function openVolume(name: string, blob: Blob): Promise<OpenVolume> {
  const top = new TextDecoder().decode(await blob.slice(0, TOP_BYTES).arrayBuffer());
  const [first, digest, signature, length] = TOP.exec(top) ?? [];
  if (first === undefined || digest === undefined || signature === undefined)
    throw new Failure('not-a-backup', name);
  const start = first.length + Number(length);
  const bytes = new Uint8Array(await blob.slice(first.length, start).arrayBuffer());
  if ((await sha256Hex(bytes)) !== digest) throw damaged(name, 'the list of contents was changed');
  const list = parseList(name, bytes);
  if (!(await isSigned(list, digest, signature))) throw damaged(name, 'the signature does not fit');
  const size = list.items.reduce((sum, item) => sum + item.size, start);
  if (size !== blob.size) throw damaged(name, `${blob.size} bytes instead of ${size}`);
  return { name, blob, digest, list, start };
}

/** The contents of a volume, each hashed. Errors: `Failure` backup-damaged, with the volume and what does not hold. */
export async function* itemsOf(volume: OpenVolume): AsyncGenerator<{ item: Item; bytes: Uint8Array }> {
  let at = volume.start;
  for (const item of volume.list.items) {
    const bytes = new Uint8Array(await volume.blob.slice(at, at + item.size).arrayBuffer());
    at += item.size;
    if ((await sha256Hex(bytes)) !== item.sha256)
      throw damaged(volume.name, `${item.kind} ${item.id} is not what the list says`);
    yield { item, bytes };
  }
}

/** SHA-256 of the key that signed a volume. */
export const signerOf = ({ list }: OpenVolume): Promise<string> => fingerprint(bytesOfBase64(list.publicKey));
