import type { JSX } from 'preact';
import { judgementOf, type Entry } from '../../core/entry.js';
import { useProtocolOf } from '../known-protocols.js';
import { nameOf } from '../logbook/name.js';
import { hrefOf } from '../logbook/route.js';
import { Button } from '../parts/Button.js';
import { Fact, Facts } from '../parts/Facts.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import { judgementLabel } from '../words.js';
import type { PoliceActions } from './actions.js';

/** Threats to be known before an aangifte: each in a summary without its words, which is enough to confirm. */
export function ConfirmThreats({
  entries,
  police,
}: {
  entries: readonly Entry[];
  police: PoliceActions;
}): JSX.Element | null {
  const [task, run] = useTask();
  if (entries.length === 0) return null;
  const confirm = (how: 'whole' | 'summary') => (): void => run(() => police.confirm(entries, how));
  return (
    <section class="panel" aria-labelledby="threats-title">
      <Heading id="threats-title" focus>
        {text('threats_title')}
      </Heading>
      <Paragraph>{text('threats_why')}</Paragraph>
      <ul class="list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Summary entry={entry} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button disabled={task.state === 'busy'} onPress={confirm('summary')}>
          {text('threats_summary')}
        </Button>
        <Button disabled={task.state === 'busy'} onPress={confirm('whole')}>
          {text('threats_whole')}
        </Button>
      </div>
      <TaskStatus task={task} done="known_saved" />
    </section>
  );
}

/** Who, when, and what the person who judged it wrote down. None of the words of the post. */
function Summary({ entry }: { entry: Entry }): JSX.Element {
  const protocolOf = useProtocolOf();
  const judged = judgementOf(entry)?.data;
  const said = [
    ['judged_threatened', judged?.threatened],
    ['judged_aimed_at', judged?.aimedAt],
    ['judged_condition', judged?.condition],
  ] as const;
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'entry', id: entry.id })}>
          <bdi>{nameOf(entry)}</bdi>
        </Link>{' '}
        {judged && (
          <span class="tag tag--set">{judgementLabel(protocolOf(judged.protocol), judged.category)}</span>
        )}
      </p>
      <Facts>
        {said.map(
          ([name, value]) =>
            value && (
              <Fact key={name} name={text(name)}>
                <bdi>{value}</bdi>
              </Fact>
            ),
        )}
      </Facts>
    </>
  );
}
