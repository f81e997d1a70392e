import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { leavingDays } from '../../core/bycatch.js';
import type { Entry } from '../../core/entry.js';
import { formatShortTime } from '../format.js';
import { hrefOf } from '../logbook/route.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { countText, text } from '../text.js';

/** Entries with the day on which they leave, the first day first. */
export function announcedOf(leaving: readonly Entry[]): { entry: Entry; on: string }[] {
  const days = leavingDays(leaving);
  return leaving
    .flatMap((entry) => {
      const on = days.get(entry.id);
      return on === undefined ? [] : [{ entry, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Says beforehand in the list how many entries leave, and when the first of them does. */
export function BycatchNotice({ leaving }: { leaving: readonly Entry[] }): JSX.Element | null {
  const announced = announcedOf(leaving);
  const [first] = announced;
  if (!first) return null;
  return (
    <Notice tone="info" title={countText(announced.length, 'bycatch_leaves_one', 'bycatch_leaves_many')}>
      <p>{text('bycatch_leaves_on', formatShortTime(first.on))}</p>
      <p class="actions">
        <Link href={hrefOf({ at: 'bycatch' })}>{text('bycatch_see')}</Link>
      </p>
    </Notice>
  );
}

interface EntryProps {
  entry: Entry;
  /** What leaves by itself, this entry with it or not. */
  leaving: readonly Entry[];
  keep: () => Promise<void>;
}

/** The first heading after an element: where who reads on comes next. */
const headingAfter = (element: Element): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('main h2')].find(
    (heading) => element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

/** At an entry that leaves by itself: when, and the way to keep it. Nothing at one that stays, unless it was kept just here. */
export function EntryLeaves({ entry, leaving, keep }: EntryProps): JSX.Element | null {
  const [task, run] = useTask();
  const panel = useRef<HTMLElement>(null);
  const leaves = leaving.includes(entry);
  const on = leavingDays(leaving).get(entry.id);
  useEffect(() => {
    if (leaves || !panel.current || document.activeElement !== document.body) return;
    // The button went with what it was for: on with what comes after.
    const next = headingAfter(panel.current);
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  }, [leaves]);
  if (!leaves && task.state === 'idle') return null;
  return (
    <section class="panel" ref={panel}>
      {leaves && (
        <>
          <p>{on === undefined ? text('bycatch_entry') : text('bycatch_entry_on', formatShortTime(on))}</p>
          <div class="actions">
            <Button disabled={task.state === 'busy'} onPress={() => run(keep)}>
              {text('bycatch_keep')}
            </Button>
          </div>
        </>
      )}
      <TaskStatus task={task} done="bycatch_kept" />
    </section>
  );
}
