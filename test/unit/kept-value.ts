import { vi } from 'vitest';

/** A value kept as the browser keeps it; `set` tells what it became. */
export function keptValue<T>(first: T) {
  let value = first;
  const set = vi.fn((next: T): Promise<void> => {
    value = structuredClone(next);
    return Promise.resolve();
  });
  return {
    get: vi.fn(() => Promise.resolve(value)),
    set,
    change: async (step: (now: T) => T): Promise<T> => {
      const next = step(value);
      await set(next);
      return next;
    },
  };
}
