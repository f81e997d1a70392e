import type { ArtefactFile } from '../dossier.js';
import type { PlatformId } from '../../core/post.js';

export const MIMETYPE = 'application/vnd.etsi.asic-e+zip';
export const REPORT = '1-LEES-MIJ-EERST.html';
export const INSTRUCTIONS = '3-CONTROLEREN.txt';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const SIGNATURE = 'handtekening.json';
export const DOSSIER = 'data/dossier.json';
export const CHAIN = 'data/ketting.json';
export const OVERVIEW = 'data/overzicht.csv';

/** Files outside `data/` that every bundle has. */
export const TAG_FILES = [
  'mimetype',
  REPORT,
  INSTRUCTIONS,
  'bagit.txt',
  'bag-info.txt',
  MANIFEST,
  SIGNATURE,
] as const;

/** Time stamps: manifest and token come together (ETSI EN 319 162-1, time-assertion form). */
export const TOKEN_FILE = /^META-INF\/(?:ASiCManifest\d{3}\.xml|timestamp\d{3}\.tst)$/;

/** Types of files that a person gives: what opens only as text, picture, sound or paper. Everything else is `.bin`. */
const SUPPLIED: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'message/rfc822': 'eml.txt',
  'text/html': 'html.txt',
  'text/plain': 'txt',
  'image/svg+xml': 'svg.txt',
};

/** Types that may keep an extension of their own; everything else becomes `.bin`, which nothing opens. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'video/mp4': 'mp4',
};

/** The extension for a media type; parameters and case are ignored. */
export const extensionOf = (type: string): string => extensionIn(EXTENSIONS, type) ?? 'bin';

const extensionIn = (extensions: Readonly<Record<string, string>>, type: string): string | undefined => {
  const bare = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(extensions, bare) ? extensions[bare] : undefined;
};

/** A part of a file name from an id: letters, digits, hyphen and underscore only, or the fallback. */
const safeId = (id: string | null, fallback: string): string =>
  id !== null && /^[0-9A-Za-z_-]{1,40}$/.test(id) ? id : fallback.replace(/[^0-9A-Za-z]/g, '').slice(0, 12);

/** `data/001_x_1859…`: never text of the user or the page, only a number, a platform and an id. */
export const entryFolder = (
  number: number,
  platform: PlatformId | 'handmatig',
  postId: string | null,
  entry: string,
) => `data/${String(number).padStart(3, '0')}_${platform}_${safeId(postId, entry) || 'zonder-id'}`;

/** What a person told lies in the entry's own folder where nothing was captured, else beside the captures. */
export const manualFolder = (folder: string, index: number, captured: boolean) =>
  index === 0 && !captured ? folder : `${folder}/opgave-${index + 1}`;

/** The picture that a later look names, by the line of that look. */
export const lookFolder = (folder: string, seq: number) =>
  `${folder}/terugblik-${String(seq).padStart(6, '0')}`;

/** Records of profiles of the accounts in a volume, by number. */
export const recordFolder = (index: number) => `data/accounts/${String(index + 1).padStart(2, '0')}`;

/** The oldest capture lies in the entry's own folder, later ones in `vastlegging-2` and on. */
export const captureFolder = (folder: string, index: number) =>
  index === 0 ? folder : `${folder}/vastlegging-${index + 1}`;

export const eventFile = (folder: string, seq: number, damaged: boolean) =>
  `${folder}/90-gebeurtenis-${String(seq).padStart(6, '0')}${damaged ? '-beschadigd' : ''}.json`;

/** A copy of an event without what may not be handed over. */
export const redactedFile = (folder: string, seq: number) =>
  `${folder}/91-afgeschermd-${String(seq).padStart(6, '0')}.json`;

/** A time stamp over a line of the journal, and beside it what of that line is hashed. */
export const headTokenFile = (seq: number) => `data/tijdstempels/regel-${String(seq).padStart(6, '0')}.tst`;
export const headLineFile = (seq: number) => `data/tijdstempels/regel-${String(seq).padStart(6, '0')}.json`;

/** A copy of a picture with everything outside the post painted over. */
export const redactedName = (name: string) => name.replace('.', '-afgeschermd.');

const ROLE_NAMES: Readonly<Record<ArtefactFile['role'], (type: string, ordinal: string) => string | null>> = {
  frame: () => null,
  masked: () => '01-schermafbeelding.png',
  redrawn: () => '01-nagetekend.png',
  html: () => '04-html-fragment.html.txt',
  crop: () => '05-uitsnede.png',
  media: (type, ordinal) => `06-media-${ordinal}.${extensionOf(type)}`,
  timestamp: () => null,
  supplied: (type, ordinal) =>
    `06-aangeleverd-${ordinal}.${extensionIn(SUPPLIED, type) ?? extensionOf(type)}`,
};

/** The file name for an artefact, or null for a role that stays in the logbook (the frame shows bystanders). */
export function artefactName(
  role: ArtefactFile['role'],
  type: string,
  ordinal: number,
  damaged: boolean,
): string | null {
  const name = ROLE_NAMES[role](type, String(ordinal).padStart(2, '0'));
  const numbered =
    ordinal > 1 && role !== 'media' && role !== 'supplied'
      ? name?.replace(/^(\d\d-[a-z-]+)/, `$1-${ordinal}`)
      : name;
  return (damaged ? numbered?.replace('.', '-beschadigd.') : numbered) ?? null;
}
