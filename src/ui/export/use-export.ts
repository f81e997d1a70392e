import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportAction, Exported, ExportWords, Progress } from './action.js';

export type ExportState =
  | { readonly state: 'ready' | 'cancelled' }
  | { readonly state: 'busy'; readonly progress: Progress }
  | { readonly state: 'done'; readonly exported: Exported }
  | { readonly state: 'failed'; readonly error: unknown };

/** One export from start to end; leaving the panel ends it. */
export function useExport(entries: readonly string[], make: ExportAction) {
  const [state, setState] = useState<ExportState>({ state: 'ready' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const start = (words: ExportWords): void => {
    const controller = new AbortController();
    work.current = controller;
    setState({ state: 'busy', progress: { done: 0, total: entries.length } });
    make(entries, words, (progress) => setState({ state: 'busy', progress }), controller.signal).then(
      (exported) => setState({ state: 'done', exported }),
      (error: unknown) =>
        setState(controller.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error }),
    );
  };
  return { state, start, cancel: () => work.current?.abort() };
}
