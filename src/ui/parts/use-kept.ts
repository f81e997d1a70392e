import { useRef, useState } from 'preact/hooks';

/** Where a form is kept until it is stored, and what it is when nothing was filled in. */
export interface Keeping<T> {
  readonly blank: T;
  /** What was filled in earlier and not stored; null: nothing, or it holds no more. */
  read: () => T | null;
  /** Null: forget it. */
  keep: (draft: T | null) => void;
}

export interface Kept<T> {
  readonly draft: T;
  readonly change: (part: Partial<T>) => void;
  /** What came of an earlier opening of the page: it stands in the form, or the person cleared it; null: nothing. */
  readonly earlier: 'kept' | 'cleared' | null;
  /** Empties the form at the person's wish. */
  readonly clear: () => void;
  /** Empties the form: what it said is stored. */
  readonly stored: () => void;
}

/** Whether a form says nothing but what it said before anything was filled in. */
export const isBlank = <T extends object>(draft: T, blank: T): boolean =>
  (Object.keys(blank) as (keyof T)[]).every(
    (part) => JSON.stringify(draft[part]) === JSON.stringify(blank[part]),
  );

/** A form whose answers so far are kept on this device until they are stored: neither a reload nor a closed page loses them. */
export function useKept<T extends object>({ blank, read, keep }: Keeping<T>): Kept<T> {
  const [first] = useState(() => {
    const kept = read();
    return kept === null || isBlank(kept, blank) ? null : kept;
  });
  const [draft, setDraft] = useState(first ?? blank);
  const [earlier, setEarlier] = useState<Kept<T>['earlier']>(first && 'kept');
  const newest = useRef(draft);
  const put = (next: T, state: Kept<T>['earlier']): void => {
    newest.current = next;
    setDraft(next);
    setEarlier(state);
    keep(isBlank(next, blank) ? null : next);
  };
  return {
    draft,
    change: (part) => put({ ...newest.current, ...part }, earlier === 'cleared' ? null : earlier),
    earlier,
    clear: () => put(blank, 'cleared'),
    stored: () => put(blank, null),
  };
}
