import type { JSX } from 'preact';
import type { Account } from '../../core/account.js';
import { hrefOf } from '../logbook/route.js';
import { shownCapture } from '../logbook/search.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { countText, text } from '../text.js';
import { platformName } from '../words.js';

/** The newest of an account's names, as a link to its page. */
function AccountLink({ account }: { account: Account }): JSX.Element | null {
  const capture = account.entries[0] && shownCapture(account.entries[0]);
  if (!capture) return null;
  return (
    <li class="row">
      <div class="row__body">
        <p class="row__who">
          <Link href={hrefOf({ at: 'account', key: account.key })}>
            <AuthorName author={capture.data.post.author} />
          </Link>{' '}
          <span class="row__platform">{platformName(account.platform)}</span>
        </p>
        <p class="row__facts">
          <span>{countText(account.entries.length, 'account_entries_one', 'account_entries_many')}</span>
          {account.accountId !== null && <span>{text('account_number', account.accountId)}</span>}
        </p>
      </div>
    </li>
  );
}

/** Every account with an entry that counts. Those without a number stand apart: they are joined with nothing. */
export function AccountsView({ accounts }: { accounts: readonly Account[] }): JSX.Element {
  const sure = accounts.filter(({ accountId }) => accountId !== null);
  const provisional = accounts.filter(({ accountId }) => accountId === null);
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'list' })}>{text('back_to_logbook')}</Link>
      </p>
      <Title focus>{text('accounts_title')}</Title>
      <Paragraph>{text('accounts_intro')}</Paragraph>
      {accounts.length === 0 && <Paragraph>{text('accounts_empty')}</Paragraph>}
      {sure.length > 0 && (
        <ul class="rows">
          {sure.map((account) => (
            <AccountLink key={account.key} account={account} />
          ))}
        </ul>
      )}
      {provisional.length > 0 && (
        <section aria-labelledby="provisional-title">
          <Heading id="provisional-title">{text('accounts_provisional')}</Heading>
          <Paragraph>{text('accounts_provisional_intro')}</Paragraph>
          <ul class="rows">
            {provisional.map((account) => (
              <AccountLink key={account.key} account={account} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
