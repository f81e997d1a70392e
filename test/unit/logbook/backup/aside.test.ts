import { expect, it } from 'vitest';
import type { Attention } from '../../../../src/core/attention.js';
import { parseReminders, type Reminders } from '../../../../src/core/reminders.js';
import type { Waiting } from '../../../../src/core/waiting.js';
import { openLogbook } from '../../../../src/logbook/open.js';
import type { AsideStores } from '../../../../src/logbook/backup/aside.js';
import { backupActions } from '../../../../src/ui/backup/action.js';
import { capturePlan, memoryPorts, sampleFile } from '../helper.js';

const kept = <T>(first: T): { get: () => Promise<T>; set: (value: T) => Promise<void> } => {
  let value = first;
  return {
    get: () => Promise.resolve(value),
    set: (next) => {
      value = structuredClone(next);
      return Promise.resolve();
    },
  };
};

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
): AsideStores {
  return { reminders: kept(reminders), waiting: kept(waiting), attention: kept(attention) };
}

/** A browser with its own profile, and the files that it saved. */
function profile(aside: AsideStores) {
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

const told = async ({ reminders, waiting, attention }: AsideStores) => ({
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
  await from.aside.waiting.set([link('1'), link('2')]);
  await from.aside.attention.set({ read: ['entry-c1'], later: ['entry-c2'] });
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
