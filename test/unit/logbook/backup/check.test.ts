import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSigningKey, sign } from '../../../../src/evidence/keys.js';
import { base64 } from '../../../../src/evidence/hash.js';
import type { BackupFile } from '../../../../src/logbook/backup/check.js';
import { encodeVolume, openVolume } from '../../../../src/logbook/backup/format.js';
import { continues, readBack } from '../../../../src/logbook/backup/make.js';
import type { Logbook } from '../../../../src/logbook/ports.js';
import { add, backedUp, changed, checked, filledLogbook } from './helper.js';

let logbook: Logbook;
let files: Awaited<ReturnType<typeof backedUp>>;
beforeAll(async () => {
  ({ logbook } = await filledLogbook());
  files = await backedUp(logbook, { limit: 3000 });
});
const refused = (given: readonly BackupFile[], code: string) =>
  expect(checked(given)).rejects.toMatchObject({ code });

describe('a backup in volumes', () => {
  it('holds every line, event and file once, in volumes within the limit', async () => {
    expect(files.length).toBeGreaterThan(2);
    const backup = await checked([...files].reverse());
    expect(backup.rows).toEqual(await logbook.lines());
    expect([...backup.events.values()].map(({ kind }) => kind)).toContain('proposed');
    expect(backup.events.size).toBe((await logbook.lines()).length - 1);
    const artefacts = backup.volumes.flatMap(({ list }) =>
      list.items.filter(({ kind }) => kind === 'artefact'),
    );
    expect(artefacts.map(({ id }) => id)).toEqual(['f1', 'f3', 'f4']);
    for (const { blob } of files) expect(blob.size).toBeLessThan(3000 + 4000);
  });

  it('gives the same bytes for the same journal', async () => {
    const again = await backedUp(logbook, { limit: 3000 });
    for (const [at, { blob, name }] of again.entries()) {
      expect(name).toBe(files[at]!.name);
      expect(await blob.text()).toBe(await files[at]!.blob.text());
    }
  });

  it('holds only what is new when it goes on from the last', async () => {
    const own = (await filledLogbook()).logbook;
    const [whole] = await backedUp(own);
    expect(await backedUp(own, { since: whole!.mark })).toEqual([]);
    await add(own, { kind: 'noted', data: { entry: 'entry-c1', text: 'later', by: null } });
    const [more] = await backedUp(own, { since: whole!.mark });
    const { list } = await openVolume('b', more!.blob);
    expect(list.lines).toHaveLength(1);
    expect(list.items).toHaveLength(1);
    expect(await continues(own, whole!.mark!)).toBe(true);
    expect(await continues(logbook, whole!.mark!)).toBe(false);
  });
});

describe('a backup that is not whole', () => {
  it('is refused with a volume missing, at the start or in the middle', async () => {
    await refused(files.slice(1), 'backup-incomplete');
    await refused([files[0]!, ...files.slice(2)], 'backup-incomplete');
    await refused([], 'backup-incomplete');
    expect((await checked(files.slice(0, 2))).head).toEqual(files[1]!.mark!.head);
  });

  it('is refused with volumes of two backups', async () => {
    const other = await backedUp((await filledLogbook()).logbook);
    await refused([...files, ...other], 'backup-incomplete');
  });

  it('is refused after any single change to any byte', { timeout: 60_000 }, async () => {
    const [whole] = await backedUp(logbook);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole!.blob.size - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const damaged = await changed(whole!, (bytes) => {
          bytes[at]! ^= mask;
          return bytes;
        });
        await expect(checked([damaged])).rejects.toMatchObject({
          code: expect.stringMatching(/^(backup-damaged|not-a-backup|backup-incomplete)$/) as string,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when cut short or with something behind it', async () => {
    await refused([await changed(files[0]!, (bytes) => bytes.slice(0, -1))], 'backup-damaged');
    await refused([await changed(files[0]!, (bytes) => new Uint8Array([...bytes, 0]))], 'backup-damaged');
    await refused([{ name: 'a.txt', blob: new Blob(['iets anders']) }], 'not-a-backup');
  });

  it('is refused when somebody else signed it anew', async () => {
    const [whole] = await backedUp(logbook);
    const { list, blob, start } = await openVolume('a', whole!.blob);
    const stranger = await createSigningKey();
    const forged = await encodeVolume(
      { ...list, publicKey: base64(stranger.publicKey) },
      [blob.slice(start)],
      (bytes) => sign(stranger.privateKey, bytes),
    );
    await refused([{ name: 'b', blob: forged.blob }], 'backup-damaged');
  });
});

it('reads back what was written', async () => {
  const [whole] = await backedUp(logbook);
  await readBack('a', whole!.blob, whole!.mark!);
  const last = await changed(whole!, (bytes) => {
    bytes[bytes.length - 1]! ^= 1;
    return bytes;
  });
  await expect(readBack('a', last.blob, whole!.mark!)).rejects.toMatchObject({ code: 'backup-damaged' });
  await expect(readBack('a', whole!.blob, files[0]!.mark!)).rejects.toMatchObject({ code: 'backup-damaged' });
});
