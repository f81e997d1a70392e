/** In Firefox only: makes a function of ours one that the page's own global runs. */
declare const exportFunction: ((task: () => void, global: Window) => () => void) | undefined;

type Send = NonNullable<typeof exportFunction>;

/** Runs `task` at once, with the page's document as the one that scripts were started from. */
function asThePage(task: () => void, send: Send): void {
  const target = new EventTarget();
  target.addEventListener('run', send(task, window));
  target.dispatchEvent(new Event('run'));
}

function letOpen(document: Document, send: Send): void {
  for (const name of ['open', 'write', 'close'] as const) {
    const native = document[name];
    const call = (...args: unknown[]) => asThePage(() => void Reflect.apply(native, document, args), send);
    Object.defineProperty(document, name, { value: call, configurable: true });
  }
}

/**
 * Lets `task` write into frames that it adds to the body: Firefox refuses `document.open` to scripts of extensions
 * (SecurityError, seen in 153), since they have no document of their own. The page sees nothing of it: what changes are
 * our own views of the body and of those frames. In other browsers it only runs the task.
 */
export async function withDocumentOpen<T>(body: HTMLElement, task: () => Promise<T>): Promise<T> {
  if (typeof exportFunction === 'undefined') return task();
  const send = exportFunction;
  const append = body.appendChild.bind(body);
  const appendAndLet = (node: Node) => {
    append(node);
    if (node instanceof HTMLIFrameElement && node.contentDocument) letOpen(node.contentDocument, send);
    return node;
  };
  Object.defineProperty(body, 'appendChild', { value: appendAndLet, configurable: true });
  try {
    return await task();
  } finally {
    Reflect.deleteProperty(body, 'appendChild');
  }
}
