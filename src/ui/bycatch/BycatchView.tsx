import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BYCATCH_DAYS } from '../../core/bycatch.js';
import type { Entry } from '../../core/entry.js';
import { formatShortTime } from '../format.js';
import { hrefOf } from '../logbook/route.js';
import { Row } from '../logbook/Row.js';
import { shownCapture } from '../logbook/search.js';
import { Button } from '../parts/Button.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import type { ReadFile } from '../parts/Picture.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useSingleTask } from '../parts/use-task.js';
import { text } from '../text.js';
import { announcedOf } from './BycatchNotice.js';

interface Props {
  /** What leaves by itself, announced or not. */
  leaving: readonly Entry[];
  readFile: ReadFile;
  keep: (entries: readonly string[]) => Promise<void>;
}

/** What leaves by itself, each with its day and a way to keep it. */
export function BycatchView({ leaving, readFile, keep }: Props): JSX.Element {
  const [task, run] = useSingleTask();
  const announced = announcedOf(leaving);
  const list = useRef<HTMLUListElement>(null);
  const keptAt = useRef<number | null>(null);
  const keepAt = (at: number, entries: readonly string[]): void => {
    keptAt.current = at;
    run(() => keep(entries));
  };
  useEffect(() => {
    const at = keptAt.current;
    if (at === null || document.activeElement !== document.body) return;
    // What was kept left the list with its button: on with the next one, or to the title when there is none.
    keptAt.current = null;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-keep] button') ?? [];
    (buttons[Math.min(at, buttons.length - 1)] ?? document.querySelector('h1'))?.focus();
  }, [leaving]);
  const busy = task.state === 'busy';
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'list' })}>{text('back_to_logbook')}</Link>
      </p>
      <Title focus>{text('bycatch_title')}</Title>
      <Paragraph>{text('bycatch_intro', String(BYCATCH_DAYS))}</Paragraph>
      <TaskStatus task={task} done="bycatch_kept" />
      {announced.length === 0 && <Paragraph>{text('bycatch_empty')}</Paragraph>}
      {announced.length > 1 && (
        <div class="actions actions--list">
          <Button
            disabled={busy}
            onPress={() =>
              keepAt(
                0,
                announced.map(({ entry }) => entry.id),
              )
            }
          >
            {text('bycatch_keep_all', String(announced.length))}
          </Button>
        </div>
      )}
      <ul class="rows" ref={list}>
        {announced.map(({ entry, on }, at) => {
          const capture = shownCapture(entry);
          return (
            capture && (
              <Row key={entry.id} {...{ entry, capture, readFile }}>
                <span data-keep>
                  <Button
                    describedBy={`author-${entry.id}`}
                    disabled={busy}
                    onPress={() => keepAt(at, [entry.id])}
                  >
                    {text('bycatch_keep')}
                  </Button>
                </span>
                <span class="quiet">{text('bycatch_on', formatShortTime(on))}</span>
              </Row>
            )
          );
        })}
      </ul>
    </>
  );
}
