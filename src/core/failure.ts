/** Every way in which something may go wrong that we foresee. The UI maps each code to help (`failure_<code>`). */
export type FailureCode =
  | 'page-gone'
  | 'page-stale'
  | 'storage-full'
  | 'storage-failed'
  | 'journal-moved'
  | 'journal-broken'
  | 'bad-data'
  | 'bad-message'
  | 'too-large'
  | 'not-a-bundle'
  | 'bundle-broken'
  | 'not-a-backup'
  | 'backup-damaged'
  | 'backup-incomplete'
  | 'logbook-not-empty'
  | 'permission-refused'
  | 'timestamp-off'
  | 'look-busy'
  | 'look-closed'
  | 'look-unanswered'
  | 'entry-gone';

/** An expected failure. `detail` is for the record and the console, never shown raw to the user. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly code: FailureCode,
    readonly detail = '',
    options?: { cause?: unknown },
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
  }
}
