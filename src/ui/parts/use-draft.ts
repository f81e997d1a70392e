import { useState } from 'preact/hooks';
import { keepDraft, readDraft, type DraftKind } from './drafts.js';

/** Words that are being typed at an entry: neither a reload nor a page that is closed loses them. Empty words are forgotten at once. */
export function useDraft(kind: DraftKind, entry: string): [string, (words: string) => void] {
  const [words, setWords] = useState(() => readDraft(kind, entry) ?? '');
  const change = (next: string): void => {
    setWords(next);
    keepDraft(kind, entry, next === '' ? null : next);
  };
  return [words, change];
}
