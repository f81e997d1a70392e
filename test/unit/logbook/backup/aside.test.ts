import { describe, expect, it } from 'vitest';
import type { Attention } from '../../../../src/core/attention.js';
import { parseReminders, type Reminders } from '../../../../src/core/reminders.js';
import type { Waiting } from '../../../../src/core/waiting.js';
import { openLogbook } from '../../../../src/logbook/open.js';
import type { AsideStores } from '../../../../src/logbook/backup/aside.js';
import aalten from '../../../../src/protocols/nl-aalten.json' with { type: 'json' };
import { protocolOf } from '../../../../src/protocols/index.js';
import {
  addProtocol,
  chooseProtocol,
  openLibrary,
  type ProtocolStore,
} from '../../../../src/protocols/library.js';
import { backupActions } from '../../../../src/ui/backup/action.js';
import { keptValue } from '../../kept-value.js';
import { keptProtocols } from '../../protocols/kept.js';
import { capturePlan, memoryPorts, sampleFile } from '../helper.js';

const link = (id: string): Waiting => ({
  platform: 'x',
  postId: id,
  url: `https://x.com/i/status/${id}`,
  addedAt: '2026-11-20T08:00:00.000Z',
});

function storesOf(
  reminders: Reminders = parseReminders(null),
  waiting: Waiting[] = [],
  attention: Attention = { read: [], later: [] },
  protocols: ProtocolStore = keptProtocols(),
) {
  return {
    reminders: keptValue(reminders),
    waiting: keptValue(waiting),
    attention: keptValue(attention),
    protocols,
  };
}

/** A browser with its own profile, and the files that it saved. */
function profile(aside: AsideStores & { protocols: ProtocolStore }) {
  const journal = memoryPorts();
  const saved: File[] = [];
  const actions = backupActions({
    journal,
    aside,
    using: async (task) => {
      const logbook = await openLogbook(journal);
      try {
        return await task(logbook);
      } finally {
        logbook.close();
      }
    },
    now: () => new Date('2026-11-21T12:00:00.000Z'),
    save: (name, blob) => {
      saved.push(new File([blob], name));
      return Promise.resolve();
    },
    lock: (task) => task(),
  });
  const capture = async (id: string) => {
    const logbook = await openLogbook(journal);
    await logbook.write(capturePlan(id, {}, [await sampleFile(`bestand-${id}`)]));
    logbook.close();
  };
  return { aside, actions, saved, capture };
}

const told = async ({ reminders, waiting, attention }: Omit<AsideStores, 'protocols'>) => ({
  reminders: await reminders.get(),
  waiting: await waiting.get(),
  attention: await attention.get(),
});

const reminders: Reminders = {
  done: ['entry-c1:klacht:2027-02-19'],
  snoozed: { 'entry-c1:dsa_klacht:2027-05-20': '2026-11-25' },
  told: ['entry-c1:klacht:2027-02-19:soon'],
  toldOn: '2026-11-20',
};

it('a backup put back in an empty profile holds what was done, put off, read and waits, the last volume counting', async () => {
  const from = profile(storesOf(reminders, [link('1')], { read: ['entry-c1'], later: [] }));
  await from.capture('c1');
  await from.actions.make(true, () => undefined);
  await from.aside.waiting.change(() => [link('1'), link('2')]);
  await from.aside.attention.change(() => ({ read: ['entry-c1'], later: ['entry-c2'] }));
  await from.capture('c2');
  await from.actions.make(false, () => undefined);
  expect(from.saved.length).toBeGreaterThan(1);

  const to = profile(storesOf());
  await to.actions.restore(from.saved);
  expect(await told(to.aside)).toEqual(await told(from.aside));
});

it('nothing that the other browser had already is lost', async () => {
  const from = profile(storesOf(reminders, [link('1')]));
  await from.capture('c1');
  await from.actions.make(true, () => undefined);
  const own = { ...parseReminders(null), done: ['entry-x:twijfel:2027-01-01'] };
  const to = profile(storesOf(own, [link('9')], { read: ['entry-x'], later: [] }));
  await to.actions.restore(from.saved);
  const after = await told(to.aside);
  expect(after.reminders.done).toEqual([...reminders.done, ...own.done]);
  expect(after.waiting.map(({ postId }) => postId)).toEqual(['1', '9']);
  expect(after.attention.read).toEqual(['entry-x']);
});

describe('protocols from a file', () => {
  const ref = { id: 'nl-verzonnenstad', version: '1' };
  const file = { ...aalten, id: ref.id, bron: { ...aalten.bron, versie: ref.version } };
  const backedUp = async (protocols: ProtocolStore) => {
    const from = profile(storesOf(undefined, undefined, undefined, protocols));
    await from.capture('c1');
    await from.actions.make(true, () => undefined);
    return from.saved;
  };

  it('are there again after a restore, with the choice', async () => {
    const there = keptProtocols();
    await addProtocol(there, JSON.stringify(file));
    await chooseProtocol(there, ref);
    const to = profile(storesOf());
    const restored = await to.actions.restore(await backedUp(there));
    expect(restored.protocols).toEqual({ taken: [], unread: 0 });
    const { all, chosen } = await openLibrary(to.aside.protocols);
    expect(protocolOf(ref, all)).toEqual(chosen);
    expect(await to.aside.protocols.read()).toEqual(await there.read());
  });

  it('that this build cannot read keep nothing else away, and it is said', async () => {
    const saved = await backedUp(keptProtocols({ chosen: null, files: [{ schema: 'norm-schema/9' }, file] }));
    const to = profile(storesOf());
    const restored = await to.actions.restore(saved);
    expect(restored).toMatchObject({ lines: 2, protocols: { taken: [], unread: 1 } });
    expect(protocolOf(ref, (await openLibrary(to.aside.protocols)).all)).not.toBeNull();
  });

  it('are not in a backup of who has none, and those here stay when it is put back', async () => {
    const saved = await backedUp(keptProtocols());
    const here = keptProtocols();
    await addProtocol(here, JSON.stringify(file));
    const before = await here.read();
    const to = profile(storesOf(undefined, undefined, undefined, here));
    expect(await to.actions.restore(saved)).not.toHaveProperty('protocols');
    expect(await here.read()).toEqual(before);
    expect(await new Blob(saved).text()).not.toContain('protocols');
  });
});
