import browser from 'webextension-polyfill';
import { Failure } from '../core/failure.js';

/**
 * Writes a file to the downloads folder and waits until it is there. Errors: `Failure` storage-failed, storage-full.
 */
export async function saveFile(name: string, blob: Blob): Promise<void> {
  const url = URL.createObjectURL(blob);
  try {
    await finished(await browser.downloads.download({ url, filename: name, saveAs: false }));
  } finally {
    URL.revokeObjectURL(url);
  }
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
