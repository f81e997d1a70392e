import { beforeEach, describe, expect, it } from 'vitest';
import { addressingsOf } from '../../../src/core/addressing.js';
import type { Entry } from '../../../src/core/entry.js';
import { found } from '../../../src/core/field.js';
import { addressedAt, afterwardsOf } from '../../../src/dossier/plan/afterwards.js';
import { openLogbook } from '../../../src/logbook/open.js';
import type { Logbook } from '../../../src/logbook/ports.js';
import { defaultProtocol } from '../../../src/protocols/index.js';
import { dossierActions } from '../../../src/ui/dossier/actions.js';
import { entryActions } from '../../../src/ui/logbook/actions.js';
import { logbookPatterns } from '../../../src/ui/patterns/pattern-entries.js';
import { add, backedUp, checked } from '../logbook/backup/helper.js';
import { memoryPorts, sampleCapture, tamper, type MemoryPorts } from '../logbook/helper.js';
import { restoreBackup } from '../../../src/logbook/backup/restore.js';

const protocol = defaultProtocol();
const by = () => Promise.resolve('R. Voorbeeld');
const ASKED = '2026-11-10T09:00:00.000Z';

let ports: MemoryPorts;
let logbook: Logbook;
const actions = () => entryActions(logbook, { protocol, protocols: [protocol], by });
const dossiers = () =>
  dossierActions(logbook, {
    ...{ by, newId: () => '11111111-2222-4333-8444-555555555555', now: () => new Date() },
    ...{ anchor: () => Promise.resolve(''), save: () => Promise.resolve() },
    ...{ pdf: () => Promise.reject(new Error('no')), addressOf: () => Promise.resolve(null) },
  });

/** Two posts of one account, before and after it was addressed. */
async function capture(entry: string, day: number): Promise<void> {
  const { post, ...rest } = sampleCapture(entry, { entry, postId: `90${day}` });
  const author = { ...post.author, accountId: found('42', 'page-data' as const) };
  const machine = found(`2026-11-${day}T08:00:00.000Z`, 'dom' as const);
  const postedAt = { shown: null, machine, fromId: null };
  await add(logbook, { kind: 'captured', data: { ...rest, post: { ...post, author, postedAt } } });
}
const judge = (
  entry: string,
  corrected: { at: string; outcome: 'corrected' | 'not-corrected' | null } | null,
) =>
  actions().judge(entry, {
    category: 'emotie_beleid',
    corrected: corrected && { ...corrected, proof: null },
  });
const entryOf = async (id: string): Promise<Entry> => {
  const entry = await logbook.entry(id);
  if (!entry) throw new Error('no entry');
  return entry;
};
const rules = async () =>
  logbookPatterns(await logbook.entries(), {
    ...{ protocol, protocolOf: () => protocol, proposals: false },
  }).accounts.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
const lineOf = async (id: string) => addressingsOf(await entryOf(id)).at(-1)?.seq ?? -1;

beforeEach(async () => {
  ports = memoryPorts();
  logbook = await openLogbook(ports);
  await capture('eerst', 9);
  await capture('daarna', 12);
});

describe('a date of addressing that a judgement gives', () => {
  it('counts no more once it is withdrawn; its line stays, and a line of its own says who and when', async () => {
    await judge('eerst', { at: ASKED, outcome: 'not-corrected' });
    await judge('daarna', null);
    expect(await rules()).toEqual(['na-aanspreken']);
    const before = await logbook.lines();
    const line = await lineOf('eerst');
    await actions().withdrawAddressing('eerst', line, []);

    expect(await rules()).toEqual([]);
    const entry = await entryOf('eerst');
    expect(addressedAt(entry)).toBeNull();
    expect(afterwardsOf(await logbook.entries())).toBeNull();
    expect((await logbook.lines()).slice(0, -1)).toEqual(before);
    expect(entry.judgements.at(-1)?.data.corrected?.at).toBe(ASKED);
    expect(entry.withdrawals).toMatchObject([
      { seq: before.length, data: { entry: 'eerst', line, by: 'R. Voorbeeld' } },
    ]);
    expect(await logbook.integrity()).toEqual({ state: 'intact' });
  });

  it('is withdrawn once, and nothing that gives no date is', async () => {
    await judge('eerst', { at: ASKED, outcome: null });
    await judge('daarna', null);
    const line = await lineOf('eerst');
    await actions().withdrawAddressing('eerst', line, []);
    const { length } = await logbook.lines();
    await actions().withdrawAddressing('eerst', line, []);
    await actions().withdrawAddressing('eerst', 0, []);
    await actions().withdrawAddressing('daarna', line, []);
    expect(await logbook.lines()).toHaveLength(length);
  });

  it('brings back the date that it replaced, with what was said of it; until that is withdrawn too', async () => {
    const first = '2026-11-10T08:00:00.000Z';
    await judge('eerst', { at: first, outcome: 'corrected' });
    await judge('eerst', { at: ASKED, outcome: 'not-corrected' });
    await judge('eerst', { at: '2026-11-11T09:00:00.000Z', outcome: null });
    const lines = addressingsOf(await entryOf('eerst')).map(({ seq }) => seq);
    const dates = async () =>
      addressingsOf(await entryOf('eerst')).map(({ replaced, restored }) => [replaced, restored]);
    const withdraw = (place: number) => actions().withdrawAddressing('eerst', lines[place] ?? -1, []);

    await withdraw(2);
    expect(addressedAt(await entryOf('eerst'))).toBe(ASKED);
    expect(afterwardsOf([await entryOf('eerst')])).toBe('gaat_door');
    expect(await dates()).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    await withdraw(1);
    expect(addressedAt(await entryOf('eerst'))).toBe(first);
    expect(afterwardsOf([await entryOf('eerst')])).toBe('gestopt');
    await withdraw(0);
    expect(addressedAt(await entryOf('eerst'))).toBeNull();
    expect(afterwardsOf([await entryOf('eerst')])).toBeNull();
    await judge('eerst', { at: ASKED, outcome: null });
    expect(addressedAt(await entryOf('eerst'))).toBe(ASKED);
  });

  it('says nothing again where a later judgement named no date', async () => {
    await judge('eerst', { at: ASKED, outcome: 'corrected' });
    await judge('eerst', null);
    await judge('eerst', { at: '2026-11-11T09:00:00.000Z', outcome: 'corrected' });
    await actions().withdrawAddressing('eerst', await lineOf('eerst'), []);
    expect(addressedAt(await entryOf('eerst'))).toBe(ASKED);
    expect(afterwardsOf([await entryOf('eerst')])).toBeNull();
  });

  it('stays withdrawn after a rebuild and in a backup, and leaves with its entry', async () => {
    await judge('eerst', { at: ASKED, outcome: null });
    await actions().withdrawAddressing('eerst', await lineOf('eerst'), []);
    const withdrawals = (await entryOf('eerst')).withdrawals;
    const backup = await checked(await backedUp(logbook));
    expect(backup.findings).toEqual([]);
    const to = memoryPorts();
    await openLogbook(to);
    await restoreBackup(to, backup);
    expect((await (await openLogbook(to)).entry('eerst'))?.withdrawals).toEqual(withdrawals);

    await tamper(ports.databaseName, 'views', (store) => store.clear());
    await tamper(ports.databaseName, 'meta', (store) => store.delete('views'));
    logbook = await openLogbook(ports);
    expect((await entryOf('eerst')).withdrawals).toEqual(withdrawals);
    const body = (await logbook.lines())[withdrawals[0]?.seq ?? 0]?.body ?? '';
    await add(logbook, { kind: 'binned', data: { entry: 'eerst', captures: ['eerst'], reason: 'person' } });
    await logbook.eraseBinned(new Date('2027-03-01T00:00:00.000Z'));
    expect(await logbook.payload(body)).toBeNull();
  });
});

describe('a norm statement', () => {
  const words = { draft: null, text: 'Wilt u stoppen?', reply: null, noticed: 'unknown' as const };
  const subject = (id: string) => ({ on: 'dossier' as const, id });

  it('that was noted by mistake counts no more, and its step of the plan is open again', async () => {
    await judge('daarna', null);
    const id = await dossiers().make(['eerst', 'daarna'], 'selection', 'x');
    await dossiers().address(subject(id), { entry: 'eerst', at: ASKED, ...words }, 'aanspreken');
    expect(await rules()).toEqual(['na-aanspreken']);
    await actions().withdrawAddressing('eerst', await lineOf('eerst'), [id]);
    expect(await rules()).toEqual([]);
    const states = async () => (await logbook.dossiers())[0]?.steps.map(({ data }) => data.state);
    expect(await states()).toEqual(['done', 'open']);

    await dossiers().address(subject(id), { entry: 'eerst', at: ASKED, ...words }, 'aanspreken');
    const line = await lineOf('eerst');
    const again = { at: ASKED, whom: null, reference: null, note: null };
    await dossiers().step(subject(id), { step: 'aanspreken', state: 'done', ...again });
    await actions().withdrawAddressing('eerst', line, [id]);
    // What the person said of the step since then stands.
    expect(await states()).toEqual(['done', 'open', 'done', 'done']);
  });
});
