import { setInterval } from 'node:timers/promises';

export interface WaitOptions {
  /** Milliseconds; 15 000 when not given. */
  readonly timeout?: number;
  /** What is waited for, for the error message. */
  readonly what?: string;
}

/**
 * Asks `condition` until it gives something other than null, undefined or false, and returns that. An error that it
 * throws counts as "not yet" and is named when the time is over.
 */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  { timeout = 15_000, what = 'de voorwaarde' }: WaitOptions = {},
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + timeout;
  let cause: unknown;
  const ask = async () => {
    try {
      return await condition();
    } catch (error) {
      cause = error;
      return null;
    }
  };
  const first = await ask();
  if (given(first)) return first;
  for await (const _ of setInterval(50)) {
    const value = await ask();
    if (given(value)) return value;
    if (Date.now() > end) break;
  }
  throw new Error(`Na ${timeout / 1000} s nog niet gezien: ${what}`, { cause });
}

function given<T>(value: T): value is Exclude<T, null | undefined | false> {
  return value !== null && value !== undefined && value !== false;
}
