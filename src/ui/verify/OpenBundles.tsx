import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BundleRecords, Trust } from '../../bundle/index.js';
import { failureText } from '../failure-text.js';
import { Button } from '../parts/Button.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import { BundleView } from './BundleView.js';

/** Reads a file as a bundle; null where its contents cannot be shown. */
export type OpenBundle = (file: File) => Promise<BundleRecords | null>;

interface Props {
  files: readonly File[];
  trust: Trust;
  open: OpenBundle;
}

/** Opens the bundles that were checked, on request. One that does not hold is not opened. */
export function OpenBundles({ files, trust, open }: Props): JSX.Element | null {
  const [bundles, setBundles] = useState<readonly (BundleRecords | null)[]>([]);
  const [task, run] = useTask();
  if (trust === 'broken') return null;
  const start = (): void => run(() => Promise.all(files.map(open)).then(setBundles));
  return (
    <>
      <p>
        <Button disabled={task.state === 'busy'} onPress={start}>
          {text('bundle_open')}
        </Button>
      </p>
      <Live>
        {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
        {bundles.includes(null) && <Notice tone="help">{text('bundle_unreadable')}</Notice>}
      </Live>
      {bundles.map((bundle) => bundle && <BundleView key={bundle.name} bundle={bundle} trust={trust} />)}
    </>
  );
}
