import { Failure, type FailureCode } from '../../core/failure.js';

/** What went wrong, to be said. What nobody foresaw is told apart by whether the extension is still under this page. */
export const codeOf = (error: unknown, isAlive: () => boolean): FailureCode =>
  error instanceof Failure ? error.code : isAlive() ? 'storage-failed' : 'page-stale';
