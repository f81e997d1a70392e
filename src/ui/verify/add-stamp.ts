import type { BundleInput, Verdict } from '../../bundle/index.js';
import type { Stampable } from '../../bundle/write/stamp.js';
import { Failure } from '../../core/failure.js';
import type { Stamped } from '../../evidence/timestamp/ask.js';
import type { Authority } from '../../evidence/timestamp/authority.js';

/** Adds a time stamp to a bundle that was made before; `name`: the new file, where there is one. */
export type AddStamp = (file: File) => Promise<{ readonly stamped: Stamped; readonly name: string | null }>;

interface Ports {
  /** Null: time stamps are switched off. */
  authority(): Promise<Authority | null>;
  verify(files: readonly BundleInput[]): Promise<Verdict>;
  stampable(bytes: Uint8Array): Promise<Stampable>;
  save(name: string, blob: Blob): Promise<void>;
  /** Notes the answer in the journal of this installation. */
  note(manifest: string, address: string, stamped: Exclude<Stamped, { state: 'pending' }>): Promise<void>;
}

const newName = (name: string): string =>
  `${name.replace(/\.zip$/i, '').replace(/[^\w.-]/g, '_')}-tijdstempel.zip`;

/**
 * The evidence in the bundle stays as it is, byte for byte; only `META-INF/` grows. A bundle in which something does not
 * hold gets no time stamp: that would lend it weight.
 * Errors: `Failure` timestamp-off, not-a-bundle, bundle-broken, too-large, bad-data; those of `save` and `note`.
 */
export const addStamp =
  (ports: Ports): AddStamp =>
  async (file) => {
    const authority = await ports.authority();
    if (!authority) throw new Failure('timestamp-off');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { trust } = await ports.verify([{ name: file.name, bytes }]);
    if (trust === null) throw new Failure('not-a-bundle');
    if (trust === 'broken') throw new Failure('bundle-broken');
    const waiting = await ports.stampable(bytes);
    const stamped = await authority.ask(waiting.digest);
    if (stamped.state === 'pending') return { stamped, name: null };
    const holds = stamped.state === 'verified';
    const name = holds ? newName(file.name) : null;
    if (holds && name !== null)
      await ports.save(name, new Blob([await waiting.withToken(stamped.token)], { type: 'application/zip' }));
    await ports.note(waiting.manifest, authority.address, stamped);
    return { stamped, name };
  };
