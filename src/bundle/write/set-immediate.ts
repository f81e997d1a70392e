/**
 * JSZip yields to the page between parts by `setImmediate`, which browsers do not have. The package it brings for that
 * turns text into code (`new Function`), which stores warn about; this stands in for it in the build. A message takes no
 * time, where a timer waits four milliseconds after the first few.
 */
const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => waiting.shift()?.();

const setImmediate = (task: (...args: unknown[]) => void, ...args: unknown[]): void => {
  waiting.push(() => task(...args));
  port2.postMessage(null);
};

if (!('setImmediate' in globalThis)) Object.assign(globalThis, { setImmediate });

export {};
