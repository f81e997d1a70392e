import { createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Button } from './parts/Button.js';
import { Live, Notice } from './parts/Notice.js';
import { useTask } from './parts/use-task.js';
import { failureText } from './failure-text.js';
import { text } from './text.js';

/** The access to the platforms' own websites, which a browser or a person may take away at any time. */
export interface SiteAccess {
  granted: () => Promise<boolean>;
  /** Shows the browser's own question; only from a click. False when the person says no. */
  ask: () => Promise<boolean>;
  /** Calls back when access was given or taken; gives back how to stop. */
  onChange: (changed: () => void) => () => void;
}

const Access = createContext<SiteAccess | null>(null);

/** Around a page: what it asks for the access. Without it nothing is asked and nothing shown. */
export const SiteAccessProvider = Access.Provider;

/** Says that the browser took the access away, what that means, and gives it back on a click. Nothing while it is there. */
export function SiteAccessNotice(): JSX.Element | null {
  const access = useContext(Access);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState(false);
  const [task, run] = useTask();
  useEffect(() => {
    if (!access) return;
    const look = () => run(async () => setMissing(!(await access.granted())));
    look();
    return access.onChange(look);
  }, [access]);
  if (!access) return null;
  const ask = () =>
    run(async () => {
      setRefused(!(await access.ask()));
      setMissing(!(await access.granted()));
    });
  return (
    <Live>
      {missing && (
        <Notice tone="help" title={text('access_title')}>
          <p>{text('access_missing')}</p>
          <Button disabled={task.state === 'busy'} onPress={ask}>
            {text('access_ask')}
          </Button>
          {refused && <p>{text('access_refused')}</p>}
        </Notice>
      )}
      {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
    </Live>
  );
}
