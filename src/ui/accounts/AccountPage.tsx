import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Account } from '../../core/account.js';
import type { Entry } from '../../core/entry.js';
import { hrefOf } from '../logbook/route.js';
import { Row } from '../logbook/Row.js';
import { shownCapture } from '../logbook/search.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Button } from '../parts/Button.js';
import { Fact, Facts, FieldFact } from '../parts/Facts.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { Live } from '../parts/Notice.js';
import type { ReadFile } from '../parts/Picture.js';
import { failureText } from '../failure-text.js';
import { text, type MessageKey } from '../text.js';
import { platformName } from '../words.js';
import type { RecordOutcome, RecordProfile } from './action.js';
import { Aliases } from './Aliases.js';

const outcomes: Record<RecordOutcome, MessageKey> = {
  recorded: 'account_recorded',
  'not-open': 'account_not_open',
  'no-number': 'account_no_number',
};

type RecordedProfile = Account['records'][number];

function Record({ record }: { record: RecordedProfile }): JSX.Element {
  const { profile, readAt, url } = record.data.read;
  const { artefact } = record.data.picture;
  return (
    <li>
      <Facts>
        <Fact name={text('account_record_at')}>
          <Moment iso={readAt} />
        </Fact>
        <FieldFact name={text('field_handle')} field={profile.handle} />
        <FieldFact name={text('field_display_name')} field={profile.displayName} />
        <FieldFact name={text('field_account_id')} field={profile.accountId} />
        <FieldFact name={text('account_bio')} field={profile.bio} />
        <FieldFact name={text('account_created')} field={profile.createdOn} />
        <Fact name={text('account_picture')}>
          {artefact ? <code class="value">{artefact.sha256}</code> : text('account_picture_none')}
        </Fact>
        <Fact name={text('field_page_url')}>
          <bdi>{url}</bdi>
        </Fact>
      </Facts>
    </li>
  );
}

interface RecordsProps {
  records: readonly RecordedProfile[];
  /** The entry for which the profile may be recorded; null: none was judged as crossing the norm. */
  entry: Entry | null;
  record: RecordProfile;
  reload: () => Promise<void>;
}

/** The account record: made by hand, from a page that is open. Nothing visits a profile by itself. */
function Records({ records, entry, record, reload }: RecordsProps): JSX.Element {
  const [said, setSaid] = useState<string | null>(null);
  const press = async ({ id }: Entry): Promise<void> => {
    try {
      setSaid(text(outcomes[await record(id)]));
      await reload();
    } catch (error) {
      setSaid(failureText(error));
    }
  };
  return (
    <section class="panel" aria-labelledby="record-title">
      <Heading id="record-title">{text('account_record_title')}</Heading>
      <Paragraph>{text(entry ? 'account_record_intro' : 'account_record_later')}</Paragraph>
      {entry && <Button onPress={() => void press(entry)}>{text('account_record')}</Button>}
      <Live>{said !== null && <p>{said}</p>}</Live>
      {records.length > 0 && (
        <ol class="list">
          {records.map((one) => (
            <Record key={one.seq} record={one} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface Props extends Omit<RecordsProps, 'records'> {
  account: Account;
  readFile: ReadFile;
}

/** One account: what it was called and when, its entries, and records of its profile. */
export function AccountPage({ account, readFile, ...rest }: Props): JSX.Element {
  const newest = account.entries[0] && shownCapture(account.entries[0]);
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'accounts' })}>{text('back_to_accounts')}</Link>
      </p>
      <Title focus>
        {text('account_title')} {newest && <AuthorName author={newest.data.post.author} />}
      </Title>
      <p class="quiet">
        {platformName(account.platform)}
        {account.accountId !== null && `, ${text('account_number', account.accountId)}`}
      </p>
      {account.accountId === null && <Paragraph>{text('accounts_provisional_intro')}</Paragraph>}
      <section class="panel" aria-labelledby="aliases-title">
        <Heading id="aliases-title">{text('aliases_title')}</Heading>
        <Paragraph>{text('aliases_intro')}</Paragraph>
        <Aliases aliases={account.aliases} />
      </section>
      {account.accountId !== null && <Records {...rest} records={account.records} />}
      <section aria-labelledby="account-entries-title">
        <Heading id="account-entries-title">{text('account_entries_title')}</Heading>
        <ul class="rows">
          {account.entries.map((entry) => {
            const capture = shownCapture(entry);
            return capture && <Row key={entry.id} {...{ entry, capture, readFile }} />;
          })}
        </ul>
      </section>
    </>
  );
}
