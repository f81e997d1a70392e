import { Failure, type FailureCode } from '../core/failure.js';
import { text, type MessageKey } from './text.js';

/** Help for every failure. Message names take no hyphens: browsers refuse a locale with one. */
export const failureWords: Record<FailureCode, MessageKey> = {
  'page-gone': 'failure_page_gone',
  'page-stale': 'failure_page_stale',
  'storage-full': 'failure_storage_full',
  'storage-failed': 'failure_storage_failed',
  'journal-moved': 'failure_journal_moved',
  'journal-broken': 'failure_journal_broken',
  'bad-data': 'failure_bad_data',
  'bad-message': 'failure_bad_message',
  'too-large': 'failure_too_large',
  'not-a-bundle': 'failure_not_a_bundle',
  'bundle-broken': 'failure_bundle_broken',
  'not-a-backup': 'failure_not_a_backup',
  'backup-damaged': 'failure_backup_damaged',
  'backup-incomplete': 'failure_backup_incomplete',
  'logbook-not-empty': 'failure_logbook_not_empty',
  'permission-refused': 'failure_permission_refused',
  'timestamp-off': 'failure_timestamp_off',
  'look-busy': 'failure_look_busy',
  'look-closed': 'failure_look_closed',
  'look-unanswered': 'failure_look_unanswered',
  'entry-gone': 'failure_entry_gone',
};

/** What went wrong and what to do, for a person. The detail of a failure is not for them. */
export const failureText = (error: unknown): string =>
  text(error instanceof Failure ? failureWords[error.code] : 'failure_unknown');
