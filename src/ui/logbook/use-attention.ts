import { useCallback, useEffect, useState } from 'preact/hooks';
import { marked, parseAttention, type Attention, type AttentionStore } from '../../core/attention.js';

/**
 * What this person read and put off, and how to change it. `kept`: false when that could not be read or stored; then a
 * change holds until the page closes.
 */
export function useAttention(store: AttentionStore): {
  attention: Attention;
  kept: boolean;
  mark: (list: keyof Attention, entries: readonly string[]) => void;
} {
  const [attention, setAttention] = useState<Attention>(() => parseAttention(null));
  const [kept, setKept] = useState(true);
  useEffect(() => {
    store.get().then(setAttention, () => setKept(false));
  }, [store]);
  const mark = useCallback(
    (list: keyof Attention, entries: readonly string[]): void => {
      setAttention((before) => marked(before, list, entries));
      store
        .change((now) => marked(now, list, entries))
        .then(
          () => setKept(true),
          () => setKept(false),
        );
    },
    [store],
  );
  return { attention, kept, mark };
}
