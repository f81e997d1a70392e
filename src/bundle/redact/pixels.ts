import { Failure } from '../../core/failure.js';
import { compact } from '../../evidence/hash.js';

/** A picture as plain pixels, eight bits a channel, rows from top to bottom. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 2 grey and alpha, 3 RGB, 4 RGBA. */
  readonly channels: 1 | 2 | 3 | 4;
  readonly data: Uint8Array;
}

/** Whole pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** PNG colour types that canvases write (PNG specification, table 11.1). */
const CHANNELS: Readonly<Record<number, Pixels['channels']>> = { 0: 1, 2: 3, 4: 2, 6: 4 };
/** More than any screen. */
const MOST_BYTES = 400 * 1024 * 1024;

const refuse = (detail: string) => new Failure('bad-data', `picture: ${detail}`);

interface Header {
  readonly width: number;
  readonly height: number;
  readonly channels: Pixels['channels'];
}

function headerOf(view: DataView): Header {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const channels = CHANNELS[view.getUint8(25)];
  if (view.getUint8(24) !== 8 || channels === undefined || view.getUint8(28) !== 0)
    throw refuse('not eight bits a channel, or interlaced');
  if (width * height * channels > MOST_BYTES) throw refuse('too large');
  return { width, height, channels };
}

/** Chunks by name, from behind the signature to the end. */
function* chunks(bytes: Uint8Array, view: DataView): Generator<{ name: string; data: Uint8Array }> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { name, data: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

async function inflate(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const stream = new Blob(parts.map(compact)).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The predictor of PNG filter 4 (Paeth). */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

type Predict = (left: number, up: number, corner: number) => number;
const FILTERS: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function unfilter(raw: Uint8Array, { width, height, channels }: Header): Uint8Array {
  const row = width * channels;
  if (raw.length !== (row + 1) * height) throw refuse('cut off');
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const predict = FILTERS[raw[y * (row + 1)] ?? -1];
    if (!predict) throw refuse('unknown filter');
    const from = y * (row + 1) + 1;
    const to = y * row;
    for (let x = 0; x < row; x += 1) {
      const left = x >= channels ? (data[to + x - channels] ?? 0) : 0;
      const up = y > 0 ? (data[to + x - row] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (data[to + x - row - channels] ?? 0) : 0;
      data[to + x] = (raw[from + x] ?? 0) + predict(left, up, corner);
    }
  }
  return data;
}

/** The pixels of a PNG as a browser's canvas writes it. Errors: `Failure` bad-data. */
export async function readPng(bytes: Uint8Array): Promise<Pixels> {
  if (bytes.length < 33 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) throw refuse('not a PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = headerOf(view);
  const parts = [...chunks(bytes, view)].filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  const raw = await inflate(parts).catch(() => {
    throw refuse('damaged');
  });
  return { ...header, data: unfilter(raw, header) };
}

/** A copy that is grey outside `keep`. Nothing of the picture outside it is left, not even under a layer. */
export function greyOutside({ width, height, channels, data }: Pixels, keep: Area): Pixels {
  const colour = { 1: [0xcc], 2: [0xcc, 0xff], 3: [0xc8, 0xcc, 0xd0], 4: [0xc8, 0xcc, 0xd0, 0xff] }[channels];
  const painted = Uint8Array.from(data, (_, at) => colour[at % channels] ?? 0);
  const from = Math.max(0, keep.x);
  const until = Math.min(width, keep.x + keep.width);
  for (let y = Math.max(0, keep.y); y < Math.min(height, keep.y + keep.height); y += 1) {
    const [start, end] = [(y * width + from) * channels, (y * width + until) * channels];
    if (end > start) painted.set(data.subarray(start, end), start);
  }
  return { width, height, channels, data: painted };
}
