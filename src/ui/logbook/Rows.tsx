import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import { authorName } from '../author.js';
import { formatTime } from '../format.js';
import { ManualRow } from '../manual/ManualRow.js';
import type { ReadFile } from '../parts/Picture.js';
import { text } from '../text.js';
import { Row } from './Row.js';
import { shownCapture, shownManual } from './search.js';
import { keys, type Key } from './Together.js';

interface Props {
  entries: readonly Entry[];
  picked: ReadonlySet<string>;
  pick: (ids: readonly string[], on: boolean) => void;
  /** Entries that were put off. */
  later: readonly string[];
  readFile: ReadFile;
  /** Stands below the buttons of an entry; told whether its text is shown. */
  below?: (entry: Entry, open: boolean) => ComponentChildren;
  /** Marks of an entry beside its facts. */
  tags?: (entry: Entry) => readonly string[];
  /** Entries that are not selected or judged from here. */
  fixed?: ReadonlySet<string>;
  /** A key was pressed on an entry; null: the keys are off. */
  onKey: ((key: Key, entry: string) => void) | null;
}

const NONE: ReadonlySet<string> = new Set();

/** The entries of the list, each with its checkbox. Keys work only while the focus is in one of them (WCAG 2.1.4). */
export function Rows(props: Props): JSX.Element {
  const { entries, picked, pick, later, readFile, below, tags, fixed = NONE, onKey } = props;
  const list = useRef<HTMLUListElement>(null);
  const keyedAt = useRef<number | null>(null);
  const press = (event: KeyboardEvent): void => {
    if (onKey === null || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const key = Object.hasOwn(keys, event.key.toLowerCase()) ? keys[event.key.toLowerCase()] : undefined;
    const row = event.target instanceof Element ? event.target.closest('[data-entry]') : null;
    const entry = row?.getAttribute('data-entry');
    if (!key || !entry || fixed.has(entry)) return;
    event.preventDefault();
    keyedAt.current = entries.filter(({ id }) => !fixed.has(id)).findIndex(({ id }) => id === entry);
    onKey(key, entry);
  };
  useEffect(() => {
    const at = keyedAt.current;
    if (at === null || document.activeElement !== document.body) return;
    // The entry with the focus left the list: the next one has it, so that the keys go on.
    keyedAt.current = null;
    const checks = list.current?.querySelectorAll<HTMLElement>('.row__check') ?? [];
    checks[Math.min(at, checks.length - 1)]?.focus();
  }, [entries]);
  return (
    <ul class="rows" ref={list} onKeyDown={press}>
      {entries.map((entry) => {
        const capture = shownCapture(entry);
        const told = shownManual(entry);
        const shared = {
          entry,
          later: later.includes(entry.id),
          tags: tags?.(entry) ?? [],
          ...(below && { below: (open: boolean) => below(entry, open) }),
          before: !fixed.has(entry.id) && (
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input row__check"
              type="checkbox"
              aria-label={
                capture
                  ? text(
                      'select_entry',
                      authorName(capture.data.post.author),
                      formatTime(capture.data.capturedAt),
                    )
                  : text('select_manual', formatTime(told?.at ?? ''))
              }
              checked={picked.has(entry.id)}
              onChange={() => pick([entry.id], !picked.has(entry.id))}
            />
          ),
        };
        if (told) return <ManualRow key={entry.id} {...shared} record={told} />;
        return capture && <Row key={entry.id} {...{ ...shared, capture, readFile }} />;
      })}
    </ul>
  );
}
