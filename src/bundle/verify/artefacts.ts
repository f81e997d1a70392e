import type { ArtefactRef } from '../../core/capture.js';
import { PICTURES } from '../../core/withhold.js';
import {
  eventOf,
  type ArtefactFile,
  type CapturePart,
  type Contents,
  type EntryPart,
  type LookPart,
  type ManualPart,
  type RecordPart,
} from '../dossier.js';
import { DOSSIER } from '../layout/names.js';
import { absent, failed, notChecked, orOk, type Check } from './check.js';
import type { Opened } from './open.js';

/** The files that the events of a capture name, or null where not all of these events are there. */
type Part = CapturePart | ManualPart | RecordPart | LookPart;

function namedBy(contents: Contents, part: Part): ArtefactRef[] | null {
  if ('look' in part) {
    const event = contents.events.get(part.look);
    return event?.kind === 'looked-again' ? (event.data.picture?.artefacts ?? []) : null;
  }
  if ('manual' in part)
    return eventOf(contents, part.event, 'manual')?.data.files.map(({ artefact }) => artefact) ?? null;
  if (!('capture' in part)) {
    const record = eventOf(contents, part.event, 'account-recorded');
    return record && [record.data.picture.artefact].filter((artefact) => artefact !== null);
  }
  const captured = eventOf(contents, part.event, 'captured');
  const media = part.media.map((file) => eventOf(contents, file, 'media'));
  if (!captured || media.includes(null)) return null;
  const later = media.flatMap((event) => event?.data.items.flatMap(({ artefact }) => artefact ?? []) ?? []);
  return [...captured.data.artefacts, ...later];
}

/** Hashes of the files of a capture that were destroyed on purpose, as its events say. */
const withheldIn = (contents: Contents, part: Part): ReadonlySet<string> =>
  new Set(
    ('withheld' in part ? (part.withheld ?? []) : []).flatMap(
      (file) => eventOf(contents, file, 'withheld')?.data.artefacts.map(({ sha256 }) => sha256) ?? [],
    ),
  );

const same = (file: ArtefactFile, ref: ArtefactRef | undefined) =>
  ref !== undefined &&
  file.sha256 === ref.sha256 &&
  file.role === ref.role &&
  file.size === ref.size &&
  file.type === ref.type;

/** Without its events nothing says what the files of a capture were. */
const unnamed = ({ files }: Part): Check[] =>
  files.flatMap(({ file }) =>
    file === null
      ? []
      : [
          notChecked(
            'artefacts',
            file,
            'De gebeurtenis die dit bestand noemt is weg of beschadigd. Het is nergens mee te vergelijken.',
          ),
        ],
  );

function checkNamed(contents: Contents, part: Part): Check[] {
  const refs = namedBy(contents, part);
  if (refs === null) return unnamed(part);
  const matches = refs.length === part.files.length && part.files.every((file, at) => same(file, refs[at]));
  return matches
    ? []
    : [failed('artefacts', DOSSIER, `De bestanden van ${part.folder} zijn niet die van de gebeurtenis.`)];
}

function checkFile(
  { digests, dossier, contents }: Opened,
  part: Part,
  { file, role, sha256, state }: ArtefactFile,
): Check[] {
  const subject = file ?? `${part.folder} (${role})`;
  if (state === 'not-kept')
    return contents && PICTURES.includes(role) && withheldIn(contents, part).has(sha256)
      ? [
          absent(
            'artefacts',
            subject,
            'Dit beeld is op verzoek niet bewaard (intiem of een kind); het controlegetal staat in het verslag.',
          ),
        ]
      : [failed('artefacts', subject, 'Geen gebeurtenis zegt dat dit beeld niet is bewaard.')];
  if (state === 'missing')
    return [absent('artefacts', subject, 'Dit bestand was bij het exporteren al weg.')];
  if (state === 'damaged' && file !== null && digests.get(file) === sha256)
    return [failed('artefacts', subject, 'Dit bestand is heel, maar staat als beschadigd in het dossier.')];
  if (state === 'damaged')
    return [
      absent('artefacts', subject, 'Dit bestand was bij het exporteren al beschadigd. Het bewijst niets.'),
    ];
  if (state === 'redacted')
    return [
      file !== null && digests.has(file)
        ? notChecked(
            'artefacts',
            file,
            `Dit is een afgeschermde kopie, gemaakt bij het exporteren. Het origineel met controlegetal ${sha256} ligt in het logboek.`,
          )
        : failed('artefacts', subject, 'Dit bestand ontbreekt.'),
    ];
  if (state === 'withheld')
    return role === 'frame' || dossier?.level === 'redacted'
      ? [
          absent(
            'artefacts',
            subject,
            'Dit bestand is niet meegeleverd, omdat het anderen kan tonen; het controlegetal staat in het verslag.',
          ),
        ]
      : [failed('artefacts', subject, 'Dit bestand hoort in de bundel en is er niet.')];
  if (file === null || !digests.has(file)) return [failed('artefacts', subject, 'Dit bestand ontbreekt.')];
  return digests.get(file) === sha256
    ? []
    : [failed('artefacts', subject, 'De inhoud is niet wat bij het vastleggen in het journaal kwam.')];
}

/** Looks whose picture the dossier does not name: bundles from before these went along are without. */
const unshown = (contents: Contents, { looks, notices = [] }: EntryPart): Check[] =>
  looks
    .filter(
      (file) =>
        (eventOf(contents, file, 'looked-again')?.data.picture?.artefacts ?? []).length > 0 &&
        !notices.some(({ look }) => look === file.seq),
    )
    .map(({ seq, file }) =>
      absent(
        'artefacts',
        file ?? `regel ${seq}`,
        'Het beeld dat deze gebeurtenis noemt, is niet meegeleverd.',
      ),
    );

/** Every file that an event names is there with that hash, or its absence is told. */
export function checkArtefacts(opened: Opened): Check[] {
  const { contents } = opened;
  if (!contents)
    return [failed('artefacts', DOSSIER, 'Zonder dossier zijn de bestanden niet te vergelijken.')];
  const { entries, records = [] } = contents.dossier;
  const parts: Part[] = [
    ...entries.flatMap(({ captures, manual = [], notices = [] }): Part[] => [
      ...captures,
      ...manual,
      ...notices,
    ]),
    ...records,
  ];
  const findings = [
    ...parts.flatMap((part) => [
      ...checkNamed(contents, part),
      ...part.files.flatMap((file) => checkFile(opened, part, file)),
    ]),
    ...entries.flatMap((entry) => unshown(contents, entry)),
  ];
  return orOk(
    'artefacts',
    findings,
    findings.some(({ outcome }) => outcome === 'not-checked')
      ? 'Waar de gebeurtenis er is, zijn beelden en HTML gelijk aan wat bij het vastleggen in het journaal kwam.'
      : 'Beelden en HTML zijn gelijk aan wat bij het vastleggen in het journaal kwam.',
  );
}
