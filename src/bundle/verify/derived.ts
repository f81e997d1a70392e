import { eventFiles, filesOf, type Contents } from '../dossier.js';
import { derivedData, documents } from '../layout/derive.js';
import { sameBytes } from '../layout/json.js';
import { CHAIN, DOSSIER, INSTRUCTIONS, OVERVIEW, REPORT } from '../layout/names.js';
import { FORM } from '../report/report.js';
import type { BundleFile } from '../types.js';
import { failed, notChecked, orOk, type Check } from './check.js';
import type { Opened } from './open.js';

const paths = (files: readonly (string | null)[]) => files.filter((file) => file !== null);

/** Every path under `data/` that the dossier accounts for. */
const accounted = ({ dossier }: Contents, derived: readonly BundleFile[]): Set<string> =>
  new Set([
    DOSSIER,
    CHAIN,
    ...derived.map(({ path }) => path),
    ...Object.keys(dossier.papers?.files ?? {}),
    ...paths(eventFiles(dossier).map(({ file }) => file)),
    ...(dossier.heads ?? []).flatMap(({ line, token }) => [line, token]),
    ...dossier.entries.flatMap((entry) => paths(filesOf(entry).map(({ file }) => file))),
    ...(dossier.records ?? []).flatMap(({ files }) => paths(files.map(({ file }) => file))),
  ]);

const differs = ({ archive }: Opened, { path, bytes }: BundleFile): boolean => {
  const found = archive.files.get(path);
  return found === undefined || !sameBytes(found, bytes);
};

/** The papers are those that the signed dossier names. Pages are compared as derived files; a PDF is made only once. */
function checkPapers({ dossier, digests }: Opened): Check[] {
  const files = Object.entries(dossier?.papers?.files ?? {});
  const changed = files.filter(([path, digest]) => digests.get(path) !== digest);
  const apart = files.filter(([path]) => path.endsWith('.pdf'));
  return [
    ...changed.map(([path]) => failed('derived', path, 'Dit stuk is niet het stuk dat is ondertekend.')),
    ...(apart.length > 0 && changed.length === 0
      ? [
          notChecked(
            'derived',
            'data/stukken',
            'De PDF-stukken zijn ongewijzigd sinds de export, maar niet opnieuw gemaakt. Vergelijk ze bij twijfel met de HTML ernaast; die is wel opnieuw gemaakt.',
          ),
        ]
      : []),
  ];
}

/** Makes text, JSON and overview again from the events and compares; and no file under `data/` is of nothing. */
export function checkDerived(opened: Opened): Check[] {
  const { contents, archive } = opened;
  if (!contents)
    return [
      failed('derived', DOSSIER, 'Zonder dossier is niet na te gaan wat de bestanden horen te zeggen.'),
    ];
  if (contents.dossier.form !== FORM)
    return [
      notChecked(
        'derived',
        OVERVIEW,
        'Deze bundel is van een andere versie. Tekst, gegevens en overzicht zijn niet vergeleken met de gebeurtenissen.',
      ),
    ];
  const derived = derivedData(contents);
  const known = accounted(contents, derived);
  const findings = [
    ...derived
      .filter((file) => differs(opened, file))
      .map(({ path }) => failed('derived', path, 'De inhoud is niet wat de gebeurtenis zegt.')),
    ...[...archive.files.keys()]
      .filter((path) => path.startsWith('data/') && !known.has(path))
      .map((path) => failed('derived', path, 'Dit bestand hoort bij niets dat het dossier noemt.')),
  ];
  return [
    ...orOk('derived', findings, 'Tekst, gegevens en overzicht zeggen hetzelfde als de gebeurtenissen.'),
    ...checkPapers(opened),
  ];
}

/** The report and the instructions are those whose hashes the signed dossier holds. */
export function checkDocuments({ dossier, digests }: Opened): Check[] {
  if (!dossier) return [failed('documents', DOSSIER, 'Zonder dossier is het verslag niet te controleren.')];
  const findings = [REPORT, INSTRUCTIONS]
    .filter(
      (path) => !Object.hasOwn(dossier.documents, path) || digests.get(path) !== dossier.documents[path],
    )
    .map((path) => failed('documents', path, 'Dit bestand is niet het bestand dat is ondertekend.'));
  return orOk('documents', findings, 'Verslag en uitleg zijn de bestanden die zijn ondertekend.');
}

/** Makes the report again from the data; only where we know its form. */
export function checkReport(opened: Opened): Check[] {
  const { contents } = opened;
  if (!contents) return [failed('report', DOSSIER, 'Zonder dossier is het verslag niet na te maken.')];
  if (contents.dossier.form !== FORM)
    return [
      notChecked(
        'report',
        REPORT,
        'Het verslag is van een andere versie en is niet vergeleken met de gegevens. Lees de bestanden 02-bericht.json, of gebruik die versie.',
      ),
    ];
  const findings = documents(contents)
    .filter((file) => differs(opened, file))
    .map(({ path }) => failed('report', path, 'De inhoud is niet wat de gegevens in deze bundel zeggen.'));
  return orOk('report', findings, 'Het verslag zegt hetzelfde als de gegevens.');
}
