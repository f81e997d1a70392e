import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A small PNG: a grey page with a white post, tinted by `shade`, that every viewer opens; not compressed, so its bytes never differ. */
export function png(width: number, height: number, shade: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height, 0xd8);
  for (let y = 0; y < height; y += 1) {
    pixels[y * row] = 0;
    const inside = y > height / 4 && y < (height * 3) / 4;
    if (inside)
      pixels.fill(
        0xff,
        y * row + 1 + Math.floor(width / 4) * 3,
        y * row + 1 + Math.floor((width * 3) / 4) * 3,
      );
    pixels[y * row + 1] = (shade + y) & 0xff;
  }
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(pixels, { level: 0 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}
