import { addressOf, type TimestampSettings } from '../../core/timestamp.js';
import { bytesOfBase64 } from '../hash.js';
import { askTimestamp, type Sent, type Stamped } from './ask.js';
import { readRoots } from './roots.js';

/** Somebody who can be asked for time stamps. */
export interface Authority {
  /** The address as it may be kept and shown. */
  readonly address: string;
  /** Asks for a time stamp over a SHA-256 (hex). */
  ask(digest: string): Promise<Stamped>;
}

/** What is needed to ask. */
export interface TimestampPorts {
  /** Null: never filled in. */
  settings(): Promise<TimestampSettings | null>;
  /** Posts a TimeStampReq to the address of these settings. Never throws. */
  send(settings: TimestampSettings, request: Uint8Array): Promise<Sent>;
  randomBytes(count: number): Uint8Array;
  now(): Date;
}

/** The authority of these settings, whether on or off. Errors: `Failure` bad-data where the root certificate is none. */
export async function authorityOf(settings: TimestampSettings, ports: TimestampPorts): Promise<Authority> {
  const { root } = settings;
  const roots = root && (await readRoots(bytesOfBase64(root.file)));
  return {
    address: addressOf(settings),
    ask: (digest) =>
      askTimestamp(digest, {
        send: (request) => ports.send(settings, request),
        randomBytes: (count) => ports.randomBytes(count),
        now: () => ports.now(),
        roots,
      }),
  };
}

/** The authority that the person switched on; null: off. Errors: `Failure` bad-data. */
export async function currentAuthority(ports: TimestampPorts): Promise<Authority | null> {
  const settings = await ports.settings();
  return settings?.on ? authorityOf(settings, ports) : null;
}
