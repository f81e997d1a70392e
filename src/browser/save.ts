import browser from 'webextension-polyfill';
import { Failure } from '../core/failure.js';

/**
 * Writes a file to the downloads folder and waits until all of it is there. Errors: `Failure` storage-failed, storage-full.
 */
export async function saveFile(name: string, blob: Blob): Promise<void> {
  const url = URL.createObjectURL(blob);
  try {
    const id = await browser.downloads.download({ url, filename: name, saveAs: false });
    await finished(id);
    await assertWhole(id, blob.size);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The browser may call a file complete that it could not write all of. A size of -1: it does not know. */
async function assertWhole(id: number, size: number): Promise<void> {
  const [item] = await browser.downloads.search({ id });
  const written = item?.fileSize ?? -1;
  if (written >= 0 && written !== size)
    throw new Failure('storage-failed', `${written} of ${size} bytes were written`);
}

function finished(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined, error: string | undefined): void => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(follow);
      if (state === 'complete') return resolve();
      reject(
        new Failure(error === 'FILE_NO_SPACE' ? 'storage-full' : 'storage-failed', `download ${error ?? ''}`),
      );
    };
    const follow = (delta: browser.Downloads.OnChangedDownloadDeltaType): void => {
      if (delta.id === id) settle(delta.state?.current, delta.error?.current);
    };
    browser.downloads.onChanged.addListener(follow);
    // It may have ended before the listener was there.
    browser.downloads.search({ id }).then(([item]) => settle(item?.state, item?.error), reject);
  });
}
