import { Failure } from '../../core/failure.js';
import type { HeadStamp, TimestampSettings } from '../../core/timestamp.js';
import { bytesToHex, sha256Hex } from '../../evidence/hash.js';
import type { Stamped } from '../../evidence/timestamp/ask.js';
import { authorityOf, type TimestampPorts } from '../../evidence/timestamp/authority.js';

/** What the settings for time stamps can do. */
export interface TimestampActions {
  settings(): Promise<TimestampSettings | null>;
  /** How it stands with the journal. */
  state(): Promise<HeadStamp>;
  /** Calls `listener` when that changed. Returns what stops it. */
  onState(listener: () => void): () => void;
  /** Asks the browser for permission and stores; only straight from a click. False: the person said no. */
  turnOn(settings: TimestampSettings): Promise<boolean>;
  /** Stores, asks nobody any more and gives the permission back. */
  turnOff(settings: TimestampSettings): Promise<void>;
  /** Has something random stamped. Errors: `Failure` bad-data where the root certificate is none. */
  tryOut(settings: TimestampSettings): Promise<Stamped>;
}

interface Ports extends TimestampPorts {
  readonly access: {
    ask(settings: TimestampSettings): Promise<boolean>;
    withdraw(settings: TimestampSettings): Promise<void>;
  };
  store(settings: TimestampSettings): Promise<void>;
  state(): Promise<HeadStamp>;
  onState(listener: () => void): () => void;
}

/** The actions over what the browser gives. */
export function timestampActions(ports: Ports): TimestampActions {
  return {
    settings: () => ports.settings(),
    state: () => ports.state(),
    onState: (listener) => ports.onState(listener),
    async turnOn(settings) {
      // First of all: after anything awaited, a browser no longer takes this for a click.
      const given = await ports.access.ask(settings);
      if (!given) return false;
      await authorityOf(settings, ports);
      await ports.store({ ...settings, on: true });
      return true;
    },
    async turnOff(settings) {
      await ports.store({ ...settings, on: false });
      await ports.access.withdraw(settings);
    },
    async tryOut(settings) {
      if (!(await ports.access.ask(settings))) throw new Failure('permission-refused');
      const authority = await authorityOf(settings, ports);
      return authority.ask(await sha256Hex(new TextEncoder().encode(bytesToHex(ports.randomBytes(32)))));
    },
  };
}
