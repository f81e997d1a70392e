type Stop = () => void | Promise<void>;

const running = new Set<Stop>();
let listening = false;
let leaving = false;

/** True from Ctrl-C on: start nothing more. */
export const isLeaving = (): boolean => leaving;

/**
 * Remembers how to stop something that was started; it also runs on Ctrl-C. Returns a function that stops it now, once.
 */
export function stopLater(stop: Stop): () => Promise<void> {
  listen();
  running.add(stop);
  return async () => {
    if (running.delete(stop)) await stop();
  };
}

/** Stops everything that still runs, the last started first; what cannot be stopped does not keep the rest alive. */
export async function stopAll(): Promise<void> {
  const errors: unknown[] = [];
  for (const stop of [...running].reverse()) {
    if (!running.delete(stop)) continue;
    await Promise.resolve()
      .then(stop)
      .catch((error: unknown) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, 'Niet alles kon worden gestopt.');
}

function listen(): void {
  if (listening) return;
  listening = true;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      leaving = true;
      const leave = () => process.exit(code);
      stopAll().then(leave, leave);
    });
  }
}
