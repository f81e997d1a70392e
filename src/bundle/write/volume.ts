import * as v from 'valibot';
import type { Level } from '../../core/happening/handover.js';
import type { Head, JournalEvent, Line } from '../../core/journal.js';
import { sha256Hex } from '../../evidence/hash.js';
import { offenceById, remarks } from '../../dossier/offences.js';
import { countsOf, namedIn, type Contents, type Dossier, type EventFile } from '../dossier.js';
import { BAGIT, bagInfo, digestsOf, manifestBytes } from '../layout/bag.js';
import { chainBytes } from '../layout/chain.js';
import { derivedData, documents } from '../layout/derive.js';
import { jsonBytes, utf8 } from '../layout/json.js';
import { CHAIN, DOSSIER, MANIFEST, MIMETYPE, SIGNATURE, TAG_MANIFEST } from '../layout/names.js';
import { signatureFile } from '../layout/signature.js';
import { FORM } from '../report/report.js';
import type { BundleFile, BundleRequest, BundleSource, Volume } from '../types.js';
import type { Beside } from './beside.js';
import type { Chosen } from './choose.js';
import type { Gathered } from './gather.js';
import type { Taken } from './reader.js';
import { PAPERS_FORM, PaperChoiceSchema } from '../papers/choice.js';
import { paperPages, paperPdfs } from '../papers/files.js';
import type { HeadFiles, Heads } from './heads.js';
import type { CustodyLine } from './survey.js';
import { zip } from './zip.js';

/** What all volumes of one export share. */
export interface Export {
  readonly source: BundleSource;
  readonly request: BundleRequest;
  readonly lines: readonly Line[];
  readonly level: Level;
  readonly head: Head;
  readonly opened: Taken & { readonly file: EventFile; readonly keys: readonly EventFile[] };
  readonly heads: Heads;
  readonly custody: readonly CustodyLine[];
  readonly group: string;
  readonly supplement: Dossier['supplement'];
  readonly statement: Dossier['statement'];
  readonly summary: Dossier['summary'];
  readonly count: number;
  /** Entries in all volumes. */
  readonly total: number;
}

/** The entries of one volume. `index` counts from 1. */
export interface Content {
  readonly chosen: readonly Chosen[];
  readonly gathered: readonly Gathered[];
  readonly beside: Beside;
  readonly index: number;
}

/** As the dossier names it: absent where there is nothing. */
export const besideOf = ({ records, custody }: Beside): Pick<Dossier, 'records' | 'custody'> => ({
  ...(records.length > 0 && { records: [...records] }),
  ...(custody.length > 0 && { custody: [...custody] }),
});

function dossierOf(
  shared: Export,
  { chosen, gathered, beside, index }: Content,
  heads: readonly HeadFiles[],
): Dossier {
  const { source, request, level, head, opened, group, count } = shared;
  const parts = gathered.map(({ part }) => part);
  return {
    schema: 'vastgelegd-dossier/2',
    logbook: source.id,
    exportedAt: request.exportedAt,
    software: request.software,
    level,
    to: request.to ?? null,
    purpose: request.purpose ?? null,
    supplement: shared.supplement,
    key: { algorithm: 'Ed25519', fingerprint: source.fingerprint },
    head,
    opened: opened.file,
    ...(opened.keys.length > 0 ? { keys: [...opened.keys] } : {}),
    ...(heads.length > 0 && { heads: heads.map(({ head: one }) => one) }),
    volume: { group, index, count, separate: level === 'full' && chosen.every(({ home }) => home) },
    counts: countsOf({ opened: opened.file, entries: parts, ...besideOf(beside) }),
    statement: shared.statement,
    categories: {},
    offences: {},
    remarks: remarks.filter(({ on }) => level === 'full' || on === 'guide'),
    entries: parts,
    ...besideOf(beside),
    summary: shared.summary,
    form: FORM,
    documents: {},
  };
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The norms and offences that judgements in this volume name, in their own words; what is not known has none. */
function quoted(contents: Contents, { categories }: BundleRequest): Pick<Dossier, 'categories' | 'offences'> {
  const { columns, offences } = namedIn(contents);
  return {
    categories: Object.fromEntries(
      sorted(columns).flatMap((id) => {
        const category = Object.hasOwn(categories, id) ? categories[id] : undefined;
        return category
          ? [[id, { label: category.label, norm: category.norm, source: category.source }]]
          : [];
      }),
    ),
    offences: Object.fromEntries(
      sorted(offences).flatMap((id) => {
        const offence = offenceById(id);
        return offence ? [[id, offence]] : [];
      }),
    ),
  };
}

/** The papers of this volume with their hashes; none at a level that hides what they say. */
async function withPapers(contents: Contents, { request, level }: Export) {
  const { papers } = request;
  if (!papers || level !== 'full') return { dossier: contents.dossier, pdfs: [] };
  const bare = { form: PAPERS_FORM, choice: v.parse(PaperChoiceSchema, papers.choice), files: {} };
  // In the order of the schema: a dossier must be byte for byte what its reader makes of it.
  const { form, documents: none, ...before } = contents.dossier;
  const dossierWith = (given: Dossier['papers']): Dossier => ({
    ...before,
    papers: given,
    form,
    documents: none,
  });
  const dossier = dossierWith(bare);
  const pdfs = await paperPdfs({ ...contents, dossier }, papers.pdf);
  const files = Object.fromEntries(await digestsOf([...paperPages({ ...contents, dossier }), ...pdfs]));
  return { dossier: dossierWith({ ...bare, files }), pdfs };
}

async function contentsOf(shared: Export, content: Content, heads: readonly HeadFiles[]) {
  const events = new Map<number, JournalEvent>(shared.opened.events);
  for (const taken of [...content.gathered, content.beside])
    for (const [seq, event] of taken.events) events.set(seq, event);
  const bare = dossierOf(shared, content, heads);
  const quotes: Dossier = { ...bare, ...quoted({ dossier: bare, events }, shared.request) };
  const { dossier, pdfs } = await withPapers({ dossier: quotes, events }, shared);
  const papers = documents({ dossier, events });
  const digests = Object.fromEntries(await digestsOf(papers));
  return { contents: { dossier: { ...dossier, documents: digests }, events }, papers, pdfs };
}

const volumeName = ({ request, group, count, level }: Export, index: number, separate: boolean) => {
  const time = request.exportedAt.replace(/[-:]|\.\d+/g, '').replace(/[^0-9TZ]/g, '');
  const part = count > 1 ? `-deel-${index}-van-${count}` : '';
  const kind = { full: '', redacted: '-afgeschermd', summary: '-samenvatting' }[level];
  const home = separate ? '-woonadres-of-familie' : '';
  return `vastgelegd-${time}-${group.slice(0, 8)}${kind}${part}${home}.zip`;
};

/** Builds one volume, complete in itself. */
export async function makeVolume(shared: Export, content: Content): Promise<Volume> {
  const seqs = [shared.opened, ...content.gathered, content.beside].flatMap(({ events }) => [
    ...events.keys(),
  ]);
  const heads = await shared.heads.covering(seqs);
  const { contents, papers, pdfs } = await contentsOf(shared, content, heads);
  const payload: BundleFile[] = [
    ...shared.opened.files,
    ...content.gathered.flatMap(({ files }) => files),
    ...content.beside.files,
    ...heads.flatMap(({ files }) => files),
    ...derivedData(contents),
    ...pdfs,
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
    name: volumeName(shared, content.index, contents.dossier.volume.separate),
    bytes: await zip([...tags, tagManifest, ...payload]),
    manifest: await sha256Hex(manifest),
    entries: content.chosen.map(({ entry }) => entry.id),
  };
}
