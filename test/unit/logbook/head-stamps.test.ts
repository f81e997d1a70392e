import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/core/journal.js';
import type { HeadStamp } from '../../../src/core/timestamp.js';
import { lineHash } from '../../../src/evidence/chain.js';
import { decodeEvent } from '../../../src/evidence/event.js';
import { base64, sha256Hex } from '../../../src/evidence/hash.js';
import type { Sent } from '../../../src/evidence/timestamp/ask.js';
import { authorityOf, type Authority as Asked } from '../../../src/evidence/timestamp/authority.js';
import { checkToken } from '../../../src/evidence/timestamp/check.js';
import { readRoots } from '../../../src/evidence/timestamp/roots.js';
import { stampHead, type HeadStampPorts } from '../../../src/logbook/head-stamps.js';
import { openLogbook } from '../../../src/logbook/open.js';
import type { Logbook } from '../../../src/logbook/ports.js';
import { authorityFolder, makeAuthority, type Authority } from '../../tools/authority.js';
import { memoryPorts, queueLock } from './helper.js';

const { folder, remove } = authorityFolder();
let authority: Authority;
let other: Authority;
beforeAll(() => {
  authority = makeAuthority(folder, { key: 'ec' });
  other = makeAuthority(folder, { key: 'ec', name: 'Vreemd' });
});
afterAll(remove);

type Send = (request: Uint8Array) => Promise<Sent>;
const honest: Send = async (request) => ({ state: 'answered', bytes: await authority.reply(request) });
const lying: Send = async (request) => ({ state: 'answered', bytes: await other.reply(request) });
const dead: Send = () => Promise.resolve({ state: 'none', why: 'unreachable' });

/** A logbook, and a queue whose authority behaves as `send` says at that moment; `off` asks nobody. */
async function queue(send: Send | 'off') {
  const logbook = await openLogbook(memoryPorts());
  const kept = {
    send,
    asked: 0,
    retries: [] as number[],
    state: { state: 'none' } as HeadStamp,
    during: null as (() => Promise<void>) | null,
  };
  const alone = queueLock();
  const settings = {
    on: true,
    url: 'https://tijd.example/tsr?klant=geheim',
    user: null,
    password: null,
    root: { name: 'wortel.pem', file: base64(readFileSync(authority.root)) },
  };
  const asking = (): Promise<Asked> =>
    authorityOf(settings, {
      settings: () => Promise.resolve(settings),
      send: async (_, request) => {
        kept.asked += 1;
        const { during } = kept;
        kept.during = null;
        await during?.();
        return kept.send === 'off' ? dead(request) : kept.send(request);
      },
      randomBytes: (count) => globalThis.crypto.getRandomValues(new Uint8Array(count)),
      now: () => new Date(),
    });
  const ports: HeadStampPorts = {
    logbook: () => Promise.resolve(logbook),
    authority: () => (kept.send === 'off' ? Promise.resolve(null) : asking()),
    state: {
      read: () => Promise.resolve(structuredClone(kept.state)),
      write: (state) => Promise.resolve(void (kept.state = structuredClone(state))),
    },
    retryIn: (minutes) => kept.retries.push(minutes),
    alone,
    now: () => new Date('2026-11-21T10:00:00.000Z'),
    newId: () => globalThis.crypto.randomUUID(),
  };
  const note = (text: string) =>
    logbook.write(() => ({
      happenings: [{ kind: 'noted', data: { entry: 'e', text, by: null } }],
      files: [],
    }));
  return { logbook, kept, note, stamp: () => stampHead(ports) };
}

type Stamp = Extract<Happening, { kind: 'timestamped' }>['data'];
async function stampsIn(logbook: Logbook): Promise<Stamp[]> {
  const payloads = await Promise.all((await logbook.lines()).map(({ body }) => logbook.payload(body)));
  return payloads.flatMap((bytes) => {
    const event = bytes && decodeEvent(bytes);
    return event?.kind === 'timestamped' ? [event.data] : [];
  });
}

describe('the head of the journal', () => {
  it('is stamped, and the token is kept with what it says', async () => {
    const { logbook, kept, stamp } = await queue(honest);
    const [first] = await logbook.lines();
    await stamp();
    const [data, ...more] = await stampsIn(logbook);
    expect(more).toEqual([]);
    const hash = first ? await lineHash(first) : '';
    expect(data).toMatchObject({
      of: { kind: 'head', seq: 0, hash },
      authority: 'https://tijd.example/tsr',
      state: 'verified',
      policy: '1.2.3.4.1',
      qualified: null,
      detail: expect.stringContaining('klopt, onder wortelcertificaat "Proefdienst wortel') as string,
    });
    const bytes = await logbook.artefact(data?.token?.id ?? '');
    expect(await sha256Hex(bytes ?? new Uint8Array())).toBe(data?.token?.sha256);
    const roots = await readRoots(readFileSync(authority.root));
    expect((await checkToken(bytes ?? new Uint8Array(), { digest: hash, roots })).state).toBe('trusted');
    expect(kept.state).toMatchObject({ state: 'verified', seq: 0, at: data?.genTime });
    expect((await logbook.integrity()).state).not.toBe('lost');
  });

  it('is stamped again only when something happened, once for all that happened', async () => {
    const { kept, note, stamp, logbook } = await queue(honest);
    await stamp();
    await stamp();
    expect(kept.asked).toBe(1);
    await note('een');
    await note('twee');
    await stamp();
    expect(kept.asked).toBe(2);
    expect((await stampsIn(logbook)).map(({ of }) => of.kind === 'head' && of.seq)).toEqual([0, 3]);
  });

  it('is never asked for twice at once; what happens meanwhile shares the next request', async () => {
    const { kept, note, stamp, logbook } = await queue(honest);
    kept.during = async () => {
      await note('tijdens');
      await note('de aanvraag');
    };
    await Promise.all([stamp(), stamp(), stamp()]);
    expect(kept.asked).toBe(2);
    expect(await stampsIn(logbook)).toHaveLength(2);
    expect(kept.state).toMatchObject({ state: 'verified', seq: 3 });
  });

  it('is left alone when switched off', async () => {
    const { kept, stamp, logbook } = await queue('off');
    await stamp();
    expect([kept.asked, kept.state.state, await stampsIn(logbook)]).toEqual([0, 'none', []]);
  });

  it('waits for an authority that does not answer, ever longer, and catches up', async () => {
    const { kept, stamp, logbook } = await queue(dead);
    for (let at = 0; at < 6; at += 1) await stamp();
    expect(kept.retries).toEqual([1, 5, 15, 60, 60, 60]);
    expect(kept.state).toMatchObject({
      state: 'pending',
      why: 'Nog geen tijdstempel: de dienst is niet te bereiken.',
    });
    expect(await stampsIn(logbook)).toEqual([]);
    kept.send = honest;
    await stamp();
    expect(kept.state.state).toBe('verified');
  });

  it('an answer that does not hold is noted once, and not asked for again until something happens', async () => {
    const { kept, note, stamp, logbook } = await queue(lying);
    await stamp();
    await stamp();
    expect(kept.asked).toBe(1);
    expect(kept.state).toMatchObject({
      state: 'failed',
      seq: 0,
      detail: expect.stringContaining('leidt niet') as string,
    });
    const [failed] = await stampsIn(logbook);
    expect(failed).toMatchObject({ state: 'failed' });
    expect(failed?.token).not.toBeNull();
    kept.send = honest;
    await note('nieuws');
    await stamp();
    expect((await stampsIn(logbook)).map(({ state }) => state)).toEqual(['failed', 'verified']);
  });

  it('of another logbook begins anew', async () => {
    const { kept, stamp, logbook } = await queue(honest);
    kept.state = {
      state: 'verified',
      logbook: 'een ander',
      seq: 900,
      at: '2026-01-01T00:00:00.000Z',
      detail: '',
    };
    await stamp();
    expect(kept.state).toMatchObject({ logbook: logbook.id, seq: 0 });
  });
});
