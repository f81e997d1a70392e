import { describe, expect, it } from 'vitest';
import type { Head, Line } from '../../../src/core/journal.js';
import { lineHash, makeLine } from '../../../src/evidence/chain.js';
import { sign } from '../../../src/evidence/keys.js';
import { openLogbook } from '../../../src/logbook/open.js';
import { capturePlan, memoryPorts, tamper, type MemoryPorts } from '../../unit/logbook/helper.js';

type Change = (book: { lines: Line[]; put: Put; ports: MemoryPorts }) => Promise<unknown>;
type Put = (...lines: Line[]) => Promise<unknown>;

const OTHER = 'ab'.repeat(32);

/** A line on this head, signed by the logbook's own key: what a program on the same computer could make. */
async function signed(ports: MemoryPorts, head: Head): Promise<Line> {
  const row = (await tamper(ports.databaseName, 'keys', (store) => store.get('signing'))) as {
    privateKey: CryptoKey;
  };
  return (await makeLine(head, OTHER, (bytes) => sign(row.privateKey, bytes))).line;
}

/** A logbook of lines 0-4, changed behind its back and opened again. */
async function after(change: Change) {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  for (const at of [1, 2, 3, 4]) await logbook.write(capturePlan(`c${at}`));
  const lines = await logbook.lines();
  logbook.close();
  const put: Put = (...rows) =>
    Promise.all(rows.map((row) => tamper(ports.databaseName, 'lines', (store) => store.put(row))));
  await change({ lines, put, ports });
  return (await openLogbook(ports)).integrity();
}

describe('what was done to the stored journal is located by line', () => {
  it.each<[string, Change, { reason: string; detail: string }]>([
    [
      'line 2 edited',
      ({ lines, put }) => put({ ...lines[2]!, body: OTHER }),
      { reason: 'broken', detail: 'line 2: bad-signature; line 2: payload-missing; line 3: prev-mismatch' },
    ],
    [
      'line 2 deleted',
      ({ ports }) => tamper(ports.databaseName, 'lines', (store) => store.delete(2)),
      { reason: 'broken', detail: 'line 3: seq-gap; line 3: prev-mismatch' },
    ],
    [
      'lines 2 and 3 in the other order',
      ({ lines, put }) => put({ ...lines[3]!, seq: 2 }, { ...lines[2]!, seq: 3 }),
      {
        reason: 'broken',
        detail:
          'line 2: prev-mismatch; line 2: bad-signature; line 3: prev-mismatch; line 3: bad-signature; line 4: prev-mismatch',
      },
    ],
    [
      'line 2 replayed at the end',
      ({ lines, put }) => put({ ...lines[2]!, seq: 5 }),
      { reason: 'broken', detail: 'line 5: prev-mismatch; line 5: bad-signature' },
    ],
    [
      'truncated after line 2',
      ({ ports }) => tamper(ports.databaseName, 'lines', (store) => store.delete(IDBKeyRange.lowerBound(3))),
      { reason: 'shorter', detail: 'the mirror knows line 4, the journal ends at 2' },
    ],
    [
      'forked at line 4, signed with the own key',
      async ({ lines, put, ports }) => put(await signed(ports, { seq: 3, hash: await lineHash(lines[3]!) })),
      { reason: 'other-chain', detail: 'line 4 is not the one the mirror knows; line 4: payload-missing' },
    ],
    [
      'a mirror of another chain',
      ({ ports }) =>
        Promise.resolve(void (ports.stored = { ...ports.stored!, head: { seq: 3, hash: OTHER } })),
      { reason: 'other-chain', detail: 'line 3 is not the one the mirror knows' },
    ],
    [
      'a mirror that is ahead',
      ({ ports }) =>
        Promise.resolve(void (ports.stored = { ...ports.stored!, head: { seq: 9, hash: OTHER } })),
      { reason: 'shorter', detail: 'the mirror knows line 9, the journal ends at 4' },
    ],
  ])('%s', async (_name, change, expected) => {
    expect(await after(change)).toEqual({ state: 'lost', ...expected });
  });
});
