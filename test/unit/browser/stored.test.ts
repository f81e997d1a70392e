import { beforeEach, expect, it, vi } from 'vitest';
import { queueLock } from '../logbook/helper.js';

const storage = vi.hoisted(() => new Map<string, string>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: (key: string) =>
          Promise.resolve(storage.has(key) ? { [key]: JSON.parse(storage.get(key) ?? '') as unknown } : {}),
        set: (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) storage.set(key, JSON.stringify(value));
          return Promise.resolve();
        },
      },
    },
  },
}));

beforeEach(() => {
  storage.clear();
  const locks = new Map<string, ReturnType<typeof queueLock>>();
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, task: () => Promise<unknown>) => {
        const lock = locks.get(name) ?? queueLock();
        locks.set(name, lock);
        return lock(task);
      },
    },
  });
});

/** The stores of one tab; each call is another tab on the same storage. */
async function tab() {
  vi.resetModules();
  const [{ attentionStore }, { reminderStore }, { waitingStore }, { settingsStore }] = await Promise.all([
    import('../../../src/browser/attention.js'),
    import('../../../src/browser/reminders.js'),
    import('../../../src/browser/waiting.js'),
    import('../../../src/browser/settings.js'),
  ]);
  return { attentionStore, reminderStore, waitingStore, settingsStore };
}
const two = async () => [await tab(), await tab()] as const;
const link = (id: string) => ({
  platform: 'x' as const,
  postId: id,
  url: `https://x.com/i/status/${id}`,
  addedAt: '2026-11-20T08:00:00.000Z',
});

it('keeps what two tabs read or put off at the same time', async () => {
  const [one, other] = await two();
  await Promise.all([
    one.attentionStore.change((now) => ({ ...now, read: [...now.read, 'a'] })),
    other.attentionStore.change((now) => ({ ...now, later: [...now.later, 'b'] })),
  ]);
  expect(await one.attentionStore.get()).toEqual({ read: ['a'], later: ['b'] });
});

it('keeps what two tabs called done at the same time', async () => {
  const [one, other] = await two();
  await Promise.all([
    one.reminderStore.change((now) => ({ ...now, done: [...now.done, 'a'] })),
    other.reminderStore.change((now) => ({ ...now, done: [...now.done, 'b'] })),
  ]);
  expect((await other.reminderStore.get()).done).toEqual(['a', 'b']);
});

it('keeps the links that two tabs add at the same time', async () => {
  const [one, other] = await two();
  await Promise.all([
    one.waitingStore.change((now) => [...now, link('1')]),
    other.waitingStore.change((now) => [...now, link('2')]),
  ]);
  expect(await one.waitingStore.get()).toEqual([link('1'), link('2')]);
});

it('keeps the settings that two tabs change at the same time, and goes on after a change that failed', async () => {
  const [one, other] = await two();
  const failing = one.settingsStore.change(() => {
    throw new Error('refused');
  });
  await expect(failing).rejects.toThrow('refused');
  await Promise.all([
    one.settingsStore.change((now) => ({ ...now, name: 'Ina' })),
    other.settingsStore.change((now) => ({ ...now, role: 'raadslid' })),
  ]);
  expect(await one.settingsStore.get()).toMatchObject({ name: 'Ina', role: 'raadslid' });
});
