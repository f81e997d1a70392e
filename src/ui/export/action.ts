import type { PaperChoice } from '../../bundle/papers/choice.js';
import type { Organisation } from '../../core/organisation.js';
import { papersIn } from '../../bundle/papers/files.js';
import type { PaperPdf } from '../../bundle/papers/pdf/render.js';
import { quoteKey } from '../../bundle/quotes.js';
import type { Bundle, BundleRequest, BundleSource, Category, Volume } from '../../bundle/types.js';
import type { Stampable } from '../../bundle/write/stamp.js';
import { compact } from '../../evidence/hash.js';
import type { Stamped } from '../../evidence/timestamp/ask.js';
import type { Authority } from '../../evidence/timestamp/authority.js';
import { noteTimestamp } from '../../logbook/timestamped.js';
import type { Logbook } from '../../logbook/ports.js';
import type { Protocol } from '../../protocols/index.js';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What was saved: the files by name, and what could not come along. */
export interface Exported {
  readonly files: readonly string[];
  readonly skipped: Bundle['skipped'];
  readonly damage: Bundle['damage'];
  /** What the authority said of each volume; empty where time stamps are switched off. */
  readonly stamps: readonly Stamped[];
}

/** For whom a bundle is and what for, in the person's own words; null: not said. The rest: see `BundleRequest`. */
export interface ExportWords extends Pick<BundleRequest, 'level' | 'home' | 'supplement' | 'leftOutReason'> {
  readonly to: string | null;
  readonly purpose: string | null;
  /** The papers for police and aangifte; null or absent: none. */
  readonly papers?: PaperChoice | null;
  /** Also saves each paper as a file of its own. */
  readonly papersApart?: boolean;
}

/** Makes, saves and notes one export. Rejects with an `AbortError` when `signal` ends it. */
export type ExportAction = (
  entries: readonly string[],
  words: ExportWords,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<Exported>;

interface Ports {
  readonly make: (source: BundleSource, request: BundleRequest) => Promise<Bundle>;
  readonly protocols: readonly Protocol[];
  /** Of whom the papers speak; null: the protocol does not say. */
  readonly organisation: Organisation | null;
  readonly software: string;
  readonly now: () => Date;
  /** Resolves when the file is on disk. */
  readonly save: (name: string, blob: Blob) => Promise<void>;
  /** Null: time stamps are switched off. */
  readonly authority: () => Promise<Authority | null>;
  /** Loads what makes a PDF. */
  readonly pdf: () => Promise<PaperPdf>;
  readonly stampable: (bytes: Uint8Array) => Promise<Stampable>;
  readonly newId: () => string;
  /** One export at a time in this installation. */
  readonly lock: <T>(task: () => Promise<T>) => Promise<T>;
}

/** The columns of all versions of all protocols, to be quoted beside a judgement. */
export function quotedCategories(protocols: readonly Protocol[]): Record<string, Category> {
  return Object.fromEntries(
    protocols.flatMap((protocol) =>
      protocol.categories.map(({ id, label, norm }) => [
        quoteKey(protocol, id),
        { label, norm, source: `${protocol.source.publication} (${protocol.version})` },
      ]),
    ),
  );
}

/** A volume with the authority's token, where it gave one that holds; else as it was. */
async function stamped(volume: Volume, authority: Authority | null, { stampable }: Ports) {
  if (!authority) return { bytes: volume.bytes, stamp: null };
  const waiting = await stampable(volume.bytes);
  const stamp = await authority.ask(waiting.digest);
  return { bytes: stamp.state === 'verified' ? await waiting.withToken(stamp.token) : volume.bytes, stamp };
}

/** Every entry that is not in it, once, with the reason. */
const leftOutOf = ({ skipped, leftOut }: Bundle): { entry: string; reason: string }[] => [
  ...new Map<string, { entry: string; reason: string }>(
    [...skipped, ...leftOut].map(({ entry, reason }) => [entry, { entry, reason }]),
  ).values(),
];

/**
 * The export of one logbook. The journal gets its `exported` line only after the file is on disk.
 * A volume waits for a time stamp at most as long as one request; without an answer it is delivered without.
 * Errors: those of `make`, `save` and `Logbook.write`.
 */
export const exportAction =
  (logbook: Logbook, ports: Ports): ExportAction =>
  (entries, words, onProgress, signal) =>
    ports.lock(async () => {
      signal.throwIfAborted();
      const { papers: chosen = null, papersApart = false, ...said } = words;
      const choice = chosen && { ...chosen, organisation: ports.organisation };
      const papers = choice && { choice, pdf: await ports.pdf() };
      const bundle = await ports.make(logbook, {
        entries,
        exportedAt: ports.now().toISOString(),
        software: ports.software,
        categories: quotedCategories(ports.protocols),
        ...said,
        papers,
        progress: (done, total) => onProgress({ done, total }),
        signal,
      });
      const authority = await ports.authority();
      const stamps: Stamped[] = [];
      for (const volume of bundle.volumes) {
        signal.throwIfAborted();
        const { bytes, stamp } = await stamped(volume, authority, ports);
        await ports.save(volume.name, new Blob([bytes], { type: 'application/zip' }));
        if (papers && papersApart)
          for (const paper of await papersIn(volume.bytes))
            await ports.save(paper.name, new Blob([compact(paper.bytes)], { type: paper.type }));
        const data = {
          manifest: volume.manifest,
          entries: [...volume.entries],
          head: bundle.head,
          to: words.to,
          purpose: words.purpose,
          level: words.level ?? ('full' as const),
          volumes: bundle.volumes.map(({ manifest }) => manifest),
          leftOut: leftOutOf(bundle),
          ...(words.supplement && {
            supplement: {
              plNumber: words.supplement.plNumber,
              earlierManifest: words.supplement.earlier[0] ?? null,
            },
          }),
        };
        await logbook.write(() => ({ happenings: [{ kind: 'exported', data }], files: [] }));
        if (stamp) stamps.push(stamp);
        if (authority && stamp && stamp.state !== 'pending')
          await noteTimestamp(
            logbook,
            { kind: 'bundle', manifest: volume.manifest },
            authority.address,
            stamp,
            ports.newId,
          );
      }
      return {
        files: bundle.volumes.map(({ name }) => name),
        skipped: bundle.skipped,
        damage: bundle.damage,
        stamps,
      };
    });
