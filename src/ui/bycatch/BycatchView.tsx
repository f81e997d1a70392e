import type { JSX } from 'preact';
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
import { useTask } from '../parts/use-task.js';
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
  const [task, run] = useTask();
  const announced = announcedOf(leaving);
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
        <div class="actions">
          <Button disabled={busy} onPress={() => run(() => keep(announced.map(({ entry }) => entry.id)))}>
            {text('bycatch_keep_all', String(announced.length))}
          </Button>
        </div>
      )}
      <ul class="rows">
        {announced.map(({ entry, on }) => {
          const capture = shownCapture(entry);
          return (
            capture && (
              <Row key={entry.id} {...{ entry, capture, readFile }}>
                <Button
                  describedBy={`author-${entry.id}`}
                  disabled={busy}
                  onPress={() => run(() => keep([entry.id]))}
                >
                  {text('bycatch_keep')}
                </Button>
                <span class="quiet">{text('bycatch_on', formatShortTime(on))}</span>
              </Row>
            )
          );
        })}
      </ul>
    </>
  );
}
