import { useCallback, useRef, useState } from 'preact/hooks';

/** Something that the person started: waiting, at work, done or failed. */
export type Task =
  { readonly state: 'idle' | 'busy' | 'done' } | { readonly state: 'failed'; readonly error: unknown };

/** Runs work that may fail and shows how it went; never leaves a promise unattended. */
export function useTask(): [Task, (work: () => Promise<unknown>) => void] {
  const [task, setTask] = useState<Task>({ state: 'idle' });
  const run = useCallback((work: () => Promise<unknown>): void => {
    setTask({ state: 'busy' });
    work().then(
      () => setTask({ state: 'done' }),
      (error: unknown) => setTask({ state: 'failed', error }),
    );
  }, []);
  return [task, run];
}

/** As `useTask`, for what must not be done twice: what is started while the last is at work is left out, also within one task. */
export function useSingleTask(): [Task, (work: () => Promise<unknown>) => void] {
  const [task, run] = useTask();
  const busy = useRef(false);
  const single = useCallback(
    (work: () => Promise<unknown>): void => {
      if (busy.current) return;
      busy.current = true;
      run(() => work().finally(() => (busy.current = false)));
    },
    [run],
  );
  return [task, single];
}
