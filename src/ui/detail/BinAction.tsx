import type { JSX } from 'preact';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';

interface Props {
  binned: boolean;
  bin: () => Promise<void>;
  restore: () => Promise<void>;
}

/** Into the bin, or out of it again. */
export function BinAction({ binned, bin, restore }: Props): JSX.Element {
  const [task, run] = useTask();
  return (
    <section class="panel" aria-labelledby="bin-title">
      <Heading id="bin-title">{text('bin_title')}</Heading>
      <Paragraph>{text(binned ? 'bin_is_in' : 'bin_what')}</Paragraph>
      <Button disabled={task.state === 'busy'} onPress={() => run(binned ? restore : bin)}>
        {text(binned ? 'restore' : 'to_bin')}
      </Button>
      <TaskStatus task={task} done={binned ? 'binned' : 'restored'} />
    </section>
  );
}
