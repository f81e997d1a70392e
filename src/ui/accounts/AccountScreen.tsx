import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { accountsOf } from '../../core/account.js';
import { withoutBycatch } from '../../core/bycatch.js';
import type { Entry } from '../../core/entry.js';
import type { Patterns } from '../../norm/patterns/index.js';
import { useProtocolOf } from '../known-protocols.js';
import { Gone } from '../logbook/Gone.js';
import type { Route } from '../logbook/route.js';
import type { ReadFile } from '../parts/Picture.js';
import { AccountPage } from './AccountPage.js';
import { AccountsView } from './AccountsView.js';
import { recordable, type RecordProfile } from './action.js';
import { weighingOf } from './weighing.js';

interface Props {
  entries: readonly Entry[];
  patterns: Patterns;
  readFile: ReadFile;
  record: RecordProfile;
  reload: () => Promise<void>;
  route: Extract<Route, { at: 'accounts' | 'account' }>;
}

/** The accounts, or one of them. What is in the bin or only came along counts for nobody. */
export function AccountScreen({ entries, patterns, route, ...rest }: Props): JSX.Element {
  const protocolOf = useProtocolOf();
  const weighing = useMemo(() => weighingOf(patterns, protocolOf), [patterns, protocolOf]);
  const accounts = useMemo(() => accountsOf(withoutBycatch(entries, weighing)), [entries, weighing]);
  if (route.at === 'accounts') return <AccountsView accounts={accounts} />;
  const account = accounts.find(({ key }) => key === route.key);
  if (!account) return <Gone />;
  return (
    <AccountPage
      key={account.key}
      {...rest}
      account={account}
      entry={recordable(account.entries, weighing)}
    />
  );
}
