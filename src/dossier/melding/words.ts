import type { PlatformId } from '../../core/post.js';
import type { Ask, Perpetrator, Urgency } from './melding.js';

/** What a melding says, in the language of the gemeente: Dutch, whatever the language of the screen. */
export const urgencyText: Record<Urgency, string> = {
  vandaag: 'graag vandaag nog contact',
  deze_week: 'graag deze week contact',
  geen_haast: 'geen haast',
};

export const askText: Record<Ask, string> = {
  registreren: 'deze melding registreren, en mij het nummer geven',
  overleg: 'met mij overleggen wat er nu nodig is',
  maatregel: 'bespreken welke maatregel past',
  aangifte: 'bespreken of er aangifte wordt gedaan of het voorval bij de politie wordt gemeld',
  nazorg: 'opvang en nazorg bespreken',
};

export const perpetratorText: Record<Perpetrator, string> = {
  burger: 'een burger',
  collectief: 'een groep mensen',
  bestuurder: 'een bestuurder of politicus',
  organisatie: 'een bedrijf, organisatie of groepering',
  onbekend: 'niet bekend',
};

const platforms: Record<PlatformId, string> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  other: 'anders',
};
export const platformText = (id: PlatformId): string => platforms[id];

const zone = 'Europe/Amsterdam';

/** A moment as a day and a time in the Netherlands. */
export const dayText = (iso: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: zone }).format(new Date(iso));
export const timeText = (iso: string): string =>
  new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: zone }).format(new Date(iso));

/** That days were said which do not hold for all posts. */
export const undatedText = (count: number): string =>
  count === 1 ? 'van 1 bericht is de datum niet bekend' : `van ${count} berichten is de datum niet bekend`;
