import { BAGIT, bagInfo, manifestBytes, parseManifest, payloadOxum } from '../layout/bag.js';
import { sameBytes, utf8 } from '../layout/json.js';
import { MANIFEST, MIMETYPE, TAG_FILES, TAG_MANIFEST, TOKEN_FILE } from '../layout/names.js';
import { failed, orOk, type Check, type CheckId } from './check.js';
import { textOfFile, type Opened } from './open.js';

const isPayload = (path: string) => path.startsWith('data/');
const KNOWN: ReadonlySet<string> = new Set([...TAG_FILES, TAG_MANIFEST]);

/** Everything that the zip itself tells. */
export const checkArchive = ({ archive }: Opened): Check[] =>
  orOk(
    'archive',
    archive.findings.map(({ subject, detail }) => failed('archive', subject, detail)),
    'De zip is heel en bevat niets dat er niet in hoort.',
  );

/** Files outside `data/`: exactly ours. */
export function checkLayout({ archive }: Opened): Check[] {
  const paths = [...archive.files.keys()].filter((path) => !isPayload(path));
  const unknown = paths
    .filter((path) => !KNOWN.has(path) && !TOKEN_FILE.test(path))
    .map((path) => failed('layout', path, 'Dit bestand hoort niet in een bundel.'));
  const missing = [...KNOWN]
    .filter((path) => !archive.files.has(path))
    .map((path) => failed('layout', path, 'Dit bestand ontbreekt.'));
  return orOk('layout', [...unknown, ...missing], 'Alle vaste bestanden zijn er, en geen andere.');
}

const fixed =
  (id: CheckId, path: string, expected: Uint8Array) =>
  ({ archive }: Opened): Check[] => {
    const bytes = archive.files.get(path);
    const same = bytes !== undefined && sameBytes(bytes, expected);
    return orOk(
      id,
      same ? [] : [failed(id, path, 'De inhoud is niet wat hier hoort te staan.')],
      `${path} is zoals het hoort.`,
    );
  };

export const checkMimetype = fixed('mimetype', 'mimetype', utf8(MIMETYPE));
export const checkBagit = fixed('bagit', 'bagit.txt', BAGIT);

/** Compares a manifest with the files it must list: all of them, each once, each with its own hash. */
function compare(
  id: CheckId,
  manifest: string,
  { archive, digests }: Opened,
  covers: (path: string) => boolean,
): Check[] {
  const text = textOfFile(archive, manifest);
  if (text === null) return [failed(id, manifest, 'Deze lijst ontbreekt of is niet te lezen.')];
  const listed = parseManifest(text);
  const present = [...digests.keys()].filter(covers);
  const paths = [...listed.digests.keys()];
  return [
    ...listed.bad.map((line) =>
      failed(id, manifest, `Een regel heeft niet de juiste vorm: ${line.slice(0, 80)}`),
    ),
    ...listed.twice.map((path) => failed(id, path, `Dit bestand staat twee keer in ${manifest}.`)),
    ...paths
      .filter((path) => !covers(path))
      .map((path) => failed(id, path, `Dit bestand hoort niet in ${manifest}.`)),
    ...paths
      .filter((path) => covers(path) && !digests.has(path))
      .map((path) =>
        failed(id, path, `Dit bestand staat in ${manifest} maar ontbreekt of is niet te lezen.`),
      ),
    ...present
      .filter((path) => !listed.digests.has(path))
      .map((path) => failed(id, path, `Dit bestand staat niet in ${manifest}.`)),
    ...present
      .filter((path) => listed.digests.has(path) && listed.digests.get(path) !== digests.get(path))
      .map((path) => failed(id, path, `De inhoud is anders dan het controlegetal in ${manifest}.`)),
  ];
}

/** `manifest-sha256.txt` and the files under `data/`. */
export const checkPayload = (opened: Opened): Check[] =>
  orOk(
    'payload',
    compare('payload', MANIFEST, opened, isPayload),
    'Alle bestanden onder data/ staan in de lijst en zijn gelijk gebleven.',
  );

const isTag = (path: string) => !isPayload(path) && path !== TAG_MANIFEST && !path.startsWith('META-INF/');

/** `tagmanifest-sha256.txt` and the files outside `data/`. Also compared as a whole: the list itself may be at fault. */
export function checkTags(opened: Opened): Check[] {
  const findings = compare('tags', TAG_MANIFEST, opened, isTag);
  const expected = manifestBytes(new Map([...opened.digests].filter(([path]) => isTag(path))));
  const bytes = opened.archive.files.get(TAG_MANIFEST);
  if (bytes && !sameBytes(bytes, expected))
    findings.push(failed('tags', TAG_MANIFEST, 'Deze lijst past niet bij de bestanden die er zijn.'));
  return orOk('tags', findings, 'Alle bestanden buiten data/ staan in de lijst en zijn gelijk gebleven.');
}

/** `bag-info.txt`: no signature covers it, so it must be what the signed dossier makes of it. */
export function checkBagInfo({ archive, dossier }: Opened): Check[] {
  const path = 'bag-info.txt';
  const bytes = archive.files.get(path);
  const payload = [...archive.files]
    .filter(([name]) => isPayload(name))
    .map(([name, data]) => ({ path: name, bytes: data }));
  const oxum = payloadOxum(payload);
  const text = textOfFile(archive, path) ?? '';
  const findings: Check[] = [];
  if (!text.split('\n').includes(`Payload-Oxum: ${oxum}`))
    findings.push(
      failed('bag-info', path, `Het aantal bytes en bestanden is nu ${oxum}; hier staat iets anders.`),
    );
  if (dossier && bytes && !sameBytes(bytes, bagInfo(dossier, payload)))
    findings.push(failed('bag-info', path, 'De inhoud past niet bij data/dossier.json.'));
  return orOk('bag-info', findings, `Aantal bytes en bestanden onder data/ klopt (${oxum}).`);
}
