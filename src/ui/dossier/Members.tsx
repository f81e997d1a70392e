import type { JSX } from 'preact';
import { judgementOf, type Entry } from '../../core/entry.js';
import { useProtocolOf } from '../known-protocols.js';
import { hrefOf } from '../logbook/route.js';
import { shownCapture } from '../logbook/search.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { countText, text } from '../text.js';
import { judgementLabel, platformName } from '../words.js';

interface Props {
  entries: readonly Entry[];
  shown: boolean;
  onShown: (shown: boolean) => void;
  remove: (entry: string) => Promise<void>;
}

/** What is in the dossier: who and when, none of the words. */
export function Members({ entries, shown, onShown, remove }: Props): JSX.Element {
  const protocolOf = useProtocolOf();
  const [task, run] = useTask();
  return (
    <details class="panel" open={shown} onToggle={(event) => onShown(event.currentTarget.open)}>
      <summary>{countText(entries.length, 'dossier_members_one', 'dossier_members_many')}</summary>
      <TaskStatus task={task} done="dossier_removed" />
      <ul class="list">
        {shown &&
          entries.map((entry) => {
            const capture = shownCapture(entry)?.data;
            const judged = judgementOf(entry)?.data;
            if (!capture) return null;
            return (
              <li key={entry.id}>
                <span id={`member-${entry.id}`}>
                  <Link href={hrefOf({ at: 'entry', id: entry.id })}>
                    <AuthorName author={capture.post.author} />
                  </Link>
                </span>{' '}
                <span class="quiet">
                  {platformName(capture.post.platform)}, <Moment iso={capture.capturedAt} short />
                </span>{' '}
                <span class={judged ? 'tag tag--set' : 'tag'}>
                  {judged ? judgementLabel(protocolOf(judged.protocol), judged.category) : text('not_judged')}
                </span>{' '}
                <Button
                  look="subtle"
                  describedBy={`member-${entry.id}`}
                  disabled={task.state === 'busy'}
                  onPress={() => run(() => remove(entry.id))}
                >
                  {text('dossier_remove')}
                </Button>
              </li>
            );
          })}
      </ul>
    </details>
  );
}
