import { Failure } from '../../core/failure.js';

/** How often a call is repeated when the background was stopped in the middle of it. */
const RESENDS = 4;
/** Room for the background to come down before it is called again; grows with each failure. Milliseconds. */
const PAUSE_MS = 300;

/** Repeats a call that broke off: the background may have been stopped; it starts again when it is called. */
export async function again<T>(call: () => Promise<T>): Promise<T> {
  for (let failed = 1; ; failed++) {
    try {
      return await call();
    } catch (error) {
      if (error instanceof Failure || failed > RESENDS) throw error;
      await new Promise((resolve) => setTimeout(resolve, failed * PAUSE_MS));
    }
  }
}
