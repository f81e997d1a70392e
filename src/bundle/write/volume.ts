import type { Head, JournalEvent, Line } from '../../core/journal.js';
import { sha256Hex } from '../../evidence/hash.js';
import { countsOf, eventOf, type Contents, type Dossier, type EventFile } from '../dossier.js';
import { BAGIT, bagInfo, digestsOf, manifestBytes } from '../layout/bag.js';
import { chainBytes } from '../layout/chain.js';
import { derivedData, documents } from '../layout/derive.js';
import { jsonBytes, utf8 } from '../layout/json.js';
import { CHAIN, DOSSIER, MANIFEST, MIMETYPE, SIGNATURE, TAG_MANIFEST } from '../layout/names.js';
import { signatureFile } from '../layout/signature.js';
import { quoteKey } from '../quotes.js';
import { FORM } from '../report/report.js';
import type { BundleFile, BundleRequest, BundleSource, Volume } from '../types.js';
import type { Gathered } from './gather.js';
import type { Taken } from './reader.js';
import { zip } from './zip.js';

/** What all volumes of one export share. */
export interface Export {
  readonly source: BundleSource;
  readonly request: BundleRequest;
  readonly lines: readonly Line[];
  readonly head: Head;
  readonly opened: Taken & { readonly file: EventFile; readonly keys: readonly EventFile[] };
  readonly group: string;
  readonly count: number;
}

function dossierOf(shared: Export, entries: readonly Gathered[], index: number): Dossier {
  const { source, request, head, opened, group, count } = shared;
  const parts = entries.map(({ part }) => part);
  return {
    schema: 'vastgelegd-dossier/1',
    logbook: source.id,
    exportedAt: request.exportedAt,
    software: request.software,
    purpose: request.purpose ?? null,
    key: { algorithm: 'Ed25519', fingerprint: source.fingerprint },
    head,
    opened: opened.file,
    ...(opened.keys.length > 0 ? { keys: [...opened.keys] } : {}),
    volume: { group, index, count },
    counts: countsOf(opened.file, parts),
    categories: {},
    entries: parts,
    form: FORM,
    documents: {},
  };
}

/** The norm of each judgement in this volume; a category that the request does not know stays without words. */
function quoted({ dossier, events }: Contents, { categories }: BundleRequest): Dossier['categories'] {
  const files = dossier.entries.flatMap(({ judgements }) => judgements);
  const ids = files.flatMap((file) => {
    const judged = eventOf({ dossier, events }, file, 'judged')?.data;
    return judged ? [quoteKey(judged.protocol, judged.category)] : [];
  });
  return Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const category = Object.hasOwn(categories, id) ? categories[id] : undefined;
      return category ? [[id, { label: category.label, norm: category.norm, source: category.source }]] : [];
    }),
  );
}

async function contentsOf(shared: Export, entries: readonly Gathered[], index: number) {
  const events = new Map<number, JournalEvent>(shared.opened.events);
  for (const entry of entries) for (const [seq, event] of entry.events) events.set(seq, event);
  const bare = dossierOf(shared, entries, index);
  const quotes = { ...bare, categories: quoted({ dossier: bare, events }, shared.request) };
  const papers = documents({ dossier: quotes, events });
  const digests = Object.fromEntries(await digestsOf(papers));
  return { contents: { dossier: { ...quotes, documents: digests }, events }, papers };
}

const volumeName = ({ request, group, count }: Export, index: number) => {
  const time = request.exportedAt.replace(/[-:]|\.\d+/g, '').replace(/[^0-9TZ]/g, '');
  const part = count > 1 ? `-deel-${index}-van-${count}` : '';
  return `vastgelegd-${time}-${group.slice(0, 8)}${part}.zip`;
};

/** Builds one volume, complete in itself. `index` counts from 1. */
export async function makeVolume(
  shared: Export,
  entries: readonly Gathered[],
  index: number,
): Promise<Volume> {
  const { contents, papers } = await contentsOf(shared, entries, index);
  const payload: BundleFile[] = [
    ...shared.opened.files,
    ...entries.flatMap(({ files }) => files),
    ...derivedData(contents),
    { path: CHAIN, bytes: chainBytes(shared.source.id, shared.lines) },
    { path: DOSSIER, bytes: jsonBytes(contents.dossier) },
  ];
  const manifest = manifestBytes(await digestsOf(payload));
  const tags: BundleFile[] = [
    { path: 'mimetype', bytes: utf8(MIMETYPE) },
    ...papers,
    { path: 'bagit.txt', bytes: BAGIT },
    { path: 'bag-info.txt', bytes: bagInfo(contents.dossier, payload) },
    { path: MANIFEST, bytes: manifest },
    { path: SIGNATURE, bytes: await signatureFile(shared.source, manifest) },
  ];
  const tagManifest = { path: TAG_MANIFEST, bytes: manifestBytes(await digestsOf(tags)) };
  return {
    name: volumeName(shared, index),
    bytes: await zip([...tags, tagManifest, ...payload]),
    manifest: await sha256Hex(manifest),
    entries: entries.map(({ part }) => part.id),
  };
}
