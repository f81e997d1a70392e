import JSZip from 'jszip';
import type { Pixels } from './pixels.js';

const COLOUR_TYPE: Readonly<Record<Pixels['channels'], number>> = { 1: 0, 2: 4, 3: 2, 4: 6 };

/** CRC-32 of PNG and zip (ISO 3309), one byte at a time. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Checksum at the end of a zlib stream (RFC 1950). */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}

const number32 = (value: number) =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A zlib stream. The packer is JSZip's, taken out of a zip of one file: `CompressionStream` gives other bytes in each
 * browser, and the same logbook must make the same bundle.
 */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = new JSZip();
  const date = new Date(Date.UTC(1980, 0, 1));
  archive.file('x', bytes, { compression: 'DEFLATE', compressionOptions: { level: 6 }, date });
  const zip = new Uint8Array(await archive.generateAsync({ type: 'arraybuffer', platform: 'DOS' }));
  const view = new DataView(zip.buffer);
  // Local file header of a zip: packed size at 18, lengths of name and extra field at 26 and 28, content from 30.
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = zip.subarray(start, start + view.getUint32(18, true));
  return joined([Uint8Array.of(0x78, 0x9c), packed, number32(adler32(bytes))]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(name, (sign) => sign.charCodeAt(0)), data]);
  return joined([number32(data.length), body, number32(crc32(body))]);
}

/** Each row as its difference from the row above (filter 2): what was painted over packs to almost nothing. */
function filtered({ width, height, channels, data }: Pixels): Uint8Array {
  const row = width * channels;
  const raw = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    raw[y * (row + 1)] = 2;
    for (let x = 0; x < row; x += 1) {
      const up = y > 0 ? (data[(y - 1) * row + x] ?? 0) : 0;
      raw[y * (row + 1) + 1 + x] = (data[y * row + x] ?? 0) - up;
    }
  }
  return raw;
}

/** A PNG file with nothing in it but the pixels; the same pixels make the same bytes everywhere. */
export async function writePng(pixels: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, channels } = pixels;
  const header = joined([
    number32(width),
    number32(height),
    Uint8Array.of(8, COLOUR_TYPE[channels], 0, 0, 0),
  ]);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', await deflate(filtered(pixels))),
    chunk('IEND', new Uint8Array()),
  ]);
}
