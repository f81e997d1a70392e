import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles, type Outside } from '../../../src/bundle/index.js';
import { lineHash } from '../../../src/evidence/chain.js';
import { openLogbook } from '../../../src/logbook/open.js';
import { capturePlan, memoryPorts, tamper } from '../logbook/helper.js';
import { edit, pack, readText, resign, unpack } from './mutate.js';
import { sampleRequest } from './sample.js';

let zip: Uint8Array;
let before: string;
let after: string;
let anchor: string;
let sign: (bytes: Uint8Array) => Promise<Uint8Array>;

async function exported(withCopies: boolean): Promise<Uint8Array> {
  const ports = memoryPorts();
  const first = await openLogbook(ports);
  await first.write(capturePlan('c1'));
  before = first.fingerprint;
  anchor = `VASTGELEGD-ANKER v1 1 ${await lineHash((await first.lines())[1]!)} ${before}`;
  first.close();
  await tamper(ports.databaseName, 'keys', (store) => store.clear());
  if (!withCopies) {
    await tamper(ports.databaseName, 'meta', (store) => store.delete('identity'));
    ports.stored = null;
  }
  const logbook = await openLogbook(ports);
  await logbook.write(capturePlan('c2'));
  after = logbook.fingerprint;
  sign = (bytes) => logbook.sign(bytes);
  const request = sampleRequest({ entries: ['entry-c1', 'entry-c2'] });
  return (await makeBundle(logbook, request)).volumes[0]!.bytes;
}

const verify = (bytes: Uint8Array, outside: Outside = {}) =>
  verifyBundles([{ name: 'bundel.zip', bytes }], outside);
const failures = async (bytes: Uint8Array) =>
  (await verify(bytes)).checks.filter(({ outcome }) => outcome === 'failed');

beforeAll(async () => {
  zip = await exported(true);
});

describe('a bundle of a logbook whose key changed', () => {
  it('holds together, shows both keys and says who says so', async () => {
    const { trust, checks } = await verify(zip);
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(trust).toBe('self-consistent');
    const told = checks.find(({ id, outcome }) => id === 'fingerprint' && outcome === 'not-checked');
    expect(told).toMatchObject({ subject: 'regel 2' });
    expect(told?.detail.replaceAll(' ', '')).toContain(before);
    expect(told?.detail.replaceAll(' ', '')).toContain(after);
    const report = readText(await unpack(zip), '1-LEES-MIJ-EERST.html');
    expect(report).toContain('De sleutel van dit logboek is gewisseld');
  });

  it('is vouched for by the new key code, never by the old one', async () => {
    expect((await verify(zip, { key: after })).trust).toBe('anchored');
    const { trust, checks } = await verify(zip, { key: before });
    expect(trust).toBe('self-consistent');
    expect(checks.find(({ id }) => id === 'key')?.outcome).toBe('not-checked');
    expect((await verify(zip, { key: 'ab'.repeat(32) })).trust).toBe('broken');
  });

  it('is not vouched for by an anchor of before, which still finds another past', async () => {
    const { trust, checks } = await verify(zip, { anchor });
    expect(trust).toBe('self-consistent');
    expect(checks.find(({ id }) => id === 'anchor')?.outcome).toBe('not-checked');
    const other = anchor.replace(/v1 1 [0-9a-f]{64}/, `v1 1 ${'ab'.repeat(32)}`);
    expect((await verify(zip, { anchor: other })).trust).toBe('broken');
  });

  it('is broken without the event that tells of the change', async () => {
    const files = await unpack(zip);
    edit(files, 'data/dossier.json', (json) => json.replace(/ {2}"keys": \[[^\]]*\],\n/, ''));
    files.delete('data/90-gebeurtenis-000002.json');
    await resign(files, { sign } as never);
    const found = await failures(await pack(files));
    expect(found.filter(({ id }) => id === 'chain').map(({ detail }) => detail)).toContain(
      'Regel 0 heeft geen geldige handtekening.',
    );
  });

  it('says that earlier signatures cannot be checked where no copy of the old key is left', async () => {
    const { trust, checks } = await verify(await exported(false));
    expect(trust).toBe('self-consistent');
    expect(checks.find(({ id, outcome }) => id === 'chain' && outcome === 'not-checked')?.detail).toContain(
      'verloren',
    );
  });
});
