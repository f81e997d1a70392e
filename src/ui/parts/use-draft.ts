import { useState } from 'preact/hooks';

const nothing = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** The tab's own storage; a browser may refuse it, and then a draft is not kept. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return globalThis.sessionStorage;
  } catch {
    return nothing;
  }
}

/**
 * Words that are being typed, kept as long as the tab: a reload does not lose them, closing the tab forgets them. `name`
 * says what they are about. Empty words are forgotten at once.
 */
export function useDraft(name: string): [string, (words: string) => void] {
  const key = `draft ${name}`;
  const [words, setWords] = useState(() => storage().getItem(key) ?? '');
  const change = (next: string): void => {
    setWords(next);
    try {
      if (next === '') storage().removeItem(key);
      else storage().setItem(key, next);
    } catch {
      // A full storage keeps nobody from typing; what was kept before would come back as if it were the last.
      storage().removeItem(key);
    }
  };
  return [words, change];
}
