import { Failure } from '../core/failure.js';

/** An error and everything it was made from. Dexie keeps the browser's own error in `inner`. */
function* chainOf(error: unknown): Generator<{ name: string; message: string }> {
  for (let at = error, depth = 0; at instanceof Error || isErrorLike(at); depth += 1) {
    if (depth > 5) return;
    yield { name: at.name, message: at.message };
    const { inner, cause } = at as { inner?: unknown; cause?: unknown };
    at = inner ?? cause;
  }
}

const isErrorLike = (value: unknown): value is Error =>
  typeof value === 'object' && value !== null && 'name' in value && 'message' in value;

/**
 * Signs of a full disk. Chromium reports one as `DataError: Failed to write blobs (IOError)` (tried with a small disk),
 * as a quota error, or as an aborted transaction that names the quota.
 */
const isFull = ({ name, message }: { name: string; message: string }): boolean =>
  name === 'QuotaExceededError' ||
  (name === 'DataError' && /failed to write blobs/i.test(message)) ||
  /quota|no space|disk full/i.test(message);

const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError']);
const isClosed = (error: unknown): boolean => [...chainOf(error)].some(({ name }) => CLOSED.has(name));

/** Any error of the database as a `Failure`: storage-full or storage-failed. */
export function storageFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const causes = [...chainOf(error)];
  const detail = causes.map(({ name, message }) => `${name}: ${message}`).join(' · ') || String(error);
  return new Failure(causes.some(isFull) ? 'storage-full' : 'storage-failed', detail, { cause: error });
}

/**
 * Runs one operation on the database. A connection that the browser closed (an upgrade elsewhere, storage pressure) is
 * opened again by Dexie, once. Errors: `Failure` storage-full, storage-failed.
 */
export async function stored<T>(operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation().then(undefined, (error: unknown) => {
      if (isClosed(error)) return operation();
      throw error;
    });
  } catch (error) {
    throw storageFailure(error);
  }
}
