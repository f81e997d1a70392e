import { deflateRawSync, crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, readBundle, verifyBundles } from '../../../src/bundle/index.js';
import { makeSample, sampleRequest } from './sample.js';
import { ownersOf } from './flips.js';

interface Part {
  name: string;
  data?: Uint8Array;
  localName?: string;
  flags?: number;
  attributes?: number;
  deflate?: boolean;
  declared?: number;
}

/** A zip written by hand, so that it can be as wrong as a test wants. */
function rawZip(parts: readonly Part[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    data = new Uint8Array([65]),
    localName = name,
    flags = 0,
    attributes = 0,
    ...part
  } of parts) {
    const packed = part.deflate ? deflateRawSync(data) : Buffer.from(data);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(flags, 2);
    header.writeUInt16LE(part.deflate ? 8 : 0, 4);
    header.writeUInt32LE(crc32(data), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(part.declared ?? data.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(attributes, 6);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), header, tail, Buffer.from(name));
    const here = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(localName), packed]);
    local.push(here);
    offset += here.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

const found = async (bytes: Uint8Array) => {
  const { files, findings } = await readBundle(bytes);
  return { files: [...files.keys()], subjects: findings.map(({ subject }) => subject) };
};

describe('an archive of somebody else', () => {
  it('is read when nothing is wrong with it', async () => {
    expect(await found(rawZip([{ name: 'a.txt' }, { name: 'b/c.txt', deflate: true }]))).toEqual({
      files: ['a.txt', 'b/c.txt'],
      subjects: [],
    });
  });

  it.each([
    '../slip.txt',
    'a/../../b',
    '/etc/passwd',
    'C:/x',
    'a\\b',
    './a',
    'a//b',
    'é.txt',
    'a\u0000b',
    'a b',
    'x'.repeat(121),
  ])('never gives a file the name %j', async (name) => {
    const { files, subjects } = await found(rawZip([{ name }]));
    expect(files).toEqual([]);
    expect(subjects).toContain(name);
  });

  it('names duplicates, also when only case differs, and keeps the first', async () => {
    const zip = rawZip([{ name: 'a.txt' }, { name: 'a.txt', data: new Uint8Array([66]) }, { name: 'A.TXT' }]);
    const { files, findings } = await readBundle(zip);
    expect([...files.values()]).toEqual([new Uint8Array([65])]);
    expect(findings.map(({ subject }) => subject)).toEqual(['a.txt', 'A.TXT']);
  });

  it('refuses links, encryption and a local name that differs', async () => {
    for (const part of [{ attributes: 0xa1ff0000 }, { flags: 1 }, { localName: 'b.txt' }])
      expect(await found(rawZip([{ name: 'a.txt', ...part }]))).toEqual({ files: [], subjects: ['a.txt'] });
  });

  it('refuses a bomb, and a file that is larger than it says', async () => {
    const zeros = new Uint8Array(20 * 1024 * 1024);
    expect(await found(rawZip([{ name: 'a', data: zeros, deflate: true }]))).toEqual({
      files: [],
      subjects: ['a'],
    });
    const lie = await found(rawZip([{ name: 'a', data: new Uint8Array(5000), deflate: true, declared: 10 }]));
    expect(lie).toEqual({ files: [], subjects: ['a'] });
    const huge = rawZip([{ name: 'a', declared: 0x7fffffff, deflate: true }]);
    expect(await found(huge)).toEqual({ files: [], subjects: ['a'] });
    const sizes = rawZip([{ name: 'a', declared: 2 }]);
    expect(await found(sizes)).toEqual({ files: [], subjects: ['a'] });
  });

  it('sees bytes before, between and after the files, and empty folders', async () => {
    const zip = Buffer.from(rawZip([{ name: 'a' }, { name: 'b' }]));
    expect((await found(new Uint8Array(Buffer.concat([zip, Buffer.from('hallo')])))).subjects).toContain(
      null,
    );
    expect((await found(new Uint8Array(Buffer.concat([Buffer.from('hallo'), zip])))).subjects).toContain(
      null,
    );
    expect(
      (await found(rawZip([{ name: 'a' }, { name: 'leeg/', data: new Uint8Array() }]))).subjects,
    ).toEqual(['leeg/']);
  });
});

/** A prime, so that every field of the headers gets its turn; `npm run -s flips` tries every byte. */
const STRIDE = 97;

describe('one flipped bit in the archive of a bundle', () => {
  let zip: Uint8Array;
  let owners: ReturnType<typeof ownersOf>;
  beforeAll(async () => {
    const bundle = await makeBundle(await makeSample(), sampleRequest({ entries: ['twee'] }));
    zip = bundle.volumes[0]?.bytes ?? new Uint8Array();
    owners = ownersOf(zip);
  });

  /** Fields that say nothing about a file's name or content: versions, flags for writers, times, disks, attributes. */
  const IRRELEVANT = /^(?:local\+(?:[4-7]|1[0-3])|central\+(?:[4-9]|1[2-5]|3[4-9]|4[01])|end)$/;

  it(
    'is found and the file named, or it changes nothing that is evidence',
    { timeout: 120_000 },
    async () => {
      const original = (await readBundle(zip)).files;
      for (let at = 0; at < zip.length; at += STRIDE) {
        const flipped = zip.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        const { trust, checks } = await verifyBundles([{ name: 'bundel.zip', bytes: flipped }]);
        const { name, part } = owners[at] ?? { name: '', part: '' };
        if (trust === 'self-consistent') {
          expect((await readBundle(flipped)).files, `${at} ${name} ${part}`).toEqual(original);
          expect(part, `${at} ${name}`).toMatch(part === 'content' ? /content/ : IRRELEVANT);
        } else if (part === 'content' || part.endsWith(' name'))
          expect(
            checks.filter(({ outcome }) => outcome === 'failed').map(({ subject }) => subject),
          ).toContain(name);
      }
    },
  );
});
