import type { Source } from '../../core/field.js';
import type { Compared, Comparison, Media, PlatformId, PostKind } from '../../core/post.js';
import type { Gesture, PictureReason } from '../../core/capture.js';
import type { ArtefactFile, Hidden } from '../dossier.js';
import type { LeftOut } from '../statement.js';

/** The words of the report. Plain Dutch, no verdicts. */
export const SOURCE: Readonly<Record<Source, string>> = {
  dom: 'gelezen op de pagina',
  'page-data': 'uit gegevens die de pagina had ontvangen',
  id: 'berekend uit het nummer van het bericht',
  shown: 'zoals het er voor lezers stond',
  person: 'ingevuld door een persoon',
};

export const PLATFORM: Readonly<Record<PlatformId, string>> = {
  x: 'X (voorheen Twitter)',
  instagram: 'Instagram',
  facebook: 'Facebook',
  other: 'een ander platform',
};

export const KIND: Readonly<Record<PostKind, string>> = {
  post: 'bericht',
  comment: 'reactie',
  reply: 'antwoord op een reactie',
  ad: 'advertentie',
  story: 'story',
  message: 'persoonlijk bericht',
  profile: 'profiel',
  page: 'pagina',
};

export const GESTURE: Readonly<Record<Gesture, string>> = {
  toolbar: 'klik op het pictogram in de werkbalk',
  overlay: 'klik op de knop bij het bericht',
  shortcut: 'sneltoets',
  menu: 'menu van de rechtermuisknop',
};

export const ROLE: Readonly<Record<ArtefactFile['role'], string>> = {
  frame: 'Oorspronkelijk beeld van het venster',
  masked: 'Schermafbeelding, buiten het bericht grijs gemaakt',
  crop: 'Uitsnede van het bericht',
  redrawn: 'Nagetekend beeld, niet de pixels van het scherm',
  html: 'HTML van het bericht',
  media: 'Afbeelding bij het bericht',
  timestamp: 'Tijdstempel van een ander',
  supplied: 'Aangeleverd bestand',
};

export const MEDIA: Readonly<Record<Media['kind'], string>> = {
  photo: 'foto',
  video: 'video',
  poster: 'beeld van een video',
  card: 'kaart met een verwijzing',
  avatar: 'profielfoto',
};

export const FIELD: Readonly<Record<string, string>> = {
  permalink: 'adres van het bericht',
  postId: 'nummer van het bericht',
  handle: 'accountnaam',
  displayName: 'weergavenaam',
  accountId: 'nummer van het account',
  'author.handle': 'accountnaam',
  'author.displayName': 'weergavenaam',
  'author.accountId': 'nummer van het account',
  profileUrl: 'adres van het profiel',
  text: 'tekst',
  postedAt: 'tijd van plaatsen',
};

/** What is held against data that the platform sent, and what came of it. */
export const COMPARED: Readonly<Record<keyof Compared, string>> = {
  author: 'afzender',
  text: 'tekst',
  postedAt: 'tijd van plaatsen',
};
export const COMPARISON: Readonly<Record<Comparison, string>> = {
  same: 'gelijk',
  differs: 'niet gelijk',
  none: 'niet te vergelijken',
};

export const UNKNOWN = 'onbekend';

/** `1 bericht`, `3 berichten`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What was taken out of a copy. */
export const HIDDEN: Readonly<Record<Hidden, string>> = {
  salt: 'het toevalsgetal bij de gebeurtenis, zodat niemand het origineel kan raden',
  context: 'berichten van anderen uit het gesprek',
  quoted: 'een aangehaald bericht van een ander',
  names: 'namen van anderen in de tekst; daar staat [afgeschermd]',
  socialContext: 'de regel boven het bericht, die een ander kan noemen',
  page: 'titel en adres van de pagina, voor zover die iets anders noemen dan het bericht',
  text: 'de tekst, omdat die een woonadres of familie bevat, of niet te scheiden is van wat anderen schreven',
  media: 'beelden bij het bericht',
  persons: 'namen van bedreigden en anderen in de beoordeling',
  letter: 'wat het platform aan de persoon schreef',
};

export const LEFT_OUT_REASON: Readonly<Record<LeftOut, string>> = {
  bin: 'staat in de prullenbak',
  earlier: 'staat in een eerdere bundel',
  none: 'beoordeeld als geen van de kolommen',
  'not-chosen': 'niet gekozen voor deze bundel',
};

/** A word by a key that others chose: never something that every object has, such as `constructor`. */
export const ownValue = <T>(words: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** Why a picture could not be fetched, by the recorded reason. */
const MISSING: readonly (readonly [RegExp, string])[] = [
  [/^unreachable$/, 'geen verbinding'],
  [/^http-404$|^http-410$/, 'het adres bestaat niet meer'],
  [/^http-5/, 'storing aan de andere kant'],
  [/^http-/, 'het beeld wordt niet gegeven'],
  [/^too-large$/, 'het bestand is te groot om te bewaren'],
  [/^withheld$/, 'op verzoek niet bewaard'],
];
export const missingWords = (reason: string): string =>
  MISSING.find(([pattern]) => pattern.test(reason))?.[1] ?? 'geen beeld van het platform zelf';

/** Why there are no pixels of the screen. */
export const PICTURE_REASON: Record<PictureReason, string> = {
  permission: 'de browser had voor deze tab nog geen toestemming.',
  policy: 'het beleid van de organisatie staat geen schermafbeelding toe.',
  hidden: 'er stond een andere tab of een ander venster voor.',
  minimised: 'het venster was geminimaliseerd.',
  busy: 'de browser maakte te veel beelden tegelijk.',
  failed: 'de browser gaf geen schermafbeelding.',
  interrupted: 'het vastleggen werd onderbroken.',
  unchecked: 'na het beeld kon de pagina niet meer worden nagekeken.',
  moved: 'het bericht bewoog terwijl het beeld werd gemaakt.',
  changed: 'op die plek stond inmiddels een ander bericht of een andere tekst.',
};
