import type { Contents } from '../dossier.js';
import type { BundleFile } from '../types.js';
import { paperPages } from '../papers/files.js';
import { report } from '../report/report.js';
import { instructions } from './instructions.js';
import { jsonBytes, utf8 } from './json.js';
import { messageOf, saidOf, textOf, toldOf } from './message.js';
import { INSTRUCTIONS, OVERVIEW, REPORT } from './names.js';
import { overview } from './overview.js';

/**
 * The files under `data/` that say in another form what the events say. Writer and verifier both make them, so a file
 * that says something else than its event is noticed.
 */
export function derivedData(contents: Contents): BundleFile[] {
  const perCapture = contents.dossier.entries.flatMap(({ captures }) =>
    captures.flatMap((part) => {
      const message = messageOf(contents, part);
      const text = textOf(contents, part);
      return [
        ...(message === null ? [] : [{ path: `${part.folder}/02-bericht.json`, bytes: jsonBytes(message) }]),
        ...(text === null ? [] : [{ path: `${part.folder}/03-tekst.txt`, bytes: utf8(text) }]),
      ];
    }),
  );
  const perManual = contents.dossier.entries.flatMap(({ manual = [] }) =>
    manual.flatMap((part) => {
      const told = toldOf(contents, part);
      const said = saidOf(contents, part);
      return [
        ...(told === null ? [] : [{ path: `${part.folder}/02-opgave.json`, bytes: jsonBytes(told) }]),
        ...(said === null ? [] : [{ path: `${part.folder}/03-tekst.txt`, bytes: utf8(said) }]),
      ];
    }),
  );
  return [
    ...perCapture,
    ...perManual,
    ...paperPages(contents),
    { path: OVERVIEW, bytes: overview(contents) },
  ];
}

/** The files for people, outside `data/`. They do not depend on `dossier.documents`, which holds their hashes. */
export const documents = (contents: Contents): BundleFile[] => [
  { path: REPORT, bytes: utf8(report(contents)) },
  { path: INSTRUCTIONS, bytes: instructions(contents.dossier) },
];
