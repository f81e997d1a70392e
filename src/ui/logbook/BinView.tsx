import type { JSX } from 'preact';
import { isBinned, partsOf, type Entry } from '../../core/entry.js';
import { BIN_DAYS } from '../../core/settings.js';
import { formatShortTime } from '../format.js';
import { ManualRow } from '../manual/ManualRow.js';
import { Button } from '../parts/Button.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import type { ReadFile } from '../parts/Picture.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import { hrefOf } from './route.js';
import { Row } from './Row.js';
import { shownCapture, shownManual } from './search.js';

/** When the last of an entry in the bin is erased, ISO 8601 UTC. */
export function erasedFrom(entry: Entry): string | null {
  const last = partsOf(entry)
    .map(({ binnedAt }) => binnedAt)
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  return last ? new Date(Date.parse(last) + BIN_DAYS * 86_400_000).toISOString() : null;
}

interface Props {
  entries: readonly Entry[];
  readFile: ReadFile;
  restore: (entry: string) => Promise<void>;
}

/** Entries that were put in the bin, each with the day it is erased. */
export function BinView({ entries, readFile, restore }: Props): JSX.Element {
  const binned = entries.filter((entry) => partsOf(entry).length > 0 && isBinned(entry));
  const [task, run] = useTask();
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'list' })}>{text('back_to_logbook')}</Link>
      </p>
      <Title focus>{text('bin_title')}</Title>
      <Paragraph>{text('bin_intro')}</Paragraph>
      <TaskStatus task={task} done="restored" />
      {binned.length === 0 && <Paragraph>{text('bin_empty')}</Paragraph>}
      <ul class="rows">
        {binned.map((entry) => {
          const capture = shownCapture(entry);
          const erased = erasedFrom(entry);
          const told = shownManual(entry);
          const actions = (
            <>
              <Button
                describedBy={`author-${entry.id}`}
                disabled={task.state === 'busy'}
                onPress={() => run(() => restore(entry.id))}
              >
                {text('restore')}
              </Button>
              {erased && <span class="quiet">{text('bin_erased_on', formatShortTime(erased))}</span>}
            </>
          );
          if (told)
            return (
              <ManualRow key={entry.id} entry={entry} record={told}>
                {actions}
              </ManualRow>
            );
          return (
            capture && (
              <Row key={entry.id} {...{ entry, capture, readFile }}>
                {actions}
              </Row>
            )
          );
        })}
      </ul>
    </>
  );
}
