import type { ProtocolStore } from '../../../src/protocols/library.js';
import { queueLock } from '../logbook/helper.js';

export interface KeptProtocols extends ProtocolStore {
  /** What is stored now. */
  kept(): unknown;
  /** How often something was stored. */
  writes(): number;
  /** A store of its own on the same value, as another page of the extension has. */
  otherTab(): ProtocolStore;
}

/** A store as the browser keeps it: what goes in comes out as JSON. */
export function keptProtocols(first?: unknown): KeptProtocols {
  let value = first;
  let writes = 0;
  const lock = queueLock();
  const tab = (): ProtocolStore => ({
    read: () => Promise.resolve(value),
    write(next) {
      writes += 1;
      value = JSON.parse(JSON.stringify(next));
      return Promise.resolve();
    },
    lock,
  });
  return { ...tab(), kept: () => value, writes: () => writes, otherTab: tab };
}
