import type { Natives } from './natives.js';

/**
 * Hands over the text of each answer that the page receives from an address that begins with one of `prefixes`, without a
 * change to what the page gets: the same response, with a body nobody has read, and the same errors. What goes wrong
 * on our side is dropped.
 */
export function watchAnswers(
  natives: Natives,
  prefixes: readonly string[],
  keep: (text: string) => void,
): void {
  const { startsWith } = natives;
  const isWanted = (address: string): boolean => {
    for (let place = 0; place < prefixes.length; place++)
      if (startsWith(address, prefixes[place] ?? '')) return true;
    return false;
  };
  watchFetch(natives, isWanted, keep);
  watchRequests(natives, isWanted, keep);
}

type Keep = (text: string) => void;
type Wanted = (address: string) => boolean;

function watchFetch({ addressOf, copyOf, textOf, wrap }: Natives, isWanted: Wanted, keep: Keep): void {
  const read = async (copy: Response): Promise<void> => {
    try {
      keep(await textOf(copy));
    } catch {
      // Broken off by the page or the network; the page is told of that itself.
    }
  };
  // The page gets the promise of this function and not the browser's: a second look at the browser's own would count as
  // handling its errors, and the page would not be told of those that it does not handle.
  const passOn = async (answer: unknown): Promise<unknown> => {
    const response = (await answer) as Response;
    try {
      if (isWanted(addressOf(response))) void read(copyOf(response));
    } catch {
      // Not a response of the browser's own, or one that cannot be copied.
    }
    return response;
  };
  wrap(globalThis, 'fetch', (call) => passOn(call()));
}

function watchRequests(natives: Natives, isWanted: Wanted, keep: Keep): void {
  const { listen, requestAddress, requestText, requestType, wrap } = natives;
  function loaded(this: XMLHttpRequest): void {
    try {
      const type = requestType(this);
      if ((type === '' || type === 'text') && isWanted(requestAddress(this))) keep(requestText(this));
    } catch {
      // Nothing to be read.
    }
  }
  wrap(XMLHttpRequest.prototype, 'open', (call, self) => {
    const result = call();
    try {
      // The same listener is added once, however often a request is opened.
      listen(self as XMLHttpRequest, 'load', loaded);
    } catch {
      // The page's request goes on without us.
    }
    return result;
  });
}
