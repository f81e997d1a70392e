import type { Contents } from '../dossier.js';
import { utf8 } from '../layout/json.js';
import { readBundle } from '../read/archive.js';
import type { BundleFile } from '../types.js';
import { PAPERS_FORM } from './choice.js';
import { paperHtml } from './html.js';
import type { PaperPdf } from './pdf/render.js';
import { papersOf } from './registry.js';

const FOLDER = 'data/stukken';

/** The papers of a volume as pages; empty where none were chosen, or where their form is not ours to make again. */
export function paperPages(contents: Contents): BundleFile[] {
  const { papers } = contents.dossier;
  if (!papers || papers.form !== PAPERS_FORM) return [];
  return papersOf(contents, papers.choice).map((paper) => ({
    path: `${FOLDER}/${paper.name}.html`,
    bytes: utf8(paperHtml(paper)),
  }));
}

/** The same papers to sign, as PDF. Rejects with what the maker says. */
export async function paperPdfs(contents: Contents, pdf: PaperPdf): Promise<BundleFile[]> {
  const { papers, exportedAt } = contents.dossier;
  const files: BundleFile[] = [];
  for (const paper of papers ? papersOf(contents, papers.choice) : [])
    files.push({ path: `${FOLDER}/${paper.name}.pdf`, bytes: await pdf(paper, exportedAt) });
  return files;
}

/** The papers in a bundle, to be saved beside it: names without the folder. Errors: those of `readBundle`. */
export async function papersIn(
  bundle: Uint8Array,
): Promise<{ name: string; type: string; bytes: Uint8Array }[]> {
  const { files } = await readBundle(bundle);
  return [...files]
    .filter(([path]) => path.startsWith(`${FOLDER}/`))
    .map(([path, bytes]) => ({
      name: path.slice(FOLDER.length + 1),
      type: path.endsWith('.pdf') ? 'application/pdf' : 'text/html',
      bytes,
    }));
}
